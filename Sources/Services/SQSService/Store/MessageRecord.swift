import AWSCore
import CivilTime
import GRDB
import JSONTree

/// How many messages of a queue are in which state.
struct MessageCounts {
    var visible = 0
    var inFlight = 0
    var delayed = 0
}

/// A message as the store keeps it.
struct MessageRecord {
    let sequence: Int64
    let id: String
    let body: String
    /// The message attributes, as the caller gave them.
    let attributes: JSONObject
    /// `AWSTraceHeader`, `DeadLetterQueueSourceArn`, `MessageDeduplicationId`: those that are not columns.
    let systemAttributes: JSONObject
    let sender: String
    let sent: Timestamp
    /// The last receipt handle; nil before the first receive.
    let receipt: String?
    let received: Timestamp?
    let firstReceived: Timestamp?
    let visibleAt: Timestamp
    let receiveCount: Int
    let group: String?

    init(_ row: Row) throws {
        sequence = row["sequence"]
        id = row["id"]
        body = row["body"]
        attributes = try JSON(parsing: row["attributes"] as String).object ?? [:]
        systemAttributes = try JSON(parsing: row["system_attributes"] as String).object ?? [:]
        sender = row["sender"]
        sent = Timestamp(milliseconds: row["sent"])
        receipt = row["receipt"]
        received = (row["received"] as Int64?).map(Timestamp.init(milliseconds:))
        firstReceived = (row["first_received"] as Int64?).map(Timestamp.init(milliseconds:))
        visibleAt = Timestamp(milliseconds: row["visible_at"])
        receiveCount = row["receive_count"]
        group = row["group_id"]
    }
}

extension QueueRecord {
    /// The message with this id; nil when it is gone.
    func message(_ db: Database, id: String) throws -> MessageRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sqs_messages WHERE queue = ? AND id = ?")
        return try Row.fetchOne(statement, arguments: [arn, id]).map(MessageRecord.init)
    }

    /// Up to `limit` messages that may be received at `now`, oldest first. In a FIFO queue a group with a message in
    /// flight gives none.
    func receivable(_ db: Database, now: Timestamp, limit: Int) throws -> [MessageRecord] {
        let sql =
            isFIFO
            ? """
            SELECT * FROM sqs_messages AS m WHERE queue = ? AND visible_at <= ? AND NOT EXISTS (
                SELECT 1 FROM sqs_messages AS f WHERE f.queue = m.queue AND f.group_id = m.group_id
                AND f.receipt IS NOT NULL AND f.visible_at > ?)
            ORDER BY sequence LIMIT ?
            """
            : "SELECT * FROM sqs_messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, sequence LIMIT ?"
        let arguments: StatementArguments =
            isFIFO
            ? [arn, now.milliseconds, now.milliseconds, limit] : [arn, now.milliseconds, limit]
        return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments).map(MessageRecord.init)
    }

    /// When the next message becomes visible after `now`; nil when none will.
    func nextVisible(_ db: Database, after now: Timestamp) throws -> Timestamp? {
        let statement = try db.cachedStatement(
            sql: "SELECT min(visible_at) FROM sqs_messages WHERE queue = ? AND visible_at > ?")
        return try Int64.fetchOne(statement, arguments: [arn, now.milliseconds]).map(Timestamp.init(milliseconds:))
    }

    /// Removes messages older than the queue's retention period.
    func expire(_ db: Database, now: Timestamp) throws {
        let oldest = now.adding(seconds: -Double(number("MessageRetentionPeriod")))
        let statement = try db.cachedStatement(sql: "DELETE FROM sqs_messages WHERE queue = ? AND sent <= ?")
        try statement.execute(arguments: [arn, oldest.milliseconds])
    }

    /// Counts the messages by state.
    func counts(_ db: Database, now: Timestamp) throws -> MessageCounts {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*) FILTER (WHERE visible_at <= ?1) AS visible,
                count(*) FILTER (WHERE visible_at > ?1 AND receipt IS NOT NULL) AS in_flight,
                count(*) FILTER (WHERE visible_at > ?1 AND receipt IS NULL) AS delayed
                FROM sqs_messages WHERE queue = ?2
                """, arguments: [now.milliseconds, arn])
        guard let row else { return MessageCounts() }
        return MessageCounts(visible: row["visible"], inFlight: row["in_flight"], delayed: row["delayed"])
    }
}
