import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A notification on its way to one subscriber.
package struct NotificationDelivery: Sendable {
    package let id: Int64
    package let subscriptionARN: String
    /// `sqs`, `lambda`, `http`, `https`, `email` or `email-json`.
    package let `protocol`: String
    package let endpoint: String
    package let notification: Notification
    /// How often it has been tried.
    package let attempts: Int
    fileprivate let attributes: JSONObject

    /// Whether the subscriber gets the bare message instead of the envelope.
    package var isRaw: Bool { attributes["RawMessageDelivery"]?.string?.lowercased() == "true" }

    fileprivate var deadLetterQueue: String? {
        guard let policy = attributes["RedrivePolicy"]?.string else { return nil }
        return (try? JSON(parsing: policy))?["deadLetterTargetArn"]?.string
    }

    fileprivate init(_ row: Row) throws {
        id = row["id"]
        subscriptionARN = row["subscription"]
        `protocol` = row["protocol"]
        endpoint = row["endpoint"]
        attributes = try JSON(parsing: row["attributes"] as String).object ?? [:]
        notification = Notification(try JSON(parsing: row["message"] as String).object ?? [:])
        attempts = row["attempts"]
    }
}

/// What becomes of a notification that could not be delivered.
package enum FailedNotification: Sendable {
    /// It is tried again then.
    case retry(at: Timestamp)
    /// It is given up; the text goes to the queue, in the same transaction.
    case deadLetter(queueARN: String, body: String)
    /// It is given up, and there is no dead-letter queue.
    case dropped
}

/// The deliveries that are due, and what became of them.
///
/// What a worker took stays in the store and is due again after a minute should the worker die: a message is delivered
/// at least once.
package enum NotificationDeliveries {
    /// Milliseconds for which a delivery that was taken is nobody else's.
    private static let lease: Int64 = 60_000

    static func add(
        _ db: Database, _ context: CallContext, _ notification: Notification, to subscription: SubscriptionRecord
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sns_deliveries
                (subscription, topic, protocol, endpoint, attributes, message, created, next_attempt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            subscription.arn, subscription.topic, subscription.protocol, subscription.endpoint,
            JSON.object(subscription.attributes).text(), JSON.object(notification.stored).text(),
            context.now.milliseconds, context.now.milliseconds,
        ])
        context.signals.add(Signal(SNSService.deliveryDue, subscription.topic))
    }

    /// Takes up to `limit` deliveries whose time has come, in the order of their making.
    package static func due(_ db: Database, now: Timestamp, limit: Int) throws -> [NotificationDelivery] {
        let deliveries = try Row.fetchAll(
            db, sql: "SELECT * FROM sns_deliveries WHERE next_attempt <= ? ORDER BY id LIMIT ?",
            arguments: [now.milliseconds, limit]
        ).map(NotificationDelivery.init)
        let take = try db.cachedStatement(sql: "UPDATE sns_deliveries SET next_attempt = ? WHERE id = ?")
        for delivery in deliveries {
            try take.execute(arguments: [now.adding(milliseconds: lease).milliseconds, delivery.id])
        }
        return deliveries
    }

    /// When the next delivery is due; nil when there is none.
    package static func nextDue(_ db: Database) throws -> Timestamp? {
        try Int64.fetchOne(db, sql: "SELECT min(next_attempt) FROM sns_deliveries").map(Timestamp.init(milliseconds:))
    }

    /// How many deliveries have not been tried yet.
    package static func fresh(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sns_deliveries WHERE attempts = 0") ?? 0
    }

    /// Makes deliveries that were taken and not finished due at once: for the owner of the store when it starts.
    package static func releaseAll(_ db: Database, now: Timestamp) throws {
        try db.execute(
            sql: "UPDATE sns_deliveries SET next_attempt = ? WHERE attempts = 0 AND next_attempt > ?",
            arguments: [now.milliseconds, now.milliseconds])
    }

    /// The delivery has been made.
    package static func succeeded(_ db: Database, id: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM sns_deliveries WHERE id = ?").execute(arguments: [id])
    }

    /// The delivery has failed: it is tried again later, or given up.
    ///
    /// - Parameter isRetryable: false when the endpoint does not exist.
    /// - Returns: nil when there is no such delivery any more.
    package static func failed(_ db: Database, id: Int64, reason: String, isRetryable: Bool, now: Timestamp) throws
        -> FailedNotification?
    {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM sns_deliveries WHERE id = ?", arguments: [id]) else {
            return nil
        }
        let delivery = try NotificationDelivery(row)
        if isRetryable, let delay = delay(retry: delivery.attempts + 1, protocol: delivery.protocol) {
            let next = now.adding(seconds: delay)
            try db.execute(
                sql: "UPDATE sns_deliveries SET attempts = ?, next_attempt = ?, last_error = ? WHERE id = ?",
                arguments: [delivery.attempts + 1, next.milliseconds, reason, id])
            return .retry(at: next)
        }
        try succeeded(db, id: id)
        guard let queue = delivery.deadLetterQueue else { return .dropped }
        let notification = delivery.notification
        return .deadLetter(queueARN: queue, body: delivery.isRaw ? notification.text : notification.envelope)
    }

    /// Seconds before a retry; nil when there is none. Endpoints in AWS are retried over 23 days, others less often.
    ///
    /// See https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html.
    static func delay(retry: Int, protocol: String) -> Double? {
        if `protocol` == "sqs" || `protocol` == "lambda" {
            switch retry {
            case ...3: return 0
            case ...5: return 1
            case ...15: return min(20, Double(1 << min(retry - 5, 5)))
            case ...100_015: return 20
            default: return nil
            }
        }
        if `protocol`.hasPrefix("http") { return retry <= 3 ? 20 : nil }
        switch retry {
        case ...2: return 10
        case ...12: return min(600, 10 * Double(1 << min(retry - 2, 6)))
        case ...50: return 600
        default: return nil
        }
    }
}
