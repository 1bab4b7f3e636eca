import Dispatch
import Foundation
import GRDB
import Synchronization

/// What an acknowledged write survives.
package enum Durability: String, Sendable, CaseIterable {
    /// The death of the process (`kill -9`): WAL with `synchronous=NORMAL`.
    case process
    /// The loss of power: WAL with `synchronous=FULL`.
    case full
}

/// Why a store could not be opened.
package enum StoreError: Error, Sendable, CustomStringConvertible {
    /// The file was written by a newer version, which knows steps this one does not.
    case newer(path: String)
    /// The file or its folder cannot be opened or written.
    case unusable(path: String, reason: String)

    package var description: String {
        switch self {
        case .newer(let path):
            "The store \(path) was written by a newer version of checkout. Use that version, or another --state folder."
        case .unusable(let path, let reason): "The store \(path) cannot be used: \(reason)"
        }
    }
}

/// One SQLite file that holds everything: tables, queues, executions and their journals.
///
/// Writes of concurrent callers are grouped into one SQLite transaction, each in a savepoint of its own: a caller
/// resumes only after the commit, so what it acknowledges is on disk.
/// See https://www.sqlite.org/wal.html.
package final class StateStore: Sendable {
    private let database: any DatabaseWriter
    private let queue = Mutex(WriteQueue())
    /// The file's path; nil for a store in memory.
    package let path: String?

    private struct WriteQueue {
        var jobs: [any WriteJob] = []
        var draining = false
    }

    /// Opens the file, making it when absent, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: the file, or nil for a store in memory.
    ///   - durability: what acknowledged writes survive.
    ///   - migrations: the schema, step by step.
    /// - Throws: `StoreError`.
    package init(path: String?, durability: Durability = .process, migrations: [StoreMigration]) throws(StoreError) {
        self.path = path
        let shown = path ?? "(in memory)"
        do {
            let schema = StoreSchema(migrations: migrations)
            if let path {
                try FileManager.default.createDirectory(
                    at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
                try NewStoreFile(path: path, durability: durability).make(schema)
                database = try DatabasePool(path: path, configuration: StateStore.configuration(durability))
                // The pool has set NORMAL when it turned WAL on.
                if durability == .full {
                    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
                }
            } else {
                database = try DatabaseQueue(configuration: StateStore.configuration(durability))
            }
            try database.writeWithoutTransaction { db in
                if try schema.isOlder(than: db) { throw StoreError.newer(path: shown) }
                try schema.bringUpToDate(db)
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw .unusable(path: shown, reason: StateStore.reason(error))
        }
    }

    /// How many KiB of pages the writing connection keeps at most; a small store takes what it has.
    private static let writerCacheKiB = 32 * 1024

    /// How each connection is set up.
    private static func configuration(_ durability: Durability) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            if db.configuration.readonly { return }
            // With SQLite's 2 MB the indexes of some 10,000 executions are written out and read back all the time.
            try db.execute(sql: "PRAGMA cache_size = -\(writerCacheKiB)")
            // A new file is made without waiting for the disk five times over: until the pool turns `synchronous` to
            // NORMAL there is nothing in it that anybody was told of.
            if durability == .process { try db.execute(sql: "PRAGMA synchronous = OFF") }
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            try StoreSchema.prepare(db)
        }
        return configuration
    }

    /// A readable reason for an error of a database or a file: SQLite's own message without the statement, the system's
    /// own words.
    package static func reason(_ error: any Error) -> String {
        if let error = error as? CocoaError {
            let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
            let number = cause?.domain == NSPOSIXErrorDomain ? cause?.code : nil
            return number.map { String(cString: strerror(Int32($0))) } ?? error.localizedDescription
        }
        guard let error = error as? DatabaseError else { return "\(error)" }
        switch error.resultCode {
        case .SQLITE_FULL: return "the disk is full"
        case .SQLITE_IOERR: return "input/output error (is the disk full?): \(error.message ?? "")"
        case .SQLITE_READONLY: return "it is read-only"
        case .SQLITE_CANTOPEN: return "it cannot be opened or created; check the folder's permissions"
        case .SQLITE_NOTADB: return "it is no SQLite database"
        default: return error.message ?? "SQLite error \(error.resultCode.rawValue)"
        }
    }

    /// Runs `body` in a write transaction and returns after the commit.
    ///
    /// An error thrown by `body` undoes what `body` wrote and nothing else.
    /// - Throws: what `body` throws, or a `DatabaseError` when the commit fails.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(WriteJobOf(body: body) { continuation.resume(with: $0) })
        }
    }

    /// Like `write`, for callers that may block their thread: commands and tests.
    package func writeAndWait<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try database.write(body)
    }

    /// Runs `body` on a consistent snapshot; it sees every write acknowledged before.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    /// Like `read`, for callers that may block their thread.
    package func readAndWait<Value>(_ body: (Database) throws -> Value) throws -> Value { try database.read(body) }

    /// Closes the file once reads under way have ended; later calls fail.
    ///
    /// GRDB blocks until then, and those reads need threads of the same few that tasks run on: so it gets one of its own.
    package func close() async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { [database] in done.resume(with: Result { try database.close() }) }
        }
    }

    private func enqueue(_ job: any WriteJob) {
        let start = queue.withLock { queue in
            queue.jobs.append(job)
            defer { queue.draining = true }
            return !queue.draining
        }
        if start { database.asyncWriteWithoutTransaction { self.drain($0) } }
    }

    private func drain(_ db: Database) {
        while true {
            let jobs = queue.withLock { queue in
                let jobs = queue.jobs
                queue.jobs = []
                if jobs.isEmpty { queue.draining = false }
                return jobs
            }
            if jobs.isEmpty { return }
            commit(jobs, db)
        }
    }

    private func commit(_ jobs: [any WriteJob], _ db: Database) {
        do {
            try db.inTransaction(.immediate) {
                for job in jobs {
                    job.run(db)
                    // SQLite gives the whole transaction up on some errors (a full disk). What would come after would
                    // be committed on its own and still be reported as failed.
                    guard db.isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                }
                return .commit
            }
            for job in jobs { job.finish(nil) }
        } catch {
            for job in jobs { job.finish(error) }
        }
    }
}

/// A write waiting for its transaction: first `run`, then, after the commit, `finish`.
private protocol WriteJob: AnyObject, Sendable {
    func run(_ db: Database)
    func finish(_ commitError: (any Error)?)
}

private final class WriteJobOf<Value: Sendable>: WriteJob {
    private let body: @Sendable (Database) throws -> Value
    private let done: @Sendable (Result<Value, any Error>) -> Void
    private let result = Mutex<Result<Value, any Error>?>(nil)

    init(
        body: @escaping @Sendable (Database) throws -> Value,
        done: @escaping @Sendable (Result<Value, any Error>) -> Void
    ) {
        self.body = body
        self.done = done
    }

    func run(_ db: Database) {
        let outcome = Result<Value, any Error> { try db.withSavepoint { try body(db) } }
        result.withLock { $0 = outcome }
    }

    func finish(_ commitError: (any Error)?) {
        let outcome = result.withLock { $0 }
        if let outcome, case .failure = outcome { return done(outcome) }
        if let commitError { return done(.failure(commitError)) }
        done(outcome ?? .failure(DatabaseError(resultCode: .SQLITE_ABORT)))
    }
}
