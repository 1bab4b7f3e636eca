import AWSCore

/// The conditions on key attributes that a query goes by.
enum KeyConditions {
    /// Takes a key condition expression apart: conditions joined by `AND`, each about one key attribute.
    static func comparisons(of condition: ConditionExpression) throws(AWSError) -> [LegacyConditions.Comparison] {
        let comparisons = try leaves(condition)
        var seen: Set<String> = []
        for comparison in comparisons where !seen.insert(comparison.attribute).inserted {
            throw .invalid("KeyConditionExpressions must only contain one condition per key")
        }
        try checkCount(comparisons.count)
        return comparisons
    }

    static func checkCount(_ count: Int) throws(AWSError) {
        if count < 1 || count > 2 { throw .invalid("Conditions can be of length 1 or 2 only") }
    }

    private static func leaves(_ condition: ConditionExpression) throws(AWSError) -> [LegacyConditions.Comparison] {
        switch condition {
        case .and(let left, let right): return try leaves(left) + (try leaves(right))
        case .or: throw unusable("OR")
        case .not: throw unusable("NOT")
        case .among: throw unusable("IN")
        case .comparison(_, .notEqual, _): throw unusable("<>")
        case .exists, .notExists, .hasType, .contains: throw unusable(condition.functionName ?? "")
        case .comparison(let left, let comparator, let right): return [try comparison(left, comparator, right)]
        case .between(let operand, let lower, let upper):
            return [try leaf("BETWEEN", "BETWEEN", operand, [lower, upper])]
        case .beginsWith(let operand, let start):
            return [try leaf("BEGINS_WITH", "begins_with", operand, [start])]
        }
    }

    private static func unusable(_ name: String) -> AWSError {
        .invalid("Invalid operator used in KeyConditionExpression: \(name)")
    }

    private static func comparison(_ left: Operand, _ comparator: Comparator, _ right: Operand) throws(AWSError)
        -> LegacyConditions.Comparison
    {
        try checkNesting([left, right])
        let names: [Comparator: String] = [
            .equal: "EQ", .less: "LT", .lessOrEqual: "LE", .greater: "GT", .greaterOrEqual: "GE",
        ]
        switch (left, right) {
        case (.path(let path), .value(let value)):
            return .init(attribute: path.attribute, comparator: names[comparator] ?? "EQ", values: [value])
        case (.value(let value), .path(let path)):
            return .init(attribute: path.attribute, comparator: names[comparator.mirrored] ?? "EQ", values: [value])
        case (.path, .path): throw severalNames
        default: throw .invalid("Invalid condition in KeyConditionExpression: No key attribute specified")
        }
    }

    private static let severalNames = AWSError.invalid(
        "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition")

    private static func leaf(_ comparator: String, _ name: String, _ operand: Operand, _ others: [Operand])
        throws(AWSError) -> LegacyConditions.Comparison
    {
        if case .value = operand {
            throw .invalid(
                "Invalid condition in KeyConditionExpression: "
                    + "\(name) operator must have the key attribute as its first operand")
        }
        try checkNesting([operand] + others)
        guard case .path(let path) = operand else {
            throw .invalid("Invalid condition in KeyConditionExpression: No key attribute specified")
        }
        var values: [AttributeValue] = []
        for other in others {
            guard case .value(let value) = other else { throw severalNames }
            values.append(value)
        }
        return .init(attribute: path.attribute, comparator: comparator, values: values)
    }

    private static func checkNesting(_ operands: [Operand]) throws(AWSError) {
        for operand in operands {
            if case .size = operand { throw .invalid("KeyConditionExpressions cannot contain nested operations") }
        }
        for operand in operands {
            if case .path(let path) = operand, path.isNested {
                throw .invalid("KeyConditionExpressions cannot have conditions on nested attributes")
            }
        }
    }
}
