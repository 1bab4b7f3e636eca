import AWSCore
import GRDB
import JSONTree
import SAMTemplate
import StateStore

/// What the stacks of an account and region export to each other, and the rules that keep imports valid.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html.
package struct StackExports {
    let stack: StackKey
    /// Where faults without a place in the template are said to be.
    let templatePath: String

    static let migration = StoreMigration(
        "stacks-6", sql: "ALTER TABLE stacks ADD COLUMN imports TEXT NOT NULL DEFAULT '[]'")

    /// A stack as the rules see it.
    private struct Member {
        let name: String
        let exports: JSONObject
        let imports: Set<String>
    }

    /// What the stacks of an account and region export, for `Fn::ImportValue`.
    package static func all(in world: World, _ db: Database) throws -> JSONObject {
        try members(of: world, db).reduce(into: [:]) { $0 = $0.merging($1.exports) }
    }

    /// Checks, before anything is changed, what a template's outputs are exported as.
    ///
    /// - Throws: `TemplateFaults` for a name that another stack exports, and for one that is gone and still imported.
    func checkNames(_ template: TemplateStack, _ db: Database) throws {
        let others = try Self.members(of: stack.world, db)
        var faults: [TemplateFault] = []
        for output in template.outputs {
            guard let name = output.exportName, let owner = others.first(where: { $0.exports[name] != nil }),
                owner.name != stack.name
            else { continue }
            faults.append(
                TemplateFault(
                    "Export with name \(name) is already exported by stack \(owner.name); choose another name",
                    at: output.location, path: "Outputs.\(output.name).Export.Name"))
        }
        let kept = Set(template.outputs.compactMap(\.exportName))
        faults += try uses(db).filter { !kept.contains($0.export) }.map { deletion($0.export, $0.user) }.map(fault)
        if !faults.isEmpty { throw TemplateFaults(faults) }
    }

    /// Checks the values that the stack is about to export.
    ///
    /// - Throws: `TemplateFaults` for a value that is another than before while a stack imports it.
    func checkValues(_ exports: JSONObject, _ db: Database) throws {
        let before = try Self.members(of: stack.world, db).first { $0.name == stack.name }?.exports ?? [:]
        let faults = try uses(db).filter { before[$0.export] != exports[$0.export] }.map {
            fault("Export \($0.export) cannot be updated as it is in use by \($0.user)")
        }
        if !faults.isEmpty { throw TemplateFaults(faults) }
    }

    /// Checks whether the stack can be deleted.
    ///
    /// - Throws: `AWSError` when another stack imports what it exports.
    func checkDeletion(_ db: Database) throws {
        if let use = try uses(db).first { throw AWSError.validation(deletion(use.export, use.user)) }
    }

    private func deletion(_ export: String, _ user: String) -> String {
        "Export \(export) cannot be deleted as it is in use by \(user)"
    }

    private func fault(_ message: String) -> TemplateFault {
        TemplateFault(message, at: SourceLocation(file: templatePath, line: 0, column: 0), path: "Outputs")
    }

    /// The exports of the stack that others import, and who does, sorted.
    private func uses(_ db: Database) throws -> [(export: String, user: String)] {
        let members = try Self.members(of: stack.world, db)
        let names = members.first { $0.name == stack.name }?.exports.keys.sorted() ?? []
        return names.compactMap { name in
            let users = members.filter { $0.name != stack.name && $0.imports.contains(name) }.map(\.name)
            return users.isEmpty ? nil : (name, users.joined(separator: ", "))
        }
    }

    private static func members(of world: World, _ db: Database) throws -> [Member] {
        // A store that was only looked at may be from before there was the column `imports`.
        try Row.fetchAll(db, sql: "SELECT * FROM stacks ORDER BY name").compactMap { row in
            guard let key = StackKey(text: row["name"]), key.world == world else { return nil }
            let imports = (row["imports"] as String?).flatMap { try? JSON(parsing: $0).array } ?? []
            return Member(
                name: key.name, exports: (try? JSON(parsing: row["exports"] as String))?.object ?? [:],
                imports: Set(imports.compactMap(\.string)))
        }
    }
}
