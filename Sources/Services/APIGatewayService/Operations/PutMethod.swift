import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_PutMethod.html
enum PutMethod: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = [
        "authorizationScopes", "authorizerId", "requestModels", "requestValidatorId",
    ]

    static func validate(_ input: JSONObject) throws(AWSError) {
        try MethodRules.check(input)
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        var resource = try call.apis.resource(input["resourceId"]?.string ?? "", of: api)
        let name = (input["httpMethod"]?.string ?? "").uppercased()
        guard RoutePath.methods.contains(name) else {
            let valid = RoutePath.methods.joined(separator: ",")
            throw AWSError.badRequest("Invalid HttpMethod specified. Valid options are \(valid)")
        }
        if resource.methods.has(name) { throw AWSError.conflict("Method already exists for this resource") }
        var method: JSONObject = [
            "httpMethod": .string(name), "authorizationType": input["authorizationType"] ?? "NONE",
            "apiKeyRequired": false,
        ]
        for member in ["operationName", "requestParameters"] { method[member] = input[member] }
        resource.methods[name] = .object(method)
        try call.apis.put(resource, of: api)
        return method
    }
}
