import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetStage.html
enum GetStage: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        guard let stage = try call.apis.stage(input["stageName"]?.string ?? "", of: api) else {
            throw AWSError.noSuchStage
        }
        return stage
    }
}
