import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html
enum UpdateEventBus: AWSOperation {
    typealias Service = EventBridgeService

    static let refusedMembers: Set<String> = ["LogConfig"]

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var bus = try BusRecord.find(call.db, input["Name"]?.string, call.context)
        for name in ["Description", "KmsKeyIdentifier", "DeadLetterConfig"] where input[name] != nil {
            bus.settings[name] = input[name]
        }
        bus.modified = call.now
        try bus.save(call.db)
        return (["Arn": .string(bus.arn), "Name": .string(bus.name)] as JSONObject).merging(bus.settings)
    }
}
