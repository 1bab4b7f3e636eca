import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetStages.html
enum GetStages: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let wanted = input["deploymentId"]
        let stages = try call.apis.stages(of: api).filter { wanted == nil || $0["deploymentId"] == wanted }
        return ["item": .array(stages.map(JSON.object))]
    }
}
