import AWSCore
import CivilTime
import GRDB
import JSONTree

/// The attributes a caller may set on a queue: names, defaults, limits.
///
/// See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html.
enum QueueAttributes {
    /// What AWS answers for attributes nobody has set.
    static let standard = [
        "VisibilityTimeout": "30", "MaximumMessageSize": "1048576", "MessageRetentionPeriod": "345600",
        "DelaySeconds": "0", "ReceiveMessageWaitTimeSeconds": "0", "SqsManagedSseEnabled": "true",
    ]

    static let fifo = [
        "FifoQueue": "true", "ContentBasedDeduplication": "false", "DeduplicationScope": "queue",
        "FifoThroughputLimit": "perQueue",
    ]

    private static let ranges = [
        "VisibilityTimeout": 0...43_200, "MaximumMessageSize": 1024...1_048_576,
        "MessageRetentionPeriod": 60...1_209_600, "DelaySeconds": 0...900, "ReceiveMessageWaitTimeSeconds": 0...20,
        "KmsDataKeyReusePeriodSeconds": 60...86_400,
    ]

    /// Checks what a caller wants to set.
    ///
    /// - Throws: `InvalidAttributeName` for names that cannot be set, `InvalidAttributeValue`, or the redrive
    ///   policies' `InvalidParameterValue`.
    static func check(_ attributes: JSONObject, queue arn: String, _ db: Database) throws {
        let isFIFO = arn.hasSuffix(".fifo")
        for (name, value) in attributes {
            let text = value.string ?? ""
            if let range = ranges[name] {
                guard let number = Int(text), range.contains(number) else { throw AWSError.badAttribute(name) }
                continue
            }
            switch name {
            case "FifoQueue":
                // AWS knows only "true", and only on names that end in .fifo.
                guard isFIFO else { throw AWSError.unknownAttribute(name) }
                guard text == "true" else { throw AWSError.badAttribute(name) }
            case "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit":
                guard isFIFO else { throw AWSError.unknownAttribute(name) }
                guard fifoValues[name]?.contains(text) == true else { throw AWSError.badAttribute(name) }
            case "SqsManagedSseEnabled":
                guard text == "true" || text == "false" else { throw AWSError.badAttribute(name) }
            case "KmsMasterKeyId": break
            case "Policy":
                guard text.isEmpty || (try? JSON(parsing: text))?.object != nil else {
                    throw AWSError.badAttribute(name)
                }
            case "RedrivePolicy":
                if !text.isEmpty { try RedrivePolicy(parsing: text).check(source: arn, db) }
            case "RedriveAllowPolicy":
                if !text.isEmpty { _ = try RedriveAllowPolicy(parsing: text) }
            default: throw AWSError.unknownAttribute(name)
            }
        }
    }

    private static let fifoValues: [String: Set<String>] = [
        "ContentBasedDeduplication": ["true", "false"], "DeduplicationScope": ["queue", "messageGroup"],
        "FifoThroughputLimit": ["perQueue", "perMessageGroupId"],
    ]

    /// The stored attributes with changes applied; an empty policy removes the policy.
    static func merge(_ changes: JSONObject, into attributes: JSONObject) -> JSONObject {
        var merged = attributes
        for (name, value) in changes { merged[name] = value.string == "" ? nil : value }
        return merged
    }

    /// The attributes `GetQueueAttributes` answers, in AWS's order.
    static func report(_ queue: QueueRecord, _ counts: MessageCounts) -> JSONObject {
        var report: JSONObject = [
            "QueueArn": .string(queue.arn),
            "ApproximateNumberOfMessages": .string(String(counts.visible)),
            "ApproximateNumberOfMessagesNotVisible": .string(String(counts.inFlight)),
            "ApproximateNumberOfMessagesDelayed": .string(String(counts.delayed)),
            "CreatedTimestamp": .string(String(queue.created.milliseconds / 1000)),
            "LastModifiedTimestamp": .string(String(queue.modified.milliseconds / 1000)),
        ]
        let names = [
            "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "DelaySeconds", "Policy",
            "RedrivePolicy", "RedriveAllowPolicy", "ReceiveMessageWaitTimeSeconds", "KmsMasterKeyId",
            "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "FifoQueue", "ContentBasedDeduplication",
            "DeduplicationScope", "FifoThroughputLimit",
        ]
        for name in names { if let value = queue.value(name) { report[name] = .string(value) } }
        // A customer key takes the place of SQS's own.
        if queue.attributes["KmsMasterKeyId"] != nil, queue.attributes["SqsManagedSseEnabled"] == nil {
            report["SqsManagedSseEnabled"] = "false"
        }
        return report
    }
}
