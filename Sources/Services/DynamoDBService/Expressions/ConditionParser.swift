import AWSCore

/// Reads conditions: operands, comparisons, functions, `AND`, `OR`, `NOT`, parentheses.
///
/// Operands and conditions share parentheses, so both are read as nodes and told apart by where they stand.
struct ConditionParser {
    private enum Node {
        case operand(Operand)
        case condition(ConditionExpression)
        /// A function whose name is unknown, reported at the end; it may stand anywhere.
        case unknown
        /// What was in parentheses.
        indirect case parenthesised(Node)
    }

    /// The most operands of `IN`.
    private static let operandLimit = 100
    private static let always = ConditionExpression.exists(DocumentPath("?"))

    /// Reads a condition that fills the whole of `text`.
    static func parse(_ text: String, _ kind: String, _ scope: inout ExpressionScope) throws(AWSError)
        -> ConditionExpression
    {
        try ExpressionReader.read(text, kind, &scope) { (reader: inout ExpressionReader) throws(ExpressionFault) in
            try condition(try disjunction(&reader), &reader)
        }
    }

    private static func disjunction(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        var left = try conjunction(&reader)
        while reader.token.keyword == "OR" {
            let first = try condition(left, &reader)
            reader.advance()
            reader.countOperator()
            let second = try condition(try conjunction(&reader), &reader)
            left = .condition(.or(first, second))
        }
        return left
    }

    private static func conjunction(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        var left = try negation(&reader)
        while reader.token.keyword == "AND" {
            let first = try condition(left, &reader)
            reader.advance()
            reader.countOperator()
            let second = try condition(try negation(&reader), &reader)
            left = .condition(.and(first, second))
        }
        return left
    }

    private static func negation(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        guard reader.take(keyword: "NOT") else { return try comparison(&reader) }
        reader.countOperator()
        return .condition(.not(try condition(try negation(&reader), &reader)))
    }

    private static func comparison(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        let left = try primary(&reader)
        let token = reader.token
        if token.kind == .symbol, let comparator = Comparator(rawValue: token.text) {
            let first = try operand(left, &reader)
            reader.advance()
            reader.countOperator()
            let second = try operand(try primary(&reader), &reader)
            if first == second, case .path(let path) = first {
                reader.note(
                    .comparison,
                    "The first operand must be distinct from the remaining operands for this operator or function; "
                        + "operator: \(token.text), first operand: \(path.shown)")
            }
            checkOrdered(comparator, first, second, &reader)
            return .condition(.comparison(first, comparator, second))
        }
        if token.keyword == "BETWEEN" {
            let first = try operand(left, &reader)
            reader.advance()
            reader.countOperator()
            let lower = try operand(try primary(&reader), &reader)
            guard reader.take(keyword: "AND") else { throw reader.syntaxFault() }
            let upper = try operand(try primary(&reader), &reader)
            ConditionChecks.between(lower, upper, &reader)
            return .condition(.between(first, lower: lower, upper: upper))
        }
        if token.keyword == "IN" {
            let first = try operand(left, &reader)
            reader.advance()
            reader.countOperator()
            return .condition(.among(first, try list(&reader)))
        }
        return left
    }

    private static func checkOrdered(
        _ comparator: Comparator, _ first: Operand, _ second: Operand, _ reader: inout ExpressionReader
    ) {
        guard comparator != .equal, comparator != .notEqual else { return }
        for type in [first.type, second.type].compactMap({ $0 }) where !["S", "N", "B"].contains(type) {
            ConditionChecks.operandType(comparator.rawValue, type, &reader)
        }
    }

    private static func list(_ reader: inout ExpressionReader) throws(ExpressionFault) -> [Operand] {
        try reader.expect("(")
        var operands: [Operand] = []
        repeat { operands.append(try operand(try primary(&reader), &reader)) } while reader.take(",")
        try reader.expect(")")
        if operands.count > operandLimit {
            reader.note(
                .tooManyOperands,
                "The IN operator is provided with too many operands; number of operands: \(operands.count)")
        }
        return operands
    }

    private static func primary(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        if reader.take("(") {
            let inner = try disjunction(&reader)
            try reader.expect(")")
            if case .parenthesised = inner {
                reader.note(.parentheses, "The expression has redundant parentheses;")
            }
            return .parenthesised(inner)
        }
        switch reader.token.kind {
        case .value: return .operand(.value(reader.placeholderValue()))
        case .word where reader.following.kind == .symbol && reader.following.text == "(":
            return try function(&reader)
        case .word, .name: return .operand(.path(try reader.path()))
        default: throw reader.syntaxFault()
        }
    }

    private static func function(_ reader: inout ExpressionReader) throws(ExpressionFault) -> Node {
        let name = reader.token.text
        // A keyword before parentheses is no function: `a AND (b)` has its operand missing.
        if ["AND", "OR", "NOT", "BETWEEN", "IN"].contains(name.uppercased()) { throw reader.syntaxFault() }
        reader.advance()
        reader.countOperator()
        try reader.expect("(")
        var arguments: [Operand] = []
        if !reader.take(")") {
            repeat { arguments.append(try operand(try primary(&reader), &reader)) } while reader.take(",")
            try reader.expect(")")
        }
        return node(name, arguments, &reader)
    }

    private static func node(_ name: String, _ arguments: [Operand], _ reader: inout ExpressionReader) -> Node {
        let counts = [
            "attribute_exists": 1, "attribute_not_exists": 1, "attribute_type": 2, "begins_with": 2, "contains": 2,
            "size": 1,
        ]
        guard let count = counts[name] else {
            reader.note(.functionName, "Invalid function name; function: \(name)")
            return .unknown
        }
        guard arguments.count == count, let first = arguments.first, let last = arguments.last else {
            reader.note(
                .operandCount,
                "Incorrect number of operands for operator or function; operator or function: \(name), "
                    + "number of operands: \(arguments.count)")
            return name == "size" ? .operand(.value(.number(.zero))) : .condition(always)
        }
        ConditionChecks.function(name, first, last, &reader)
        switch name {
        case "size": return .operand(.size(first))
        case "attribute_type": return .condition(.hasType(first, last))
        case "begins_with": return .condition(.beginsWith(first, last))
        case "contains": return .condition(.contains(first, last))
        default:
            guard case .path(let path) = first else { return .condition(always) }
            return .condition(name == "attribute_exists" ? .exists(path) : .notExists(path))
        }
    }

    private static func condition(_ node: Node, _ reader: inout ExpressionReader) throws(ExpressionFault)
        -> ConditionExpression
    {
        switch node {
        case .condition(let condition): return condition
        case .parenthesised(let inner): return try condition(inner, &reader)
        case .unknown: return always
        case .operand(.size):
            ConditionChecks.misused("size", &reader)
            return always
        case .operand: throw reader.syntaxFault()
        }
    }

    private static func operand(_ node: Node, _ reader: inout ExpressionReader) throws(ExpressionFault) -> Operand {
        switch node {
        case .operand(let operand): return operand
        case .parenthesised(let inner): return try operand(inner, &reader)
        case .unknown: return .value(.null)
        case .condition(let condition):
            guard let name = condition.functionName else { throw reader.syntaxFault() }
            ConditionChecks.misused(name, &reader)
            return .value(.null)
        }
    }
}

extension ConditionExpression {
    /// The name of the function this condition is; nil for operators.
    var functionName: String? {
        switch self {
        case .exists: "attribute_exists"
        case .notExists: "attribute_not_exists"
        case .hasType: "attribute_type"
        case .beginsWith: "begins_with"
        case .contains: "contains"
        default: nil
        }
    }
}
