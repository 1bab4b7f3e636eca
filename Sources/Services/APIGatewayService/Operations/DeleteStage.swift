import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteStage.html
enum DeleteStage: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let name = input["stageName"]?.string ?? ""
        guard try call.apis.stage(name, of: api) != nil else { throw AWSError.noSuchStage }
        try call.apis.deleteStage(name, of: api)
        return [:]
    }
}
