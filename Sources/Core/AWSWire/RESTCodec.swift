import AWSCore
import JSONTree

/// The `restJson1` and `restXml` protocols: method and path name the operation; members travel in path, query, headers and body.
///
/// See https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html and
/// https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html.
struct RESTCodec {
    let service: WireService

    private var model: ServiceModel { service.model }
    private var isXML: Bool { model.wireProtocol == .restXML }

    func decode(_ sent: HTTPRequest) throws(AWSError) -> WireRequest {
        let request =
            service.traits.isObjectStorage ? VirtualHost.pathStyle(try ChunkedBody.decoded(sent)) : sent
        var query = PercentCoding.pairs(request.query)
        guard
            let match = service.routes.match(request.method, request.path, query: query, fields: request.fields),
            let operation = model.operations[match.operation]
        else { throw unknownPlace }
        guard let id = operation.input else { return WireRequest(operation: operation.name, input: [:]) }
        query.removeAll { match.queryNames.contains($0.name) }
        let shape = model[id]
        var input: JSONObject = try body(request, shape)
        for member in shape.members {
            guard let location = member.location else { continue }
            let name = member.locationName ?? member.name
            let memberShape = model[member.shape]
            switch location {
            case .uri:
                if let text = match.labels[name] { input[member.name] = try scalar(text, memberShape, name) }
            case .querystring: input[member.name] = try queryMember(query, name, memberShape, shape)
            case .header:
                // A presigned address may carry in its query what else would be a header field.
                let text = request.fields[name] ?? (isXML ? query.first { $0.name == name }?.value : nil)
                if let text { input[member.name] = try scalar(text, memberShape, name) }
            case .headers: input[member.name] = prefixed(request.fields, name)
            case .statusCode: break
            }
        }
        return WireRequest(operation: operation.name, input: input)
    }

    private var unknownPlace: AWSError {
        isXML
            ? AWSError(
                .init("MethodNotAllowed"), "The specified method is not allowed against this resource.", status: 405)
            : AWSError(.unknownOperation, "", status: 404)
    }

    private func scalar(_ text: String, _ shape: Shape, _ name: String) throws(AWSError) -> JSON {
        if shape.kind == .list, let element = shape.element {
            var elements: [JSON] = []
            for item in text.split(separator: ",") {
                elements.append(try scalar(String(item.drop { $0 == " " }), model[element], name))
            }
            return .array(elements)
        }
        guard let value = Scalar.json(text, shape) else {
            if isXML {
                throw AWSError(
                    .init("InvalidArgument"), "Provided \(name) is not valid.",
                    fields: ["ArgumentName": .string(name), "ArgumentValue": .string(text)])
            }
            throw AWSError(.serialization, "\(text) can not be converted to the type of \(name)")
        }
        return value
    }

    private func queryMember(
        _ query: [(name: String, value: String)], _ name: String, _ shape: Shape, _ owner: Shape
    ) throws(AWSError) -> JSON? {
        if shape.kind == .map {
            let taken = Set(owner.members.filter { $0.location == .querystring }.map { $0.locationName ?? $0.name })
            let rest = query.filter { !taken.contains($0.name) }
            return rest.isEmpty ? nil : .object(JSONObject(rest.map { ($0.name, .string($0.value)) }))
        }
        let values = query.filter { $0.name == name }.map(\.value)
        guard let first = values.first else { return nil }
        guard shape.kind == .list else { return try scalar(first, shape, name) }
        guard let element = shape.element else { return nil }
        var elements: [JSON] = []
        for value in values { elements.append(try scalar(value, model[element], name)) }
        return .array(elements)
    }

    private func prefixed(_ fields: HTTPFields, _ prefix: String) -> JSON? {
        let found = fields.list.filter { $0.name.lowercased().hasPrefix(prefix.lowercased()) }
        guard !found.isEmpty else { return nil }
        return .object(
            JSONObject(found.map { ($0.name.dropFirst(prefix.count).lowercased(), .string($0.value)) }))
    }

    /// The members that the body holds.
    private func body(_ request: HTTPRequest, _ shape: Shape) throws(AWSError) -> JSONObject {
        if let payload = shape.payload.flatMap(shape.member) {
            if request.body.isEmpty { return [:] }
            switch model[payload.shape].kind {
            case .blob: return [payload.name: .string(Base64.encode(request.body))]
            case .string: return [payload.name: .string(String(decoding: request.body, as: UTF8.self))]
            default:
                if isXML {
                    return [payload.name: try XMLBody(model: model).read(request.body, model[payload.shape])]
                }
                let object = try JSONCodec.object(request.body)
                return [payload.name: RESTNames(model: model).inbound(.object(object), model[payload.shape])]
            }
        }
        guard shape.members.contains(where: { $0.location == nil }), !request.body.isEmpty else { return [:] }
        if isXML { return try XMLBody(model: model).read(request.body, shape).object ?? [:] }
        let object = try JSONCodec.object(request.body)
        return RESTNames(model: model).inbound(.object(object), shape).object ?? [:]
    }

    func encode(_ output: JSONObject, of operation: String, requestID: String) -> HTTPResponse {
        var fields = HTTPFields(idFields(requestID))
        guard let operationModel = model.operations[operation] else {
            return HTTPResponse(status: 200, fields: fields, body: JSON.object(output).bytes())
        }
        var status = operationModel.responseCode
        guard let id = operationModel.output else { return HTTPResponse(status: status, fields: fields) }
        let shape = model[id]
        var rest = output
        for member in shape.members {
            guard let location = member.location, let value = rest[member.name] else { continue }
            rest[member.name] = nil
            let name = member.locationName ?? member.name
            switch location {
            case .statusCode: status = value.int ?? status
            case .header where !value.isNull:
                fields.add(name, Scalar.text(value, model[member.shape], timestamp: .rfc822))
            case .headers:
                for (key, item) in value.object ?? [:] { fields.add(name + key, item.string ?? item.text()) }
            case .header, .querystring, .uri: break
            }
        }
        // RFC 9110: a part of a representation, as a range asked for it.
        if status == 200, fields["Content-Range"] != nil { status = 206 }
        if let payload = shape.payload.flatMap(shape.member) {
            if isXML, model[payload.shape].kind == .structure {
                let root = payload.locationName ?? payload.name
                return document(rest[payload.name] ?? [:], model[payload.shape], root, status, fields)
            }
            return self.payload(rest[payload.name], model[payload.shape], status, fields)
        }
        if status == 204 { return HTTPResponse(status: status, fields: fields) }
        if isXML {
            if !shape.members.contains(where: { $0.location == nil }) {
                return HTTPResponse(status: status, fields: fields)
            }
            return document(.object(rest), shape, service.traits.xmlRoots[operation] ?? shape.name, status, fields)
        }
        fields.add("Content-Type", "application/json")
        let body = RESTNames(model: model).outbound(.object(rest), shape)
        return HTTPResponse(status: status, fields: fields, body: body.bytes())
    }

    private func document(_ value: JSON, _ shape: Shape, _ root: String, _ status: Int, _ fields: HTTPFields)
        -> HTTPResponse
    {
        var fields = fields
        fields.add("Content-Type", "application/xml")
        let body = XMLBody(model: model).write(value, shape, root: root, namespace: service.traits.xmlNamespace)
        return HTTPResponse(status: status, fields: fields, body: body)
    }

    /// How an answer names itself. S3 has a second id, of the host that answered.
    private func idFields(_ requestID: String) -> [HTTPField] {
        guard isXML else { return [HTTPField("x-amzn-RequestId", requestID)] }
        return [HTTPField("x-amz-request-id", requestID), HTTPField("x-amz-id-2", RESTCodec.hostID(requestID))]
    }

    private static func hostID(_ requestID: String) -> String { Base64.encode(Array(requestID.utf8)) }

    private func payload(_ value: JSON?, _ shape: Shape, _ status: Int, _ fields: HTTPFields) -> HTTPResponse {
        var fields = fields
        switch shape.kind {
        case .blob:
            // Lambda's payloads, and exports of APIs, are JSON as a rule; an operation's own header says so otherwise.
            if fields["Content-Type"] == nil { fields.add("Content-Type", "application/json") }
            let bytes = value?.string.flatMap(Base64.decode) ?? []
            return HTTPResponse(status: status, fields: fields, body: bytes)
        case .string:
            return HTTPResponse(status: status, fields: fields, body: Array((value?.string ?? "").utf8))
        default:
            fields.add("Content-Type", "application/json")
            let body = RESTNames(model: model).outbound(value ?? .object([:]), shape)
            return HTTPResponse(status: status, fields: fields, body: body.bytes())
        }
    }

    /// An error as S3 writes it.
    ///
    /// See https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
    func encodeXML(_ error: AWSError, requestID: String) -> HTTPResponse {
        let status = model.shape(named: error.code.rawValue)?.errorStatus ?? error.status
        var fields = HTTPFields(idFields(requestID))
        if status == 304 { return HTTPResponse(status: status, fields: fields) }
        fields.add("Content-Type", "application/xml")
        var xml = XMLWriter()
        xml.declaration()
        xml.open("Error")
        xml.element("Code", error.code.rawValue)
        xml.element("Message", error.message)
        for (name, value) in error.fields { xml.element(name, value.string ?? value.text()) }
        xml.element("RequestId", requestID)
        xml.element("HostId", RESTCodec.hostID(requestID))
        xml.close("Error")
        return HTTPResponse(status: status, fields: fields, body: xml.bytes)
    }

    func encode(_ error: AWSError, requestID: String) -> HTTPResponse {
        var body: JSONObject = [:]
        if service.traits.restErrorsHaveType, !error.fields.has("Type") {
            body["Type"] = error.status < 500 ? "User" : "Service"
        }
        if !error.message.isEmpty { body[service.traits.restMessageMember] = .string(error.message) }
        let fields = HTTPFields([
            HTTPField("x-amzn-RequestId", requestID), HTTPField("x-amzn-ErrorType", error.code.rawValue),
            HTTPField("Content-Type", "application/json"),
        ])
        let status = model.shape(named: error.code.rawValue)?.errorStatus ?? error.status
        return HTTPResponse(status: status, fields: fields, body: JSON.object(body.merging(error.fields)).bytes())
    }
}

/// Member names of REST bodies: the model's own inside, `locationName` on the wire (API Gateway's `items` is `item`).
struct RESTNames {
    let model: ServiceModel

    func inbound(_ value: JSON, _ shape: Shape) -> JSON {
        rename(value, shape) { shape, wire in
            shape.members.first { $0.location == nil && $0.locationName == wire } ?? shape.member(wire)
        } name: {
            $0.name
        }
    }

    func outbound(_ value: JSON, _ shape: Shape) -> JSON {
        rename(value, shape) {
            $0.member($1)
        } name: {
            $0.locationName ?? $0.name
        }
    }

    private func rename(
        _ value: JSON, _ shape: Shape, find: (Shape, String) -> Shape.Member?, name: (Shape.Member) -> String
    ) -> JSON {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            var renamed: JSONObject = [:]
            renamed.reserveCapacity(object.count)
            for (key, item) in object {
                if let member = find(shape, key) {
                    renamed[name(member)] = rename(item, model[member.shape], find: find, name: name)
                } else {
                    renamed[key] = item
                }
            }
            return .object(renamed)
        case (.list, .array(let elements)):
            guard let element = shape.element else { return value }
            return .array(elements.map { rename($0, model[element], find: find, name: name) })
        case (.map, .object(let members)):
            guard let element = shape.value else { return value }
            return .object(members.mapValues { rename($0, model[element], find: find, name: name) })
        default: return value
        }
    }
}
