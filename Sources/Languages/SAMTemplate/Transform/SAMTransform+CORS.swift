import JSONTree

/// The `Cors` property of an API: an OPTIONS method on every path, answered without a function.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html
extension SAMTransform {
    mutating func addCORS(_ cors: TemplateNode, to draft: inout APIDraft) {
        let path = draft.resource.path + ".Cors"
        var settings = TemplateMapping()
        if let origin = cors.string {
            settings["AllowOrigin"] = .string(origin, at: cors.location)
        } else if let mapping = cors.mapping, cors.intrinsic == nil {
            settings = mapping
        } else {
            return fault("Cors is a string with the origin, or a mapping", cors.location, path)
        }
        let known: Set<String> = ["AllowCredentials", "AllowHeaders", "AllowMethods", "AllowOrigin", "MaxAge"]
        for member in settings.members where !known.contains(member.key) {
            fault(
                "Cors has no property \(member.key); known are \(known.sorted().joined(separator: ", "))",
                member.keyLocation, path)
        }
        for member in draft.paths.members {
            let methods = member.value.mapping?.keys ?? []
            let operation = preflight(settings, methods, at: cors.location)
            _ = draft.add(operation, path: member.key, method: "options")
        }
    }

    /// The mock OPTIONS operation of one path.
    private func preflight(_ settings: TemplateMapping, _ methods: [String], at place: SourceLocation) -> TemplateNode {
        var headers: [(String, TemplateNode)] = []
        if let value = settings["AllowHeaders"] { headers.append(("Access-Control-Allow-Headers", value)) }
        let allowed = settings["AllowMethods"] ?? .string(SAMTransform.methodList(methods), at: place)
        headers.append(("Access-Control-Allow-Methods", allowed))
        headers.append(("Access-Control-Allow-Origin", settings["AllowOrigin"] ?? .string("'*'", at: place)))
        if let age = settings["MaxAge"] { headers.append(("Access-Control-Max-Age", age)) }
        if settings["AllowCredentials"]?.bool == true {
            headers.append(("Access-Control-Allow-Credentials", .string("'true'", at: place)))
        }
        var parameters = TemplateMapping()
        var declared = TemplateMapping()
        for (name, value) in headers {
            parameters["method.response.header." + name] = value
            declared[name] = TemplateNode(json: ["type": "string"], at: place)
        }
        let answer = TemplateNode.mapping(
            at: place,
            [
                "statusCode": .string("200", at: place),
                "responseParameters": TemplateNode(.mapping(parameters), at: place),
                "responseTemplates": TemplateNode(json: ["application/json": "{}\n"], at: place),
            ])
        let integration = TemplateNode.mapping(
            at: place,
            [
                "type": .string("mock", at: place),
                "requestTemplates": TemplateNode(
                    json: ["application/json": "{\n  \"statusCode\" : 200\n}\n"], at: place),
                "responses": .mapping(at: place, ["default": answer]),
            ])
        let response = TemplateNode.mapping(
            at: place,
            [
                "description": .string("Default response for CORS method", at: place),
                "headers": TemplateNode(.mapping(declared), at: place),
            ])
        return .mapping(
            at: place,
            [
                "summary": .string("CORS support", at: place),
                "consumes": TemplateNode(json: ["application/json"], at: place),
                "produces": TemplateNode(json: ["application/json"], at: place),
                "x-amazon-apigateway-integration": integration,
                "responses": .mapping(at: place, ["200": response]),
            ])
    }

    /// The methods of a path as the header lists them; all of them for ANY.
    private static func methodList(_ methods: [String]) -> String {
        if methods.contains("x-amazon-apigateway-any-method") { return "'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT'" }
        return "'" + (methods.map { $0.uppercased() } + ["OPTIONS"]).sorted().joined(separator: ",") + "'"
    }
}
