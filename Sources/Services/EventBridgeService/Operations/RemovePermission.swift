import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html
enum RemovePermission: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var bus = try BusRecord.find(call.db, input["EventBusName"]?.string, call.context)
        if input["RemoveAllPermissions"]?.bool == true {
            bus.policy = nil
        } else {
            guard bus.policy != nil else {
                throw AWSError(.resourceNotFound, "EventBus does not have a policy.")
            }
            var policy = BusPolicy(of: bus)
            guard policy.remove(id: input["StatementId"]?.string ?? "") else {
                throw AWSError(.resourceNotFound, "Statement with the provided id does not exist.")
            }
            bus.policy = policy.text
        }
        bus.modified = call.now
        try bus.save(call.db)
        return [:]
    }
}
