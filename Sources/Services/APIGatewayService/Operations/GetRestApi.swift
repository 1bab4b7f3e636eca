import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApi.html
enum GetRestApi: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        try call.apis.api(input["restApiId"]?.string ?? "", in: call.context)
    }
}
