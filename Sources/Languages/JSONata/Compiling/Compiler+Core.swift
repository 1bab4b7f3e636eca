extension Compiler {
    /// The node of a plan without what follows it.
    mutating func core(_ plan: Plan, _ scope: Scope, isTail: Bool) throws(JSONataError) -> any Node {
        switch plan.kind {
        case .path: return try path(plan, scope, carrying: nil)
        case .name(let name): return FieldNode(field(name), keepsArray: plan.keepsArray)
        case .variable(let name):
            note(name, isCall: false, at: plan.position, scope)
            let node = variable(name, scope)
            return plan.keepsArray && plan.predicates == nil
                ? FinishingNode(node, filters: [], group: nil, keepsArray: true) : node
        case .string(let text): return LiteralNode(.string(text))
        case .number(let number): return LiteralNode(.number(number))
        case .bool(let value): return LiteralNode(.bool(value))
        case .null: return LiteralNode(.null)
        case .regex(let literal): return RegexNode(try regex(literal, at: plan.position))
        case .wildcard: return WildcardNode(keepsArray: plan.keepsArray)
        case .descendants: return DescendantsNode(keepsArray: plan.keepsArray)
        case .parent(let slot): return variable(slot.label, scope)
        case .placeholder: throw JSONataError(.s0201, position: plan.position, token: "?")
        case .sort: throw JSONataError(.s0206, position: plan.position)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, at: plan.position, scope)
        case .negation(let operand): return NegationNode(try node(operand, scope), at: plan.position)
        case .array(let items):
            var made: [ArrayNode.Item] = []
            for item in items {
                let isArray = if case .array = item.kind { true } else { false }
                made.append(ArrayNode.Item(node: try node(item, scope), isArray: isArray))
            }
            return ArrayNode(made, isConstructor: plan.isConstructor)
        case .object(let group): return ObjectNode(try self.group(group, scope))
        case .condition(let condition, let then, let other):
            let condition = try node(condition, scope)
            let then = try node(then, scope, isTail: isTail)
            return ConditionNode(condition, then, try optional(other, scope, isTail: isTail))
        case .fallback(let value, let other, let onlyAbsent):
            let value = try node(value, scope)
            return FallbackNode(value, try node(other, scope, isTail: isTail), onlyAbsent: onlyAbsent)
        default: return try binding(plan, scope, isTail: isTail)
        }
    }

    private mutating func optional(
        _ plan: Plan?, _ scope: Scope, isTail: Bool = false
    ) throws(JSONataError) -> (any Node)? {
        guard let plan else { return nil }
        return try node(plan, scope, isTail: isTail)
    }

    /// What binds variables or calls functions.
    private mutating func binding(_ plan: Plan, _ scope: Scope, isTail: Bool) throws(JSONataError) -> any Node {
        switch plan.kind {
        case .bind(let name, let value):
            let value = try node(value, scope)
            guard let place = scope.places(of: name).first, place.depth == 0 else {
                throw JSONataError(.s0212, position: plan.position, token: name)
            }
            return BindNode(slot: place.slot, value: value)
        case .block(let items): return try block(items, scope, isTail: isTail)
        case .call(let procedure, let arguments):
            return try call(procedure, arguments, plan, scope, isTail: isTail)
        case .partial(let procedure, let arguments): return try partial(procedure, arguments, plan, scope)
        case .apply(let left, let right):
            let left = try node(left, scope)
            // A call on the right is given the value itself; predicates behind it go unheeded, as in the original.
            let right: any Node =
                if case .call = right.kind { try core(right, scope, isTail: false) } else { try node(right, scope) }
            return ApplyNode(left, right, at: plan.position, keepsArray: plan.keepsArray)
        case .lambda(let parameters, let signature, let body):
            return try lambda(parameters, signature, body, scope)
        case .transform(let pattern, let update, let deletion):
            return TransformNode(
                pattern: try node(pattern, scope), update: try node(update, scope), updatePosition: update.position,
                deletion: try optional(deletion, scope), deletionPosition: deletion?.position ?? 0, at: plan.position)
        default: throw JSONataError(.s0206, position: plan.position)
        }
    }

    mutating func block(_ items: [Plan], _ scope: Scope, isTail: Bool) throws(JSONataError) -> BlockNode {
        let names = boundNames(in: items)
        let inner = names.isEmpty ? scope : Scope(names, in: scope)
        var made: [any Node] = []
        for (at, item) in items.enumerated() {
            made.append(try node(item, inner, isTail: isTail && at == items.count - 1))
        }
        return BlockNode(made, layout: names.isEmpty ? nil : inner.layout)
    }

    private mutating func lambda(
        _ parameters: [String], _ signature: Signature?, _ body: Plan, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        var names: [String] = []
        for name in parameters + boundNames(in: body) where !names.contains(name) { names.append(name) }
        let inner = Scope(names, bound: Set(parameters), in: scope)
        let slots = parameters.map { names.firstIndex(of: $0) ?? 0 }
        return LambdaNode(
            slots: slots, signature: signature, layout: inner.layout, body: try node(body, inner, isTail: true),
            height: body.height)
    }

    // MARK: Operators

    private mutating func binary(
        _ sign: String, _ left: Plan, _ right: Plan, at position: Int, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        if sign == "&" { return try concatenation(left, right, at: position, scope) }
        let one = try node(left, scope)
        let two = try node(right, scope)
        if let sign = ArithmeticNode.Sign(rawValue: sign) { return ArithmeticNode(sign, one, two, at: position) }
        if let sign = ComparisonNode.Sign(rawValue: sign) { return ComparisonNode(sign, one, two, at: position) }
        switch sign {
        case "=": return EqualityNode(one, two, isNegated: false)
        case "!=": return EqualityNode(one, two, isNegated: true)
        case "and": return LogicNode(one, two, isAnd: true, at: position)
        case "or": return LogicNode(one, two, isAnd: false, at: position)
        case "in": return MembershipNode(one, two)
        case "..": return RangeNode(one, two, at: position)
        default: throw JSONataError(.s0204, position: position, token: sign)
        }
    }

    /// Operands of `&` in a row make one node, so that a long text is not copied for each of them.
    private mutating func concatenation(
        _ left: Plan, _ right: Plan, at position: Int, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        var operands = [right]
        var positions = [position]
        var first = left
        while case .binary("&", let one, let two) = first.kind, first.predicates == nil, first.group == nil {
            operands.append(two)
            positions.append(first.position)
            first = one
        }
        operands.append(first)
        return ConcatenationNode(try nodes(operands.reversed(), scope), at: positions.reversed())
    }

    // MARK: Calls

    private mutating func call(
        _ procedure: Plan, _ arguments: [Plan], _ plan: Plan, _ scope: Scope, isTail: Bool
    ) throws(JSONataError) -> any Node {
        let (node, token, suggestion) = try callee(procedure, scope)
        var native: (function: NativeFunction, number: Int)?
        if case .variable(let name) = procedure.kind, procedure.predicates == nil, procedure.group == nil,
            scope.places(of: name).isEmpty, case .native(let function)? = function(named: name)?.kind
        {
            native = (function, global(name))
        }
        return CallNode(
            node, native: native, arguments: try nodes(arguments, scope), position: plan.position, token: token,
            suggestion: suggestion, isTail: isTail && !plan.keepsArray, keepsArray: plan.keepsArray)
    }

    private mutating func partial(
        _ procedure: Plan, _ arguments: [Plan], _ plan: Plan, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        let (node, token, suggestion) = try callee(procedure, scope)
        var given: [(any Node)?] = []
        for argument in arguments {
            if case .placeholder = argument.kind {
                given.append(nil)
            } else {
                given.append(try self.node(argument, scope))
            }
        }
        return PartialNode(
            node, arguments: given, position: plan.position, token: token, suggestion: suggestion)
    }

    private mutating func callee(
        _ procedure: Plan, _ scope: Scope
    ) throws(JSONataError) -> (node: any Node, token: String?, suggestion: (name: String, node: any Node)?) {
        if case .variable(let name) = procedure.kind {
            note(name, isCall: true, at: procedure.position, scope)
            if procedure.predicates == nil, procedure.group == nil { return (variable(name, scope), name, nil) }
            return (try node(procedure, scope), name, nil)
        }
        let callee = try node(procedure, scope)
        guard procedure.isPath, case .name(let name)? = procedure.steps.first?.kind else { return (callee, nil, nil) }
        return (callee, name, (name, variable(name, scope)))
    }
}
