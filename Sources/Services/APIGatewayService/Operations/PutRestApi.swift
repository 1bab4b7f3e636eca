import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_PutRestApi.html
enum PutRestApi: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["failOnWarnings", "parameters"]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let id = input["restApiId"]?.string ?? ""
        var api = try call.apis.api(id, in: call.context)
        let document = try OpenAPIDocument(base64: input["body"]?.string ?? "")
        if input["mode"]?.string == "overwrite" {
            try call.apis.deleteResources(of: id)
            let root = api["rootResourceId"]?.string ?? call.newID(10)
            try call.apis.put(.init(id: root, parent: nil, part: nil, path: "/", methods: [:]), of: id)
            api["name"] = .string(document.title)
        }
        if let types = document.binaryMediaTypes { api["binaryMediaTypes"] = .array(types.map(JSON.string)) }
        if let version = document.version { api["version"] = .string(version) }
        try call.apis.put(api: api, in: call.context)
        try document.install(into: id, call)
        return api
    }
}
