import AWSCore
import JSONTree
import VelocityTemplates

/// What a method may ask for.
enum MethodRules {
    /// - Throws: `NotImplementedException`, naming what checkout cannot do.
    static func check(_ method: JSONObject) throws(AWSError) {
        // AWS_IAM asks for a signature (`RequestSignature`), which is accepted unchecked as everywhere.
        let authorization = method["authorizationType"]?.string ?? "NONE"
        guard ["NONE", "AWS_IAM"].contains(authorization) else {
            throw .notImplemented("the authorization type \(authorization) of API Gateway")
        }
        if method["apiKeyRequired"]?.bool == true { throw .notImplemented("API keys of API Gateway") }
    }
}

/// What an integration may ask for.
enum IntegrationRules {
    /// - Throws: `BadRequestException` for what AWS refuses, `NotImplementedException` for what checkout cannot do.
    static func check(_ integration: JSONObject) throws(AWSError) {
        let type = integration["type"]?.string ?? ""
        switch type {
        case "AWS_PROXY":
            guard let uri = integration["uri"]?.string, functionName(of: uri) != nil else {
                throw .badRequest("AWS ARN for integration must contain path or action")
            }
            guard integration["httpMethod"]?.string == "POST" else {
                throw integration["httpMethod"] == nil
                    ? .badRequest("Enumeration value for HttpMethod must be non-empty")
                    : .badRequest("Invalid HTTP method for a Lambda function: POST is the only one")
            }
        case "HTTP_PROXY":
            guard let uri = integration["uri"]?.string, uri.hasPrefix("http://") || uri.hasPrefix("https://") else {
                throw .badRequest("Invalid HTTP endpoint specified for URI")
            }
        case "MOCK": try check(templates: integration["requestTemplates"])
        case "AWS": try check(service: integration)
        default: throw .notImplemented("the integration type \(type) of API Gateway")
        }
        if let connection = integration["connectionType"]?.string, connection != "INTERNET" {
            throw .notImplemented("the connection type \(connection) of API Gateway")
        }
        if let timeout = integration["timeoutInMillis"]?.int, !(50...29_000).contains(timeout) {
            throw .badRequest("Timeout should be between 50 ms and 29000 ms")
        }
        if !["HTTP_PROXY", "AWS"].contains(type), integration["requestParameters"]?.object?.isEmpty == false {
            throw .notImplemented("request parameter mappings of the integration type \(type)")
        }
    }

    /// Checks an integration with an AWS service, or with a function that is given what a template says.
    private static func check(service integration: JSONObject) throws(AWSError) {
        guard let text = integration["uri"]?.string, let uri = IntegrationURI(text) else {
            throw .badRequest("AWS ARN for integration must contain path or action")
        }
        guard integration["httpMethod"]?.string != nil else {
            throw .badRequest("Enumeration value for HttpMethod must be non-empty")
        }
        guard let hasActions = IntegrationURI.services[uri.service] else {
            throw .notImplemented("integrations of API Gateway with the service \(uri.service)")
        }
        if case .action(let action) = uri.target, !hasActions {
            throw .notImplemented("the action \(action) of \(uri.service) in API Gateway (a path would do)")
        }
        if uri.service == "lambda", !uri.isFunction {
            throw .notImplemented("integrations of API Gateway with Lambda other than invocations")
        }
        if !uri.isFunction, (integration["credentials"]?.string ?? "").isEmpty {
            throw .badRequest("Role ARN must be specified for AWS integrations")
        }
        let behaviors = ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"]
        if let behavior = integration["passthroughBehavior"]?.string, !behaviors.contains(behavior) {
            throw .badRequest("Invalid passthrough behavior: \(behavior)")
        }
        for (target, source) in integration["requestParameters"]?.object ?? [:] {
            let places = ["path", "querystring", "header"].map { "integration.request.\($0)." }
            guard places.contains(where: { target.hasPrefix($0) && target.count > $0.count }) else {
                throw invalidMapping(target)
            }
            guard ParameterSource(source.string ?? "", side: "method.request") != nil else {
                throw invalidMapping(source.string ?? source.text())
            }
        }
        try check(templates: integration["requestTemplates"])
    }

    private static func invalidMapping(_ expression: String) -> AWSError {
        .badRequest("Invalid mapping expression specified: \(expression)")
    }

    /// Checks an integration response.
    static func check(response: JSONObject) throws(AWSError) {
        for (name, value) in response["responseParameters"]?.object ?? [:] {
            guard name.hasPrefix("method.response.header.") else { throw invalidMapping(name) }
            guard ParameterSource(value.string ?? "", side: "integration.response") != nil else {
                throw invalidMapping(value.string ?? value.text())
            }
        }
        if let pattern = response["selectionPattern"]?.string, !SelectionPattern.isValid(pattern) {
            throw .badRequest("Invalid selection pattern: \(pattern)")
        }
        try check(templates: response["responseTemplates"])
    }

    private static func check(templates: JSON?) throws(AWSError) {
        for (type, template) in templates?.object ?? [:] where !template.isNull {
            guard let text = template.string else {
                throw .badRequest("Invalid mapping template for \(type): it is no string")
            }
            do throws(VelocityFault) {
                _ = try VelocityTemplate(text)
            } catch {
                throw .badRequest("Invalid mapping template for \(type): \(error)")
            }
        }
    }

    /// The function in an integration's URI:
    /// `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{ARN}/invocations`.
    static func functionName(of uri: String) -> String? {
        guard uri.contains(":lambda:path/"), let start = uri.firstRange(of: "/functions/"),
            let end = uri.ranges(of: "/invocations").last, start.upperBound < end.lowerBound
        else { return nil }
        return String(uri[start.upperBound..<end.lowerBound])
    }
}

extension String {
    /// Whether the text stands in single quotes, as literals in mappings do.
    var isQuoted: Bool { count >= 2 && hasPrefix("'") && hasSuffix("'") }
}
