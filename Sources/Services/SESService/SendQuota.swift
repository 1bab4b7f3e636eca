import CivilTime
import GRDB
import JSONTree

/// How much mail an account may send: what a new account may, or what AWS gives those that left the sandbox.
enum SendQuota {
    /// The quota and what was sent within a day.
    static func report(_ db: Database, sandbox: Bool, now: Timestamp) throws -> JSONObject {
        let sent = try Outbox.count(db, since: now.adding(seconds: -86_400))
        return [
            "Max24HourSend": sandbox ? 200 : 50_000, "MaxSendRate": sandbox ? 1 : 14, "SentLast24Hours": .int(sent),
        ]
    }
}
