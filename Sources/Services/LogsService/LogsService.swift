import AWSCore
import StateStore

/// Amazon CloudWatch Logs, as far as log groups, streams and events go: what state machines log and functions print can
/// be read here, and what clients put. Nothing expires, and there are no metrics, queries or subscriptions.
///
/// See https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/Welcome.html.
package enum LogsService: AWSService {
    /// The operations need nothing but the store.
    package typealias Environment = Void
    package static let model = ServiceModel(lines: logsModelText)

    package static let operations: [ServiceOperation<LogsService>] = [
        .init(CreateLogGroup.self), .init(DeleteLogGroup.self), .init(DescribeLogGroups.self),
        .init(CreateLogStream.self), .init(DeleteLogStream.self), .init(DescribeLogStreams.self),
        .init(PutLogEvents.self), .init(GetLogEvents.self), .init(FilterLogEvents.self),
        .init(PutRetentionPolicy.self), .init(DeleteRetentionPolicy.self), .init(TagResource.self),
        .init(UntagResource.self), .init(ListTagsForResource.self),
    ]

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "logs-1",
            sql: """
                CREATE TABLE log_groups (
                    arn TEXT PRIMARY KEY, name TEXT NOT NULL, created INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE log_streams (
                    grp TEXT NOT NULL, name TEXT NOT NULL, created INTEGER NOT NULL, first INTEGER, last INTEGER,
                    ingested INTEGER, PRIMARY KEY (grp, name)
                ) WITHOUT ROWID;
                -- at: the event's own time. Events of one millisecond keep the order in which they came.
                CREATE TABLE log_events (
                    id INTEGER PRIMARY KEY, grp TEXT NOT NULL, stream TEXT NOT NULL, at INTEGER NOT NULL,
                    ingested INTEGER NOT NULL, message TEXT NOT NULL
                );
                CREATE INDEX log_events_stream ON log_events (grp, stream, at, id);
                CREATE INDEX log_events_time ON log_events (grp, at, id);
                """),
        StoreMigration(
            "logs-2",
            sql: """
                ALTER TABLE log_groups ADD COLUMN retention INTEGER;
                ALTER TABLE log_groups ADD COLUMN tags TEXT NOT NULL DEFAULT '{}';
                """),
    ]
}
