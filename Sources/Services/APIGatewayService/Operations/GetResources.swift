import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetResources.html
enum GetResources: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let embeds = input["embed"]?.array?.contains("methods") == true
        let resources = try call.apis.resources(of: api).map { $0.answer(embedsMethods: embeds) }
        return try Page.of(resources, input, limit: 25) { $0["path"]?.string ?? "" }
    }
}
