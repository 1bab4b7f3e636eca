import AWSCore
import JSONTree

/// Answers of the `query` protocol in JSON, which services give to `Accept: application/json`, as API Gateway asks:
/// `{"SendMessageResponse": {"SendMessageResult": {…}, "ResponseMetadata": {"RequestId": "…"}}}`.
extension QueryCodec {
    func encodeJSON(_ output: JSONObject, of operation: String, requestID: String) -> HTTPResponse {
        var body: JSONObject = [:]
        if let operationModel = service.model.operations[operation], let id = operationModel.output {
            body[operationModel.resultWrapper ?? operation + "Result"] = filled(.object(output), service.model[id])
        }
        body["ResponseMetadata"] = ["RequestId": .string(requestID)]
        return jsonResponse(200, [operation + "Response": .object(body)], requestID)
    }

    /// A value whose structures have all their members, null where there is no value.
    private func filled(_ value: JSON, _ shape: Shape) -> JSON {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            var result: JSONObject = [:]
            for member in shape.members {
                // SQS calls this one so.
                let isOwn = service.traits.queryNames == .sqs && member.name == "Messages"
                let item = object[member.name] ?? .null
                result[isOwn ? "messages" : member.name] = filled(item, service.model[member.shape])
            }
            return .object(result)
        case (.list, .array(let elements)):
            guard let element = shape.element else { return value }
            return .array(elements.map { filled($0, service.model[element]) })
        case (.map, .object(let members)):
            guard let element = shape.value else { return value }
            return .object(members.mapValues { filled($0, service.model[element]) })
        default: return value
        }
    }

    func encodeJSON(_ error: AWSError, requestID: String) -> HTTPResponse {
        let shown = service.traits.queryErrorCode?(error)?.split(separator: ";").first.map(String.init)
        let code = shown ?? service.model.shape(named: error.code.rawValue)?.errorCode ?? error.code.rawValue
        let body: JSON = [
            "Error": [
                "Code": .string(code), "Message": .string(error.message),
                "Type": .string(error.status < 500 ? "Sender" : "Receiver"),
            ], "RequestId": .string(requestID),
        ]
        return jsonResponse(error.status, body, requestID)
    }

    private func jsonResponse(_ status: Int, _ body: JSON, _ requestID: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            fields: HTTPFields([
                HTTPField("x-amzn-RequestId", requestID), HTTPField("Content-Type", "application/json"),
            ]), body: body.bytes())
    }
}

extension WireService {
    /// Writes an output in JSON where the request is of the `query` protocol.
    package func encodeInJSON(_ output: JSONObject, of operation: String, as format: WireFormat, requestID: String)
        -> HTTPResponse
    {
        format == .query
            ? QueryCodec(service: self).encodeJSON(output, of: operation, requestID: requestID)
            : encode(output, of: operation, as: format, requestID: requestID)
    }

    /// Writes an error in JSON where the request is of the `query` protocol.
    package func encodeInJSON(_ error: AWSError, as format: WireFormat, requestID: String) -> HTTPResponse {
        format == .query
            ? QueryCodec(service: self).encodeJSON(error, requestID: requestID)
            : encode(error, as: format, requestID: requestID)
    }
}
