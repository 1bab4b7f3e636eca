import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeauthorizeConnection.html
enum DeauthorizeConnection: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var connection = try ConnectionRecord.require(input, call)
        connection.state = "DEAUTHORIZED"
        connection.modified = call.now
        try connection.save(call.db)
        return connection.change
    }
}
