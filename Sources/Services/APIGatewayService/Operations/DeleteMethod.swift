import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteMethod.html
enum DeleteMethod: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        var (resource, name, _) = try call.method(input)
        resource.methods[name] = nil
        try call.apis.put(resource, of: input["restApiId"]?.string ?? "")
        return [:]
    }
}
