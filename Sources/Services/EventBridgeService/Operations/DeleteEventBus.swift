import AWSCore
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html
enum DeleteEventBus: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let name = input["Name"]?.string ?? ""
        if name == "default" { throw AWSError.validation("Cannot delete event bus default.") }
        let arn = BusRecord.arn(name, call.context)
        // A bus that is not there is no error.
        guard try BusRecord.find(call.db, arn: arn, call.context) != nil else { return [:] }
        if try !RuleRecord.list(call.db, bus: arn).isEmpty {
            throw AWSError.validation("Event bus can't be deleted since it has rules.")
        }
        try call.db.execute(sql: "DELETE FROM event_buses WHERE arn = ?", arguments: [arn])
        return [:]
    }
}
