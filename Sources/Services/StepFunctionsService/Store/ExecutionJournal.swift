import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesExecution

extension ExecutionOutcome {
    /// Output, error and cause as the row of an execution has them.
    var columns: (output: String?, error: String?, cause: String?) {
        switch self {
        case .succeeded(let text): (text, nil, nil)
        case .failed(let name, let reason), .aborted(let name, let reason): (nil, name, reason)
        case .timedOut: (nil, nil, nil)
        }
    }
}

/// An execution's journal: the inputs it was given, in order, and the history they produced.
///
/// Anybody may append an input, in a transaction of their own; only the driver that holds the store handles them. An
/// input is durable when it is appended, so whoever appended it may acknowledge what it stands for.
package enum ExecutionJournal {
    /// The most events of one row: whoever wants a page of a history reads no more rows than it needs.
    private static let chunkSize = 500

    /// Appends an input and signals the driver after the commit.
    ///
    /// - Returns: the input's number, from 1.
    @discardableResult
    package static func append(_ input: Input, to execution: Int64, _ db: Database, signals: SignalBatch?) throws -> Int
    {
        let count = try db.cachedStatement(
            sql: "UPDATE sfn_executions SET inputs = inputs + 1 WHERE id = ? RETURNING inputs")
        guard let number = try Int.fetchOne(count, arguments: [execution]) else { return 0 }
        try write(input, number, of: execution, db, signals)
        return number
    }

    /// Writes the first input of an execution that was just added, which counts it already.
    static func begin(_ input: Input, of execution: Int64, _ db: Database, signals: SignalBatch) throws {
        try write(input, 1, of: execution, db, signals)
    }

    private static func write(
        _ input: Input, _ number: Int, of execution: Int64, _ db: Database, _ signals: SignalBatch?
    ) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO sfn_inputs (execution, seq, input) VALUES (?, ?, ?)")
        try insert.execute(arguments: [execution, number, input.json.text()])
        signals?.add(Signal(.execution, String(execution)))
    }

    /// The inputs after number `after`, oldest first.
    package static func inputs(of execution: Int64, after: Int, limit: Int, _ db: Database) throws -> [Input] {
        let statement = try db.cachedStatement(
            sql: "SELECT input FROM sfn_inputs WHERE execution = ? AND seq > ? ORDER BY seq LIMIT ?")
        return try String.fetchAll(statement, arguments: [execution, after, limit]).map { text in
            guard let json = try? JSON(parsing: text), let input = Input(json: json) else {
                throw AWSError.internalFailure(
                    "The journal of execution \(execution) cannot be read: \(text.prefix(200))")
            }
            return input
        }
    }

    /// Notes that the inputs up to number `handled` have been handled, and appends the events they produced.
    package static func record(
        _ events: [HistoryEvent], handled: Int, of execution: Int64, _ db: Database
    ) throws {
        try record(events, of: execution, db)
        let statement = try db.cachedStatement(sql: "UPDATE sfn_executions SET handled = ? WHERE id = ?")
        try statement.execute(arguments: [handled, execution])
    }

    private static func record(_ events: [HistoryEvent], of execution: Int64, _ db: Database) throws {
        var left = events[...]
        while let first = left.first {
            let chunk = left.prefix(chunkSize)
            left = left.dropFirst(chunkSize)
            let statement = try db.cachedStatement(
                sql: "INSERT INTO sfn_history (execution, first, last, events) VALUES (?, ?, ?, ?)")
            let last = chunk.last?.id ?? first.id
            try statement.execute(arguments: [execution, first.id, last, HistoryEvent.text(of: Array(chunk))])
        }
    }

    /// Writes events, how many inputs have been handled with them, and how the execution ended.
    package static func finish(
        _ outcome: ExecutionOutcome, at time: Timestamp, _ events: [HistoryEvent], handled: Int, of execution: Int64,
        _ db: Database
    ) throws {
        try record(events, of: execution, db)
        let (output, error, cause) = outcome.columns
        let statement = try db.cachedStatement(
            sql: """
                UPDATE sfn_executions SET status = ?, output = ?, error = ?, cause = ?, stopped = ?, handled = ?
                WHERE id = ?
                """)
        try statement.execute(arguments: [outcome.status, output, error, cause, time.milliseconds, handled, execution])
        try db.cachedStatement(sql: "UPDATE sfn_tokens SET open = 0 WHERE execution = ? AND open > 0")
            .execute(arguments: [execution])
    }

    /// How many events the history holds.
    static func eventCount(of execution: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT max(last) FROM sfn_history WHERE execution = ?", arguments: [execution]) ?? 0
    }

    /// A page of the history in the form of `GetExecutionHistory`.
    ///
    /// - Parameters:
    ///   - from: the id of the first event of the page; nil begins at the start, or at the end when `reverse`.
    ///   - limit: how many events at most.
    package static func events(
        of execution: Int64, from: Int?, limit: Int, reverse: Bool, _ db: Database
    ) throws -> [JSON] {
        var events: [JSON] = []
        let sql =
            reverse
            ? "SELECT events FROM sfn_history WHERE execution = ? AND first <= ? ORDER BY first DESC"
            : "SELECT events FROM sfn_history WHERE execution = ? AND last >= ? ORDER BY first"
        let start = from ?? (reverse ? Int.max : 1)
        let cursor = try String.fetchCursor(db, sql: sql, arguments: [execution, start])
        while events.count < limit, let text = try cursor.next() {
            guard let chunk = try? JSON(parsing: text).array else { continue }
            for event in reverse ? chunk.reversed() : chunk {
                guard events.count < limit, let id = event["id"]?.int, reverse ? id <= start : id >= start else {
                    continue
                }
                events.append(event)
            }
        }
        return events
    }
}
