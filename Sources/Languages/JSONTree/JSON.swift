/// A JSON value (RFC 8259) that keeps the order of object members and the text of numbers.
package enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

extension JSON {
    /// Equal when type and value are: strings by their code units, numbers by their value, objects in any order.
    package static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): ExactText.same(left, right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// The string, when the value is one.
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The boolean, when the value is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The number, when the value is one.
    package var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
    /// The number as a whole number, when the value is a number without a fractional part that fits.
    package var int: Int? { if case .number(let value) = self { value.int } else { nil } }
    /// The number as a double, when the value is a number.
    package var double: Double? { if case .number(let value) = self { value.double } else { nil } }
    /// The elements, when the value is an array.
    package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    /// The members, when the value is an object.
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    /// Whether the value is JSON's `null`.
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// The member `key` of an object; nil when the value is no object or has no such member.
    package subscript(key: String) -> JSON? { if case .object(let object) = self { object[key] } else { nil } }

    /// The element at `index` of an array; nil when the value is no array or the index lies outside it.
    package subscript(index: Int) -> JSON? {
        if case .array(let array) = self, array.indices.contains(index) { array[index] } else { nil }
    }

    /// JSON's own name of the value's type: `null`, `boolean`, `number`, `string`, `array` or `object`.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    package init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }
    package init(nilLiteral: ()) { self = .null }

    /// A number value.
    package static func int(_ value: Int) -> JSON { .number(JSONNumber(value)) }
    /// A number value, spelled as JavaScript spells it.
    package static func double(_ value: Double) -> JSON { .number(JSONNumber(value)) }
}

extension JSON: CustomStringConvertible {
    /// The compact JSON text.
    package var description: String { text() }
}
