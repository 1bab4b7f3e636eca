import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDeployment.html
enum CreateDeployment: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["cacheClusterEnabled", "cacheClusterSize", "canarySettings"]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        let facts = try call.apis.api(api, in: call.context)
        let resources = try call.apis.resources(of: api)
        let methods = resources.flatMap(\.methods.values)
        if methods.isEmpty { throw AWSError.badRequest("The REST API doesn't contain any methods") }
        if methods.contains(where: { $0["methodIntegration"] == nil }) {
            throw AWSError.badRequest("No integration defined for method")
        }
        var deployment: JSONObject = ["id": .string(call.newID()), "createdDate": call.timestamp]
        deployment["description"] = input["description"]
        let snapshot: JSON = [
            "resources": .array(resources.map { .object($0.json) }),
            "binaryMediaTypes": facts["binaryMediaTypes"] ?? [],
        ]
        try call.apis.put(deployment: deployment, snapshot: snapshot, of: api)
        if let name = input["stageName"]?.string {
            var stage = try call.apis.stage(name, of: api) ?? CreateStage.facts(name, input, call)
            stage["deploymentId"] = deployment["id"]
            if let variables = input["variables"] { stage["variables"] = variables }
            if let description = input["stageDescription"] { stage["description"] = description }
            stage["lastUpdatedDate"] = call.timestamp
            try call.apis.put(stage: stage, of: api)
        }
        return deployment
    }
}
