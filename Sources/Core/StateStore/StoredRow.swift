import GRDB
import GRDBSQLite

/// The row that a query has come to, read by the places of its columns; gone with the next step of the query.
///
/// A `Row` of GRDB knows its columns by name, too, and working out the names costs more than most rows' search.
package struct StoredRow {
    fileprivate let statement: SQLiteStatement

    /// The text of a column; empty for NULL.
    package func text(_ column: Int) -> String { optionalText(column) ?? "" }

    /// The text of a column; nil for NULL.
    package func optionalText(_ column: Int) -> String? {
        guard let start = sqlite3_column_text(statement, CInt(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The whole number of a column; 0 for NULL.
    package func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, CInt(column)) }

    /// The whole number of a column; nil for NULL.
    package func optionalInteger(_ column: Int) -> Int64? {
        sqlite3_column_type(statement, CInt(column)) == SQLITE_NULL ? nil : integer(column)
    }
}

extension Statement {
    /// Decodes the first row of a query; nil when there is none.
    package func first<Value>(_ arguments: StatementArguments, _ decode: (StoredRow) throws -> Value) throws -> Value? {
        try setArguments(arguments)
        defer { sqlite3_reset(sqliteStatement) }
        return try nextRow().map(decode)
    }

    /// Gives every row of a query to `body`.
    package func forEach(_ arguments: StatementArguments, _ body: (StoredRow) throws -> Void) throws {
        try setArguments(arguments)
        defer { sqlite3_reset(sqliteStatement) }
        while let row = try nextRow() { try body(row) }
    }

    /// Decodes every row of a query.
    package func all<Value>(_ arguments: StatementArguments, _ decode: (StoredRow) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try forEach(arguments) { values.append(try decode($0)) }
        return values
    }

    private func nextRow() throws -> StoredRow? {
        let code = sqlite3_step(sqliteStatement)
        switch code {
        case SQLITE_ROW: return StoredRow(statement: sqliteStatement)
        case SQLITE_DONE: return nil
        default:
            let message = sqlite3_errmsg(sqlite3_db_handle(sqliteStatement)).map { String(cString: $0) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
        }
    }
}
