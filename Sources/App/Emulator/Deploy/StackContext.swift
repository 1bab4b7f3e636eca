import Foundation
import GRDB
import JSONTree
import SAMTemplate
import StateStore
import Synchronization

/// What a store adds to a template: the values that the stack has kept for its parameters, and what other stacks export.
package struct StackContext: Sendable {
    package var parameters: [String: String] = [:]
    package var exports: JSONObject = [:]
    /// The exports that the template has asked for so far.
    private(set) var imports = ImportedNames()

    /// The context of a stack that is the first of its store.
    package init() {}

    /// What the store knows for a stack.
    init(of stack: StackKey, _ db: Database) throws {
        parameters = try StackRecord.parameters(of: stack, db)
        exports = try StackExports.all(in: stack.world, db)
    }

    /// What the store in a folder knows for a stack, read without opening it for work; of a store that is not there or
    /// cannot be read, nothing: whoever opens it next will say why.
    package init(of stack: StackKey, inFolder folder: String) {
        let path = EmulatorSettings(stateFolder: folder, region: "").databasePath
        guard FileManager.default.fileExists(atPath: path) else { return }
        if let known = try? StateStore.peek(at: path, { try StackContext(of: stack, $0) }) { self = known }
    }
}

/// The names of the exports that a template imports, noted as they are asked for.
final class ImportedNames: Sendable {
    private let noted = Mutex<Set<String>>([])

    /// The names asked for so far.
    var names: Set<String> { noted.withLock { $0 } }

    func note(_ name: String) { noted.withLock { _ = $0.insert(name) } }
}

extension TemplateStack {
    /// The values that the stack keeps for its parameters once it is deployed.
    ///
    /// `sam deploy` keeps every value that is not given anew, defaults included. A deployment that only tries values
    /// leaves what is kept as it was; a value without which the next could not deploy is kept in any case.
    func keptParameters(_ before: [String: String], keepsGiven: Bool) -> [String: String] {
        var kept: [String: String] = [:]
        for parameter in parameters {
            let isKept = keepsGiven || parameter.defaultValue == nil
            kept[parameter.name] = isKept ? parameter.value : before[parameter.name]
        }
        return kept
    }

    /// Parameters, as `Name=value`, whose value was kept and is not the template's default.
    var parametersApartFromDefault: [String] {
        parameters.filter { $0.isPrevious && $0.defaultValue != nil && $0.defaultValue != $0.value }
            .map { "\($0.name)=\($0.noEcho ? "****" : $0.value)" }
    }
}
