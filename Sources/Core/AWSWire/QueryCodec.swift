import AWSCore
import JSONTree

/// The `awsQuery` protocol: a form in, XML out. SES v1, STS, and SQS for older clients.
///
/// See https://smithy.io/2.0/aws/protocols/aws-query-protocol.html.
struct QueryCodec {
    let service: WireService

    private var model: ServiceModel { service.model }

    func decode(_ request: HTTPRequest) throws(AWSError) -> WireRequest {
        let pairs =
            PercentCoding.pairs(request.query) + PercentCoding.pairs(String(decoding: request.body, as: UTF8.self))
        let tree = QueryTree(pairs)
        guard let name = tree["Action"]?.value else {
            throw AWSError(.init("MissingAction"), "Could not find operation: the request has no Action parameter.")
        }
        guard let operation = model.operations[name] else { throw unknown(name, version: tree["Version"]?.value) }
        var input: JSONObject = [:]
        if let id = operation.input { input = try structure(tree, model[id]) }
        if service.traits.queryNames == .sqs { addQueueURL(&input, of: operation, request) }
        return WireRequest(operation: name, input: input)
    }

    private func unknown(_ name: String, version: String?) -> AWSError {
        let code = AWSError.Code("InvalidAction")
        if service.traits.queryNames == .sqs {
            return AWSError(code, "The action \(name) is not valid for this endpoint.")
        }
        return AWSError(code, "Could not find operation \(name) for version \(version ?? model.apiVersion)")
    }

    /// A queue's URL is also the address requests about the queue are sent to.
    private func addQueueURL(_ input: inout JSONObject, of operation: OperationModel, _ request: HTTPRequest) {
        guard input["QueueUrl"] == nil, let id = operation.input, model[id].member("QueueUrl") != nil,
            request.path.split(separator: "/").count >= 2
        else { return }
        input["QueueUrl"] = .string("http://\(request.fields["Host"] ?? "localhost")\(request.path)")
    }

    private func structure(_ tree: QueryTree, _ shape: Shape) throws(AWSError) -> JSONObject {
        var object: JSONObject = [:]
        for member in shape.members {
            let memberShape = model[member.shape]
            let names = names(of: member, memberShape)
            if let node = tree[names.member] { object[member.name] = try value(node, memberShape, names) }
        }
        return object
    }

    private func names(of member: Shape.Member, _ shape: Shape) -> QueryNames.Names {
        service.traits.queryNames.names(of: member, shape, elementName: shape.element.map { model[$0].name })
    }

    /// Lists in lists and maps in maps have no member to take names from.
    private func nestedNames(_ shape: Shape) -> QueryNames.Names {
        QueryNames.Names(
            member: "", isFlattened: shape.isFlattened, element: shape.elementName ?? "member",
            key: shape.keyName ?? "key", value: shape.valueName ?? "value")
    }

    private func value(_ node: QueryTree, _ shape: Shape, _ names: QueryNames.Names) throws(AWSError) -> JSON? {
        switch shape.kind {
        case .structure: return .object(try structure(node, shape))
        case .list:
            guard let element = shape.element else { return nil }
            let list = names.isFlattened ? node : node[names.element]
            // `Name=` alone is how an empty list is sent.
            var elements: [JSON] = []
            for item in list?.numbered ?? [] {
                elements.append(try value(item, model[element], nestedNames(model[element])) ?? .null)
            }
            return .array(elements)
        case .map:
            guard let valueShape = shape.value else { return nil }
            var members: JSONObject = [:]
            for entry in (names.isFlattened ? node : node["entry"])?.numbered ?? [] {
                guard let key = entry[names.key]?.value else { continue }
                if let item = entry[names.value] {
                    members[key] = try value(item, model[valueShape], nestedNames(model[valueShape]))
                }
            }
            return .object(members)
        default:
            guard let text = node.value else { return nil }
            guard let scalar = Scalar.json(text, shape) else {
                throw AWSError(.init("MalformedInput"), "\(text) is no valid value of \(names.member).")
            }
            return scalar
        }
    }

    func encode(_ output: JSONObject, of operation: String, requestID: String) -> HTTPResponse {
        var xml = XMLWriter()
        xml.open(operation + "Response", namespace: namespace)
        if let operationModel = model.operations[operation], let id = operationModel.output {
            xml.open(operationModel.resultWrapper ?? operation + "Result")
            write(output, model[id], &xml)
            xml.close(operationModel.resultWrapper ?? operation + "Result")
        }
        xml.open("ResponseMetadata")
        xml.element("RequestId", requestID)
        xml.close("ResponseMetadata")
        xml.close(operation + "Response")
        return response(200, xml, requestID)
    }

    private func write(_ object: JSONObject, _ shape: Shape, _ xml: inout XMLWriter) {
        for member in shape.members {
            guard let value = object[member.name], !value.isNull else { continue }
            let memberShape = model[member.shape]
            write(value, memberShape, names(of: member, memberShape), &xml)
        }
    }

    private func write(_ value: JSON, _ shape: Shape, _ names: QueryNames.Names, _ xml: inout XMLWriter) {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            xml.open(names.member)
            write(object, shape, &xml)
            xml.close(names.member)
        case (.list, .array(let elements)):
            guard let id = shape.element else { return }
            if !names.isFlattened { xml.open(names.member) }
            var inner = nestedNames(model[id])
            inner.member = names.isFlattened ? names.member : names.element
            for element in elements { write(element, model[id], inner, &xml) }
            if !names.isFlattened { xml.close(names.member) }
        case (.map, .object(let members)):
            guard let id = shape.value else { return }
            if !names.isFlattened { xml.open(names.member) }
            var inner = nestedNames(model[id])
            inner.member = names.value
            for (key, element) in members {
                xml.open(names.isFlattened ? names.member : "entry")
                xml.element(names.key, key)
                write(element, model[id], inner, &xml)
                xml.close(names.isFlattened ? names.member : "entry")
            }
            if !names.isFlattened { xml.close(names.member) }
        default: xml.element(names.member, Scalar.text(value, shape, timestamp: .iso8601))
        }
    }

    func encode(_ error: AWSError, requestID: String) -> HTTPResponse {
        var xml = XMLWriter()
        xml.open("ErrorResponse", namespace: namespace)
        xml.open("Error")
        xml.element("Type", error.status < 500 ? "Sender" : "Receiver")
        let shown = service.traits.queryErrorCode?(error)?.split(separator: ";").first.map(String.init)
        xml.element("Code", shown ?? model.shape(named: error.code.rawValue)?.errorCode ?? error.code.rawValue)
        xml.element("Message", error.message)
        for (name, value) in error.fields { xml.element(name, value.string ?? value.text()) }
        xml.close("Error")
        xml.element("RequestId", requestID)
        xml.close("ErrorResponse")
        return response(error.status, xml, requestID)
    }

    private var namespace: String? { service.traits.queryNamespace ?? model.xmlNamespace }

    private func response(_ status: Int, _ xml: XMLWriter, _ requestID: String) -> HTTPResponse {
        HTTPResponse(
            status: status,
            fields: HTTPFields([HTTPField("x-amzn-RequestId", requestID), HTTPField("Content-Type", "text/xml")]),
            body: xml.bytes)
    }
}
