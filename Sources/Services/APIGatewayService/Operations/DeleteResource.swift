import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteResource.html
enum DeleteResource: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let resource = try call.apis.resource(input["resourceId"]?.string ?? "", of: api)
        if resource.parent == nil { throw AWSError.badRequest("Root resource cannot be deleted.") }
        try call.apis.delete(resource, of: api)
        return [:]
    }
}
