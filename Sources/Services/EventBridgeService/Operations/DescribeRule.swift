import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html
enum DescribeRule: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let rule = try RuleRecord.find(call.db, input, name: "Name", call.context)
        return rule.summary.merging(["CreatedBy": .string(call.context.account)])
    }
}
