import CivilTime
import JSONTree

/// `Type: Choice`.
package struct ChoiceState: Sendable {
    /// The rules, in order.
    package let choices: [ChoiceRule]
    /// The position of the state that goes on when no rule holds.
    package let defaultNext: Int?
}

/// One element of `Choices`.
package struct ChoiceRule: Sendable {
    /// What must hold.
    package let condition: Condition
    /// `Output` of the JSONata flavour; nil means the state's input.
    package let output: PayloadTemplate?
    /// `Assign`.
    package let assign: PayloadTemplate?
    /// The position of the state that goes on.
    package let next: Int
}

/// What a choice rule tests.
package indirect enum Condition: Sendable {
    case and([Condition])
    case or([Condition])
    case not(Condition)
    case test(variable: DataPath, Comparison)
    /// A `Condition` written as `true` or `false`.
    case constant(Bool)
    /// A `Condition` to evaluate.
    case expression(StateExpression)
}

/// A comparison operator with its operand.
package enum Comparison: Sendable {
    case string(Relation, Operand<String>)
    case numeric(Relation, Operand<Double>)
    case timestamp(Relation, Operand<Timestamp>)
    case boolean(Operand<Bool>)
    /// `StringMatches`: `*` stands for any text, `\*` for itself.
    case stringMatches(String)
    case isPresent(Bool)
    case isNull(Bool)
    case isString(Bool)
    case isNumeric(Bool)
    case isBoolean(Bool)
    case isTimestamp(Bool)

    /// A literal, or what a path finds (the `…Path` operators).
    package enum Operand<Value: Sendable>: Sendable {
        case literal(Value)
        case path(DataPath)
    }

    /// How two ordered values may stand to one another.
    package enum Relation: String, Sendable, CaseIterable {
        case equals = "Equals"
        case lessThan = "LessThan"
        case greaterThan = "GreaterThan"
        case lessThanEquals = "LessThanEquals"
        case greaterThanEquals = "GreaterThanEquals"

        /// Whether `left` stands so to `right`.
        package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .equals: left == right
            case .lessThan: left < right
            case .greaterThan: left > right
            case .lessThanEquals: left <= right
            case .greaterThanEquals: left >= right
            }
        }
    }
}
