import AWSCore
import Digests
import JSONTree

/// The `awsJson1_0` and `awsJson1_1` protocols: `POST /`, the operation in `X-Amz-Target`, JSON both ways.
///
/// See https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html.
struct JSONCodec {
    let service: WireService

    private var contentType: String { "application/x-amz-json-\(service.model.jsonVersion)" }

    func decode(_ request: HTTPRequest) throws(AWSError) -> WireRequest {
        guard let operation = JSONCodec.operation(of: request, in: service.model) else {
            throw AWSError(.unknownOperation, "")
        }
        // The SDKs always send a body, but an absent one counts as `{}`.
        if request.body.isEmpty { return WireRequest(operation: operation, input: [:]) }
        return WireRequest(operation: operation, input: try JSONCodec.object(request.body))
    }

    /// The operation that `X-Amz-Target` names, when the model has it.
    static func operation(of request: HTTPRequest, in model: ServiceModel) -> String? {
        guard let target = request.fields["X-Amz-Target"], let dot = target.lastIndex(of: ".") else { return nil }
        let name = String(target[target.index(after: dot)...])
        return model.operations[name] == nil ? nil : name
    }

    /// The members of a JSON body.
    ///
    /// - Throws: `SerializationException` without a message, as the services answer to a body that is no JSON object.
    static func object(_ body: [UInt8]) throws(AWSError) -> JSONObject {
        guard let json = try? JSON(parsing: body), let object = json.object else {
            throw AWSError(.serialization, "")
        }
        return object
    }

    func encode(_ output: JSONObject, requestID: String) -> HTTPResponse {
        response(200, JSON.object(output).bytes(), requestID)
    }

    func encode(_ error: AWSError, requestID: String) -> HTTPResponse {
        var body: JSONObject = ["__type": .string(JSONCodec.type(of: error))]
        if !error.message.isEmpty, !error.fields.has("Message") {
            body[JSONCodec.messageMember(of: error)] = .string(error.message)
        }
        var response = response(error.status, JSON.object(body.merging(error.fields)).bytes(), requestID)
        if service.model.isQueryCompatible, let code = service.traits.queryErrorCode?(error) {
            response.fields.add("x-amzn-query-error", code)
        }
        return response
    }

    /// The `__type` of an error body. What AWS's common front end answers carries the front end's namespace.
    private static func type(of error: AWSError) -> String {
        if let namespace = error.namespace { return "\(namespace)#\(error.code.rawValue)" }
        return frontEndCodes.contains(error.code)
            ? "\(frontEnd)#\(error.code.rawValue)" : error.code.rawValue
    }

    /// The deserializer and the access check in front of the services spell the member with a capital letter.
    private static func messageMember(of error: AWSError) -> String {
        let isCapital = error.code == .serialization || error.code == .init("AccessDeniedException")
        return isCapital && (error.namespace ?? frontEnd) == frontEnd ? "Message" : "message"
    }

    private static let frontEnd = "com.amazon.coral.service"

    private static let frontEndCodes: Set<AWSError.Code> = [
        .serialization, .unknownOperation, .init("MissingAuthenticationTokenException"),
    ]

    private func response(_ status: Int, _ body: [UInt8], _ requestID: String) -> HTTPResponse {
        var fields = HTTPFields([HTTPField("x-amzn-RequestId", requestID), HTTPField("Content-Type", contentType)])
        if service.traits.addsChecksum { fields.add("x-amz-crc32", String(CRC.crc32.checksum(body))) }
        return HTTPResponse(status: status, fields: fields, body: body)
    }
}
