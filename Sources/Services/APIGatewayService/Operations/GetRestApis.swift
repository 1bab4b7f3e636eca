import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApis.html
enum GetRestApis: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let page = try Page.of(try call.apis.apis(in: call.context), input, limit: 25) { $0["id"]?.string ?? "" }
        return page
    }
}
