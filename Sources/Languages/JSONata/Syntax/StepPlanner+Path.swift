extension StepPlanner {
    /// `left.right` as one path.
    mutating func path(_ left: SyntaxNode, _ right: SyntaxNode, at position: Int) throws(JSONataError) -> Plan {
        let first = try plan(left)
        let path = asPath(first)
        if let slot = first.parentSlot { path.seeking = [slot] }
        let rest = try plan(right)
        if rest.isPath {
            path.steps += rest.steps
        } else {
            if let predicates = rest.predicates {
                rest.stages = predicates
                rest.predicates = nil
            }
            path.steps.append(rest)
        }
        for step in path.steps {
            switch step.kind {
            case .number(let number):
                throw JSONataError(.s0213, position: step.position, value: numberText(number))
            case .bool(let value): throw JSONataError(.s0213, position: step.position, value: value ? "true" : "false")
            case .null: throw JSONataError(.s0213, position: step.position, value: "null")
            case .string(let text): step.kind = .name(text)
            default: break
            }
            if step.keepsArray { path.keepsSingletonArray = true }
        }
        for step in [path.steps.first, path.steps.last] {
            if let step, case .array = step.kind { step.isConstructor = true }
        }
        try resolveParents(of: path)
        return path
    }

    private func asPath(_ plan: Plan) -> Plan {
        if plan.isPath { return plan }
        let path = Plan(.path, at: plan.position)
        path.steps = [plan]
        return path
    }

    mutating func filter(
        _ left: SyntaxNode, _ condition: SyntaxNode, at position: Int
    ) throws(JSONataError) -> Plan {
        let result = try plan(left)
        let step = result.isPath ? result.steps.last ?? result : result
        if step.group != nil { throw JSONataError(.s0209, position: position) }
        let predicate = try plan(condition)
        if let slots = predicate.seeking {
            for slot in slots {
                if slot.level == 1 {
                    try seek(slot, in: step)
                } else {
                    slot.level -= 1
                }
            }
            handUp(predicate, to: step)
        }
        let stage = Plan.Stage.filter(predicate, position: position)
        if result.isPath {
            step.stages = (step.stages ?? []) + [stage]
        } else {
            step.predicates = (step.predicates ?? []) + [stage]
        }
        return result
    }

    mutating func group(
        _ left: SyntaxNode, _ pairs: [SyntaxNode.Pair], at position: Int
    ) throws(JSONataError) -> Plan {
        let result = try plan(left)
        if result.group != nil { throw JSONataError(.s0210, position: position) }
        result.group = try group(of: pairs, at: position)
        return result
    }

    mutating func order(
        _ left: SyntaxNode, _ terms: [SyntaxNode.Term], at position: Int
    ) throws(JSONataError) -> Plan {
        let path = asPath(try plan(left))
        let step = Plan(.sort([]), at: position)
        var planned: [Plan.Term] = []
        for term in terms {
            let expression = try plan(term.expression)
            handUp(expression, to: step)
            planned.append((expression, term.isDescending))
        }
        step.kind = .sort(planned)
        path.steps.append(step)
        try resolveParents(of: path)
        return path
    }

    mutating func focus(_ left: SyntaxNode, _ name: String, _ node: SyntaxNode) throws(JSONataError) -> Plan {
        let result = try plan(left)
        let step = result.isPath ? result.steps.last ?? result : result
        if step.stages != nil || step.predicates != nil { throw JSONataError(.s0215, position: node.position) }
        if case .sort = step.kind { throw JSONataError(.s0216, position: node.position) }
        if node.keepsArray { step.keepsArray = true }
        step.focus = name
        step.isTuple = true
        return result
    }

    mutating func index(_ left: SyntaxNode, _ name: String) throws(JSONataError) -> Plan {
        let planned = try plan(left)
        let result = asPath(planned)
        let step = planned.isPath ? planned.steps.last ?? planned : planned
        if !planned.isPath, let predicates = step.predicates {
            step.stages = predicates
            step.predicates = nil
        }
        if step.stages == nil {
            step.index = name
        } else {
            step.stages?.append(.index(name))
        }
        step.isTuple = true
        return result
    }
}
