import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetDeployments.html
enum GetDeployments: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        return try Page.of(try call.apis.deployments(of: api), input, limit: 25) { $0["id"]?.string ?? "" }
    }
}
