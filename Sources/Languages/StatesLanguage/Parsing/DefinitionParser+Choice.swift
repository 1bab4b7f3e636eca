import CivilTime
import JSONTree

extension DefinitionParser {
    mutating func choice(_ fields: Fields, _ targets: inout Targets) -> ChoiceState? {
        require(["Choices"], in: fields)
        if fields["Choices"]?.array?.isEmpty == true { fault("Value cannot be empty", at: fields.at("Choices")) }
        var rules: [ChoiceRule] = []
        for rule in objects("Choices", in: fields) {
            if let parsed = choiceRule(rule, &targets) { rules.append(parsed) }
        }
        var defaultNext: Int?
        if let name = string("Default", in: fields) {
            defaultNext = resolve(name, at: fields.at("Default"), in: &targets)
        }
        return ChoiceState(choices: rules, defaultNext: defaultNext)
    }

    private mutating func choiceRule(_ fields: Fields, _ targets: inout Targets) -> ChoiceRule? {
        require(["Next"], in: fields)
        var next: Int?
        if let name = string("Next", in: fields) { next = resolve(name, at: fields.at("Next"), in: &targets) }
        let output = template("Output", in: fields)
        let assign = assignment(in: fields)
        let condition =
            switch fields.language {
            case .jsonPath: condition(fields, extra: ["Next", "Comment", "Assign"])
            case .jsonata: expressionCondition(fields)
            }
        guard let condition, let next else { return nil }
        return ChoiceRule(condition: condition, output: output, assign: assign, next: next)
    }

    /// The `Condition` of a rule of the JSONata flavour.
    private mutating func expressionCondition(_ fields: Fields) -> Condition? {
        let fields = permit(["Condition", "Next", "Comment", "Assign", "Output"], in: fields)
        _ = string("Comment", in: fields)
        require(["Condition"], in: fields)
        if fields.hasExpression("Condition") {
            return expression("Condition", in: fields, expecting: .boolean).map { .expression($0) }
        }
        return bool("Condition", in: fields).map { .constant($0) }
    }

    /// A boolean expression or a comparison; `extra` are the fields a rule may have beside it.
    private mutating func condition(_ fields: Fields, extra: Set<String>) -> Condition? {
        _ = string("Comment", in: fields)
        if fields.has("Condition") {
            fault(
                "The QueryLanguage is set to 'JSONPath', but field 'Condition' is only supported for the 'JSONata' "
                    + "QueryLanguage", at: fields.path)
            return nil
        }
        for key in ["And", "Or"] where fields.has(key) {
            allowOnly(extra.union([key, "Comment"]), in: fields)
            let elements = objects(key, in: fields)
            if elements.isEmpty { fault("Value cannot be empty", at: fields.at(key)) }
            var parts: [Condition] = []
            for element in elements {
                if let part = condition(element, extra: []) { parts.append(part) }
            }
            return key == "And" ? .and(parts) : .or(parts)
        }
        if let inner = object("Not", in: fields) {
            allowOnly(extra.union(["Not", "Comment"]), in: fields)
            return condition(inner, extra: []).map { .not($0) }
        }
        return comparison(fields, extra: extra)
    }

    private mutating func comparison(_ fields: Fields, extra: Set<String>) -> Condition? {
        let known = extra.union(["Variable", "Comment"])
        let operators = fields.object.keys.filter { !known.contains($0) }
        guard let name = operators.first, operators.count == 1 else {
            if operators.isEmpty {
                fault("One comparison operator is required", at: fields.path)
            } else {
                let names = operators.joined(separator: ", ")
                fault("There should only be one comparison operator: [\(names)]", at: fields.path)
            }
            return nil
        }
        require(["Variable"], in: fields)
        let variable = path("Variable", in: fields)
        guard let comparison = comparison(name, in: fields), let variable else { return nil }
        return .test(variable: variable, comparison)
    }

    private mutating func comparison(_ name: String, in fields: Fields) -> Comparison? {
        switch name {
        case "StringMatches": return string(name, in: fields).map { .stringMatches($0) }
        case "IsPresent": return bool(name, in: fields).map { .isPresent($0) }
        case "IsNull": return bool(name, in: fields).map { .isNull($0) }
        case "IsString": return bool(name, in: fields).map { .isString($0) }
        case "IsNumeric": return bool(name, in: fields).map { .isNumeric($0) }
        case "IsBoolean": return bool(name, in: fields).map { .isBoolean($0) }
        case "IsTimestamp": return bool(name, in: fields).map { .isTimestamp($0) }
        case "BooleanEquals": return bool(name, in: fields).map { .boolean(.literal($0)) }
        case "BooleanEqualsPath": return path(name, in: fields).map { .boolean(.path($0)) }
        default: return orderedComparison(name, in: fields)
        }
    }

    /// `String…`, `Numeric…` and `Timestamp…` with a relation, perhaps by path.
    private mutating func orderedComparison(_ name: String, in fields: Fields) -> Comparison? {
        let isPath = name.hasSuffix("Path")
        let base = isPath ? String(name.dropLast(4)) : name
        for kind in ["String", "Numeric", "Timestamp"] where base.hasPrefix(kind) {
            guard let relation = Comparison.Relation(rawValue: String(base.dropFirst(kind.count))) else { break }
            if isPath {
                guard let operand = path(name, in: fields) else { return nil }
                switch kind {
                case "String": return .string(relation, .path(operand))
                case "Numeric": return .numeric(relation, .path(operand))
                default: return .timestamp(relation, .path(operand))
                }
            }
            return literalComparison(kind, relation, name, in: fields)
        }
        fault("Field '\(name)' is not supported", at: fields.path)
        return nil
    }

    private mutating func literalComparison(
        _ kind: String, _ relation: Comparison.Relation, _ name: String, in fields: Fields
    ) -> Comparison? {
        switch kind {
        case "String": return string(name, in: fields).map { .string(relation, .literal($0)) }
        case "Numeric":
            guard let number = fields[name]?.double else {
                fault("Expected value of type Number", at: fields.at(name))
                return nil
            }
            return .numeric(relation, .literal(number))
        default:
            guard let text = string(name, in: fields) else { return nil }
            guard let time = Timestamp(rfc3339: text) else {
                fault("String does not match RFC3339 timestamp", at: fields.at(name))
                return nil
            }
            return .timestamp(relation, .literal(time))
        }
    }
}
