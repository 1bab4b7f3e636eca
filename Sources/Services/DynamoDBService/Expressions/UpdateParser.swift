import AWSCore

/// Reads `SET …`, `REMOVE …`, `ADD …` and `DELETE …` in any order, each at most once.
struct UpdateParser {
    private static let sections = ["SET", "REMOVE", "ADD", "DELETE"]

    /// Reads an update that fills the whole of `text`.
    static func parse(_ text: String, _ scope: inout ExpressionScope) throws(AWSError) -> UpdateExpression {
        try ExpressionReader.read(text, "UpdateExpression", &scope) {
            (reader: inout ExpressionReader) throws(ExpressionFault) in
            var update = UpdateExpression()
            var seen: Set<String> = []
            while reader.token.kind != .end {
                guard let section = reader.token.keyword, sections.contains(section) else { throw reader.syntaxFault() }
                reader.advance()
                if !seen.insert(section).inserted {
                    reader.note(
                        .section, "The \"\(section)\" section can only be used once in an update expression;")
                }
                repeat { update.actions.append(try action(section, &reader)) } while reader.take(",")
            }
            DocumentPath.noteClashes(update.paths, &reader)
            return update
        }
    }

    private static func action(_ section: String, _ reader: inout ExpressionReader) throws(ExpressionFault)
        -> (path: DocumentPath, action: UpdateExpression.Action)
    {
        let path = try reader.path()
        switch section {
        case "SET":
            try reader.expect("=")
            return (path, .set(try sum(&reader)))
        case "REMOVE": return (path, .remove)
        default:
            guard reader.token.kind == .value else { throw reader.syntaxFault() }
            let value = reader.placeholderValue()
            let allowed = section == "ADD" ? ["N", "SS", "NS", "BS"] : ["SS", "NS", "BS"]
            if !allowed.contains(value.type) {
                reader.note(
                    .operandType,
                    "Incorrect operand type for operator or function; operator: \(section), "
                        + "operand type: \(value.longTypeName), typeSet: ALLOWED_FOR_\(section)_OPERAND")
            }
            return (path, section == "ADD" ? .add(value) : .delete(value))
        }
    }

    private static func sum(_ reader: inout ExpressionReader) throws(ExpressionFault) -> UpdateExpression.Value {
        let left = try operand(&reader)
        let sign = reader.token
        guard sign.kind == .symbol, sign.text == "+" || sign.text == "-" else { return left }
        reader.advance()
        reader.countOperator()
        let right = try operand(&reader)
        for type in [left.type, right.type].compactMap({ $0 }) where type != "N" {
            ConditionChecks.operandType(sign.text, type, &reader)
        }
        return sign.text == "+" ? .sum(left, right) : .difference(left, right)
    }

    private static func operand(_ reader: inout ExpressionReader) throws(ExpressionFault) -> UpdateExpression.Value {
        if reader.take("(") {
            let inner = try sum(&reader)
            try reader.expect(")")
            return inner
        }
        switch reader.token.kind {
        case .value: return .value(reader.placeholderValue())
        case .word where reader.following.kind == .symbol && reader.following.text == "(":
            return try function(&reader)
        default: return .path(try reader.path())
        }
    }

    private static func function(_ reader: inout ExpressionReader) throws(ExpressionFault) -> UpdateExpression.Value {
        let name = reader.token.text
        reader.advance()
        reader.countOperator()
        try reader.expect("(")
        var arguments: [UpdateExpression.Value] = []
        repeat { arguments.append(try operand(&reader)) } while reader.take(",")
        try reader.expect(")")
        guard name == "if_not_exists" || name == "list_append" else {
            let others = [
                "attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size",
            ]
            if others.contains(name) {
                reader.note(.misused, "The function is not allowed in an update expression; function: \(name)")
            } else {
                reader.note(.functionName, "Invalid function name; function: \(name)")
            }
            return .value(.null)
        }
        guard arguments.count == 2 else {
            reader.note(
                .operandCount,
                "Incorrect number of operands for operator or function; operator or function: \(name), "
                    + "number of operands: \(arguments.count)")
            return .value(.null)
        }
        if name == "list_append" {
            for type in arguments.compactMap(\.type) where type != "L" {
                ConditionChecks.operandType(name, type, &reader)
            }
            return .listAppend(arguments[0], arguments[1])
        }
        guard case .path(let path) = arguments[0] else {
            reader.note(
                .documentPath, "Operator or function requires a document path; operator or function: \(name)")
            return .value(.null)
        }
        return .ifNotExists(path, arguments[1])
    }
}

extension AttributeValue {
    /// The type's name as the messages about `ADD` and `DELETE` spell it.
    var longTypeName: String {
        switch self {
        case .string: "STRING"
        case .number: "NUMBER"
        case .binary: "BINARY"
        case .stringSet: "STRING_SET"
        case .numberSet: "NUMBER_SET"
        case .binarySet: "BINARY_SET"
        case .map: "MAP"
        case .list: "LIST"
        case .bool: "BOOLEAN"
        case .null: "NULL"
        }
    }
}
