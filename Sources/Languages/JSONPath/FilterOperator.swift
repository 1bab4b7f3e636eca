import JSONTree

/// The comparisons of filters, by Jayway's spelling.
enum FilterOperator: String, Sendable {
    case equal = "=="
    case typeSafeEqual = "==="
    case unequal = "!="
    case typeSafeUnequal = "!=="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case matches = "=~"
    case isIn = "in"
    case isNotIn = "nin"
    case contains
    case containsAll = "all"
    case size
    case empty
    case subsetOf = "subsetof"
    case anyOf = "anyof"
    case noneOf = "noneof"

    /// Whether the comparison holds. An operand that is not there equals nothing, not even `null`.
    func holds(_ left: FilterOperand, _ right: FilterOperand, _ context: FilterContext) -> Bool {
        if self == .matches { return FilterOperator.matches(left, right, context) }
        let left = left.value(context)
        let right = right.value(context)
        switch self {
        case .equal: return FilterOperator.equal(left, right)
        case .unequal: return !FilterOperator.equal(left, right)
        case .typeSafeEqual: return FilterOperator.identical(left, right)
        case .typeSafeUnequal: return !FilterOperator.identical(left, right)
        case .isNotIn: return right?.array.map { !FilterOperator.list($0, has: left) } ?? true
        default: break
        }
        guard let left, let right else { return false }
        switch self {
        case .less: return FilterOperator.ordered(left, right, <, <)
        case .lessOrEqual: return FilterOperator.ordered(left, right, <=, <=)
        case .greater: return FilterOperator.ordered(left, right, >, >)
        case .greaterOrEqual: return FilterOperator.ordered(left, right, >=, >=)
        default: return onLists(left, right)
        }
    }

    private func onLists(_ left: JSON, _ right: JSON) -> Bool {
        switch self {
        case .isIn: return right.array.map { FilterOperator.list($0, has: left) } ?? false
        case .contains:
            if case .string(let text) = left, case .string(let part) = right {
                return part.isEmpty || text.contains(part)
            }
            return left.array.map { FilterOperator.list($0, has: right) } ?? false
        case .containsAll: return FilterOperator.lists(left, right) { left, right in right.allSatisfy(left) }
        case .subsetOf: return FilterOperator.lists(right, left) { right, left in left.allSatisfy(right) }
        case .anyOf: return FilterOperator.lists(right, left) { right, left in left.contains(where: right) }
        case .noneOf: return FilterOperator.lists(right, left) { right, left in !left.contains(where: right) }
        case .size: return right.int.map { FilterOperator.size(left) == $0 } ?? false
        case .empty:
            let size = FilterOperator.size(left) ?? left.object?.count
            guard let wanted = right.bool, let size else { return false }
            return (size == 0) == wanted
        default: return false
        }
    }

    // MARK: Jayway's rules

    /// A number and a string are equal when one reads as the other.
    private static func equal(_ left: JSON?, _ right: JSON?) -> Bool {
        switch (left, right) {
        case (let left?, let right?) where left == right: true
        case (.number(let number)?, .string(let text)?): JSONNumber(text).map { $0 == number } ?? false
        case (.string(let text)?, .number(let number)?): text == number.text
        default: false
        }
    }

    private static func identical(_ left: JSON?, _ right: JSON?) -> Bool {
        guard let left, let right else { return false }
        return left == right
    }

    private static func ordered(
        _ left: JSON, _ right: JSON, _ numbers: (Double, Double) -> Bool, _ texts: (String, String) -> Bool
    ) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): numbers(left.double, right.double)
        case (.string(let left), .string(let right)): texts(left, right)
        default: false
        }
    }

    private static func list(_ elements: [JSON], has value: JSON?) -> Bool {
        elements.contains { equal($0, value) }
    }

    /// Calls `body` with "is a member of `container`" and the elements of `elements`, if both are arrays.
    private static func lists(_ container: JSON, _ elements: JSON, _ body: ((JSON) -> Bool, [JSON]) -> Bool) -> Bool {
        guard let container = container.array, let elements = elements.array else { return false }
        return body({ list(container, has: $0) }, elements)
    }

    private static func size(_ value: JSON) -> Int? {
        switch value {
        case .string(let text): text.utf16.count
        case .array(let elements): elements.count
        default: nil
        }
    }

    /// Either side may be the expression. Numbers and booleans are matched by their text.
    private static func matches(_ left: FilterOperand, _ right: FilterOperand, _ context: FilterContext) -> Bool {
        let subject: JSON?
        let pattern: FilterPattern
        switch (left, right) {
        case (.pattern, .pattern): return false
        case (.pattern(let left), _): (pattern, subject) = (left, right.value(context))
        case (_, .pattern(let right)): (pattern, subject) = (right, left.value(context))
        default: return false
        }
        switch subject {
        case .string(let text)?: return pattern.matches(text)
        case .number(let number)?: return pattern.matches(number.text)
        case .bool(let value)?: return pattern.matches(String(value))
        case .array(let elements)?: return elements.contains { $0.string.map(pattern.matches) ?? false }
        default: return false
        }
    }
}
