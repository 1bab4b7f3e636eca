import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetResource.html
enum GetResource: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let embeds = input["embed"]?.array?.contains("methods") == true
        return try call.apis.resource(input["resourceId"]?.string ?? "", of: api).answer(embedsMethods: embeds)
    }
}
