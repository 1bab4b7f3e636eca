import JSONTree

/// Turns `AWS::Serverless::…` resources into plain CloudFormation, under the logical ids SAM itself generates.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
struct SAMTransform {
    static let name = "AWS::Serverless-2016-10-31"

    var evaluator: Evaluator
    let globals: Globals
    let allowUnsupported: Bool
    /// Reads a file named relative to the template.
    let readFile: (String) throws -> [UInt8]
    /// A text that changes with what is in a folder named relative to the template; nil when there is no such folder.
    let codeDigest: (String) -> String?
    /// The types of the template's own resources.
    let declared: [String: String]

    var output: [DraftResource] = []
    var notices: [TemplateNotice] = []
    /// What a template may call the resources made here; see `TemplateScope.aliases`.
    var aliases: [String: String] = [:]
    /// The REST APIs under construction, by logical id.
    var apis: [String: APIDraft] = [:]
    var apiOrder: [String] = []
    /// The properties, as text, of the layers with `PublishLambdaVersion`, by logical id.
    var publishingLayers: [String: String] = [:]

    /// A SAM resource with everything filled in that is known before deployment.
    struct Resource {
        let id: String
        let type: String
        let location: SourceLocation
        let path: String
        /// As written, Globals merged in.
        let raw: TemplateMapping
        /// Evaluated.
        let values: TemplateMapping
        let draft: DraftResource
    }

    /// Transforms the resources; others pass through untouched.
    mutating func run(_ resources: [DraftResource]) {
        var serverless: [Resource] = []
        for resource in resources {
            checkConnectors(of: resource)
            guard resource.type.hasPrefix("AWS::Serverless::") else {
                output.append(resource)
                continue
            }
            guard let shape = SAMTransform.shapes[resource.type] else {
                unsupported(
                    "the resource type \(resource.type) is not supported by this emulator",
                    resource.location, resource.path)
                continue
            }
            if let prepared = prepare(resource, shape) { serverless.append(prepared) }
        }
        for resource in serverless where resource.values["PublishLambdaVersion"]?.scalarText == "true" {
            publishingLayers[resource.id] = TemplateNode(.mapping(resource.values), at: resource.location).json.text()
        }
        // APIs first: the events of functions and state machines add their paths to them.
        for resource in serverless where resource.type == "AWS::Serverless::Api" { beginAPI(resource) }
        for resource in serverless {
            switch resource.type {
            case "AWS::Serverless::Function": transformFunction(resource)
            case "AWS::Serverless::StateMachine": transformStateMachine(resource)
            case "AWS::Serverless::SimpleTable": transformTable(resource)
            case "AWS::Serverless::LayerVersion": transformLayer(resource)
            case "AWS::Serverless::Connector": checkConnector(resource)
            default: break
            }
        }
        for id in apiOrder { finishAPI(id) }
    }

    mutating func prepare(_ resource: DraftResource, _ shape: [PropertyShape.Member]) -> Resource? {
        let node = TemplateNode(.mapping(resource.properties), at: resource.location)
        let path = resource.path + ".Properties"
        let values = evaluator.value(node, path)?.mapping ?? TemplateMapping()
        var check = PropertyCheck(typeName: resource.type, allowUnsupported: allowUnsupported)
        check.check(values, against: shape, at: resource.location, path)
        evaluator.faults += check.faults
        notices += check.notices
        return Resource(
            id: resource.logicalID, type: resource.type, location: resource.location, path: path,
            raw: resource.properties, values: values, draft: resource)
    }

    // MARK: Making resources

    /// Adds a generated resource.
    ///
    /// - Parameter path: where the properties come from, for faults.
    mutating func emit(
        _ id: String, _ type: String, _ location: SourceLocation, _ path: String,
        _ properties: KeyValuePairs<String, TemplateNode?>
    ) {
        guard declared[id] == nil else {
            return fault(
                "SAM generates the resource '\(id)', which the template declares too; rename it", location, path)
        }
        let node = TemplateNode.mapping(at: location, properties)
        output.append(
            DraftResource(
                logicalID: id, type: type, properties: node.mapping ?? TemplateMapping(), location: location, path: path
            ))
    }

    /// Adds the plain resource that stands for a SAM resource, with its DependsOn, policies and metadata.
    mutating func emit(_ resource: Resource, as type: String, id: String? = nil, _ properties: TemplateMapping) {
        var draft = DraftResource(
            logicalID: id ?? resource.id, type: type, properties: properties, location: resource.location,
            path: resource.draft.path)
        draft.dependsOn = resource.draft.dependsOn
        draft.deletionPolicy = resource.draft.deletionPolicy
        draft.updateReplacePolicy = resource.draft.updateReplacePolicy
        draft.metadata = resource.draft.metadata
        draft.definitionFile = resource.draft.definitionFile
        output.append(draft)
    }

    mutating func fault(_ message: String, _ location: SourceLocation, _ path: String) {
        evaluator.faults.append(TemplateFault(message, at: location, path: path))
    }

    /// A fault, or with `allowUnsupported` a notice.
    mutating func unsupported(_ message: String, _ location: SourceLocation, _ path: String) {
        if allowUnsupported {
            notices.append(TemplateNotice(.unsupported, message, at: location, path: path))
        } else {
            fault(message, location, path)
        }
    }

    /// SAM's tags are a mapping; CloudFormation's a list. SAM puts one of its own first.
    func tags(of resource: Resource, createdBy key: String) -> TemplateNode {
        let own = resource.values["Tags"]?.mapping?.members ?? []
        let first = (key, TemplateNode.string("SAM", at: resource.location))
        let pairs = [first] + own.map { ($0.key, $0.value) }
        let elements = pairs.map(SAMTransform.tag)
        return .sequence(elements, at: resource.values["Tags"]?.location ?? resource.location)
    }

    /// A mapping of tags as CloudFormation's list.
    static func tagList(_ tags: TemplateNode) -> TemplateNode {
        .sequence((tags.mapping?.members ?? []).map { tag($0.key, $0.value) }, at: tags.location)
    }

    private static func tag(_ name: String, _ value: TemplateNode) -> TemplateNode {
        .mapping(at: value.location, ["Key": .string(name, at: value.location), "Value": value])
    }

    /// The text of a file the template names.
    mutating func file(_ name: String, _ location: SourceLocation, _ path: String) -> String? {
        do {
            let bytes = try readFile(name)
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            fault("the file '\(name)' is not UTF-8; save it as UTF-8", location, path)
        } catch {
            fault("cannot read the file '\(name)': \(error)", location, path)
        }
        return nil
    }

    /// Ten hexadecimal digits that change with the text, for the logical ids of things that are replaced as a whole.
    ///
    /// SAM uses a SHA-1 here; nobody can depend on its value, only on its changing, so FNV-1a does.
    static func suffix(for text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(10))
    }
}
