import AWSCore
import Foundation
import JSONTree

/// Why a JSON value is no attribute value, in AWS's words.
struct AttributeValueFault: Error {
    let message: String
    init(_ message: String) { self.message = message }
}

extension AttributeValue {
    /// How deep maps and lists may nest.
    static let depthLimit = 32

    /// Reads `{"S": "…"}` and its like, and checks what AWS checks of a value.
    init(_ json: JSON, depth: Int = 1) throws(AttributeValueFault) {
        var found: AttributeValue?
        var count = 0
        for (type, content) in json.object ?? [:] where !content.isNull {
            guard let value = try AttributeValue.value(type, content, depth) else { continue }
            count += 1
            found = value
        }
        guard let found else {
            throw AttributeValueFault(
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
        }
        guard count == 1 else {
            throw AttributeValueFault(
                "Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes")
        }
        self = found
    }

    private static func value(_ type: String, _ content: JSON, _ depth: Int) throws(AttributeValueFault)
        -> AttributeValue?
    {
        switch type {
        case "S": return .string(content.string ?? "")
        case "N": return .number(try number(content))
        case "B": return .binary(bytes(content))
        case "BOOL": return .bool(flag(content))
        case "NULL":
            guard flag(content) else {
                throw invalid("Null attribute value types must have the value of true")
            }
            return .null
        case "SS": return .stringSet(try stringSet(content))
        case "NS": return .numberSet(try numberSet(content))
        case "BS": return .binarySet(try binarySet(content))
        case "L":
            try checkDepth(depth)
            var elements: [AttributeValue] = []
            for element in content.array ?? [] { elements.append(try AttributeValue(element, depth: depth + 1)) }
            return .list(elements)
        case "M":
            try checkDepth(depth)
            return .map(try AttributeMap(content.object ?? [:], depth: depth + 1))
        default: return nil
        }
    }

    private static func checkDepth(_ depth: Int) throws(AttributeValueFault) {
        if depth > depthLimit { throw AttributeValueFault("Nesting Levels have exceeded supported limits") }
    }

    private static func number(_ json: JSON) throws(AttributeValueFault) -> DecimalNumber {
        do {
            return try DecimalNumber(parsing: json.string ?? "")
        } catch {
            throw AttributeValueFault(error.message)
        }
    }

    private static func bytes(_ json: JSON) -> [UInt8] {
        json.string.flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
    }

    /// A boolean; the service also takes the words `true`, `yes` and their opposites.
    private static func flag(_ json: JSON) -> Bool {
        json.bool ?? ["true", "yes", "1"].contains(json.string?.lowercased() ?? "")
    }

    private static func stringSet(_ json: JSON) throws(AttributeValueFault) -> [ExactText] {
        let elements = (json.array ?? []).compactMap(\.string).map(ExactText.init)
        if elements.isEmpty { throw invalid("An string set  may not be empty") }
        if Set(elements).count != elements.count {
            let listed = elements.map(\.text).joined(separator: ", ")
            throw invalid("Input collection [\(listed)] contains duplicates.")
        }
        return elements
    }

    private static func numberSet(_ json: JSON) throws(AttributeValueFault) -> [DecimalNumber] {
        var elements: [DecimalNumber] = []
        for element in json.array ?? [] { elements.append(try number(element)) }
        if elements.isEmpty { throw invalid("An number set  may not be empty") }
        if Set(elements).count != elements.count { throw AttributeValueFault("Input collection contains duplicates") }
        return elements
    }

    private static func binarySet(_ json: JSON) throws(AttributeValueFault) -> [[UInt8]] {
        let elements = (json.array ?? []).map(bytes)
        if elements.isEmpty { throw invalid("Binary sets should not be empty") }
        if Set(elements).count != elements.count {
            let listed = (json.array ?? []).compactMap(\.string).joined(separator: ", ")
            throw invalid("Input collection [\(listed)]of type BS contains duplicates.")
        }
        return elements
    }

    private static func invalid(_ message: String) -> AttributeValueFault {
        AttributeValueFault("One or more parameter values were invalid: \(message)")
    }

    /// The value as requests and answers carry it.
    var json: JSON {
        switch self {
        case .string(let text): ["S": .string(text)]
        case .number(let number): ["N": .string(number.description)]
        case .binary(let bytes): ["B": .string(AttributeValue.base64(bytes))]
        case .stringSet(let elements): ["SS": .array(elements.map { .string($0.text) })]
        case .numberSet(let elements): ["NS": .array(elements.map { .string($0.description) })]
        case .binarySet(let elements): ["BS": .array(elements.map { .string(AttributeValue.base64($0)) })]
        case .map(let members): ["M": .object(members.json)]
        case .list(let elements): ["L": .array(elements.map(\.json))]
        case .bool(let flag): ["BOOL": .bool(flag)]
        case .null: ["NULL": true]
        }
    }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The value as error messages show it: `{N:1}`.
    var shown: String {
        switch self {
        case .string(let text): "{S:\(text)}"
        case .number(let number): "{N:\(number)}"
        case .binary(let bytes): "{B:\(AttributeValue.base64(bytes))}"
        default: json.text()
        }
    }
}

extension AttributeMap {
    /// Reads and checks the attributes of an item, a key or a map value.
    init(_ object: JSONObject, depth: Int = 1) throws(AttributeValueFault) {
        self.init()
        for (name, value) in object { self[name] = try AttributeValue(value, depth: depth) }
    }

    /// The attributes as requests and answers carry them.
    var json: JSONObject { JSONObject(map { ($0.key, $0.value.json) }) }
}
