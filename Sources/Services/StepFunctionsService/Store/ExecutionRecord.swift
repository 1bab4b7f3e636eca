import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution

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
    package private(set) var status: String
    package let input: String
    package private(set) var output: String?
    package private(set) var error: String?
    package private(set) var cause: String?
    package let traceHeader: String?
    package let started: Timestamp
    package private(set) var stopped: Timestamp?
    /// The ARN of the version it was started with; nil when it was started with the machine's own ARN.
    package let versionArn: String?
    /// The ARN of the alias it was started with; nil when there was none.
    package let aliasArn: String?
    /// How often it was redriven.
    package let redriveCount: Int
    /// When it was last redriven; nil when it never was.
    package let redriven: Timestamp?
    /// The number of the Map Run it is a child of; nil for an execution of its own.
    package let mapRun: Int64?
    /// Its place among the children of the run.
    let mapChild: Int?
    /// The test case it was started with, whose mocks answer its tasks; nil for none.
    package let testCase: String?
    /// How many inputs its journal holds.
    package let inputCount: Int
    /// How many of them have been handled: their events are in the history.
    package let handledCount: Int

    /// Whether the execution has not ended.
    package var isRunning: Bool { status == "RUNNING" }

    /// The execution as `ExecutionJournal.finish` writes it.
    package func ended(_ outcome: ExecutionOutcome, at time: Timestamp) -> ExecutionRecord {
        var ended = self
        ended.status = outcome.status
        (ended.output, ended.error, ended.cause) = outcome.columns
        ended.stopped = time
        return ended
    }

    /// The columns in the order in which `init` reads them: by position, which costs a fifth of looking for names.
    static let columns = """
        id, arn, machine, revision, name, type, status, input, output, error, cause, trace, started,
        stopped, version, alias, redrives, redriven, map_run, map_child, test_case,
        inputs, handled
        """

    init(_ row: StoredRow) {
        id = row.integer(0)
        arn = row.text(1)
        machineArn = row.text(2)
        revision = row.text(3)
        name = row.text(4)
        type = row.text(5)
        status = row.text(6)
        input = row.text(7)
        output = row.optionalText(8)
        error = row.optionalText(9)
        cause = row.optionalText(10)
        traceHeader = row.optionalText(11)
        started = Timestamp(milliseconds: row.integer(12))
        stopped = row.optionalInteger(13).map(Timestamp.init(milliseconds:))
        versionArn = row.optionalText(14)
        aliasArn = row.optionalText(15)
        redriveCount = Int(row.integer(16))
        redriven = row.optionalInteger(17).map(Timestamp.init(milliseconds:))
        mapRun = row.optionalInteger(18)
        mapChild = row.optionalInteger(19).map(Int.init)
        testCase = row.optionalText(20)
        inputCount = Int(row.integer(21))
        handledCount = Int(row.integer(22))
    }

    /// The execution of an ARN; nil when there is none.
    package static func find(_ arn: String, _ db: Database) throws -> ExecutionRecord? {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM sfn_executions WHERE arn = ?")
        return try statement.first([arn], ExecutionRecord.init)
    }

    /// The execution of a number in the store; nil when there is none.
    package static func find(id: Int64, _ db: Database) throws -> ExecutionRecord? {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM sfn_executions WHERE id = ?")
        return try statement.first([id], ExecutionRecord.init)
    }

    /// The execution a person means: an ARN, a name, or `latest`; nil when there is none.
    package static func find(named text: String, _ db: Database) throws -> ExecutionRecord? {
        if text == "latest" {
            let statement = try db.makeStatement(
                sql: "SELECT \(columns) FROM sfn_executions ORDER BY started DESC, id DESC LIMIT 1")
            return try statement.first([], ExecutionRecord.init)
        }
        if text.hasPrefix("arn:") { return try find(text, db) }
        let statement = try db.makeStatement(
            sql: "SELECT \(columns) FROM sfn_executions WHERE name = ? ORDER BY started DESC, id DESC LIMIT 1")
        return try statement.first([text], ExecutionRecord.init)
    }

    /// The numbers of the executions that have not ended.
    package static func running(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT id FROM sfn_executions WHERE status = 'RUNNING' ORDER BY id")
    }

    /// By what executions are listed, the latest first: when they ended, or were redriven or started if they run.
    private static let listingTime = "coalesce(stopped, redriven, started)"
    /// The value of that.
    var listingTime: Timestamp { stopped ?? redriven ?? started }

    /// A page of executions, newest first.
    ///
    /// - Parameters:
    ///   - machine: only those of this state machine.
    ///   - version: only those started with this version.
    ///   - alias: only those started with this alias.
    ///   - status: only those of this status.
    ///   - mapRun: only the children of this Map Run.
    ///   - isRedriven: only those that were redriven, or only those that were not.
    ///   - before: only those behind this one in the order of the listing.
    package static func list(
        machine: String?, version: String? = nil, alias: String? = nil, status: String?, mapRun: Int64? = nil,
        isRedriven: Bool? = nil,
        before: (time: Int64, id: Int64)?, limit: Int, _ db: Database
    ) throws -> [ExecutionRecord] {
        var conditions: [String] = []
        var arguments: [(any DatabaseValueConvertible)?] = []
        for (column, value) in [("machine", machine), ("version", version), ("alias", alias), ("status", status)] {
            guard let value else { continue }
            conditions.append("\(column) = ?")
            arguments.append(value)
        }
        if let mapRun {
            conditions.append("map_run = ?")
            arguments.append(mapRun)
        }
        if let isRedriven { conditions.append(isRedriven ? "redrives > 0" : "redrives = 0") }
        if let before {
            conditions.append("(\(listingTime), id) < (?, ?)")
            arguments += [before.time, before.id]
        }
        let clause = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
        arguments.append(limit)
        let statement = try db.makeStatement(
            sql: "SELECT \(columns) FROM sfn_executions \(clause)ORDER BY \(listingTime) DESC, id DESC LIMIT ?")
        return try statement.all(StatementArguments(arguments), ExecutionRecord.init)
    }

    /// Adds an execution with one input, which `ExecutionJournal.begin` writes and the driver is to handle.
    ///
    /// - Returns: its number in the store; nil when there is an execution of the ARN.
    static func insert(
        arn: String, of resolved: ResolvedStateMachine, name: String, input: String, trace: String?, now: Timestamp,
        _ db: Database
    ) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sfn_executions (arn, machine, revision, name, type, status, input, trace, started, inputs,
                    handled, version, alias) VALUES (?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, 1, 0, ?, ?)
                    ON CONFLICT (arn) DO NOTHING
                """)
        let machine = resolved.machine
        try statement.execute(
            arguments: [
                arn, machine.arn, machine.revision, name, machine.type, input, trace, now.milliseconds,
                resolved.version?.arn, resolved.aliasArn,
            ])
        return db.changesCount == 0 ? nil : db.lastInsertedRowID
    }
}
