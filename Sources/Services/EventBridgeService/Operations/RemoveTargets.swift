import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html
enum RemoveTargets: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let rule = try RuleRecord.find(call.db, input, name: "Rule", call.context)
        var failed: [JSON] = []
        for id in input["Ids"]?.array?.compactMap(\.string) ?? [] {
            if try TargetRecord.remove(call.db, rule: rule.arn, id: id) { continue }
            failed.append([
                "TargetId": .string(id), "ErrorCode": "ResourceNotFoundException",
                "ErrorMessage": .string("Rule \(rule.name) does not have a target with the Id \(id)."),
            ])
        }
        return ["FailedEntryCount": .int(failed.count), "FailedEntries": .array(failed)]
    }
}
