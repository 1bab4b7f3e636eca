import AWSCore
import CivilTime
import GRDB
import StateStore

/// A session that `AssumeRole` or `GetSessionToken` has opened: the key it gave, and whose it is.
package struct AssumedSession: Sendable, Hashable {
    static let migration = StoreMigration(
        "sts-sessions",
        sql: """
            CREATE TABLE sts_sessions (
                key TEXT PRIMARY KEY, account TEXT NOT NULL, arn TEXT NOT NULL, user TEXT NOT NULL,
                expires INTEGER NOT NULL
            ) WITHOUT ROWID;
            """)

    /// The access key id.
    package let key: String
    /// The account the key leads to: that of the role, whoever assumed it.
    package let account: String
    /// Who its holder is: `arn:aws:sts::123456789012:assumed-role/deploy/me`.
    package let arn: String
    /// The unique id of that: `AROA…:me`.
    let user: String
    package let expires: Timestamp

    init(key: String, account: String, arn: String, user: String, expires: Timestamp) {
        self.key = key
        self.account = account
        self.arn = arn
        self.user = user
        self.expires = expires
    }

    /// The session of a key; nil when no session gave it.
    package static func find(_ key: String, _ db: Database) throws -> AssumedSession? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sts_sessions WHERE key = ?")
        return try Row.fetchOne(statement, arguments: [key]).map {
            AssumedSession(
                key: $0["key"], account: $0["account"], arn: $0["arn"], user: $0["user"],
                expires: Timestamp(milliseconds: $0["expires"]))
        }
    }

    /// Whether a key has the form of a session's, which is where one is worth looking for.
    package static func isLikely(_ key: String) -> Bool { key.utf8.count == 20 && key.hasPrefix("ASIA") }

    /// Keeps the session. Those that ended more than a day ago are forgotten: their keys are unknown again.
    func save(now: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM sts_sessions WHERE expires < ?", arguments: [now.adding(seconds: -86_400).milliseconds])
        try db.execute(
            sql: "INSERT INTO sts_sessions (key, account, arn, user, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [key, account, arn, user, expires.milliseconds])
    }
}
