/// An operand of a condition or of an update.
indirect enum Operand: Equatable, Sendable {
    case path(DocumentPath)
    case value(AttributeValue)
    case size(Operand)

    /// The type of a value known beforehand; nil for a path.
    var type: String? {
        switch self {
        case .path: nil
        case .value(let value): value.type
        case .size: "N"
        }
    }
}

/// `=`, `<>`, `<`, `<=`, `>`, `>=`.
enum Comparator: String, Sendable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The comparator with its sides exchanged.
    var mirrored: Comparator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }
}

/// A condition, filter or key condition.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html.
indirect enum ConditionExpression: Sendable {
    case comparison(Operand, Comparator, Operand)
    case between(Operand, lower: Operand, upper: Operand)
    case among(Operand, [Operand])
    case exists(DocumentPath)
    case notExists(DocumentPath)
    case hasType(Operand, Operand)
    case beginsWith(Operand, Operand)
    case contains(Operand, Operand)
    case and(ConditionExpression, ConditionExpression)
    case or(ConditionExpression, ConditionExpression)
    case not(ConditionExpression)

    /// All paths the condition looks at.
    var paths: [DocumentPath] {
        switch self {
        case .comparison(let a, _, let b), .hasType(let a, let b), .beginsWith(let a, let b), .contains(let a, let b):
            Self.paths([a, b])
        case .between(let a, let lower, let upper): Self.paths([a, lower, upper])
        case .among(let a, let others): Self.paths([a] + others)
        case .exists(let path), .notExists(let path): [path]
        case .and(let a, let b), .or(let a, let b): a.paths + b.paths
        case .not(let a): a.paths
        }
    }

    private static func paths(_ operands: [Operand]) -> [DocumentPath] {
        operands.compactMap { operand in
            switch operand {
            case .path(let path): path
            case .size(let inner): paths([inner]).first
            case .value: nil
            }
        }
    }
}
