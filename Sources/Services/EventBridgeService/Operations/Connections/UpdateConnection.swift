import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html
enum UpdateConnection: AWSOperation {
    typealias Service = EventBridgeService
    static let refusedMembers: Set<String> = ["InvocationConnectivityParameters"]

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var connection = try ConnectionRecord.require(input, call)
        if let type = input["AuthorizationType"]?.string { connection.type = type }
        if let parameters = input["AuthParameters"]?.object {
            // What is not said again stays, member by member.
            connection.parameters = merge(parameters, into: connection.parameters)
        }
        try ConnectionRules.check(connection.parameters, type: connection.type)
        for member in ["Description", "KmsKeyIdentifier"] where input[member] != nil {
            connection.settings[member] = input[member]
        }
        connection.state = "AUTHORIZED"
        connection.modified = call.now
        try connection.save(call.db)
        return connection.change
    }

    private static func merge(_ changes: JSONObject, into old: JSONObject) -> JSONObject {
        var result = old
        for (key, value) in changes {
            if let inner = value.object, let before = old[key]?.object {
                result[key] = .object(merge(inner, into: before))
            } else {
                result[key] = value
            }
        }
        return result
    }
}
