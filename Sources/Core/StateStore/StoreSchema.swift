import GRDB

/// One step of the store's schema; a service lists its own, in order, and never changes one that has shipped.
package struct StoreMigration: Sendable {
    /// The step's name, unique in the store: `dynamodb-1`.
    package let name: String
    /// SQL statements, separated by semicolons.
    package let sql: String

    package init(_ name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}

/// Which steps of the schema a file has been taken through, and the taking.
///
/// GRDB's `DatabaseMigrator` keeps the same table. It takes a transaction a step and looks at the file through several
/// connections, which are most of the time that opening a store would take.
struct StoreSchema {
    let migrations: [StoreMigration]

    private static let stepTable =
        "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"

    /// All statements that make a new file.
    var wholeText: String {
        let names = migrations.map { "('\($0.name)')" }.joined(separator: ", ")
        let steps = migrations.isEmpty ? [] : ["INSERT INTO grdb_migrations VALUES \(names)"]
        return (NewTables.statements(of: [StoreSchema.stepTable] + migrations.map(\.sql)) + steps)
            .joined(separator: ";\n")
    }

    /// Makes the table of steps, as the first thing in a new file.
    static func prepare(_ db: Database) throws { try db.execute(sql: stepTable) }

    /// Whether the file has been taken through steps that are not among these.
    func isOlder(than db: Database) throws -> Bool {
        !(try StoreSchema.applied(db)).isSubset(of: migrations.map(\.name))
    }

    /// Takes the file through the steps it lacks, in one transaction; whoever else does so meanwhile comes after it.
    func bringUpToDate(_ db: Database) throws {
        if try missing(db).isEmpty { return }
        try db.inTransaction(.immediate) {
            for step in try missing(db) {
                try db.execute(sql: step.sql)
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [step.name])
            }
            return .commit
        }
    }

    private func missing(_ db: Database) throws -> [StoreMigration] {
        let applied = try StoreSchema.applied(db)
        return migrations.filter { !applied.contains($0.name) }
    }

    private static func applied(_ db: Database) throws -> Set<String> {
        Set(try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
    }
}
