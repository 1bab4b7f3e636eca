import AWSCore
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html
enum DeleteRule: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        // A rule that is not there is no error.
        guard let rule = try RuleRecord.find(call.db, bus: bus, name: input["Name"]?.string ?? "") else { return [:] }
        if try !TargetRecord.list(call.db, rule: rule.arn).isEmpty {
            throw AWSError.validation("Rule can't be deleted since it has targets.")
        }
        try call.db.execute(sql: "DELETE FROM event_rules WHERE arn = ?", arguments: [rule.arn])
        return [:]
    }
}
