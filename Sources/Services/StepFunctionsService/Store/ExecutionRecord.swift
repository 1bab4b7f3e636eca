import AWSCore
import CivilTime
import GRDB
import JSONTree

/// An execution as the store keeps it.
package struct ExecutionRecord: Sendable {
    /// The execution's number in the store.
    package let id: Int64
    package let arn: String
    package let machineArn: String
    package let revision: String
    package let name: String
    /// `STANDARD` or `EXPRESS`.
    package let type: String
    package let status: String
    package let input: String
    package let output: String?
    package let error: String?
    package let cause: String?
    package let traceHeader: String?
    package let started: Timestamp
    package let stopped: Timestamp?
    /// How many inputs its journal holds.
    package let inputCount: Int
    /// How many of them have been handled: their events are in the history.
    package let handledCount: Int

    /// Whether the execution has not ended.
    package var isRunning: Bool { status == "RUNNING" }

    private init(_ row: Row) {
        id = row["id"]
        arn = row["arn"]
        machineArn = row["machine"]
        revision = row["revision"]
        name = row["name"]
        type = row["type"]
        status = row["status"]
        input = row["input"]
        output = row["output"]
        error = row["error"]
        cause = row["cause"]
        traceHeader = row["trace"]
        started = Timestamp(milliseconds: row["started"])
        stopped = (row["stopped"] as Int64?).map(Timestamp.init(milliseconds:))
        inputCount = row["inputs"]
        handledCount = row["handled"]
    }

    /// The execution of an ARN; nil when there is none.
    package static func find(_ arn: String, _ db: Database) throws -> ExecutionRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sfn_executions WHERE arn = ?")
        return try Row.fetchOne(statement, arguments: [arn]).map(ExecutionRecord.init)
    }

    /// The execution of a number in the store; nil when there is none.
    package static func find(id: Int64, _ db: Database) throws -> ExecutionRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sfn_executions WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(ExecutionRecord.init)
    }

    /// The execution a person means: an ARN, a name, or `latest`; nil when there is none.
    package static func find(named text: String, _ db: Database) throws -> ExecutionRecord? {
        if text == "latest" {
            return try Row.fetchOne(db, sql: "SELECT * FROM sfn_executions ORDER BY started DESC, id DESC LIMIT 1")
                .map(ExecutionRecord.init)
        }
        if text.hasPrefix("arn:") { return try find(text, db) }
        return try Row.fetchOne(
            db, sql: "SELECT * FROM sfn_executions WHERE name = ? ORDER BY started DESC, id DESC LIMIT 1",
            arguments: [text]
        ).map(ExecutionRecord.init)
    }

    /// The numbers of the executions that have not ended.
    package static func running(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT id FROM sfn_executions WHERE status = 'RUNNING' ORDER BY id")
    }

    /// A page of executions, newest first.
    ///
    /// - Parameters:
    ///   - machine: only those of this state machine.
    ///   - status: only those of this status.
    ///   - before: only those started before this one, in the order of the listing.
    package static func list(
        machine: String?, status: String?, before: (started: Int64, id: Int64)?, limit: Int, _ db: Database
    ) throws -> [ExecutionRecord] {
        var conditions: [String] = []
        var arguments: [(any DatabaseValueConvertible)?] = []
        if let machine {
            conditions.append("machine = ?")
            arguments.append(machine)
        }
        if let status {
            conditions.append("status = ?")
            arguments.append(status)
        }
        if let before {
            conditions.append("(started, id) < (?, ?)")
            arguments += [before.started, before.id]
        }
        let clause = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
        arguments.append(limit)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM sfn_executions \(clause)ORDER BY started DESC, id DESC LIMIT ?",
            arguments: StatementArguments(arguments)
        ).map(ExecutionRecord.init)
    }

    /// Adds an execution that waits for its first input to be handled.
    ///
    /// - Returns: its number in the store.
    static func insert(
        arn: String, machine: StateMachineRecord, name: String, input: String, trace: String?, now: Timestamp,
        _ db: Database
    ) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sfn_executions (arn, machine, revision, name, type, status, input, trace, started, inputs,
                    handled) VALUES (?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, 0, 0)
                """)
        try statement.execute(
            arguments: [arn, machine.arn, machine.revision, name, machine.type, input, trace, now.milliseconds])
        return db.lastInsertedRowID
    }
}
