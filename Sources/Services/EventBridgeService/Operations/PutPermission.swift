import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
enum PutPermission: AWSOperation {
    typealias Service = EventBridgeService

    static func validate(_ input: JSONObject) throws(AWSError) {
        if let policy = input["Policy"]?.string {
            if (try? JSON(parsing: policy))?["Statement"] == nil {
                throw .validation("This policy contains invalid Json")
            }
            return
        }
        for name in ["Action", "Principal", "StatementId"] where input[name] == nil {
            throw .validation("Parameter \(name) must be specified.")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        if let policy = input["Policy"]?.string {
            bus.policy = policy
        } else {
            var policy = BusPolicy(of: bus)
            policy.put(input, bus: bus)
            bus.policy = policy.text
        }
        if (bus.policy?.utf8.count ?? 0) > 10_240 {
            throw AWSError(.policyLengthExceeded, "The event bus policy is too long.")
        }
        bus.modified = call.now
        try bus.save(call.db)
        return [:]
    }
}
