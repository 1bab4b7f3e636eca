import JSONTree

/// The condition functions.
extension Evaluator {
    /// Decides a condition made of `Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals` and `Condition`.
    ///
    /// - Returns: nil after a fault.
    mutating func decision(_ node: TemplateNode, _ path: String) -> Bool? {
        guard let mapping = node.mapping, mapping.count == 1, let member = mapping.members.first else {
            fault(
                "a condition is one of Fn::And, Fn::Or, Fn::Not, Fn::Equals and Condition, not \(node.typeName)", node,
                path)
            return nil
        }
        let argument = member.value
        switch IntrinsicName(rawValue: member.key) {
        case .condition: return named(argument, path)
        case .equals: return equality(argument, path)
        case .not:
            guard let elements = argument.sequence, elements.count == 1 else {
                fault("Fn::Not takes a list of one condition", argument, path)
                return nil
            }
            return decision(elements[0], path + ".Fn::Not").map { !$0 }
        case .and: return several(argument, member.key, path)?.allSatisfy { $0 }
        case .or: return several(argument, member.key, path)?.contains(true)
        default:
            fault(
                "a condition is one of Fn::And, Fn::Or, Fn::Not, Fn::Equals and Condition, not \(member.key)", node,
                path)
            return nil
        }
    }

    private mutating func named(_ argument: TemplateNode, _ path: String) -> Bool? {
        guard let name = argument.string else {
            fault("Condition takes the name of a condition", argument, path)
            return nil
        }
        if let known = scope.conditions[name] { return known }
        if !scope.declaredConditions.contains(name) {
            fault("the Conditions section has no condition '\(name)'; add it or correct the name", argument, path)
        }
        return nil
    }

    private mutating func several(_ argument: TemplateNode, _ name: String, _ path: String) -> [Bool]? {
        guard let elements = argument.sequence, (2...10).contains(elements.count) else {
            fault("\(name) takes a list of 2 to 10 conditions", argument, path)
            return nil
        }
        var decisions: [Bool] = []
        for element in elements {
            if let decision = decision(element, path + "." + name) { decisions.append(decision) }
        }
        return decisions.count == elements.count ? decisions : nil
    }

    private mutating func equality(_ argument: TemplateNode, _ path: String) -> Bool? {
        guard let elements = argument.sequence, elements.count == 2 else {
            fault("Fn::Equals takes a list of two values", argument, path)
            return nil
        }
        guard let left = value(elements[0], path + ".Fn::Equals"), let right = value(elements[1], path + ".Fn::Equals")
        else { return nil }
        guard left.isStatic, right.isStatic else {
            fault("Cannot reference resources in a condition; compare parameters and mappings", argument, path)
            return nil
        }
        if let left = left.scalarText, let right = right.scalarText { return left == right }
        return left.json == right.json
    }
}
