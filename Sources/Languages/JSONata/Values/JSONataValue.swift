import JSONTree

/// A value of the language: JSON's kinds, functions, and the absence of any value.
package enum JSONataValue: Sendable {
    /// No value: what a path that finds nothing gives.
    case undefined
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    /// Items, and how the language treats them as a sequence; `list(_:)` makes a plain array.
    case array([JSONataValue], ArrayMarks)
    case object(JSONataObject)
    /// A function: built in, of the host, a lambda, a regular expression.
    case function(JSONataFunction)

    /// An array as a literal or a JSON document has it.
    package static func list(_ items: [JSONataValue]) -> JSONataValue { .array(items, []) }

    /// What the language remembers of an array besides its items.
    package struct ArrayMarks: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Made by a path or a function that yields one value when it finds one.
        package static let sequence = ArrayMarks(rawValue: 1)
        /// A sequence that stays an array when it has one item (`[]`).
        package static let keepsSingleton = ArrayMarks(rawValue: 2)
        /// Made by an array constructor inside a path, so that it is not flattened.
        package static let constructed = ArrayMarks(rawValue: 4)
        /// Wraps an array that is the whole input.
        package static let wrapsInput = ArrayMarks(rawValue: 8)
    }
}

extension JSONataValue {
    /// Whether there is no value.
    package var isUndefined: Bool { if case .undefined = self { true } else { false } }
    /// Whether it is a function, a regular expression included.
    package var isFunction: Bool { if case .function = self { true } else { false } }
    /// The items, when it is an array.
    package var items: [JSONataValue]? { if case .array(let items, _) = self { items } else { nil } }
    /// The string, when it is one.
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The number, when it is one.
    package var number: Double? { if case .number(let value) = self { value } else { nil } }
    /// The boolean, when it is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The object, when it is one.
    package var object: JSONataObject? { if case .object(let value) = self { value } else { nil } }

    /// Whether it is a function or holds one at any depth; JSON has no such value.
    package var containsFunction: Bool {
        switch self {
        case .function: true
        case .array(let items, _): items.contains { $0.containsFunction }
        case .object(let object): object.values.contains { $0.containsFunction }
        default: false
        }
    }
}
