import AWSCore

/// What is wrong with an expression, worded as AWS words it after `Invalid …Expression: `.
///
/// AWS reports one fault; the cases stand in the order in which it looks for them.
struct ExpressionFault: Error {
    enum Rank: Int {
        case syntax, parentheses, tooManyOperators, functionName, reserved, section, name, value, overlap, conflict,
            operandCount
        case tooManyOperands, operandType, documentPath, misused, comparison
    }

    let rank: Rank
    let message: String
}

/// The names and values a request gives to its expressions, and which of them the expressions have used.
struct ExpressionScope: Sendable {
    let names: [String: String]
    let values: [String: AttributeValue]
    /// Whether the request gave any, in the order given.
    let nameOrder: [String]
    let valueOrder: [String]
    private(set) var usedNames: Set<String> = []
    private(set) var usedValues: Set<String> = []

    init(names: [(String, String)] = [], values: [(String, AttributeValue)] = []) {
        self.names = Dictionary(names, uniquingKeysWith: { $1 })
        self.values = Dictionary(values, uniquingKeysWith: { $1 })
        nameOrder = names.map(\.0)
        valueOrder = values.map(\.0)
    }

    /// The attribute name behind `#name`.
    mutating func name(_ placeholder: String) -> String? {
        usedNames.insert(placeholder)
        return names[placeholder]
    }

    /// The value behind `:value`.
    mutating func value(_ placeholder: String) -> AttributeValue? {
        usedValues.insert(placeholder)
        return values[placeholder]
    }

    /// Throws when the request gave a name or a value that no expression uses.
    func checkAllUsed() throws(AWSError) {
        let names = nameOrder.filter { !usedNames.contains($0) }
        if !names.isEmpty {
            throw .invalid(
                "Value provided in ExpressionAttributeNames unused in expressions: keys: {\(names.joined(separator: ", "))}"
            )
        }
        let values = valueOrder.filter { !usedValues.contains($0) }
        if !values.isEmpty {
            throw .invalid(
                "Value provided in ExpressionAttributeValues unused in expressions: "
                    + "keys: {\(values.joined(separator: ", "))}")
        }
    }
}
