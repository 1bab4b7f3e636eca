import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_PutMethodResponse.html
enum PutMethodResponse: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        var (resource, name, method) = try call.method(input)
        let status = input["statusCode"]?.string ?? ""
        var responses = method["methodResponses"]?.object ?? [:]
        if responses.has(status) { throw AWSError.conflict("Response already exists for this resource") }
        var response: JSONObject = ["statusCode": .string(status)]
        for member in ["responseParameters", "responseModels"] { response[member] = input[member] }
        responses[status] = .object(response)
        method["methodResponses"] = .object(responses)
        try call.put(method, name, of: resource, input)
        return response
    }
}
