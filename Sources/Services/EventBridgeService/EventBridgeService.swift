import AWSCore
import JSONTree
import StateStore

/// Amazon EventBridge: event buses, rules, targets, and the deliveries that matched events still owe.
///
/// See https://docs.aws.amazon.com/eventbridge/latest/APIReference/.
package enum EventBridgeService: AWSService {
    /// Nothing besides the store.
    package typealias Environment = Void

    package static let model = ServiceModel(lines: eventsModelText)

    package static let operations: [ServiceOperation<EventBridgeService>] = [
        .init(CreateConnection.self), .init(CreateEventBus.self), .init(DeauthorizeConnection.self),
        .init(DeleteConnection.self), .init(DeleteEventBus.self), .init(DeleteRule.self),
        .init(DescribeConnection.self), .init(DescribeEventBus.self), .init(ListConnections.self),
        .init(DescribeRule.self), .init(DisableRule.self), .init(EnableRule.self), .init(ListEventBuses.self),
        .init(ListRuleNamesByTarget.self), .init(ListRules.self), .init(ListTagsForResource.self),
        .init(ListTargetsByRule.self), .init(PutEvents.self), .init(PutPermission.self), .init(PutRule.self),
        .init(PutTargets.self), .init(RemovePermission.self), .init(RemoveTargets.self), .init(TagResource.self),
        .init(TestEventPattern.self), .init(UntagResource.self), .init(UpdateConnection.self),
        .init(UpdateEventBus.self),
    ]

    package static let migrations = [
        StoreMigration(
            "events-1",
            sql: """
                CREATE TABLE event_buses (
                    arn TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
                    settings TEXT NOT NULL, policy TEXT, tags TEXT NOT NULL, created INTEGER NOT NULL,
                    modified INTEGER NOT NULL);
                CREATE TABLE event_rules (
                    arn TEXT PRIMARY KEY, bus TEXT NOT NULL, name TEXT NOT NULL, pattern TEXT, schedule TEXT,
                    state TEXT NOT NULL, description TEXT, role TEXT, tags TEXT NOT NULL, next_fire INTEGER);
                CREATE UNIQUE INDEX event_rules_by_bus ON event_rules (bus, name);
                CREATE INDEX event_rules_by_next_fire ON event_rules (next_fire) WHERE next_fire IS NOT NULL;
                CREATE TABLE event_targets (
                    rule TEXT NOT NULL, id TEXT NOT NULL, arn TEXT NOT NULL, target TEXT NOT NULL,
                    PRIMARY KEY (rule, id));
                CREATE INDEX event_targets_by_arn ON event_targets (arn);
                CREATE TABLE event_deliveries (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, rule TEXT NOT NULL, target TEXT NOT NULL,
                    event_id TEXT NOT NULL, event TEXT NOT NULL, input TEXT, created INTEGER NOT NULL,
                    attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER NOT NULL, last_error TEXT);
                CREATE INDEX event_deliveries_by_next_attempt ON event_deliveries (next_attempt);
                """),
        ConnectionRecord.migration,
    ]

    /// A bus, by its ARN, that has deliveries to make.
    package static let deliveryDue = Signal.Kind("events.delivery")
    /// A rule, by its ARN, whose schedule is new or changed.
    package static let scheduleChanged = Signal.Kind("events.schedule")
}
