import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html
enum CreateConnection: AWSOperation {
    typealias Service = EventBridgeService
    static let refusedMembers: Set<String> = ["InvocationConnectivityParameters"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        try ConnectionRules.check(
            input["AuthParameters"]?.object ?? [:], type: input["AuthorizationType"]?.string ?? "")
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let name = input["Name"]?.string ?? ""
        if try ConnectionRecord.find(call.db, name: name, call.context) != nil {
            throw AWSError(.resourceAlreadyExists, "Connection \(name) already exists.")
        }
        var settings: JSONObject = [:]
        for member in ["Description", "KmsKeyIdentifier"] { settings[member] = input[member] }
        let connection = ConnectionRecord(
            name: name, type: input["AuthorizationType"]?.string ?? "",
            parameters: input["AuthParameters"]?.object ?? [:], settings: settings, call.context)
        try connection.save(call.db)
        var output = connection.change
        output["LastAuthorizedTime"] = nil
        return output
    }
}

/// What a connection's parameters must hold.
enum ConnectionRules {
    private static let members = [
        "BASIC": "BasicAuthParameters", "API_KEY": "ApiKeyAuthParameters",
        "OAUTH_CLIENT_CREDENTIALS": "OAuthParameters",
    ]

    /// - Throws: `ValidationException` when the parameters are not those of the type, or 501 for private endpoints.
    static func check(_ parameters: JSONObject, type: String) throws(AWSError) {
        if parameters["ConnectivityParameters"] != nil { throw .notImplemented("ConnectivityParameters") }
        guard let member = members[type] else { return }
        guard parameters[member] != nil else {
            throw .validation("Parameter AuthParameters is not valid. Reason: \(member) is required for \(type).")
        }
    }
}
