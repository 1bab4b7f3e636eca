import AWSCore
import JSONTree

/// What tags hang on: a REST API, or a stage of one.
private struct TaggedResource {
    let api: JSONObject
    let stage: JSONObject?

    var tags: JSONObject { (stage ?? api)["tags"]?.object ?? [:] }

    /// The resource of an ARN: `arn:aws:apigateway:us-east-1::/restapis/ID` or `…/ID/stages/NAME`.
    init(_ input: JSONObject, in call: Call<APIGatewayService>) throws {
        let text = input["resourceArn"]?.string ?? ""
        let parts = (ARN(text)?.resource ?? "").split(separator: "/").map(String.init)
        guard ARN(text)?.service == "apigateway", parts.count == 2 || parts.count == 4, parts[0] == "restapis" else {
            throw AWSError.notImplemented("tags of \(text) in API Gateway")
        }
        api = try call.apis.api(parts[1], in: call.context)
        guard parts.count == 4 else {
            stage = nil
            return
        }
        guard parts[2] == "stages", let found = try call.apis.stage(parts[3], of: parts[1]) else {
            throw AWSError.noSuchStage
        }
        stage = found
    }

    func set(_ tags: JSONObject, in call: Call<APIGatewayService>) throws {
        if var stage {
            stage["tags"] = .object(tags)
            try call.apis.put(stage: stage, of: api["id"]?.string ?? "")
        } else {
            try call.apis.put(api: api.merging(["tags": .object(tags)]), in: call.context)
        }
    }
}

/// https://docs.aws.amazon.com/apigateway/latest/api/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let resource = try TaggedResource(input, in: call)
        try resource.set(resource.tags.merging(input["tags"]?.object ?? [:]), in: call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/apigateway/latest/api/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = APIGatewayService

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let resource = try TaggedResource(input, in: call)
        var tags = resource.tags
        for key in input["tagKeys"]?.array ?? [] { tags[key.string ?? ""] = nil }
        try resource.set(tags, in: call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/apigateway/latest/api/API_GetTags.html
enum GetTags: AWSOperation {
    typealias Service = APIGatewayService
    static let refusedMembers: Set<String> = ["limit", "position"]

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        ["tags": .object(try TaggedResource(input, in: call).tags)]
    }
}
