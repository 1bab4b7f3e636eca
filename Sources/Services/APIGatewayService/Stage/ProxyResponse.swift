import AWSCore
import Foundation
import JSONTree

/// The response of a Lambda proxy integration.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html, "Output
/// format of a Lambda function for proxy integration".
package enum ProxyResponse {
    private static let members: Set<String> = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]

    /// Fields a function may not set: API Gateway passes them on under another name.
    private static let remapped: Set<String> = [
        "authorization", "connection", "content-length", "content-md5", "date", "expect", "host", "max-forwards",
        "proxy-authenticate", "server", "trailer", "upgrade", "user-agent", "via", "warning", "www-authenticate",
    ]

    /// The HTTP response that a function's answer stands for.
    ///
    /// - Parameters:
    ///   - answer: what the function returned.
    ///   - accept: the request's `Accept`, which decides whether a base64 body is decoded.
    ///   - binaryMediaTypes: the API's.
    /// - Returns: nil when the answer is malformed, which API Gateway answers with 502.
    package static func response(from answer: JSON, accept: String?, binaryMediaTypes: [String]) -> HTTPResponse? {
        guard let object = answer.object, !object.isEmpty, object.keys.allSatisfy(members.contains),
            let status = status(object["statusCode"]), let fields = fields(object),
            let body = body(object, accept, binaryMediaTypes)
        else { return nil }
        return HTTPResponse(status: status, fields: fields, body: body)
    }

    private static func status(_ value: JSON?) -> Int? {
        switch value {
        case nil, .null?: 200
        case .number(let number)?: number.int.flatMap { (100...599).contains($0) ? $0 : nil }
        case .string(let text)?: Int(text).flatMap { (100...599).contains($0) ? $0 : nil }
        default: nil
        }
    }

    private static func fields(_ object: JSONObject) -> HTTPFields? {
        var values: [(name: String, value: String)] = []
        for member in ["headers", "multiValueHeaders"] {
            guard let source = object[member], !source.isNull else { continue }
            guard let headers = source.object else { return nil }
            for (name, value) in headers {
                let items = member == "headers" ? [value] : value.isNull ? [] : value.array
                guard let items else { return nil }
                for item in items {
                    guard let text = text(item), isFieldName(name) else { return nil }
                    // A pair in both maps is sent once.
                    if !values.contains(where: { $0.name.lowercased() == name.lowercased() && $0.value == text }) {
                        values.append((name, text))
                    }
                }
            }
        }
        var fields = HTTPFields()
        for (name, value) in values {
            fields.add(remapped.contains(name.lowercased()) ? "x-amzn-Remapped-\(name)" : name, value)
        }
        if fields["Content-Type"] == nil { fields.add("Content-Type", "application/json") }
        return fields
    }

    private static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .number, .bool: value.text()
        case .null: ""
        case .array, .object: nil
        }
    }

    private static func isFieldName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { RoutePath.isWord($0) || "!#$%&'*+-.^`|~".utf8.contains($0) }
    }

    private static func body(_ object: JSONObject, _ accept: String?, _ binaryMediaTypes: [String]) -> [UInt8]? {
        let text: String
        switch object["body"] {
        case nil, .null?: return []
        case .string(let string)?: text = string
        case .number?, .bool?: text = object["body"]?.text() ?? ""
        default: return nil
        }
        switch object["isBase64Encoded"] {
        case nil, .null?, .bool(false)?: return Array(text.utf8)
        case .bool(true)?:
            guard MediaTypes.matches(accept, binaryMediaTypes) else { return Array(text.utf8) }
            return Data(base64Encoded: text).map(Array.init)
        default: return nil
        }
    }
}
