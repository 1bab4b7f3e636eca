import AWSCore
import CivilTime
import GRDB
import JSONTree

/// Rules that fire by the clock.
package enum ScheduledRules {
    /// Fires the rules whose time has come: each owes its targets a delivery of a `Scheduled Event`. Strikes that were
    /// missed while nobody looked are made up for by one.
    ///
    /// - Returns: how many rules fired.
    @discardableResult
    package static func fireDue(_ db: Database, _ context: CallContext) throws -> Int {
        let rules = try Row.fetchAll(
            db, sql: "SELECT * FROM event_rules WHERE next_fire <= ? ORDER BY next_fire, arn",
            arguments: [context.now.milliseconds]
        ).map(RuleRecord.init)
        for rule in rules {
            let context = context.at(rule.arn)
            let event: JSONObject = [
                "version": "0", "id": .string(context.entropy.uuid()), "detail-type": "Scheduled Event",
                "source": "aws.events", "account": .string(context.account),
                "time": .string((rule.nextFire ?? context.now).iso8601Seconds), "region": .string(context.region),
                "resources": [.string(rule.arn)], "detail": [:],
            ]
            try EventBus.deliver(db, context, rule, event)
            var planned = rule
            planned.plan(after: context.now, lastStrike: rule.nextFire)
            try planned.save(db)
        }
        return rules.count
    }

    /// When the next rule fires; nil when none will.
    package static func nextDue(_ db: Database) throws -> Timestamp? {
        try Int64.fetchOne(db, sql: "SELECT min(next_fire) FROM event_rules").map(Timestamp.init(milliseconds:))
    }
}
