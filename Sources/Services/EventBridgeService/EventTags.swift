import AWSCore
import GRDB
import JSONTree

/// Tags of rules and buses.
enum EventTags {
    /// Reads, and with `change` rewrites, the tags of the rule or bus an ARN names.
    ///
    /// - Throws: `ResourceNotFoundException`.
    @discardableResult
    static func update(
        _ arn: String, _ call: Call<EventBridgeService>, _ change: ((inout JSONObject) -> Void)? = nil
    ) throws -> JSONObject {
        if let row = try Row.fetchOne(call.db, sql: "SELECT * FROM event_rules WHERE arn = ?", arguments: [arn]) {
            var rule = try RuleRecord(row)
            if let change {
                change(&rule.tags)
                try rule.save(call.db)
            }
            return rule.tags
        }
        if let parsed = ARN(arn), parsed.resource.hasPrefix("event-bus/") {
            var bus = try BusRecord.find(call.db, arn, call.context)
            if let change {
                change(&bus.tags)
                try bus.save(call.db)
            }
            return bus.tags
        }
        let parts = ARN(arn)?.resourceParts ?? []
        guard parts.first == "rule", let name = parts.last else {
            throw AWSError.badArgument("ResourceARN", "Provided Arn is not in correct format.")
        }
        throw AWSError.noRule(name, bus: parts.count > 2 ? parts[1] : "default")
    }
}
