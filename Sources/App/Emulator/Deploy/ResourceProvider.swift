import AWSCore
import Foundation
import JSONTree
import LambdaService
import SAMTemplate

/// Makes, changes and removes the resources of one CloudFormation type.
///
/// Each does so within the transaction of a `DeployStep`, in which the deployer also records what was done.
protocol ResourceProvider: Sendable {
    /// Makes the resource.
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState
    /// Changes the resource in place.
    ///
    /// - Throws: `ReplacementNeeded` when it has to be made anew.
    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState
    /// Removes the resource; what is gone already is no error.
    func delete(_ old: DeployedResource, _ step: DeployStep) throws
    /// What, besides the properties, makes an update necessary: the contents of files.
    func contents(_ request: ResourceRequest) throws -> String
}

extension ResourceProvider {
    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        throw ReplacementNeeded()
    }
    func contents(_ request: ResourceRequest) throws -> String { "" }
}

/// Thrown when a change cannot be made in place.
struct ReplacementNeeded: Error {}

/// A resource as a template asks for it.
struct ResourceRequest: Sendable {
    let logicalID: String
    let type: String
    let properties: JSONObject
    /// The file a state machine's definition was read from.
    let definitionFile: String?
    let context: DeployContext

    /// A property as text; numbers and booleans are spelled out, as CloudFormation does.
    func string(_ name: String) -> String? { ResourceRequest.text(properties[name]) }

    /// A property as a whole number, be it written as a number or as text.
    func int(_ name: String) -> Int? { properties[name]?.int ?? properties[name]?.string.flatMap(Int.init) }

    /// A property as a truth value, be it written as a boolean or as text.
    func bool(_ name: String) -> Bool? {
        properties[name]?.bool ?? properties[name]?.string.map { $0.lowercased() == "true" }
    }

    static func text(_ value: JSON?) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// The name the template gives, or one made as CloudFormation makes them; an update keeps the old one.
    func name(_ property: String, maxLength: Int, old: DeployedResource? = nil) -> String {
        if let given = string(property) { return given }
        return old?.physicalID ?? context.physicalName(logicalID, maxLength: maxLength)
    }

    /// A list of `{Key, Value}` as an object.
    var tags: JSONObject { ResourceRequest.tags(properties) }

    /// The tags among properties.
    static func tags(_ properties: JSONObject) -> JSONObject {
        var tags: JSONObject = [:]
        for tag in properties["Tags"]?.array ?? [] {
            if let key = tag["Key"]?.string { tags[key] = tag["Value"] ?? "" }
        }
        return tags
    }

    /// The members of the properties that are named, numbers given as text made numbers.
    func members(_ names: String..., numbers: Set<String> = []) -> JSONObject {
        var result: JSONObject = [:]
        for name in names where properties[name] != nil {
            result[name] = numbers.contains(name) ? int(name).map(JSON.int) ?? properties[name] : properties[name]
        }
        return result
    }
}

/// What a provider made.
struct ResourceState: Sendable {
    var physicalID: String
    /// What `Ref` gives; the physical id unless said otherwise.
    var ref: JSON
    var attributes: JSONObject

    init(_ physicalID: String, ref: JSON? = nil, attributes: JSONObject = [:]) {
        self.physicalID = physicalID
        self.ref = ref ?? .string(physicalID)
        self.attributes = attributes
    }

    /// Whether the stack has known the resource before.
    func isSame(as known: DeployedResource) -> Bool {
        physicalID == known.physicalID || attributes["Arn"] != nil && attributes["Arn"] == known.attributes["Arn"]
    }
}

/// What providers work with.
struct DeployContext: Sendable {
    let key: StackKey
    let table: OperationTable
    let functions: FunctionRuntime
    let endpoint: String?
    let entropy: any EntropySource
    /// The folder that local paths of the template start from.
    let folder: URL
    /// The folder of the store.
    let stateFolder: String
    let notice: @Sendable (String) -> Void

    /// The stack's name.
    var stack: String { key.name }
    /// The stack's account.
    var account: String { key.world.account }
    /// The stack's region.
    var region: String { key.world.region }

    /// An ARN of the stack's account and region.
    func arn(_ service: String, _ resource: String) -> String {
        ARN(service: service, region: region, account: account, resource: resource).description
    }

    func physicalName(_ logicalID: String, maxLength: Int) -> String {
        PhysicalName.make(
            stack: stack, logicalID: logicalID,
            suffix: entropy.text(12, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), maxLength: maxLength)
    }

    /// The path of a folder that a template names.
    ///
    /// - Parameter what: what the folder holds, for the error when it does not exist.
    func directory(_ relative: String, _ what: String) throws(AWSError) -> String {
        let folder = path(relative).path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw .validation("The \(what) folder \(folder) does not exist.")
        }
        return folder
    }

    func path(_ relative: String) -> URL { URL(filePath: relative, relativeTo: folder).standardizedFileURL }
}
