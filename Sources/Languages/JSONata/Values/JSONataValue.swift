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
    package static func list(_ items: [JSONataValue]) -> JSONataValue { .marked(items, []) }

    /// An array that the language unwraps when it has one item.
    static func sequence(_ items: [JSONataValue]) -> JSONataValue { .marked(items, .sequence) }

    /// An array with marks, whose depth is worked out here.
    @inline(__always)
    static func marked(_ items: [JSONataValue], _ marks: ArrayMarks) -> JSONataValue {
        .array(items, marks.flags.over(depth: items.depth))
    }
}

/// What the language remembers of an array besides its items.
package struct ArrayMarks: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Made by a path or a function that yields one value when it finds one.
    package static let sequence = ArrayMarks(rawValue: 1)
    /// A sequence that stays an array when it has one item (`[]`).
    package static let keepsSingleton = ArrayMarks(rawValue: 2)
    /// Made by an array constructor inside a path, so that it is not flattened.
    package static let constructed = ArrayMarks(rawValue: 4)
    /// Wraps an array that is the whole input.
    package static let wrapsInput = ArrayMarks(rawValue: 8)

    /// How deep the array's values nest, itself included, as far as 12 bits tell.
    var depth: Int { Int(rawValue >> 4) }
    /// The marks without the depth.
    var flags: ArrayMarks { ArrayMarks(rawValue: rawValue & 15) }
    /// The marks of an array whose items nest so deep.
    func over(depth: Int) -> ArrayMarks { ArrayMarks(rawValue: rawValue & 15 | UInt16(min(depth + 1, 4095)) << 4) }
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

    /// The object, when it is one, without holding it: good for as long as the caller holds this value.
    @inline(__always)
    var unheldObject: Unmanaged<JSONataObject>? {
        if case .object(let value) = self { .passUnretained(value) } else { nil }
    }

    /// Whether it is a function or holds one at any depth; JSON has no such value.
    package var containsFunction: Bool {
        switch self {
        case .function: true
        case .array(let items, _): items.contains { $0.containsFunction }
        case .object(let object): object.values.contains { $0.containsFunction }
        default: false
        }
    }

    /// How deep containers nest in it; comparing, printing and freeing it recur so often.
    @inline(__always)
    var depth: Int {
        switch self {
        case .array(_, let marks): marks.depth
        case .object(let object): object.depth
        case .function(let function): function.depth
        default: 0
        }
    }

    /// The value as an expression yields it: an empty sequence is nothing, one of one item is the item.
    @inline(__always)
    consuming func unwrapped() -> JSONataValue {
        guard case .array(let items, let marks) = self, marks.contains(.sequence), items.count < 2 else { return self }
        if items.isEmpty { return .undefined }
        return marks.contains(.keepsSingleton) ? self : items[0]
    }

    /// The value that stays an array when it is a sequence of one.
    func keepingSingleton() -> JSONataValue {
        guard case .array(let items, let marks) = self, marks.contains(.sequence) else { return self }
        return .array(items, marks.union(.keepsSingleton))
    }
}

extension [JSONataValue] {
    /// An array of one item, to which others will be added.
    @inline(__always)
    init(_ first: JSONataValue, roomFor count: Int) {
        if count > 1 {
            self = []
            reserveCapacity(count)
            append(first)
        } else {
            self = [first]
        }
    }

    /// How deep the deepest item nests.
    @inline(__always)
    var depth: Int {
        var deepest = 0
        for item in self {
            let depth = item.depth
            if depth > deepest { deepest = depth }
        }
        return deepest
    }
}
