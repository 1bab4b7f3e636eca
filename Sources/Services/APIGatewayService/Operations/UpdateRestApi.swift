import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateRestApi.html
enum UpdateRestApi: AWSOperation {
    typealias Service = APIGatewayService

    private static let members = [
        "/name": "name", "/description": "description", "/apiKeySource": "apiKeySource",
        "/disableExecuteApiEndpoint": "disableExecuteApiEndpoint",
    ]

    static func validate(_ input: JSONObject) throws(AWSError) {
        for patch in input["patchOperations"]?.array ?? [] {
            let path = patch["path"]?.string ?? ""
            guard patch["op"]?.string == "replace", members[path] != nil else {
                throw .notImplemented(
                    "the patch operation \(patch["op"]?.string ?? "") of \(path) of API Gateway.UpdateRestApi")
            }
        }
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        var api = try call.apis.api(input["restApiId"]?.string ?? "", in: call.context)
        for patch in input["patchOperations"]?.array ?? [] {
            guard let member = members[patch["path"]?.string ?? ""] else { continue }
            let value = patch["value"] ?? ""
            switch member {
            case "disableExecuteApiEndpoint": api[member] = .bool(value.string?.lowercased() == "true")
            case "apiKeySource" where value != "HEADER" && value != "AUTHORIZER":
                throw AWSError.badRequest("Invalid API Key Source: \(value.string ?? "")")
            default: api[member] = value
            }
        }
        try call.apis.put(api: api, in: call.context)
        return api
    }
}
