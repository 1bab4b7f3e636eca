import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html
enum CreateStage: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["cacheClusterSize", "canarySettings"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        if input["cacheClusterEnabled"]?.bool == true {
            throw .notImplemented("the member cacheClusterEnabled of API Gateway.CreateStage")
        }
        let name = input["stageName"]?.string ?? ""
        guard !name.isEmpty, name.utf8.allSatisfy({ RoutePath.isWord($0) || $0 == UInt8(ascii: "-") }) else {
            throw AWSError.badRequest("Stage name only allows a-zA-Z0-9_-")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let name = input["stageName"]?.string ?? ""
        if try call.apis.stage(name, of: api) != nil { throw AWSError.conflict("Stage already exists") }
        guard try call.apis.deployment(input["deploymentId"]?.string ?? "", of: api) != nil else {
            throw AWSError.badRequest("Deployment id does not exist")
        }
        var stage = facts(name, input, call)
        stage["deploymentId"] = input["deploymentId"]
        stage["description"] = input["description"]
        try call.apis.put(stage: stage, of: api)
        return stage
    }

    /// A new stage, as the operations answer it.
    static func facts(_ name: String, _ input: JSONObject, _ call: Call<APIGatewayService>) -> JSONObject {
        var stage: JSONObject = ["stageName": .string(name)]
        for member in ["variables", "documentationVersion", "tags"] { stage[member] = input[member] }
        stage["cacheClusterEnabled"] = false
        stage["cacheClusterStatus"] = "NOT_AVAILABLE"
        stage["methodSettings"] = [:]
        // Traces go nowhere, but the flag is shown as it was set.
        stage["tracingEnabled"] = input["tracingEnabled"] ?? false
        stage["createdDate"] = call.timestamp
        stage["lastUpdatedDate"] = call.timestamp
        return stage
    }
}
