import JSONTree

extension Operand {
    /// The operand's value for an item; nil when its path leads nowhere.
    func value(in item: AttributeMap) -> AttributeValue? {
        switch self {
        case .path(let path): item.value(at: path)
        case .value(let value): value
        case .size(let inner): inner.value(in: item)?.countedSize.map { .number(DecimalNumber($0)) }
        }
    }
}

extension AttributeValue {
    /// What the function `size` says of the value; nil for a type that has no size.
    var countedSize: Int? {
        switch self {
        case .string(let text): text.utf16.count
        case .binary(let bytes): bytes.count
        case .stringSet(let elements): elements.count
        case .numberSet(let elements): elements.count
        case .binarySet(let elements): elements.count
        case .list(let elements): elements.count
        case .map(let members): members.count
        case .number, .bool, .null: nil
        }
    }

    /// Whether a string or binary contains a part, or a set or list an element.
    func contains(_ part: AttributeValue) -> Bool {
        switch (self, part) {
        case (.string(let text), .string(let part)): Self.contains(Array(text.utf8), Array(part.utf8))
        case (.binary(let bytes), .binary(let part)): Self.contains(bytes, part)
        case (.stringSet(let elements), .string(let element)): elements.contains(ExactText(element))
        case (.numberSet(let elements), .number(let element)): elements.contains(element)
        case (.binarySet(let elements), .binary(let element)): elements.contains(element)
        case (.list(let elements), _): elements.contains(part)
        default: false
        }
    }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= bytes.count else { return false }
        return (0...(bytes.count - part.count)).contains { bytes[$0..<($0 + part.count)].elementsEqual(part) }
    }

    func begins(with start: AttributeValue) -> Bool {
        switch (self, start) {
        case (.string(let text), .string(let start)): text.utf8.starts(with: start.utf8)
        case (.binary(let bytes), .binary(let start)): bytes.starts(with: start)
        default: false
        }
    }

    /// Whether the comparison holds; values without a common order are only equal or not equal.
    func compares(_ comparator: Comparator, _ other: AttributeValue) -> Bool {
        switch comparator {
        case .equal: self == other
        case .notEqual: self != other
        case .less: precedes(other) ?? false
        case .greater: other.precedes(self) ?? false
        case .lessOrEqual: other.precedes(self).map { !$0 } ?? false
        case .greaterOrEqual: precedes(other).map { !$0 } ?? false
        }
    }
}

extension ConditionExpression {
    /// Whether the condition holds for an item; an absent item has no attributes.
    func holds(for item: AttributeMap) -> Bool {
        switch self {
        case .comparison(let left, let comparator, let right):
            guard let first = left.value(in: item), let second = right.value(in: item) else {
                // A missing attribute differs from every value.
                return comparator == .notEqual && (left.value(in: item) != nil || right.value(in: item) != nil)
            }
            return first.compares(comparator, second)
        case .between(let operand, let lower, let upper):
            guard let value = operand.value(in: item), let low = lower.value(in: item),
                let high = upper.value(in: item)
            else { return false }
            return value.compares(.greaterOrEqual, low) && value.compares(.lessOrEqual, high)
        case .among(let operand, let others):
            guard let value = operand.value(in: item) else { return false }
            return others.contains { $0.value(in: item) == value }
        case .exists(let path): return item.value(at: path) != nil
        case .notExists(let path): return item.value(at: path) == nil
        case .hasType(let operand, let type):
            guard let value = operand.value(in: item), case .string(let name)? = type.value(in: item) else {
                return false
            }
            return value.type == name
        case .beginsWith(let operand, let start):
            guard let value = operand.value(in: item), let start = start.value(in: item) else { return false }
            return value.begins(with: start)
        case .contains(let operand, let part):
            guard let value = operand.value(in: item), let part = part.value(in: item) else { return false }
            return value.contains(part)
        case .and(let left, let right): return left.holds(for: item) && right.holds(for: item)
        case .or(let left, let right): return left.holds(for: item) || right.holds(for: item)
        case .not(let inner): return !inner.holds(for: item)
        }
    }
}
