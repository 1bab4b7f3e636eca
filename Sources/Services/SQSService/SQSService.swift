import AWSCore
import JSONTree
import StateStore

/// Amazon Simple Queue Service: standard and FIFO queues in the store.
///
/// See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/.
package enum SQSService: AWSService {
    /// Nothing besides the store.
    package typealias Environment = Void

    /// The SDKs' model, but for the type of `ReceiveMessage`'s `AttributeNames`: the SDKs give it a queue's attributes,
    /// the service takes a message's, of which it is the older spelling.
    package static let model = ServiceModel(
        lines: sqsModelText.replacing(
            "\"AttributeNames\":{\"shape\":\"AttributeNameList\"},\"MessageSystemAttributeNames\"",
            with: "\"AttributeNames\":{\"shape\":\"MessageSystemAttributeList\"},\"MessageSystemAttributeNames\""))

    package static let operations: [ServiceOperation<SQSService>] = [
        .init(AddPermission.self), .init(ChangeMessageVisibility.self), .init(ChangeMessageVisibilityBatch.self),
        .init(CreateQueue.self), .init(DeleteMessage.self), .init(DeleteMessageBatch.self), .init(DeleteQueue.self),
        .init(GetQueueAttributes.self), .init(GetQueueUrl.self), .init(ListDeadLetterSourceQueues.self),
        .init(ListQueueTags.self), .init(ListQueues.self), .init(PurgeQueue.self),
        .init(waiting: ReceiveMessage.self), .init(RemovePermission.self), .init(SendMessage.self),
        .init(SendMessageBatch.self), .init(SetQueueAttributes.self), .init(TagQueue.self), .init(UntagQueue.self),
    ]

    package static let migrations = [
        StoreMigration(
            "sqs-1",
            sql: """
                CREATE TABLE sqs_queues (
                    arn TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
                    attributes TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL,
                    purged INTEGER);
                CREATE TABLE sqs_messages (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL,
                    body TEXT NOT NULL, attributes TEXT NOT NULL, system_attributes TEXT NOT NULL,
                    sender TEXT NOT NULL, sent INTEGER NOT NULL, visible_at INTEGER NOT NULL, receipt TEXT,
                    received INTEGER, first_received INTEGER, receive_count INTEGER NOT NULL DEFAULT 0, group_id TEXT);
                CREATE INDEX sqs_messages_by_visibility ON sqs_messages (queue, visible_at);
                CREATE INDEX sqs_messages_by_age ON sqs_messages (queue, sent);
                CREATE UNIQUE INDEX sqs_messages_by_id ON sqs_messages (queue, id);
                CREATE INDEX sqs_messages_by_group ON sqs_messages (queue, group_id) WHERE group_id IS NOT NULL;
                CREATE TABLE sqs_deduplication (
                    queue TEXT NOT NULL, id TEXT NOT NULL, message TEXT NOT NULL, sequence INTEGER NOT NULL,
                    sent INTEGER NOT NULL, PRIMARY KEY (queue, id)) WITHOUT ROWID;
                """)
    ]

    /// A queue, by its ARN, that has a message more or one that will become visible earlier.
    package static let queueChanged = Signal.Kind("sqs.queue")

    /// SQS names one violation at a time.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        .violation(violations.first ?? "")
    }
}
