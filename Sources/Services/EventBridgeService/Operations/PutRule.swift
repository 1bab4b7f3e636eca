import AWSCore
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
enum PutRule: AWSOperation {
    typealias Service = EventBridgeService

    static func validate(_ input: JSONObject) throws(AWSError) {
        let (pattern, schedule) = (input["EventPattern"]?.string ?? "", input["ScheduleExpression"]?.string ?? "")
        if pattern.isEmpty, schedule.isEmpty {
            throw .validation("Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        if !pattern.isEmpty { _ = try PatternCache.shared.pattern(pattern) }
        if !schedule.isEmpty, ScheduleExpression(schedule) == nil {
            throw .validation("Parameter ScheduleExpression is not valid.")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        let name = input["Name"]?.string ?? ""
        let existing = try RuleRecord.find(call.db, bus: bus, name: name)
        var rule = existing ?? RuleRecord(name: name, bus: bus)
        let schedule = input["ScheduleExpression"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        if schedule != nil, bus.name != "default" {
            throw AWSError.validation("ScheduleExpression is supported only on the default event bus.")
        }
        rule.pattern = input["EventPattern"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        rule.schedule = schedule
        rule.state = input["State"]?.string ?? "ENABLED"
        rule.description = input["Description"]?.string
        rule.role = input["RoleArn"]?.string
        // Tags of a rule that exists are TagResource's business.
        if existing == nil { rule.tags = TagList.object(input["Tags"]) }
        rule.plan(after: call.now)
        try rule.save(call.db)
        if schedule != nil { call.post(Signal(EventBridgeService.scheduleChanged, rule.arn)) }
        return ["RuleArn": .string(rule.arn)]
    }
}
