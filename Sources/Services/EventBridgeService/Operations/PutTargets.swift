import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
enum PutTargets: AWSOperation {
    typealias Service = EventBridgeService

    /// How many targets a rule may have.
    private static let limit = 5

    static func validate(_ input: JSONObject) throws(AWSError) {
        for target in input["Targets"]?.array ?? [] { try TargetCheck.check(target.object ?? [:]) }
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let rule = try RuleRecord.find(call.db, input, name: "Rule", call.context)
        for target in input["Targets"]?.array ?? [] {
            try TargetRecord.save(call.db, rule: rule.arn, target.object ?? [:])
        }
        if try TargetRecord.list(call.db, rule: rule.arn).count > limit { throw AWSError.tooManyTargets }
        return ["FailedEntryCount": 0, "FailedEntries": []]
    }
}
