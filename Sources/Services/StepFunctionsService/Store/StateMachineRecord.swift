import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesLanguage

/// A state machine as the store keeps it.
package struct StateMachineRecord: Sendable {
    package var arn: String
    package var name: String
    /// `STANDARD` or `EXPRESS`.
    package var type: String
    /// The identifier of the current revision; one that begins with `INITIAL` until the first update.
    package var revision: String
    package var definition: String
    package var roleArn: String
    package var logging: JSON
    package var tracing: JSON
    package var encryption: JSON?
    package var tags: JSONObject
    package var created: Timestamp
    /// What its creation said of publishing: the version's description, empty for none; nil when it published nothing.
    var published: String?

    private static let initialRevision = "INITIAL"

    /// The revision's identifier as the API shows it; nil until the first update.
    package static func shownRevision(_ revision: String) -> String? {
        revision.hasPrefix(initialRevision) ? nil : revision
    }

    /// The columns in the order in which `init` reads them.
    private static let columns =
        "arn, name, type, revision, definition, role, logging, tracing, encryption, tags, created, published"

    private init(_ row: StoredRow) {
        arn = row.text(0)
        name = row.text(1)
        type = row.text(2)
        revision = row.text(3)
        definition = row.text(4)
        roleArn = row.text(5)
        logging = StateMachineRecord.json(row.optionalText(6)) ?? ["level": "OFF", "includeExecutionData": false]
        tracing = StateMachineRecord.json(row.optionalText(7)) ?? ["enabled": false]
        encryption = StateMachineRecord.json(row.optionalText(8))
        tags = StateMachineRecord.json(row.optionalText(9))?.object ?? [:]
        created = Timestamp(milliseconds: row.integer(10))
        published = row.optionalText(11)
    }

    init(
        arn: String, name: String, type: String, definition: String, roleArn: String, created: Timestamp
    ) {
        self.arn = arn
        self.name = name
        self.type = type
        revision = StateMachineRecord.initialRevision
        self.definition = definition
        self.roleArn = roleArn
        logging = ["level": "OFF", "includeExecutionData": false]
        tracing = ["enabled": false]
        tags = [:]
        self.created = created
    }

    private static func json(_ text: String?) -> JSON? { text.flatMap { try? JSON(parsing: $0) } }

    /// The machine of an ARN; nil when there is none.
    package static func find(_ arn: String, _ db: Database) throws -> StateMachineRecord? {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM sfn_machines WHERE arn = ?")
        return try statement.first([arn], StateMachineRecord.init)
    }

    /// The account's machines of the region, by name.
    static func all(_ context: CallContext, _ db: Database) throws -> [StateMachineRecord] {
        let (from, to) = StatesNames.span("stateMachine", context)
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM sfn_machines WHERE arn > ? AND arn < ? ORDER BY name")
        return try statement.all([from, to], StateMachineRecord.init)
    }

    /// Gives a new machine its first revision. An earlier machine of the same name keeps its own as long as an
    /// execution of it is known.
    mutating func setInitialRevision(_ db: Database, _ entropy: any EntropySource) throws {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM sfn_revisions WHERE arn = ? LIMIT 1")
        let isTaken = try Row.fetchOne(statement, arguments: [arn]) != nil
        revision = isTaken ? "\(Self.initialRevision) \(entropy.uuid())" : Self.initialRevision
    }

    /// Writes the machine.
    func save(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO sfn_machines (arn, name, type, revision, definition, role, logging, tracing, encryption,
                    tags, created, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (arn) DO UPDATE SET revision = excluded.revision, definition = excluded.definition,
                    role = excluded.role, logging = excluded.logging, tracing = excluded.tracing,
                    encryption = excluded.encryption, tags = excluded.tags
                """,
            arguments: [
                arn, name, type, revision, definition, roleArn, logging.text(), tracing.text(), encryption?.text(),
                JSON.object(tags).text(), created.milliseconds, published,
            ])
    }

    /// Writes the machine's current revision and forgets those that nobody refers to.
    func saveRevision(_ db: Database, now: Timestamp) throws {
        try db.execute(
            sql: "INSERT INTO sfn_revisions (arn, revision, definition, role, updated) VALUES (?, ?, ?, ?, ?)",
            arguments: [arn, revision, definition, roleArn, now.milliseconds])
        try StateMachineRecord.dropRevisions(of: arn, except: revision, db)
    }

    /// Removes a machine with its versions and aliases; the revisions its executions were started with stay.
    static func delete(_ arn: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM sfn_machines WHERE arn = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM sfn_aliases WHERE machine = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM sfn_versions WHERE machine = ?", arguments: [arn])
        try dropRevisions(of: arn, except: nil, db)
    }

    private static func dropRevisions(of arn: String, except current: String?, _ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM sfn_revisions WHERE arn = ? AND revision IS NOT ?
                AND NOT EXISTS (SELECT 1 FROM sfn_executions e WHERE e.machine = sfn_revisions.arn
                    AND e.revision = sfn_revisions.revision)
                AND NOT EXISTS (SELECT 1 FROM sfn_versions v WHERE v.machine = sfn_revisions.arn
                    AND v.revision = sfn_revisions.revision)
                """, arguments: [arn, current])
    }

    /// When a revision was written and the role it names, without its definition; nil when there is none.
    package static func revisionHead(_ revision: String, of arn: String, _ db: Database) throws -> (
        roleArn: String, updated: Timestamp
    )? {
        let statement = try db.cachedStatement(
            sql: "SELECT role, updated FROM sfn_revisions WHERE arn = ? AND revision = ?")
        return try statement.first([arn, revision]) {
            ($0.text(0), Timestamp(milliseconds: $0.integer(1)))
        }
    }

    /// The definition and role an execution was started with; nil when its machine was deleted and no execution of it
    /// is left.
    package static func revision(_ revision: String, of arn: String, _ db: Database) throws -> (
        definition: String, roleArn: String, updated: Timestamp
    )? {
        let statement = try db.cachedStatement(
            sql: "SELECT definition, role, updated FROM sfn_revisions WHERE arn = ? AND revision = ?")
        return try Row.fetchOne(statement, arguments: [arn, revision]).map {
            ($0["definition"], $0["role"], Timestamp(milliseconds: $0["updated"]))
        }
    }
}
