import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html
enum DeleteConnection: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var connection = try ConnectionRecord.require(input, call)
        try connection.remove(call.db)
        connection.state = "DELETING"
        return connection.change
    }
}
