import AWSCore
import CivilTime
import Digests
import GRDB
import JSONTree

/// What can be done with a queue inside an open transaction: by the operations of the API, by event buses and by
/// event source mappings alike. Errors are those of the API.
package enum SQSQueue {}

/// A message to be sent.
package struct OutgoingMessage: Sendable {
    package var body: String
    /// The message attributes in the API's form: `{"name": {"DataType": "String", "StringValue": "v"}}`.
    package var attributes: JSONObject
    /// Seconds until the message can be received; nil leaves it to the queue.
    package var delaySeconds: Int?
    /// The value of `AWSTraceHeader`.
    package var traceHeader: String?
    package var groupID: String?
    package var deduplicationID: String?

    package init(
        body: String, attributes: JSONObject = [:], delaySeconds: Int? = nil, traceHeader: String? = nil,
        groupID: String? = nil, deduplicationID: String? = nil
    ) {
        self.body = body
        self.attributes = attributes
        self.delaySeconds = delaySeconds
        self.traceHeader = traceHeader
        self.groupID = groupID
        self.deduplicationID = deduplicationID
    }

    /// Body and attributes in bytes, as they count against the limits.
    var size: Int { body.utf8.count + MessageAttributes.size(attributes) }
}

/// What sending a message gave.
package struct SentMessage: Sendable {
    package let id: String
    package let bodyMD5: String
    package let attributesMD5: String?
    /// FIFO queues number their messages.
    package let sequenceNumber: String?
}

extension SQSQueue {
    /// Sends a message.
    ///
    /// - Parameter queueARN: the queue's ARN.
    /// - Throws: `QueueDoesNotExist`, or what `SendMessage` answers for a bad message.
    @discardableResult
    package static func send(_ db: Database, _ context: CallContext, queueARN: String, _ message: OutgoingMessage)
        throws -> SentMessage
    {
        guard let queue = try QueueRecord.find(db, arn: queueARN) else { throw AWSError.noQueue }
        return try send(db, context, queue, message)
    }

    static func send(_ db: Database, _ context: CallContext, _ queue: QueueRecord, _ message: OutgoingMessage)
        throws -> SentMessage
    {
        try check(message, for: queue)
        let id = context.entropy.uuid()
        let bodyMD5 = Digest.md5.hexadecimal(of: message.body)
        let attributesMD5 = MessageAttributes.digest(message.attributes)
        let deduplication = try deduplicationID(of: message, in: queue)
        if let deduplication {
            if let earlier = try duplicate(db, context, queue, deduplication.key) {
                return SentMessage(
                    id: earlier.id, bodyMD5: bodyMD5, attributesMD5: attributesMD5,
                    sequenceNumber: sequenceNumber(earlier.sequence))
            }
        }
        var system: JSONObject = [:]
        if let header = message.traceHeader { system["AWSTraceHeader"] = .string(header) }
        if let deduplication { system["MessageDeduplicationId"] = .string(deduplication.id) }
        let delay = message.delaySeconds ?? queue.number("DelaySeconds")
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sqs_messages (queue, id, body, attributes, system_attributes, sender, sent, visible_at, group_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            queue.arn, id, message.body, JSON.object(message.attributes).text(), JSON.object(system).text(),
            context.account, context.now.milliseconds, context.now.adding(seconds: Double(delay)).milliseconds,
            message.groupID,
        ])
        let sequence = db.lastInsertedRowID
        if let deduplication {
            try db.execute(
                sql: "INSERT OR REPLACE INTO sqs_deduplication VALUES (?, ?, ?, ?, ?)",
                arguments: [queue.arn, deduplication.key, id, sequence, context.now.milliseconds])
        }
        context.signals.add(Signal(SQSService.queueChanged, queue.arn))
        return SentMessage(
            id: id, bodyMD5: bodyMD5, attributesMD5: attributesMD5,
            sequenceNumber: queue.isFIFO ? sequenceNumber(sequence) : nil)
    }

    private static func check(_ message: OutgoingMessage, for queue: QueueRecord) throws {
        try MessageBody.check(message.body)
        try MessageAttributes.check(message.attributes)
        let limit = queue.number("MaximumMessageSize")
        if message.size > limit {
            throw AWSError.invalidParameter(
                "One or more parameters are invalid. Reason: Message must be shorter than \(limit) bytes.")
        }
        if let delay = message.delaySeconds {
            if !(0...900).contains(delay) {
                throw AWSError.invalidParameter(
                    "DelaySeconds", String(delay), "DelaySeconds must be >= 0 and <= 900.")
            }
            // FIFO queues delay as a whole, so that the order stays.
            if queue.isFIFO, delay > 0 {
                throw AWSError.invalidParameter(
                    "DelaySeconds", String(delay),
                    "The request include parameter that is not valid for this queue type.")
            }
        }
        for (name, value) in [("MessageGroupId", message.groupID), ("MessageDeduplicationId", message.deduplicationID)]
        {
            guard let value else { continue }
            let isValid = (1...128).contains(value.utf8.count) && value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            if !isValid {
                throw AWSError.invalidParameter(
                    name, value,
                    "\(name) can only include alphanumeric and punctuation characters. 1 to 128 in length.")
            }
        }
        if queue.isFIFO {
            if message.groupID == nil { throw AWSError.missing("MessageGroupId") }
        } else if let id = message.deduplicationID {
            throw AWSError.invalidParameter(
                "MessageDeduplicationId", id, "The request include parameter that is not valid for this queue type.")
        }
    }

    // MARK: FIFO

    /// The deduplication id of a message to a FIFO queue, and the key under which a repetition is recognised.
    private static func deduplicationID(of message: OutgoingMessage, in queue: QueueRecord) throws
        -> (id: String, key: String)?
    {
        guard queue.isFIFO else { return nil }
        let id: String
        if let given = message.deduplicationID {
            id = given
        } else if queue.value("ContentBasedDeduplication") == "true" {
            id = Digest.sha256.hexadecimal(of: message.body)
        } else {
            throw AWSError.invalidParameter(
                "The queue should either have ContentBasedDeduplication enabled or "
                    + "MessageDeduplicationId provided explicitly")
        }
        let perGroup = queue.value("DeduplicationScope") == "messageGroup"
        return (id, perGroup ? "\(message.groupID ?? "")\n\(id)" : id)
    }

    /// A message of the same deduplication id sent within the last five minutes.
    private static func duplicate(_ db: Database, _ context: CallContext, _ queue: QueueRecord, _ key: String) throws
        -> (id: String, sequence: Int64)?
    {
        let horizon = context.now.adding(seconds: -300)
        try db.execute(
            sql: "DELETE FROM sqs_deduplication WHERE queue = ? AND sent <= ?",
            arguments: [queue.arn, horizon.milliseconds])
        let row = try Row.fetchOne(
            db, sql: "SELECT message, sequence FROM sqs_deduplication WHERE queue = ? AND id = ?",
            arguments: [queue.arn, key])
        return row.map { ($0["message"], $0["sequence"]) }
    }

    /// A FIFO queue's number for a message: twenty digits that grow, as AWS's do.
    static func sequenceNumber(_ sequence: Int64) -> String {
        let digits = String(sequence)
        return "1" + String(repeating: "0", count: max(0, 19 - digits.count)) + digits
    }
}
