import JSONTree

/// A value of an attribute.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html.
indirect enum AttributeValue: Sendable {
    case string(String)
    case number(DecimalNumber)
    case binary([UInt8])
    case stringSet([ExactText])
    case numberSet([DecimalNumber])
    case binarySet([[UInt8]])
    case map(AttributeMap)
    case list([AttributeValue])
    case bool(Bool)
    case null

    /// The type as its descriptor: `S`, `NS`, `BOOL`…
    var type: String {
        switch self {
        case .string: "S"
        case .number: "N"
        case .binary: "B"
        case .stringSet: "SS"
        case .numberSet: "NS"
        case .binarySet: "BS"
        case .map: "M"
        case .list: "L"
        case .bool: "BOOL"
        case .null: "NULL"
        }
    }

    /// The descriptors of all types.
    static let types = ["S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL"]

    var isSet: Bool {
        switch self {
        case .stringSet, .numberSet, .binarySet: true
        default: false
        }
    }
}

extension AttributeValue: Equatable {
    /// Equal values of the same type; the order of a set's elements does not count.
    static func == (left: AttributeValue, right: AttributeValue) -> Bool {
        switch (left, right) {
        case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
        case (.number(let a), .number(let b)): a == b
        case (.binary(let a), .binary(let b)): a == b
        case (.stringSet(let a), .stringSet(let b)): a.count == b.count && Set(a) == Set(b)
        case (.numberSet(let a), .numberSet(let b)): a.count == b.count && Set(a) == Set(b)
        case (.binarySet(let a), .binarySet(let b)): a.count == b.count && Set(a) == Set(b)
        case (.map(let a), .map(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.bool(let a), .bool(let b)): a == b
        case (.null, .null): true
        default: false
        }
    }

    /// Whether this value sorts before `other`; nil when the two have no order.
    func precedes(_ other: AttributeValue) -> Bool? {
        switch (self, other) {
        case (.string(let a), .string(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
        case (.number(let a), .number(let b)): a < b
        case (.binary(let a), .binary(let b)): a.lexicographicallyPrecedes(b)
        default: nil
        }
    }
}

extension AttributeValue {
    /// The bytes AWS counts for the value in an item's size.
    ///
    /// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html.
    var size: Int {
        switch self {
        case .string(let text): text.utf8.count
        case .number(let number): number.storedSize
        case .binary(let bytes): bytes.count
        case .stringSet(let elements): elements.reduce(0) { $0 + $1.text.utf8.count }
        case .numberSet(let elements): elements.reduce(0) { $0 + $1.storedSize }
        case .binarySet(let elements): elements.reduce(0) { $0 + $1.count }
        case .map(let members): members.reduce(3 + members.count) { $0 + $1.key.utf8.count + $1.value.size }
        case .list(let elements): elements.reduce(3 + elements.count) { $0 + $1.size }
        case .bool, .null: 1
        }
    }
}

extension AttributeMap {
    /// The bytes AWS counts for an item of these attributes: names and values.
    var itemSize: Int { reduce(0) { $0 + $1.key.utf8.count + $1.value.size } }
}
