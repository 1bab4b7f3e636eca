import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html
enum ListConnections: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let page = try EventPage(input)
        let state = input["ConnectionState"]?.string
        let connections = try ConnectionRecord.list(call.db, prefix: input["NamePrefix"]?.string ?? "", call.context)
            .filter { state == nil || $0.state == state }
        return page.output(connections, key: "Connections", name: \.name) { .object($0.summary) }
    }
}
