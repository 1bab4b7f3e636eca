import AWSCore
import JSONTree
import StateStore

/// Amazon Simple Notification Service: topics, subscriptions, and the deliveries that published messages still owe.
///
/// See https://docs.aws.amazon.com/sns/latest/api/.
package enum SNSService: AWSService {
    /// What the operations need besides the store.
    package struct Environment: Sendable {
        /// Whether an e-mail subscription waits until its reader confirms it, as on AWS. Otherwise it is confirmed at
        /// once: nobody else reads the outbox.
        package var confirmsEmail: Bool

        /// An environment; by default e-mail subscriptions need no confirmation.
        package init(confirmsEmail: Bool = false) { self.confirmsEmail = confirmsEmail }
    }

    package static let model = ServiceModel(lines: snsModelText)

    package static let operations: [ServiceOperation<SNSService>] = [
        .init(ConfirmSubscription.self), .init(CreateTopic.self), .init(DeleteTopic.self),
        .init(GetSubscriptionAttributes.self), .init(GetTopicAttributes.self), .init(ListSubscriptions.self),
        .init(ListSubscriptionsByTopic.self), .init(ListTagsForResource.self), .init(ListTopics.self),
        .init(Publish.self), .init(PublishBatch.self), .init(SetSubscriptionAttributes.self),
        .init(SetTopicAttributes.self), .init(Subscribe.self), .init(TagResource.self), .init(Unsubscribe.self),
        .init(UntagResource.self),
    ]

    package static let migrations = [
        StoreMigration(
            "sns-1",
            sql: """
                CREATE TABLE sns_topics (
                    arn TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
                    attributes TEXT NOT NULL, tags TEXT NOT NULL, sequence INTEGER NOT NULL DEFAULT 0);
                CREATE TABLE sns_subscriptions (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT, arn TEXT NOT NULL UNIQUE, topic TEXT NOT NULL,
                    protocol TEXT NOT NULL, endpoint TEXT NOT NULL, attributes TEXT NOT NULL, token TEXT,
                    UNIQUE (topic, protocol, endpoint));
                CREATE TABLE sns_deliveries (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, subscription TEXT NOT NULL, topic TEXT NOT NULL,
                    protocol TEXT NOT NULL, endpoint TEXT NOT NULL, attributes TEXT NOT NULL, message TEXT NOT NULL,
                    created INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER NOT NULL,
                    last_error TEXT);
                CREATE INDEX sns_deliveries_by_next_attempt ON sns_deliveries (next_attempt);
                CREATE TABLE sns_deduplication (
                    topic TEXT NOT NULL, id TEXT NOT NULL, message TEXT NOT NULL, sequence INTEGER NOT NULL,
                    sent INTEGER NOT NULL, PRIMARY KEY (topic, id)) WITHOUT ROWID;
                """)
    ]

    /// A topic, by its ARN, that has deliveries to make.
    package static let deliveryDue = Signal.Kind("sns.delivery")

    /// SNS names one violation at a time.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return AWSError(.init("ValidationError"), "\(head) detected: \(violations.joined(separator: "; "))")
    }
}
