import JSONTree

/// The type check as AWS's older service framework words it: its `SerializationException`s name Java's types.
///
/// DynamoDB, Step Functions and EventBridge answer this way; a service calls it from `AWSService.checkTypes`.
package struct CoralSerialization {
    /// Where a value stands decides some of the texts.
    private enum Place { case member, element }

    private let model: ServiceModel
    private let package: String

    /// Throws `SerializationException` at the first value whose JSON type its shape does not take.
    ///
    /// - Parameter package: the Java package of the service's types: `com.amazonaws.dynamodb.v20120810`.
    package static func check(
        _ input: JSONObject, of operation: OperationModel, in model: ServiceModel, package: String
    ) throws(AWSError) {
        guard let shape = operation.input else { return }
        try CoralSerialization(model: model, package: package).check(.object(input), model[shape], .member)
    }

    private func check(_ value: JSON, _ shape: Shape, _ place: Place) throws(AWSError) {
        switch (shape.kind, value) {
        case (_, .null): return
        case (.structure, .object(let members)):
            for (name, item) in members {
                if let member = shape.member(name) { try check(item, model[member.shape], .member) }
            }
        case (.list, .array(let elements)):
            guard let element = shape.element else { return }
            for item in elements { try check(item, model[element], .element) }
        case (.map, .object(let members)):
            guard let element = shape.value else { return }
            for (_, item) in members { try check(item, model[element], .element) }
        case (_, .array): throw fault("Unrecognized collection type \(collectionName(shape))")
        case (_, .object): throw fault("Start of structure or map found where not expected")
        case (.structure, _), (.list, _), (.map, _):
            throw fault(place == .member ? "Unexpected field type" : "Unexpected value type in payload")
        default: try checkScalar(value, shape)
        }
    }

    private func checkScalar(_ value: JSON, _ shape: Shape) throws(AWSError) {
        switch (shape.kind, value) {
        case (.string, .string), (.character, .string), (.boolean, .bool), (.timestamp, .number),
            (.timestamp, .string), (.integer, .number), (.long, .number), (.float, .number), (.double, .number):
            return
        case (.blob, .string(let text)): try checkBase64(text)
        case (.blob, _): throw fault("only base-64-encoded strings are convertible to bytes")
        case (.boolean, .string(let text)):
            if !["true", "false", "yes", "no"].contains(text.lowercased()) {
                throw fault("Unexpected token received from parser")
            }
        default: throw fault("\(tokenName(value)) cannot be converted to \(simpleName(shape))")
        }
    }

    private func checkBase64(_ text: String) throws(AWSError) {
        let bytes = Array(text.utf8)
        guard bytes.count % 4 == 0 else {
            throw fault("Base64 encoded length is expected a multiple of 4 bytes but found: \(bytes.count)")
        }
        guard !bytes.isEmpty else { return }
        let padding = bytes.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
        let digits = bytes.dropLast(padding)
        for byte in digits where CoralSerialization.base64Value(byte) == nil && byte != UInt8(ascii: "=") {
            throw fault("Invalid base 64 character: '\(String(decoding: [byte], as: UTF8.self))'")
        }
        // The bits of the last character that belong to no byte must be zero.
        let spare: UInt8 = padding == 2 ? 0x0F : padding == 1 ? 0x03 : 0
        let values = digits.map(CoralSerialization.base64Value)
        guard let last = values.last, let value = last, value & spare == 0, !values.contains(nil) else {
            throw fault("Invalid last non-pad Base64 character dectected")
        }
    }

    private static func base64Value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    /// The parser's name for a value: `NUMBER_VALUE`.
    private func tokenName(_ value: JSON) -> String {
        switch value {
        case .bool(let flag): flag ? "TRUE_VALUE" : "FALSE_VALUE"
        case .number(let number): number.isInteger ? "NUMBER_VALUE" : "DECIMAL_VALUE"
        default: "STRING_VALUE"
        }
    }

    private func simpleName(_ shape: Shape) -> String {
        switch shape.kind {
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .long: "Long"
        case .float: "Float"
        case .double: "Double"
        case .timestamp: "Date"
        default: "String"
        }
    }

    /// The type as the text about collections names it: a class, or a map with its parameters.
    private func collectionName(_ shape: Shape) -> String {
        let name = typeName(shape)
        return shape.kind == .map ? name : "class \(name)"
    }

    private func typeName(_ shape: Shape) -> String {
        switch shape.kind {
        case .structure: "\(package).\(shape.name)"
        case .map:
            "java.util.Map<java.lang.String, \(shape.value.map { typeName(model[$0]) } ?? "java.lang.Object")>"
        case .list: "java.util.List<\(shape.element.map { typeName(model[$0]) } ?? "java.lang.Object")>"
        case .blob: "java.nio.ByteBuffer"
        case .timestamp: "java.util.Date"
        default: "java.lang.\(simpleName(shape))"
        }
    }

    private func fault(_ message: String) -> AWSError {
        AWSError(.serialization, message, namespace: "com.amazon.coral.service")
    }
}
