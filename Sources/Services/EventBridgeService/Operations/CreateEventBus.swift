import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
enum CreateEventBus: AWSOperation {
    typealias Service = EventBridgeService

    static let refusedMembers: Set<String> = ["EventSourceName", "LogConfig"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let name = input["Name"]?.string ?? ""
        if name.contains("/") { throw .validation("Event bus name must not contain '/'.") }
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var bus = BusRecord(name: input["Name"]?.string ?? "", context: call.context)
        if try BusRecord.find(call.db, arn: bus.arn, call.context) != nil { throw AWSError.busExists(bus.name) }
        for name in ["Description", "KmsKeyIdentifier", "DeadLetterConfig"] { bus.settings[name] = input[name] }
        bus.tags = TagList.object(input["Tags"])
        try bus.save(call.db)
        return (["EventBusArn": .string(bus.arn)] as JSONObject).merging(bus.settings)
    }
}
