import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
enum ListRules: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        let prefix = input["NamePrefix"]?.string ?? ""
        let rules = try RuleRecord.list(call.db, bus: bus.arn).filter { $0.name.hasPrefix(prefix) }
        return try EventPage(input).output(rules, key: "Rules", name: \.name) { .object($0.summary) }
    }
}
