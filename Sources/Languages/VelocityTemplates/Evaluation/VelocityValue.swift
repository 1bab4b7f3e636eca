import JSONTree

/// A value while a template is filled in: what Java's objects are to Velocity.
indirect enum VelocityValue {
    /// Java's null; a reference to it prints as it is written.
    case null
    /// What API Gateway answers for something that is not there: prints nothing, is false, and equals "" and null.
    case absent
    case bool(Bool)
    case int(Int)
    case double(Double)
    /// A whole number beyond 64 bits.
    case bigInt(JSONNumber)
    case string(String)
    case list(VelocityList)
    case map(VelocityMap)
    /// An element of `entrySet()`: a key of a map.
    case entry(VelocityMap, String)
    /// What `#define` names.
    case block([SyntaxNode])
    case input
    case util

    /// What Java calls the value's class, for messages.
    var typeName: String {
        switch self {
        case .null: "null"
        case .absent, .string: "String"
        case .bool: "Boolean"
        case .int, .double, .bigInt: "Number"
        case .list: "List"
        case .map: "Map"
        case .entry: "Map.Entry"
        case .block: "#define"
        case .input: "$input"
        case .util: "$util"
        }
    }

    /// Whether a condition takes it for true: in Velocity 1.7 everything is but null and false.
    var isTrue: Bool {
        switch self {
        case .null, .absent: false
        case .bool(let value): value
        default: true
        }
    }

    var isNull: Bool { if case .null = self { true } else { false } }

    /// The text when the value is a string.
    var text: String? {
        switch self {
        case .string(let text): text
        case .absent: ""
        default: nil
        }
    }

    var int: Int? {
        switch self {
        case .int(let value): value
        case .double(let value): Int(exactly: value.rounded(.towardZero))
        default: nil
        }
    }
}

/// A list, which `add` changes for everybody who refers to it.
final class VelocityList {
    var elements: [VelocityValue]
    /// Whether it comes from a payload: those lists print as JSON, those of a template as Java prints lists.
    let isJSON: Bool

    init(_ elements: [VelocityValue], isJSON: Bool) {
        self.elements = elements
        self.isJSON = isJSON
    }
}

/// A map that keeps the order of its keys.
final class VelocityMap {
    private(set) var keys: [String] = []
    private var values: [ExactText: VelocityValue] = [:]
    /// Whether a member that is not there is `absent`, as in `$context` and `$stageVariables`, and not undefined.
    var isLenient = false

    var count: Int { keys.count }

    subscript(key: String) -> VelocityValue? { values[ExactText(key)] }

    func put(_ key: String, _ value: VelocityValue) {
        if values.updateValue(value, forKey: ExactText(key)) == nil { keys.append(key) }
    }

    func remove(_ key: String) -> VelocityValue? {
        guard let old = values.removeValue(forKey: ExactText(key)) else { return nil }
        keys.removeAll { ExactText.same($0, key) }
        return old
    }

    func removeAll() { (keys, values) = ([], [:]) }
}
