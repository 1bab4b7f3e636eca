import AWSCore
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html
enum ListRuleNamesByTarget: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        let names = try String.fetchAll(
            call.db,
            sql: """
                SELECT DISTINCT name FROM event_rules JOIN event_targets ON event_targets.rule = event_rules.arn
                WHERE bus = ? AND event_targets.arn = ? ORDER BY name
                """,
            arguments: [bus.arn, input["TargetArn"]?.string])
        return try EventPage(input).output(names, key: "RuleNames", name: { $0 }, value: JSON.string)
    }
}
