import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html
enum CreateRestApi: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = [
        "cloneFrom", "endpointAccessMode", "minimumCompressionSize", "securityPolicy",
    ]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let id = call.newID(10)
        let root = call.newID(10)
        var api: JSONObject = ["id": .string(id), "name": input["name"] ?? "", "createdDate": call.timestamp]
        for name in ["description", "version", "binaryMediaTypes", "policy", "tags"] { api[name] = input[name] }
        api["apiKeySource"] = input["apiKeySource"] ?? "HEADER"
        // Where an endpoint stands makes no difference on one machine.
        api["endpointConfiguration"] = input["endpointConfiguration"] ?? ["types": ["EDGE"]]
        api["disableExecuteApiEndpoint"] = input["disableExecuteApiEndpoint"] ?? false
        api["rootResourceId"] = .string(root)
        try call.apis.put(api: api, in: call.context)
        try call.apis.put(.init(id: root, parent: nil, part: nil, path: "/", methods: [:]), of: id)
        return api
    }
}
