import AWSCore
import CivilTime
import EventPatterns
import GRDB
import JSONTree
import StateStore

/// An event to be put on a bus.
package struct OutgoingEvent: Sendable {
    package var source: String
    package var detailType: String
    package var detail: JSON
    package var resources: [String]
    /// When it happened; nil is now.
    package var time: Timestamp?

    package init(
        source: String, detailType: String, detail: JSON, resources: [String] = [], time: Timestamp? = nil
    ) {
        self.source = source
        self.detailType = detailType
        self.detail = detail
        self.resources = resources
        self.time = time
    }
}

/// What can be done with a bus inside an open transaction.
package enum EventBus {
    /// Puts an event on a bus: every enabled rule that matches it owes its targets a delivery, written in the same
    /// transaction.
    ///
    /// - Parameter bus: name or ARN; nil is the default bus, where AWS's own services put theirs.
    /// - Returns: the event's id.
    /// - Throws: a store's error. A bus that does not exist swallows the event, as AWS's does.
    @discardableResult
    package static func put(_ db: Database, _ context: CallContext, bus: String? = nil, _ event: OutgoingEvent) throws
        -> String
    {
        let id = context.entropy.uuid()
        let envelope: JSONObject = [
            "version": "0", "id": .string(id), "detail-type": .string(event.detailType),
            "source": .string(event.source), "account": .string(context.account),
            "time": .string((event.time ?? context.now).iso8601Seconds), "region": .string(context.region),
            "resources": .array(event.resources.map(JSON.string)), "detail": event.detail,
        ]
        try route(db, context, busARN: BusRecord.arn(bus, context), envelope)
        return id
    }

    /// Whether the default bus has rules at all, so that an event put on it may be delivered to somebody.
    package static func isWatched(_ db: Database, _ context: CallContext) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM event_rules WHERE bus = ? LIMIT 1")
        return try statement.first([BusRecord.arn(nil, context)]) { _ in true } != nil
    }

    /// Puts an event that another bus delivers on this one, envelope and id as they are.
    ///
    /// - Throws: `ResourceNotFoundException` when there is no such bus.
    package static func forward(_ db: Database, _ context: CallContext, busARN: String, event: JSON) throws {
        let context = context.at(busARN)
        guard try BusRecord.find(db, arn: busARN, context) != nil else { throw AWSError.noBus(busARN) }
        try route(db, context, busARN: busARN, event.object ?? [:])
    }

    private static func route(_ db: Database, _ context: CallContext, busARN: String, _ event: JSONObject) throws {
        let rules = try RuleRecord.list(db, bus: busARN)
        let value = JSON.object(event)
        for rule in rules where rule.isEnabled {
            // A pattern was checked when its rule was put.
            guard let text = rule.pattern, let pattern = try? PatternCache.shared.pattern(text), pattern.matches(value)
            else { continue }
            try deliver(db, context, rule, event)
        }
    }

    /// Writes a delivery for each target of a rule.
    static func deliver(_ db: Database, _ context: CallContext, _ rule: RuleRecord, _ event: JSONObject) throws {
        let targets = try TargetRecord.list(db, rule: rule.arn)
        if targets.isEmpty { return }
        let text = JSON.object(event).text()
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO event_deliveries (bus, rule, target, event_id, event, input, created, next_attempt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for target in targets {
            let input = TargetInput(target, rule: rule, ingested: context.now).text(for: event)
            try statement.execute(arguments: [
                rule.bus, rule.arn, JSON.object(target).text(), event["id"]?.string ?? "", text, input,
                context.now.milliseconds, context.now.milliseconds,
            ])
        }
        context.signals.add(Signal(EventBridgeService.deliveryDue, rule.bus))
    }
}
