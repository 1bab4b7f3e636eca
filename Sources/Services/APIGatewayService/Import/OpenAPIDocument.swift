import AWSCore
import Foundation
import JSONTree

/// An OpenAPI 2 or 3 document with API Gateway's extensions.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html.
struct OpenAPIDocument {
    let title: String
    let version: String?
    let description: String?
    let binaryMediaTypes: [String]?
    private let paths: JSONObject

    /// Reads a document from a blob.
    ///
    /// - Throws: `BadRequestException`; `NotImplementedException` for documents in YAML.
    init(base64: String) throws(AWSError) {
        guard let data = Data(base64Encoded: base64) else { throw .badRequest("Invalid OpenAPI input.") }
        let document: JSON
        do throws(JSONSyntaxError) {
            document = try JSON(parsing: data)
        } catch {
            if data.first == UInt8(ascii: "{") { throw .badRequest("Unable to parse API definition: \(error)") }
            throw .notImplemented("OpenAPI documents in YAML (send JSON)")
        }
        let isKnown = document["swagger"]?.string == "2.0" || document["openapi"]?.string?.hasPrefix("3.") == true
        guard isKnown, let paths = document["paths"]?.object else { throw .badRequest("Invalid OpenAPI input.") }
        self.paths = paths
        title = document["info"]?["title"]?.string ?? "Created by AWS API Gateway Import API"
        version = document["info"]?["version"]?.string
        description = document["info"]?["description"]?.string
        binaryMediaTypes = document["x-amazon-apigateway-binary-media-types"]?.array?.compactMap(\.string)
    }

    /// Adds the document's resources and methods to an API; methods that are there are replaced.
    func install(into api: String, _ call: Call<APIGatewayService>) throws {
        for (path, item) in paths {
            guard path.hasPrefix("/") else { throw AWSError.badRequest("Invalid path: \(path)") }
            var resource = try resource(path, of: api, call)
            for (key, operation) in item.object ?? [:] {
                let name = key == "x-amazon-apigateway-any-method" ? "ANY" : key.uppercased()
                // Path items also hold `parameters`, `summary` and the like.
                guard RoutePath.methods.contains(name) else { continue }
                resource.methods[name] = .object(try OpenAPIDocument.method(name, operation))
            }
            try call.apis.put(resource, of: api)
        }
    }

    private func resource(_ path: String, of api: String, _ call: Call<APIGatewayService>) throws -> APIStore.Resource {
        let known = try call.apis.resources(of: api)
        guard var current = known.first(where: { $0.path == "/" }) else { throw AWSError.noSuchResource }
        for part in path.split(separator: "/").map(String.init) {
            guard RoutePath.isValid(part: part) else {
                throw AWSError.badRequest("Unable to create resource at path '\(path)': \(part) is no valid path part.")
            }
            let next = current.path == "/" ? "/\(part)" : "\(current.path)/\(part)"
            if let found = known.first(where: { $0.path == next }) {
                current = found
            } else {
                current = .init(id: call.newID(), parent: current.id, part: part, path: next, methods: [:])
                try call.apis.put(current, of: api)
            }
        }
        return current
    }

    private static func method(_ name: String, _ operation: JSON) throws(AWSError) -> JSONObject {
        var method: JSONObject = ["httpMethod": .string(name), "authorizationType": "NONE", "apiKeyRequired": false]
        method["operationName"] = operation["operationId"]
        if operation["security"]?.array?.isEmpty == false {
            throw .notImplemented("OpenAPI security requirements in API Gateway")
        }
        if let type = operation["x-amazon-apigateway-auth"]?["type"]?.string {
            method["authorizationType"] = .string(type.uppercased())
            try MethodRules.check(method)
        }
        guard let source = operation["x-amazon-apigateway-integration"]?.object else { return method }
        var integration: JSONObject = ["type": .string(source["type"]?.string?.uppercased() ?? "")]
        for member in [
            "httpMethod", "uri", "connectionType", "credentials", "requestParameters", "requestTemplates",
            "timeoutInMillis",
        ] { integration[member] = source[member] }
        integration["passthroughBehavior"] = .string(
            source["passthroughBehavior"]?.string?.uppercased() ?? "WHEN_NO_MATCH")
        if integration["type"] == "AWS", let handling = source["contentHandling"]?.string {
            // Payloads are text here already.
            guard handling == "CONVERT_TO_TEXT" else {
                throw .notImplemented("the content handling \(handling) of API Gateway")
            }
        }
        try IntegrationRules.check(integration)
        integration["timeoutInMillis"] = integration["timeoutInMillis"] ?? 29_000
        try addResponses(source["responses"]?.object ?? [:], to: &integration)
        method["methodIntegration"] = .object(integration)
        return method
    }

    private static func addResponses(_ source: JSONObject, to integration: inout JSONObject) throws(AWSError) {
        var responses: JSONObject = [:]
        for (pattern, response) in source {
            let status = response["statusCode"]?.string ?? response["statusCode"]?.int.map(String.init) ?? "200"
            var kept: JSONObject = ["statusCode": .string(status)]
            if pattern != "default" { kept["selectionPattern"] = .string(pattern) }
            for member in ["responseParameters", "responseTemplates"] { kept[member] = response[member] }
            try IntegrationRules.check(response: kept)
            responses[status] = .object(kept)
        }
        if !responses.isEmpty { integration["integrationResponses"] = .object(responses) }
    }
}
