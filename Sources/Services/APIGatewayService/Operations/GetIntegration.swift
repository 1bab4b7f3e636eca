import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetIntegration.html
enum GetIntegration: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        guard let integration = try call.method(input).method["methodIntegration"]?.object else {
            throw AWSError.noSuchIntegration
        }
        return integration
    }
}
