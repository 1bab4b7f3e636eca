import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteRestApi.html
enum DeleteRestApi: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let id = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(id, in: call.context)
        try call.apis.deleteAPI(id)
        return [:]
    }
}
