import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html
enum CreateResource: AWSOperation {
    typealias Service = APIGatewayService

    static func validate(_ input: JSONObject) throws(AWSError) {
        let part = input["pathPart"]?.string ?? ""
        guard RoutePath.isValid(part: part) else {
            throw AWSError.badRequest(
                "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at "
                    + "the beginning and the end."
            )
        }
    }

    static func perform(_ input: JSONObject, in call: Call<APIGatewayService>) throws -> JSONObject {
        let api = input["restApiId"]?.string ?? ""
        _ = try call.apis.api(api, in: call.context)
        let parent = try call.apis.resource(input["parentId"]?.string ?? "", of: api)
        let part = input["pathPart"]?.string ?? ""
        if parent.part?.hasSuffix("+}") == true {
            throw AWSError.badRequest("Cannot create a child of a resource with a greedy path variable: \(parent.path)")
        }
        let siblings = try call.apis.resources(of: api).filter { $0.parent == parent.id }
        if siblings.contains(where: { $0.part == part }) {
            throw AWSError.conflict("Another resource with the same parent already has this name: \(part)")
        }
        if isVariable(part), let other = siblings.compactMap(\.part).first(where: isVariable) {
            throw AWSError.badRequest(
                "A sibling (\(other)) of this resource already has a variable path part -- only one is allowed")
        }
        let path = parent.path == "/" ? "/\(part)" : "\(parent.path)/\(part)"
        let resource = APIStore.Resource(id: call.newID(), parent: parent.id, part: part, path: path, methods: [:])
        try call.apis.put(resource, of: api)
        return resource.json
    }

    /// Whether a path part is `{id}`; one of `{proxy+}` may stand beside it.
    private static func isVariable(_ part: String) -> Bool { part.hasPrefix("{") && !part.hasSuffix("+}") }
}
