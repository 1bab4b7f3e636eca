import AWSCore
import CivilTime
import Digests
import GRDB
import JSONTree

/// A message as a receiver gets it.
package struct ReceivedMessage: Sendable {
    package let id: String
    package let receiptHandle: String
    package let body: String
    package let bodyMD5: String
    /// `SenderId`, `SentTimestamp`, `ApproximateReceiveCount`, …: all of them, as strings.
    package let systemAttributes: JSONObject
    /// The message attributes in the API's form.
    package let attributes: JSONObject
    /// The ARN of the queue it came from.
    package let queueARN: String

    /// The message as `ReceiveMessage` answers it.
    ///
    /// - Parameters:
    ///   - systemNames: which system attributes; `All` means all.
    ///   - names: which message attributes: exact names, `All`, `.*` or a prefix and `.*`.
    func output(systemNames: Set<String>, names: [String]) -> JSON {
        var message: JSONObject = [
            "MessageId": .string(id), "ReceiptHandle": .string(receiptHandle), "MD5OfBody": .string(bodyMD5),
            "Body": .string(body),
        ]
        let system = JSONObject(
            systemAttributes.filter { systemNames.contains("All") || systemNames.contains($0.key) }
                .map { ($0.key, $0.value) })
        if !system.isEmpty { message["Attributes"] = .object(system) }
        let selected = MessageAttributes.select(attributes, names)
        if let digest = MessageAttributes.digest(selected) {
            message["MD5OfMessageAttributes"] = .string(digest)
            message["MessageAttributes"] = .object(selected)
        }
        return .object(message)
    }

    /// The message as an element of `Records` in the event a Lambda function gets.
    ///
    /// See https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html.
    package var lambdaRecord: JSON {
        let messageAttributes = attributes.mapValues { attribute in
            var record: JSONObject = [:]
            if let value = attribute["StringValue"] { record["stringValue"] = value }
            if let value = attribute["BinaryValue"] { record["binaryValue"] = value }
            record["stringListValues"] = []
            record["binaryListValues"] = []
            record["dataType"] = attribute["DataType"]
            return .object(record)
        }
        var record: JSONObject = [
            "messageId": .string(id), "receiptHandle": .string(receiptHandle), "body": .string(body),
            "attributes": .object(systemAttributes), "messageAttributes": .object(messageAttributes),
        ]
        if let digest = MessageAttributes.digest(attributes) { record["md5OfMessageAttributes"] = .string(digest) }
        record["md5OfBody"] = .string(bodyMD5)
        record["eventSource"] = "aws:sqs"
        record["eventSourceARN"] = .string(queueARN)
        record["awsRegion"] = .string(ARN(queueARN)?.region ?? "")
        return .object(record)
    }
}

extension SQSQueue {
    /// Receives up to `max` messages that are visible now; those received too often go to the dead-letter queue.
    ///
    /// - Parameters:
    ///   - queueARN: the queue's ARN.
    ///   - max: how many messages at most; more than the API's ten are fine.
    ///   - visibilityTimeout: seconds until the messages reappear unless deleted; nil leaves it to the queue.
    /// - Throws: `QueueDoesNotExist`.
    package static func receive(
        _ db: Database, _ context: CallContext, queueARN: String, max: Int, visibilityTimeout: Int? = nil
    ) throws -> [ReceivedMessage] {
        guard let queue = try QueueRecord.find(db, arn: queueARN) else { throw AWSError.noQueue }
        return try receive(db, context, queue, max: max, visibilityTimeout: visibilityTimeout)
    }

    /// When the queue's next message becomes visible; nil when none will without being sent.
    package static func nextVisible(_ db: Database, queueARN: String, after now: Timestamp) throws -> Timestamp? {
        try QueueRecord.find(db, arn: queueARN)?.nextVisible(db, after: now)
    }

    static func receive(
        _ db: Database, _ context: CallContext, _ queue: QueueRecord, max: Int, visibilityTimeout: Int?
    ) throws -> [ReceivedMessage] {
        try queue.expire(db, now: context.now)
        let timeout = visibilityTimeout ?? queue.number("VisibilityTimeout")
        let redrive = try queue.redrive.flatMap { policy in
            try QueueRecord.find(db, arn: policy.target).map { (policy: policy, target: $0) }
        }
        var received: [ReceivedMessage] = []
        while received.count < max {
            let batch = try queue.receivable(db, now: context.now, limit: max - received.count)
            if batch.isEmpty { break }
            var moved = 0
            for message in batch {
                if let redrive, message.receiveCount >= redrive.policy.maxReceiveCount {
                    try move(message, from: queue, to: redrive.target, db, context)
                    moved += 1
                } else {
                    received.append(try take(message, from: queue, timeout, db, context))
                }
            }
            // Moving made room for others; taking them all did not.
            if moved == 0 { break }
            if timeout == 0, !received.isEmpty { break }
        }
        return received
    }

    private static func take(
        _ message: MessageRecord, from queue: QueueRecord, _ timeout: Int, _ db: Database, _ context: CallContext
    ) throws -> ReceivedMessage {
        let receipt = ReceiptHandle.make(queue: queue.arn, message: message.id, entropy: context.entropy)
        let statement = try db.cachedStatement(
            sql: """
                UPDATE sqs_messages SET receipt = ?, received = ?, first_received = coalesce(first_received, ?),
                receive_count = receive_count + 1, visible_at = ? WHERE sequence = ?
                """)
        let now = context.now
        try statement.execute(arguments: [
            receipt, now.milliseconds, now.milliseconds, now.adding(seconds: Double(timeout)).milliseconds,
            message.sequence,
        ])
        var system: JSONObject = [
            "SenderId": .string(message.sender),
            "ApproximateFirstReceiveTimestamp": .string(String((message.firstReceived ?? now).milliseconds)),
            "ApproximateReceiveCount": .string(String(message.receiveCount + 1)),
            "SentTimestamp": .string(String(message.sent.milliseconds)),
        ]
        if let group = message.group { system["MessageGroupId"] = .string(group) }
        if queue.isFIFO { system["SequenceNumber"] = .string(sequenceNumber(message.sequence)) }
        return ReceivedMessage(
            id: message.id, receiptHandle: receipt, body: message.body,
            bodyMD5: Digest.md5.hexadecimal(of: message.body),
            systemAttributes: system.merging(message.systemAttributes), attributes: message.attributes,
            queueARN: queue.arn)
    }

    /// Moves a message to the dead-letter queue; a standard queue's keeps the time it was first sent, by which it ages.
    private static func move(
        _ message: MessageRecord, from source: QueueRecord, to target: QueueRecord, _ db: Database,
        _ context: CallContext
    ) throws {
        var system = message.systemAttributes
        system["DeadLetterQueueSourceArn"] = .string(source.arn)
        let now = context.now.milliseconds
        try db.execute(sql: "DELETE FROM sqs_messages WHERE sequence = ?", arguments: [message.sequence])
        try db.execute(
            sql: """
                INSERT INTO sqs_messages (queue, id, body, attributes, system_attributes, sender, sent, visible_at,
                first_received, receive_count, group_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                target.arn, message.id, message.body, JSON.object(message.attributes).text(),
                JSON.object(system).text(), message.sender, target.isFIFO ? now : message.sent.milliseconds, now,
                message.firstReceived?.milliseconds, message.receiveCount, message.group,
            ])
        context.signals.add(Signal(SQSService.queueChanged, target.arn))
    }

    // MARK: Receipts

    /// Deletes a received message. A handle that a later receive has replaced deletes nothing, and nobody is told, as
    /// in AWS's standard queues.
    ///
    /// - Throws: `QueueDoesNotExist`, `ReceiptHandleIsInvalid`.
    package static func delete(_ db: Database, _ context: CallContext, queueARN: String, receiptHandle: String) throws {
        guard let queue = try QueueRecord.find(db, arn: queueARN) else { throw AWSError.noQueue }
        try delete(db, context, queue, receiptHandle)
    }

    static func delete(_ db: Database, _ context: CallContext, _ queue: QueueRecord, _ handle: String) throws {
        let id = try ReceiptHandle.message(of: handle, queue: queue.arn)
        guard let message = try queue.message(db, id: id), message.receipt == handle else { return }
        if queue.isFIFO, message.visibleAt <= context.now {
            throw AWSError.invalidParameter("ReceiptHandle", handle, "The receipt handle has expired.")
        }
        let statement = try db.cachedStatement(sql: "DELETE FROM sqs_messages WHERE sequence = ?")
        try statement.execute(arguments: [message.sequence])
        // The message's group may go on.
        if queue.isFIFO { context.signals.add(Signal(SQSService.queueChanged, queue.arn)) }
    }

    /// Makes a received message reappear `timeout` seconds from now; 0 gives it back at once.
    ///
    /// - Throws: `QueueDoesNotExist`, `ReceiptHandleIsInvalid`, `InvalidParameterValue` when it is not in flight.
    package static func changeVisibility(
        _ db: Database, _ context: CallContext, queueARN: String, receiptHandle: String, timeout: Int
    ) throws {
        guard let queue = try QueueRecord.find(db, arn: queueARN) else { throw AWSError.noQueue }
        try changeVisibility(db, context, queue, receiptHandle, timeout)
    }

    static func changeVisibility(
        _ db: Database, _ context: CallContext, _ queue: QueueRecord, _ handle: String, _ timeout: Int
    ) throws {
        guard (0...43_200).contains(timeout) else {
            throw AWSError.invalidParameter(
                "VisibilityTimeout", String(timeout), "Must be between 0 and 43200, if provided.")
        }
        let id = try ReceiptHandle.message(of: handle, queue: queue.arn)
        guard let message = try queue.message(db, id: id), message.receipt == handle,
            message.visibleAt > context.now, let received = message.received
        else { throw AWSError.notInFlight(handle) }
        let visible = context.now.adding(seconds: Double(timeout))
        if visible > received.adding(seconds: 43_200) {
            throw AWSError.invalidParameter(
                "VisibilityTimeout", String(timeout),
                "Total VisibilityTimeout for the message is beyond the limit [43200 seconds].")
        }
        try db.execute(
            sql: "UPDATE sqs_messages SET visible_at = ? WHERE sequence = ?",
            arguments: [visible.milliseconds, message.sequence])
        context.signals.add(Signal(SQSService.queueChanged, queue.arn))
    }
}
