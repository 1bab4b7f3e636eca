import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html
enum ListTargetsByRule: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let rule = try RuleRecord.find(call.db, input, name: "Rule", call.context)
        let targets = try TargetRecord.list(call.db, rule: rule.arn)
        return try EventPage(input).output(
            targets, key: "Targets", name: { $0["Id"]?.string ?? "" }, value: JSON.object)
    }
}
