import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A published version: a number that stands for one revision of a state machine for good.
struct StateMachineVersionRecord: Sendable {
    /// The machine's ARN.
    let machine: String
    let number: Int
    /// The revision of the definition and the role.
    let revision: String
    let description: String?
    let logging: JSON
    let tracing: JSON
    let created: Timestamp

    /// The version's ARN.
    var arn: String { StateMachineReference.versionArn(machine, number) }

    private init(_ row: Row) {
        machine = row["machine"]
        number = row["number"]
        revision = row["revision"]
        description = row["description"]
        logging = (try? JSON(parsing: row["logging"] as String)) ?? [:]
        tracing = (try? JSON(parsing: row["tracing"] as String)) ?? [:]
        created = Timestamp(milliseconds: row["created"])
    }

    /// The version of a number; nil when it was never published or has been deleted.
    static func find(machine: String, number: Int, _ db: Database) throws -> StateMachineVersionRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM sfn_versions WHERE machine = ? AND number = ?", arguments: [machine, number]
        ).map(StateMachineVersionRecord.init)
    }

    /// The latest version of a revision; nil when it has none.
    static func find(machine: String, revision: String, _ db: Database) throws -> StateMachineVersionRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM sfn_versions WHERE machine = ? AND revision = ? ORDER BY number DESC LIMIT 1",
            arguments: [machine, revision]
        ).map(StateMachineVersionRecord.init)
    }

    /// Versions of a machine, the latest first.
    ///
    /// - Parameter before: only those with a smaller number.
    static func list(
        machine: String, before: Int = .max, limit: Int, _ db: Database
    ) throws -> [StateMachineVersionRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM sfn_versions WHERE machine = ? AND number < ? ORDER BY number DESC LIMIT ?",
            arguments: [machine, before, limit]
        ).map(StateMachineVersionRecord.init)
    }

    /// How many versions a machine has.
    static func count(machine: String, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sfn_versions WHERE machine = ?", arguments: [machine]) ?? 0
    }

    /// Publishes the current revision of a machine under the next number; numbers are never used again.
    static func insert(
        of machine: StateMachineRecord, description: String?, now: Timestamp, _ db: Database
    ) throws -> StateMachineVersionRecord {
        let number =
            try Int.fetchOne(
                db, sql: "UPDATE sfn_machines SET versions = versions + 1 WHERE arn = ? RETURNING versions",
                arguments: [machine.arn]) ?? 1
        try db.execute(
            sql: """
                INSERT INTO sfn_versions (machine, number, revision, description, logging, tracing, created)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                machine.arn, number, machine.revision, description, machine.logging.text(), machine.tracing.text(),
                now.milliseconds,
            ])
        guard let version = try find(machine: machine.arn, number: number, db) else {
            throw AWSError.internalFailure("The version \(number) of \(machine.arn) was not written.")
        }
        return version
    }

    /// Removes a version; executions started with it go on.
    static func delete(machine: String, number: Int, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM sfn_versions WHERE machine = ? AND number = ?", arguments: [machine, number])
    }
}
