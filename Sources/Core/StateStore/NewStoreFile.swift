import Foundation
import GRDB
import GRDBSQLite

/// Makes the file of a new store with its whole schema.
///
/// Nobody knows of the file before it is complete, so it takes no journal, and the statements need none of what GRDB
/// does around each: that halves the time a first `checkout run` spends on its store.
struct NewStoreFile {
    let path: String
    let durability: Durability

    /// Makes the file; does nothing when there is one. What it leaves undone, opening the store does.
    ///
    /// - Throws: `DatabaseError`, a full disk's for instance; nothing is left behind then.
    func make(_ schema: StoreSchema) throws {
        // The log of a file that was deleted would be taken for the new one's; SQLite drops it when it makes the file.
        if access(path, F_OK) == 0 || access(path + "-wal", F_OK) == 0 { return }
        let draft = "\(path).new-\(UUID().uuidString)"
        defer { unlink(draft) }
        try write(schema, to: draft)
        // Fails when another process was faster, whose file counts then, and where there are no links.
        _ = link(draft, path)
    }

    private func write(_ schema: StoreSchema, to file: String) throws {
        var connection: OpaquePointer?
        defer { sqlite3_close_v2(connection) }
        let opened = sqlite3_open_v2(file, &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        let synchronous = durability == .full ? "FULL" : "OFF"
        let result =
            opened != SQLITE_OK
            ? opened
            : sqlite3_exec(
                connection,
                """
                PRAGMA journal_mode = OFF;
                PRAGMA synchronous = \(synchronous);
                BEGIN;
                \(schema.wholeText);
                COMMIT;
                PRAGMA journal_mode = WAL;
                """, nil, nil, nil)
        if result == SQLITE_OK { return }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
    }
}
