import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesLanguage

/// A state machine as the store keeps it.
package struct StateMachineRecord: Sendable {
    package var arn: String
    package var name: String
    /// `STANDARD` or `EXPRESS`.
    package var type: String
    /// The identifier of the current revision; `INITIAL` until the first update.
    package var revision: String
    package var definition: String
    package var roleArn: String
    package var logging: JSON
    package var tracing: JSON
    package var encryption: JSON?
    package var tags: JSONObject
    package var created: Timestamp

    package static let initialRevision = "INITIAL"

    private init(_ row: Row) {
        arn = row["arn"]
        name = row["name"]
        type = row["type"]
        revision = row["revision"]
        definition = row["definition"]
        roleArn = row["role"]
        logging = StateMachineRecord.json(row["logging"]) ?? ["level": "OFF", "includeExecutionData": false]
        tracing = StateMachineRecord.json(row["tracing"]) ?? ["enabled": false]
        encryption = StateMachineRecord.json(row["encryption"])
        tags = StateMachineRecord.json(row["tags"])?.object ?? [:]
        created = Timestamp(milliseconds: row["created"])
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
        let statement = try db.cachedStatement(sql: "SELECT * FROM sfn_machines WHERE arn = ?")
        return try Row.fetchOne(statement, arguments: [arn]).map(StateMachineRecord.init)
    }

    /// All machines, by name.
    package static func all(_ db: Database) throws -> [StateMachineRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM sfn_machines ORDER BY name").map(StateMachineRecord.init)
    }

    /// Writes the machine and its current revision.
    func save(_ db: Database, now: Timestamp) throws {
        try db.execute(
            sql: """
                INSERT INTO sfn_machines (arn, name, type, revision, definition, role, logging, tracing, encryption,
                    tags, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (arn) DO UPDATE SET revision = excluded.revision, definition = excluded.definition,
                    role = excluded.role, logging = excluded.logging, tracing = excluded.tracing,
                    encryption = excluded.encryption, tags = excluded.tags
                """,
            arguments: [
                arn, name, type, revision, definition, roleArn, logging.text(), tracing.text(), encryption?.text(),
                JSON.object(tags).text(), created.milliseconds,
            ])
        try db.execute(
            sql: "INSERT OR REPLACE INTO sfn_revisions (arn, revision, definition, role, updated) VALUES (?, ?, ?, ?, ?)",
            arguments: [arn, revision, definition, roleArn, now.milliseconds])
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
