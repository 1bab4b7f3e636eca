import AWSCore
import CivilTime
import Foundation
import JSONTree

/// What a request to a stage knows besides the request itself.
package struct StageCall: Sendable {
    /// The 12-digit account.
    package var account: String
    /// The region the API is in.
    package var region: String
    /// The REST API's id.
    package var apiID: String
    /// The stage's name.
    package var stage: String
    /// The deployment the stage shows.
    package var deploymentID: String
    /// The stage's variables, all strings.
    package var stageVariables: JSONObject
    /// The path below the stage, percent-encoded: `/checkout/payment`.
    package var path: String
    /// `x-amzn-RequestId`.
    package var requestID: String
    /// `x-amz-apigw-id`.
    package var extendedRequestID: String
    /// `Root=1-67891233-abcdef012345678912345678`.
    package var traceID: String
    /// When the request came.
    package var time: Timestamp

    package init(
        account: String, region: String, apiID: String, stage: String, deploymentID: String,
        stageVariables: JSONObject = [:], path: String, requestID: String, extendedRequestID: String, traceID: String,
        time: Timestamp
    ) {
        self.account = account
        self.region = region
        self.apiID = apiID
        self.stage = stage
        self.deploymentID = deploymentID
        self.stageVariables = stageVariables
        self.path = path
        self.requestID = requestID
        self.extendedRequestID = extendedRequestID
        self.traceID = traceID
        self.time = time
    }

    /// The API's own host name.
    package var domainName: String { "\(apiID).execute-api.\(region).amazonaws.com" }
}

/// The event a Lambda proxy integration sends, payload format 1.0.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.
package enum ProxyEvent {
    /// Builds the event.
    ///
    /// - Parameters:
    ///   - request: the request as it came; its path is not looked at, `call.path` is.
    ///   - match: the resource and method it found.
    ///   - binaryMediaTypes: the API's; a body of one of these types is sent in base64.
    package static func event(
        _ request: HTTPRequest, _ match: RouteTable.Match, _ call: StageCall, binaryMediaTypes: [String]
    ) -> JSON {
        let headers = headers(request, call)
        let query = URLText.pairs(request.query)
        let isBinary = MediaTypes.matches(request.fields["Content-Type"], binaryMediaTypes)
        let body: JSON =
            request.body.isEmpty
            ? .null
            : .string(
                isBinary ? Data(request.body).base64EncodedString() : String(decoding: request.body, as: UTF8.self))
        return .object([
            "resource": .string(match.resourcePath), "path": .string(call.path), "httpMethod": .string(request.method),
            "headers": single(headers), "multiValueHeaders": multiple(headers),
            "queryStringParameters": single(query), "multiValueQueryStringParameters": multiple(query),
            "pathParameters": match.parameters.isEmpty ? .null : .object(match.parameters),
            "stageVariables": call.stageVariables.isEmpty ? .null : .object(call.stageVariables),
            "requestContext": context(request, match, call), "body": body,
            "isBase64Encoded": .bool(isBinary && !request.body.isEmpty),
        ])
    }

    /// `$context` and the event's `requestContext`.
    static func context(_ request: HTTPRequest, _ match: RouteTable.Match, _ call: StageCall) -> JSON {
        [
            "resourceId": .string(match.resourceID), "resourcePath": .string(match.resourcePath),
            "operationName": match.method["operationName"] ?? .null, "httpMethod": .string(request.method),
            "extendedRequestId": .string(call.extendedRequestID), "requestTime": .string(call.time.commonLogFormat),
            "path": .string("/\(call.stage)\(call.path)"), "accountId": .string(call.account), "protocol": "HTTP/1.1",
            "stage": .string(call.stage), "domainPrefix": .string(call.apiID),
            "requestTimeEpoch": .int(Int(call.time.milliseconds)), "requestId": .string(call.requestID),
            "identity": [
                "cognitoIdentityPoolId": nil, "accountId": nil, "cognitoIdentityId": nil, "caller": nil,
                "sourceIp": .string(request.sourceIP), "principalOrgId": nil, "accessKey": nil,
                "cognitoAuthenticationType": nil, "cognitoAuthenticationProvider": nil, "userArn": nil,
                "userAgent": request.fields["User-Agent"].map(JSON.string) ?? .null, "user": nil,
            ],
            "domainName": .string(call.domainName), "deploymentId": .string(call.deploymentID),
            "apiId": .string(call.apiID),
        ]
    }

    /// The client's header fields, without those of the connection, and with those API Gateway adds.
    static func headers(_ request: HTTPRequest, _ call: StageCall) -> [(name: String, value: String)] {
        let dropped = ["connection", "keep-alive", "transfer-encoding", "expect", "host", "content-length"]
        var headers = request.fields.list.filter { !dropped.contains($0.name.lowercased()) }
            .map { (name: $0.name, value: $0.value) }
        func set(_ name: String, _ value: String) {
            headers.removeAll { $0.name.lowercased() == name.lowercased() }
            headers.append((name, value))
        }
        set("Host", call.domainName)
        if request.fields["X-Amzn-Trace-Id"] == nil { set("X-Amzn-Trace-Id", call.traceID) }
        let forwarded = request.fields["X-Forwarded-For"].map { $0 + ", " } ?? ""
        set("X-Forwarded-For", forwarded + request.sourceIP)
        set("X-Forwarded-Port", "443")
        set("X-Forwarded-Proto", "https")
        return headers
    }

    /// The last value of each name.
    private static func single(_ pairs: [(name: String, value: String)]) -> JSON {
        pairs.isEmpty ? .null : .object(JSONObject(pairs.map { ($0.name, .string($0.value)) }))
    }

    /// All values of each name.
    private static func multiple(_ pairs: [(name: String, value: String)]) -> JSON {
        var lists: JSONObject = [:]
        for (name, value) in pairs { lists[name] = .array((lists[name]?.array ?? []) + [.string(value)]) }
        return lists.isEmpty ? .null : .object(lists)
    }
}

extension Timestamp {
    /// The common log format's date: `22/Nov/2026:16:02:48 +0000`.
    fileprivate var commonLogFormat: String {
        let parts = httpDate.split(separator: " ")
        guard parts.count == 6 else { return httpDate }
        return "\(parts[1])/\(parts[2])/\(parts[3]):\(parts[4]) +0000"
    }
}

/// Media types as APIs register them.
enum MediaTypes {
    /// Whether a `Content-Type` or the first type of an `Accept` is among `registered` (`*/*`, `image/*`, `image/png`).
    static func matches(_ field: String?, _ registered: [String]) -> Bool {
        if registered.contains("*/*") { return true }
        guard let field else { return false }
        let type = field.prefix { $0 != ";" && $0 != "," }.lowercased().trimmingCharacters(in: .whitespaces)
        return registered.contains { candidate in
            let candidate = candidate.lowercased()
            return candidate == type || candidate.hasSuffix("/*") && type.hasPrefix(candidate.dropLast())
        }
    }
}
