import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetDeployment.html
enum GetDeployment: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["embed"]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        guard let deployment = try call.apis.deployment(input["deploymentId"]?.string ?? "", of: api) else {
            throw AWSError.noSuchDeployment
        }
        return deployment
    }
}
