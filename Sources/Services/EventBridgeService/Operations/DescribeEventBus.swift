import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html
enum DescribeEventBus: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let bus = try BusRecord.find(call.db, input["Name"]?.string, call.context)
        return bus.summary.merging(bus.settings)
    }
}
