import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import Synchronization

/// What functions print, and Lambda's own lines between.
package enum FunctionLogs {
    /// One line.
    package struct Line: Sendable, Hashable {
        /// Its place in the order of all lines.
        package let sequence: Int64
        /// The function's ARN without a version.
        package let functionARN: String
        /// The log stream: one a handler process.
        package let stream: String
        /// The invocation during which it was printed; nil while the function started.
        package let requestID: String?
        package let time: Timestamp
        package let text: String
        /// The log group that the function's configuration names; nil for a line read back.
        package var group: String?
    }

    /// The lines of a function, oldest first.
    ///
    /// - Parameters:
    ///   - functionARN: without a version; nil for all functions.
    ///   - after: only lines with a greater `sequence`.
    package static func list(
        _ db: Database, functionARN: String? = nil, after: Int64 = 0, limit: Int = 10_000
    ) throws -> [Line] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT seq, arn, stream, request_id, time, line FROM lambda_logs
                WHERE seq > ? AND (? IS NULL OR arn = ?) ORDER BY seq LIMIT ?
                """, arguments: [after, functionARN, functionARN, limit]
        ).map {
            Line(
                sequence: $0["seq"], functionARN: $0["arn"], stream: $0["stream"], requestID: $0["request_id"],
                time: Timestamp(milliseconds: $0["time"]), text: $0["line"])
        }
    }
}

extension Signal.Kind {
    /// A function has printed; the key is its ARN without a version.
    package static let functionLog = Signal.Kind("lambda.log")
}

/// Brings lines into the store behind the back of who prints them; lines that come while a write is under way go
/// together into the next one.
final class FunctionLogWriter: Sendable {
    private struct Pending {
        var lines: [FunctionLogs.Line] = []
        var isWriting = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// Told of lines in the transaction that writes them.
    typealias Listener = @Sendable ([FunctionLogs.Line], Database) throws -> Void

    private let store: StateStore
    private let signals: SignalCenter
    private let listener: Listener?
    private let pending = Mutex(Pending())

    init(store: StateStore, signals: SignalCenter, listener: Listener?) {
        self.store = store
        self.signals = signals
        self.listener = listener
    }

    /// Adds a line.
    func append(_ line: FunctionLogs.Line) {
        let start = pending.withLock { pending in
            pending.lines.append(line)
            defer { pending.isWriting = true }
            return !pending.isWriting
        }
        if start { Task { await writeAll() } }
    }

    /// Returns when every line so far is in the store.
    func flush() async {
        await withCheckedContinuation { continuation in
            let idle = pending.withLock { pending in
                if pending.isWriting { pending.waiters.append(continuation) }
                return !pending.isWriting
            }
            if idle { continuation.resume() }
        }
    }

    private func writeAll() async {
        while true {
            let lines = pending.withLock { pending in
                defer { pending.lines = [] }
                return pending.lines
            }
            if !lines.isEmpty { await write(lines) }
            let waiters: [CheckedContinuation<Void, Never>]? = pending.withLock { pending in
                guard pending.lines.isEmpty else { return nil }
                pending.isWriting = false
                defer { pending.waiters = [] }
                return pending.waiters
            }
            guard let waiters else { continue }
            for waiter in waiters { waiter.resume() }
            return
        }
    }

    private func write(_ lines: [FunctionLogs.Line]) async {
        // A log line is no reason to fail an invocation: a store that cannot take it fails the next real write loudly.
        try? await store.write { [listener] db in
            try listener?(lines, db)
            let statement = try db.cachedStatement(
                sql: "INSERT INTO lambda_logs (arn, stream, request_id, time, line) VALUES (?, ?, ?, ?, ?)")
            for line in lines {
                try statement.execute(
                    arguments: [line.functionARN, line.stream, line.requestID, line.time.milliseconds, line.text])
            }
        }
        for arn in Set(lines.map(\.functionARN)) { signals.post(Signal(.functionLog, arn)) }
    }
}
