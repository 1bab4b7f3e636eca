import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_ImportRestApi.html
enum ImportRestApi: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["failOnWarnings", "parameters"]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let document = try OpenAPIDocument(base64: input["body"]?.string ?? "")
        var create: JSONObject = ["name": .string(document.title)]
        create["description"] = document.description.map(JSON.string)
        create["version"] = document.version.map(JSON.string)
        create["binaryMediaTypes"] = document.binaryMediaTypes.map { .array($0.map(JSON.string)) }
        let api = try CreateRestApi.perform(create, in: call)
        try document.install(into: api["id"]?.string ?? "", call)
        return api
    }
}
