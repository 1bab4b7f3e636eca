import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegrationResponse.html
enum PutIntegrationResponse: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["contentHandling"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        try IntegrationRules.check(response: input)
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        var (resource, name, method) = try call.method(input)
        guard var integration = method["methodIntegration"]?.object else { throw AWSError.noSuchIntegration }
        let status = input["statusCode"]?.string ?? ""
        var response: JSONObject = ["statusCode": .string(status)]
        for member in ["selectionPattern", "responseParameters", "responseTemplates"] {
            response[member] = input[member]
        }
        var responses = integration["integrationResponses"]?.object ?? [:]
        responses[status] = .object(response)
        integration["integrationResponses"] = .object(responses)
        method["methodIntegration"] = .object(integration)
        try call.put(method, name, of: resource, input)
        return response
    }
}
