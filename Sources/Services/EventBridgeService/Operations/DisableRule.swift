import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html
enum DisableRule: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var rule = try RuleRecord.find(call.db, input, name: "Name", call.context)
        rule.state = "DISABLED"
        rule.plan(after: call.now)
        try rule.save(call.db)
        return [:]
    }
}
