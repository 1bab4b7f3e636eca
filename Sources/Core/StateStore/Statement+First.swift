import GRDB

extension Statement {
    /// Decodes the first row; nil when there is none.
    ///
    /// `Row.fetchOne` copies the row with the names of its columns, which costs more than most rows' search. Here `decode`
    /// sees the row itself, which is gone afterwards.
    package func first<Value>(_ arguments: StatementArguments, _ decode: (Row) throws -> Value) throws -> Value? {
        let cursor = try Row.fetchCursor(self, arguments: arguments)
        return try withExtendedLifetime(cursor) { try cursor.next().map(decode) }
    }
}
