import AWSCore
import CivilTime
import GRDB
import JSONTree

/// How much mail an account may send: what a new account may, or what AWS gives those that left the sandbox.
enum SendQuota {
    /// The quota and what was sent within a day.
    static func report(_ db: Database, sandbox: Bool, _ context: CallContext) throws -> JSONObject {
        let sent = try Outbox.count(db, since: context.now.adding(seconds: -86_400), context)
        return [
            "Max24HourSend": sandbox ? 200 : 50_000, "MaxSendRate": sandbox ? 1 : 14, "SentLast24Hours": .int(sent),
        ]
    }
}
