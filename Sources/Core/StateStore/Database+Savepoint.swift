import GRDB

extension Database {
    /// Runs `body` in a savepoint of the open transaction; when it fails, what it wrote is undone.
    ///
    /// As `inSavepoint`, with statements that are compiled once: a server runs one of these for every call.
    package func withSavepoint<Value>(_ body: () throws -> Value) throws -> Value {
        try cachedStatement(sql: "SAVEPOINT part").execute()
        do {
            let value = try body()
            // SQLite gives the whole transaction up on some errors, and `body` may have handled them.
            guard isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            try cachedStatement(sql: "RELEASE SAVEPOINT part").execute()
            return value
        } catch {
            if isInsideTransaction {
                try cachedStatement(sql: "ROLLBACK TRANSACTION TO SAVEPOINT part").execute()
                try cachedStatement(sql: "RELEASE SAVEPOINT part").execute()
            }
            throw error
        }
    }
}
