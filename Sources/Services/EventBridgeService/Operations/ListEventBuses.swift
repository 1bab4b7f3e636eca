import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html
enum ListEventBuses: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let buses = try BusRecord.list(call.db, prefix: input["NamePrefix"]?.string ?? "", call.context)
        return try EventPage(input).output(buses, key: "EventBuses", name: \.name) { .object($0.summary) }
    }
}
