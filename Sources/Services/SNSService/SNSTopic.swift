import AWSCore
import CivilTime
import Digests
import EventPatterns
import GRDB
import JSONTree

/// What can be done with a topic inside an open transaction.
enum SNSTopic {
    /// What publishing gave.
    struct Receipt {
        let id: String
        /// FIFO topics number their messages.
        let sequenceNumber: String?
    }

    /// How long a FIFO topic remembers a message, in milliseconds.
    private static let deduplicationInterval: Int64 = 300_000

    /// Publishes a message: every confirmed subscription whose filter lets it pass is owed a delivery, written in the
    /// same transaction.
    ///
    /// - Throws: `InvalidParameter` for a message the topic does not take.
    static func publish(_ db: Database, _ context: CallContext, _ topic: TopicRecord, _ message: PublishedMessage)
        throws -> Receipt
    {
        try message.check(for: topic)
        let id = context.entropy.uuid()
        var topic = try TopicRecord.find(db, arn: topic.arn) ?? topic
        if topic.isFIFO {
            let key = message.deduplicationID ?? Digest.sha256.hexadecimal(of: message.text)
            if let earlier = try duplicate(db, context, topic.arn, key) { return earlier }
            topic.sequence += 1
            try topic.save(db)
            try db.execute(
                sql: "INSERT OR REPLACE INTO sns_deduplication VALUES (?, ?, ?, ?, ?)",
                arguments: [topic.arn, key, id, topic.sequence, context.now.milliseconds])
        }
        let sequence = topic.isFIFO ? sequenceNumber(topic.sequence) : nil
        for subscription in try SubscriptionRecord.list(db, topic: topic.arn, context)
        where subscription.isConfirmed && passes(message, subscription) {
            let notification = Notification(
                message, id: id, sequenceNumber: sequence, topic: topic, subscription: subscription, context)
            try NotificationDeliveries.add(db, context, notification, to: subscription)
        }
        return Receipt(id: id, sequenceNumber: sequence)
    }

    private static func duplicate(_ db: Database, _ context: CallContext, _ topic: String, _ key: String) throws
        -> Receipt?
    {
        let since = context.now.milliseconds - deduplicationInterval
        try db.execute(
            sql: "DELETE FROM sns_deduplication WHERE topic = ? AND sent <= ?", arguments: [topic, since])
        return try Row.fetchOne(
            db, sql: "SELECT * FROM sns_deduplication WHERE topic = ? AND id = ?", arguments: [topic, key]
        ).map { Receipt(id: $0["message"], sequenceNumber: sequenceNumber($0["sequence"])) }
    }

    private static func sequenceNumber(_ value: Int64) -> String {
        let digits = String(value)
        return "1" + String(repeating: "0", count: max(0, 19 - digits.count)) + digits
    }

    /// Whether a subscription's filter policy lets a message pass.
    private static func passes(_ message: PublishedMessage, _ subscription: SubscriptionRecord) -> Bool {
        // A policy was checked when it was set.
        guard let text = subscription.attributes["FilterPolicy"]?.string, !text.isEmpty,
            let pattern = try? EventPattern(parsing: text)
        else { return true }
        if subscription.attributes["FilterPolicyScope"]?.string == "MessageBody" {
            guard let body = try? JSON(parsing: message.text), body.object != nil else { return false }
            return pattern.matches(body)
        }
        return pattern.matches(message.filterAttributes)
    }
}
