import AWSCore
import JSONTree

/// Bodies of the `restXml` protocol, read and written after a model's shapes.
///
/// See https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html.
struct XMLBody {
    let model: ServiceModel

    /// The value a document holds.
    ///
    /// - Throws: `MalformedXML`, in S3's words, when the document is not well-formed or a text is no value of its shape.
    func read(_ bytes: [UInt8], _ shape: Shape) throws(AWSError) -> JSON {
        guard let root = try? XMLReader.root(of: bytes) else { throw XMLBody.malformed }
        return try value(root, shape)
    }

    private static let malformed = AWSError(
        .init("MalformedXML"),
        "The XML you provided was not well-formed or did not validate against our published schema")

    private func value(_ element: XMLElement, _ shape: Shape) throws(AWSError) -> JSON {
        switch shape.kind {
        case .structure:
            var object: JSONObject = [:]
            for member in shape.members where member.location == nil {
                object[member.name] = try self.member(member, of: element)
            }
            return .object(object)
        case .list:
            guard let id = shape.element else { return .array([]) }
            return .array(try elements(element.children, model[id]))
        case .map:
            guard let id = shape.value else { return .object([:]) }
            var members: JSONObject = [:]
            for entry in element.children {
                guard let key = entry[shape.keyName ?? "key"], let item = entry[shape.valueName ?? "value"] else {
                    throw XMLBody.malformed
                }
                members[key.text] = try value(item, model[id])
            }
            return .object(members)
        default:
            guard let scalar = Scalar.json(element.text, shape) else { throw XMLBody.malformed }
            return scalar
        }
    }

    private func member(_ member: Shape.Member, of element: XMLElement) throws(AWSError) -> JSON? {
        let shape = model[member.shape]
        let name = member.locationName ?? member.name
        if shape.kind == .list, shape.isFlattened || member.isFlattened, let id = shape.element {
            let found = element.children.filter { $0.name == name }
            return found.isEmpty ? nil : .array(try elements(found, model[id]))
        }
        guard let child = element[name] else { return nil }
        return try value(child, shape)
    }

    private func elements(_ found: [XMLElement], _ shape: Shape) throws(AWSError) -> [JSON] {
        var elements: [JSON] = []
        for child in found { elements.append(try value(child, shape)) }
        return elements
    }

    /// The document of a value.
    ///
    /// - Parameters:
    ///   - root: the root element's name. An output whose only member has that name is written as the root's text
    ///     (S3's `LocationConstraint`).
    ///   - namespace: the root's namespace.
    func write(_ value: JSON, _ shape: Shape, root: String, namespace: String?) -> [UInt8] {
        var xml = XMLWriter()
        xml.declaration()
        xml.open(root, namespace: namespace)
        let object = value.object ?? [:]
        if shape.members.count == 1, let only = shape.members.first, only.name == root {
            xml.text(object[only.name].map { text($0, model[only.shape]) } ?? "")
        } else {
            write(object, shape, &xml)
        }
        xml.close(root)
        return xml.bytes
    }

    private func write(_ object: JSONObject, _ shape: Shape, _ xml: inout XMLWriter) {
        for member in shape.members where member.location == nil {
            guard let value = object[member.name], !value.isNull else { continue }
            write(value, model[member.shape], member.locationName ?? member.name, member.isFlattened, &xml)
        }
    }

    private func write(_ value: JSON, _ shape: Shape, _ name: String, _ isFlattened: Bool, _ xml: inout XMLWriter) {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            xml.open(name)
            write(object, shape, &xml)
            xml.close(name)
        case (.list, .array(let elements)):
            guard let id = shape.element else { return }
            let flat = isFlattened || shape.isFlattened
            if !flat { xml.open(name) }
            for element in elements {
                write(element, model[id], flat ? name : shape.elementName ?? "member", false, &xml)
            }
            if !flat { xml.close(name) }
        case (.map, .object(let members)):
            guard let id = shape.value else { return }
            xml.open(name)
            for (key, element) in members {
                xml.open("entry")
                xml.element(shape.keyName ?? "key", key)
                write(element, model[id], shape.valueName ?? "value", false, &xml)
                xml.close("entry")
            }
            xml.close(name)
        default: xml.element(name, text(value, shape))
        }
    }

    private func text(_ value: JSON, _ shape: Shape) -> String {
        Scalar.text(value, shape, timestamp: .iso8601Milliseconds)
    }
}
