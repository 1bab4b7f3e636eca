import GRDBSQLite

/// The least that durability costs: prepared inserts through SQLite's own interface, in the journal mode of the store.
final class RawSQLite {
    private var connection: OpaquePointer?
    private var insert: OpaquePointer?

    /// Makes a file with one table of numbered texts.
    init(path: String) throws {
        guard sqlite3_open(path, &connection) == SQLITE_OK else { throw BenchmarkFailure("\(path) cannot be opened") }
        try execute("PRAGMA journal_mode = WAL")
        try execute("PRAGMA synchronous = NORMAL")
        try execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        guard sqlite3_prepare_v2(connection, "INSERT INTO rows (text) VALUES (?)", -1, &insert, nil) == SQLITE_OK else {
            throw BenchmarkFailure("the insert cannot be prepared")
        }
    }

    deinit {
        sqlite3_finalize(insert)
        sqlite3_close(connection)
    }

    /// Inserts a row of each size, all in one transaction.
    func transaction(rowsOf sizes: [Int], filler: [UInt8]) throws {
        try execute("BEGIN IMMEDIATE")
        for size in sizes {
            let status = filler.withUnsafeBytes { bytes in
                // No destructor: the bytes outlive the step.
                sqlite3_bind_text(
                    insert, 1, bytes.bindMemory(to: CChar.self).baseAddress, Int32(min(size, bytes.count)), nil)
                defer { sqlite3_reset(insert) }
                return sqlite3_step(insert)
            }
            guard status == SQLITE_DONE else { throw BenchmarkFailure("an insert failed") }
        }
        try execute("COMMIT")
    }

    private func execute(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
            throw BenchmarkFailure("failed: \(sql)")
        }
    }
}
