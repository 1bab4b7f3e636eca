/// The rules about operands that AWS checks before it looks at any item.
enum ConditionChecks {
    /// Notes that an operator or function does not take an operand of this type.
    static func operandType(_ name: String, _ type: String, _ reader: inout ExpressionReader) {
        reader.note(
            .operandType,
            "Incorrect operand type for operator or function; operator or function: \(name), operand type: \(type)")
    }

    /// Notes a function that stands where it may not.
    static func misused(_ name: String, _ reader: inout ExpressionReader) {
        reader.note(
            .misused, "The function is not allowed to be used this way in an expression; function: \(name)")
    }

    /// Checks the operands of a function that has as many as it should.
    static func function(_ name: String, _ first: Operand, _ last: Operand, _ reader: inout ExpressionReader) {
        switch name {
        case "attribute_exists", "attribute_not_exists":
            requirePath(name, first, &reader)
        case "attribute_type":
            switch last {
            case .value(.string(let type)):
                if !AttributeValue.types.contains(type) {
                    reader.note(
                        .operandType,
                        "Invalid attribute type name found; type: \(type), valid types: "
                            + "{B,NULL,SS,BOOL,L,BS,N,NS,S,M}")
                }
            default: operandType(name, last.type ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}", &reader)
            }
            requirePath(name, first, &reader)
        case "begins_with":
            for type in [first.type, last.type].compactMap({ $0 }) where type != "S" && type != "B" {
                operandType(name, type, &reader)
            }
        case "size":
            if let type = first.type, ["N", "BOOL", "NULL"].contains(type) { operandType(name, type, &reader) }
        case "contains":
            if let type = first.type, ["N", "BOOL", "NULL", "M"].contains(type) { operandType(name, type, &reader) }
            if first == last, case .path(let path) = first {
                reader.note(
                    .comparison,
                    "The first operand must be distinct from the remaining operands for this operator or function; "
                        + "operator: contains, first operand: \(path.shown)")
            }
        default: break
        }
    }

    private static func requirePath(_ name: String, _ operand: Operand, _ reader: inout ExpressionReader) {
        if case .path = operand { return }
        reader.note(
            .documentPath, "Operator or function requires a document path; operator or function: \(name)")
    }

    /// Checks bounds given as values: of one type, and in order.
    static func between(_ lower: Operand, _ upper: Operand, _ reader: inout ExpressionReader) {
        guard case .value(let low) = lower, case .value(let high) = upper else { return }
        for type in [low.type, high.type] where !["S", "N", "B"].contains(type) {
            operandType("BETWEEN", type, &reader)
            return
        }
        let shown =
            "lower bound operand: AttributeValue: \(low.shown), upper bound operand: AttributeValue: \(high.shown)"
        if low.type != high.type {
            reader.note(
                .comparison, "The BETWEEN operator requires same data type for lower and upper bounds; \(shown)")
        } else if high.precedes(low) == true {
            reader.note(
                .comparison,
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \(shown)")
        }
    }
}
