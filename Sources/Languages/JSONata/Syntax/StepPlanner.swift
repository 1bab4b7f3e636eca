/// Makes paths of the parser's tree: steps in a row, predicates with their steps, parents with the steps they name.
struct StepPlanner {
    private var parents = 0

    /// The plan of a whole expression.
    static func plan(_ root: SyntaxNode) throws(JSONataError) -> Plan {
        var planner = StepPlanner()
        let plan = try planner.plan(root)
        if plan.parentSlot != nil || plan.seeking != nil {
            throw JSONataError(.s0217, position: plan.position, token: plan.typeName)
        }
        return plan
    }

    mutating func plan(_ node: SyntaxNode) throws(JSONataError) -> Plan {
        let plan = try form(node)
        if node.keepsArray { plan.keepsArray = true }
        plan.height = max(plan.height, node.height)
        return plan
    }

    private mutating func form(_ node: SyntaxNode) throws(JSONataError) -> Plan {
        let position = node.position
        switch node.form {
        case .name(let name):
            let step = Plan(.name(name), at: position)
            step.keepsArray = node.keepsArray
            let path = Plan(.path, at: position)
            path.steps = [step]
            path.keepsSingletonArray = node.keepsArray
            return path
        case .variable(let name): return Plan(.variable(name), at: position)
        case .string(let text): return Plan(.string(text), at: position)
        case .number(let number): return Plan(.number(number), at: position)
        case .bool(let value): return Plan(.bool(value), at: position)
        case .null: return Plan(.null, at: position)
        case .regex(let literal): return Plan(.regex(literal), at: position)
        case .wildcard: return Plan(.wildcard, at: position)
        case .descendants: return Plan(.descendants, at: position)
        case .placeholder: return Plan(.placeholder, at: position)
        case .parent:
            parents += 1
            return Plan(.parent(AncestorSlot(label: "!\(parents)")), at: position)
        case .path(let left, let right): return try path(left, right, at: position)
        case .filter(let left, let condition): return try filter(left, condition, at: position)
        case .group(let left, let pairs): return try group(left, pairs, at: position)
        case .order(let left, let terms): return try order(left, terms, at: position)
        case .focus(let left, let name): return try focus(left, name, node)
        case .index(let left, let name): return try index(left, name)
        case .end: throw JSONataError(.s0207, position: position, token: "(end)")
        default: return try composite(node)
        }
    }

    /// Everything whose parts are just planned one by one.
    private mutating func composite(_ node: SyntaxNode) throws(JSONataError) -> Plan {
        let position = node.position
        switch node.form {
        case .binary(let sign, let left, let right):
            let parts = try plans([left, right])
            return handingUp(parts, to: Plan(.binary(sign, parts[0], parts[1]), at: position))
        case .bind(let left, let value):
            let value = try plan(value)
            guard case .variable(let name) = left.form else { throw JSONataError(.s0212, position: left.position) }
            return handingUp([value], to: Plan(.bind(name, value), at: position))
        case .apply(let left, let right):
            let result = Plan(.apply(try plan(left), try plan(right)), at: position)
            if case .apply(let value, let function) = result.kind, value.keepsArray || function.keepsArray {
                result.keepsArray = true
            }
            return result
        case .negation(let operand): return try negation(operand, at: position)
        case .array(let items):
            let items = try plans(items)
            return handingUp(items, to: Plan(.array(items), at: position))
        case .object(let pairs):
            let group = try self.group(of: pairs, at: position)
            return handingUp(group.pairs.flatMap { [$0.key, $0.value] }, to: Plan(.object(group), at: position))
        case .call(let procedure, let arguments):
            let arguments = try plans(arguments)
            return handingUp(arguments, to: Plan(.call(try plan(procedure), arguments), at: position))
        case .partial(let procedure, let arguments):
            let arguments = try plans(arguments)
            return handingUp(arguments, to: Plan(.partial(try plan(procedure), arguments), at: position))
        case .lambda(let parameters, let signature, let body):
            return Plan(.lambda(parameters, signature, try plan(body)), at: position)
        case .condition(let condition, let then, let other):
            let parts = try plans([condition, then] + (other.map { [$0] } ?? []))
            let kind = Plan.Kind.condition(parts[0], parts[1], parts.count > 2 ? parts[2] : nil)
            return handingUp(parts, to: Plan(kind, at: position))
        case .fallback(let left, let other, let onlyAbsent):
            let parts = try plans([left, other])
            return handingUp(parts, to: Plan(.fallback(parts[0], parts[1], onlyAbsent: onlyAbsent), at: position))
        case .transform(let pattern, let update, let deletion):
            let parts = try plans([pattern, update] + (deletion.map { [$0] } ?? []))
            return Plan(.transform(parts[0], parts[1], parts.count > 2 ? parts[2] : nil), at: position)
        case .block(let items):
            let items = try plans(items)
            let result = handingUp(items, to: Plan(.block(items), at: position))
            result.isConstructor = items.contains { $0.isConstructor || $0.steps.first?.isConstructor == true }
            return result
        default: throw JSONataError(.s0206, position: position)
        }
    }

    mutating func plans(_ nodes: [SyntaxNode]) throws(JSONataError) -> [Plan] {
        var plans: [Plan] = []
        plans.reserveCapacity(nodes.count)
        for node in nodes { plans.append(try plan(node)) }
        return plans
    }

    private mutating func negation(_ operand: SyntaxNode, at position: Int) throws(JSONataError) -> Plan {
        let operand = try plan(operand)
        if case .number(let number) = operand.kind {
            operand.kind = .number(-number)
            return operand
        }
        return handingUp([operand], to: Plan(.negation(operand), at: position))
    }

    mutating func group(of pairs: [SyntaxNode.Pair], at position: Int) throws(JSONataError) -> Plan.Group {
        var planned: [(key: Plan, value: Plan)] = []
        for pair in pairs { planned.append((try plan(pair.key), try plan(pair.value))) }
        return Plan.Group(pairs: planned, position: position)
    }
}
