import JSONTree

/// The `Cors` property of an API: an OPTIONS method on every path, answered without a function.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html
extension SAMTransform {
    mutating func addCORS(_ cors: TemplateNode, to draft: inout APIDraft, isOpenAPI3: Bool) {
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
        let origin = settings["AllowOrigin"]?.scalarText ?? "'*'"
        if settings["AllowCredentials"]?.bool == true, origin == "'*'" {
            fault(
                "Unable to add Cors configuration because 'AllowCredentials' can not be true when 'AllowOrigin' is"
                    + " \"'*'\" or not set", cors.location, path)
        }
        for member in draft.paths.members {
            let methods = member.value.mapping?.keys ?? []
            let operation = preflight(settings, methods, isOpenAPI3, at: cors.location)
            _ = draft.add(operation, path: member.key, method: "options")
        }
    }

    /// The mock OPTIONS operation of one path.
    private func preflight(
        _ settings: TemplateMapping, _ methods: [String], _ isOpenAPI3: Bool, at place: SourceLocation
    ) -> TemplateNode {
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
            // SAM declares the age as a number in OpenAPI 3 only.
            let type: JSON = isOpenAPI3 && name == "Access-Control-Max-Age" ? "integer" : "string"
            declared[name] = TemplateNode(json: isOpenAPI3 ? ["schema": ["type": type]] : ["type": type], at: place)
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
        // OpenAPI 3 has neither key.
        let types = isOpenAPI3 ? nil : TemplateNode(json: ["application/json"], at: place)
        return .mapping(
            at: place,
            [
                "summary": .string("CORS support", at: place),
                "consumes": types,
                "produces": types,
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
