import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html
enum PutIntegration: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = [
        "cacheKeyParameters", "cacheNamespace", "connectionId", "contentHandling", "integrationTarget",
        "responseTransferMode", "tlsConfig",
    ]

    static func validate(_ input: JSONObject) throws(AWSError) {
        var integration = input
        integration["httpMethod"] = input["integrationHttpMethod"]
        try IntegrationRules.check(integration)
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        var (resource, name, method) = try call.method(input)
        var integration: JSONObject = ["type": input["type"] ?? ""]
        integration["httpMethod"] = input["integrationHttpMethod"]
        for member in ["uri", "connectionType", "credentials", "requestParameters", "requestTemplates"] {
            integration[member] = input[member]
        }
        integration["passthroughBehavior"] = input["passthroughBehavior"] ?? "WHEN_NO_MATCH"
        integration["timeoutInMillis"] = input["timeoutInMillis"] ?? 29_000
        integration["cacheNamespace"] = .string(resource.id)
        integration["cacheKeyParameters"] = []
        integration["integrationResponses"] = method["methodIntegration"]?["integrationResponses"]
        method["methodIntegration"] = .object(integration)
        try call.put(method, name, of: resource, input)
        return integration
    }
}
