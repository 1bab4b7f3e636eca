import AWSCore
import CivilTime
import JSONTree

/// `arn:aws:states:::apigateway:invoke`.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html.
package struct APIGatewayTask: Sendable {
    /// An HTTP call; the reason when it could not be made at all.
    package typealias Send = @Sendable (_ url: String, HTTPRequest) async -> Result<HTTPResponse, Failure>

    /// Why a call could not be made.
    package struct Failure: Error, Sendable {
        package let reason: String
        package init(reason: String) { self.reason = reason }
    }

    private let send: Send
    /// The local address of an API's own host; nil when the host is not one of ours.
    private let localURL: @Sendable (_ host: String) -> String?

    package init(send: @escaping Send, localURL: @escaping @Sendable (_ host: String) -> String?) {
        self.send = send
        self.localURL = localURL
    }

    func invoke(_ parameters: JSON, _ context: CallContext) async -> TaskOutcome {
        guard let endpoint = parameters["ApiEndpoint"]?.string, let method = parameters["Method"]?.string else {
            return .failed(
                error: "States.Runtime", cause: "The parameters of apigateway:invoke need ApiEndpoint and Method.")
        }
        let base: String
        var fields = WebCall.fields(parameters["Headers"])
        if let local = localURL(endpoint) {
            base = local
            if ["IAM_ROLE", "RESOURCE_POLICY"].contains(parameters["AuthType"]) {
                fields["Authorization"] = signature(context)
            }
        } else if endpoint.hasSuffix(".amazonaws.com") {
            return .failed(
                error: "ApiGateway.404",
                cause: "No API of this store answers at \(endpoint), and checkout never calls AWS by itself.")
        } else {
            base = "https://\(endpoint)"
        }
        let path = [parameters["Stage"]?.string, parameters["Path"]?.string].compactMap { $0 }
            .map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }.filter { !$0.isEmpty }.joined(separator: "/")
        var request = HTTPRequest(method: method, path: "/\(path)", query: query(parameters["QueryParameters"]))
        request.fields = fields
        if let body = parameters["RequestBody"], !(body.isNull) {
            request.body = body.string.map { Array($0.utf8) } ?? body.bytes()
            if request.fields["Content-Type"] == nil { request.fields["Content-Type"] = "application/json" }
        }
        request.fields["User-Agent"] = "Amazon|StepFunctions|APIGateway|\(context.region)"
        let url = "\(base)/\(path)" + (request.query.isEmpty ? "" : "?\(request.query)")
        switch await send(url, request) {
        case .failure(let failure):
            return .failed(error: "ApiGateway.SdkClientException", cause: failure.reason)
        case .success(let response): return outcome(response)
        }
    }

    /// What stands for the role's signature, which stages of this store ask for and do not verify.
    private func signature(_ context: CallContext) -> String {
        let scope =
            "\(context.account)/\(context.now.iso8601.prefix(10).filter { $0 != "-" })/\(context.region)/execute-api"
        let digits = String(repeating: "0", count: 64)
        return "AWS4-HMAC-SHA256 Credential=\(scope)/aws4_request, SignedHeaders=host, Signature=\(digits)"
    }

    private func query(_ value: JSON?) -> String {
        let pairs = value?.object?.flatMap { key, value -> [String] in
            (value.array ?? [value]).map { item in
                "\(WebCall.encoded(key))=\(WebCall.encoded(WebCall.text(item)))"
            }
        }
        return pairs?.joined(separator: "&") ?? ""
    }

    private func outcome(_ response: HTTPResponse) -> TaskOutcome {
        let text = String(decoding: response.body, as: UTF8.self)
        guard (200..<300).contains(response.status) else {
            return .failed(error: "ApiGateway.\(response.status)", cause: text)
        }
        return .succeeded(WebCall.result(response))
    }
}

/// The reason phrases of RFC 9110 as Java's HTTP client prints them.
enum HTTPStatus {
    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 203: "Non-Authoritative Information"
        case 204: "No Content"
        case 205: "Reset Content"
        case 206: "Partial Content"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 410: "Gone"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        default: ""
        }
    }
}
