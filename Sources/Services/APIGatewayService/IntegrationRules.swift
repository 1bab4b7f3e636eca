import AWSCore
import JSONTree

/// What a method may ask for.
enum MethodRules {
    /// - Throws: `NotImplementedException`, naming what checkout cannot do.
    static func check(_ method: JSONObject) throws(AWSError) {
        // Signatures are accepted unchecked everywhere, so AWS_IAM lets the same requests through as NONE.
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
        case "MOCK":
            for (_, template) in integration["requestTemplates"]?.object ?? [:] { try check(template: template) }
        default: throw .notImplemented("the integration type \(type) of API Gateway")
        }
        if let connection = integration["connectionType"]?.string, connection != "INTERNET" {
            throw .notImplemented("the connection type \(connection) of API Gateway")
        }
        if let timeout = integration["timeoutInMillis"]?.int, !(50...29_000).contains(timeout) {
            throw .badRequest("Timeout should be between 50 ms and 29000 ms")
        }
        if type != "HTTP_PROXY", integration["requestParameters"]?.object?.isEmpty == false {
            throw .notImplemented("request parameter mappings of the integration type \(type)")
        }
    }

    /// Checks an integration response.
    static func check(response: JSONObject) throws(AWSError) {
        for (name, value) in response["responseParameters"]?.object ?? [:] {
            guard name.hasPrefix("method.response.header."), value.string?.isQuoted == true else {
                throw .notImplemented("the response parameter mapping \(name) = \(value) of API Gateway")
            }
        }
        for (_, template) in response["responseTemplates"]?.object ?? [:] { try check(template: template) }
    }

    /// Plain text is a template of itself; Velocity's references and directives are not interpreted.
    private static func check(template: JSON) throws(AWSError) {
        if template.string?.contains(where: { $0 == "$" || $0 == "#" }) == true {
            throw .notImplemented("Velocity in mapping templates of API Gateway")
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
