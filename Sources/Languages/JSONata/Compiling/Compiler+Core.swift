extension Compiler {
    /// The node of a part without what follows it.
    mutating func core(_ part: Part, _ scope: Scope, isTail: Bool) throws(JSONataError) -> any Node {
        let keepsArray = tree[part].keepsArray
        let position = tree[part].place
        switch tree[part].form {
        case .steps: return try path(part, scope, carrying: nil)
        case .name(let name): return FieldNode(field(tree[name]), keepsArray: keepsArray)
        case .variable(let text):
            let node = variable(use(text, isCall: false, at: tree[part].position, scope))
            return keepsArray && tree[notes: part].predicates == nil
                ? FinishingNode(node, filters: [], group: nil, keepsArray: true) : node
        case .string(let text): return LiteralNode(.string(tree[text]))
        case .number(let number): return LiteralNode(.number(number))
        case .bool(let value): return LiteralNode(.bool(value))
        case .null: return LiteralNode(.null)
        case .regex(let number): return RegexNode(try regex(number, at: position))
        case .wildcard: return WildcardNode(keepsArray: keepsArray)
        case .descendants: return DescendantsNode(keepsArray: keepsArray)
        case .parent(let slot): return variable(labelled: tree.slots[Int(slot)].label, scope)
        case .placeholder: throw JSONataError(.s0201, position: position, token: "?")
        case .binary(let sign, let left, let right): return try binary(sign, left, right, at: position, scope)
        case .negation(let operand): return NegationNode(try node(operand, scope), at: position)
        case .array(let items):
            var made: [ArrayNode.Item] = []
            made.reserveCapacity(items.indices.count)
            for at in items.indices {
                let item = tree[items, at]
                let isArray = if case .array = tree[item].form { true } else { false }
                made.append(ArrayNode.Item(node: try node(item, scope), isArray: isArray))
            }
            return ArrayNode(made, isConstructor: tree[part].isConstructor)
        case .object(let pairs): return ObjectNode(try group(pairs, at: tree[part].position, scope))
        case .condition(let condition, let then, let other):
            let condition = try node(condition, scope)
            let then = try node(then, scope, isTail: isTail)
            return ConditionNode(condition, then, try optional(other, scope, isTail: isTail))
        case .fallback(let value, let other, let onlyAbsent):
            let value = try node(value, scope)
            return FallbackNode(value, try node(other, scope, isTail: isTail), onlyAbsent: onlyAbsent)
        default: return try binding(part, scope, isTail: isTail)
        }
    }

    private mutating func optional(
        _ part: Part?, _ scope: Scope, isTail: Bool = false
    ) throws(JSONataError) -> (any Node)? {
        guard let part else { return nil }
        return try node(part, scope, isTail: isTail)
    }

    /// What binds variables or calls functions.
    private mutating func binding(_ part: Part, _ scope: Scope, isTail: Bool) throws(JSONataError) -> any Node {
        let position = tree[part].place
        switch tree[part].form {
        case .bind(let variable, let value):
            let value = try node(value, scope)
            let name = if case .variable(let name) = tree[variable].form { tree[name] } else { "" }
            guard let place = scope.place(of: name), place.depth == 0 else {
                throw JSONataError(.s0212, position: position, token: name)
            }
            return BindNode(slot: place.slot, value: value)
        case .block(let items): return try block(items, at: tree[part].position, scope, isTail: isTail)
        case .call(let procedure, let arguments):
            return try call(procedure, arguments, part, scope, isTail: isTail)
        case .partial(let procedure, let arguments): return try partial(procedure, arguments, at: position, scope)
        case .apply(let left, let right):
            let left = try node(left, scope)
            // A call on the right is given the value itself; predicates behind it go unheeded, as in the original.
            let right: any Node =
                if case .call = tree[right].form { try core(right, scope, isTail: false) } else {
                    try node(right, scope)
                }
            return ApplyNode(left, right, at: position, keepsArray: tree[part].keepsArray)
        case .lambda(let parameters, let signature, let body):
            return try lambda(
                parameters, signature.map { tree.signatures[Int($0)] }, body, at: tree[part].position, scope)
        case .transform(let pattern, let update, let deletion):
            return TransformNode(
                pattern: try node(pattern, scope), update: try node(update, scope),
                updatePosition: tree[update].place, deletion: try optional(deletion, scope),
                deletionPosition: deletion.map { tree[$0].place } ?? 0, at: position)
        default: throw JSONataError(.s0206, position: position)
        }
    }

    mutating func block(_ items: PartList, at home: Int32, _ scope: Scope, isTail: Bool) throws(JSONataError)
        -> BlockNode
    {
        let names = tree.boundNames(at: home)
        let hasFrame = !names.isEmpty || (tree.callsEval && options.allowsEval)
        let inner = hasFrame ? Scope(names, in: scope) : scope
        var made: [any Node] = []
        made.reserveCapacity(items.indices.count)
        for at in items.indices {
            made.append(try node(tree[items, at], inner, isTail: isTail && at == items.indices.upperBound - 1))
        }
        return BlockNode(made, layout: hasFrame ? inner.layout : nil)
    }

    private mutating func lambda(
        _ list: PartList, _ signature: Signature?, _ body: Part, at home: Int32, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        let parameters = tree.parts(of: list).map { part -> String in
            if case .variable(let name) = tree[part].form { tree[name] } else { "" }
        }
        var names: [String] = []
        for name in parameters + tree.boundNames(at: home) where !names.contains(name) { names.append(name) }
        let inner = Scope(names, bound: parameters, in: scope)
        let slots = parameters.map { names.firstIndex(of: $0) ?? 0 }
        return LambdaNode(
            slots: slots, signature: signature, layout: inner.layout, body: try node(body, inner, isTail: true),
            height: Int(tree[body].height))
    }

    // MARK: Operators

    private mutating func binary(
        _ sign: Symbol, _ left: Part, _ right: Part, at position: Int, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        if sign == .ampersand { return try concatenation(left, right, at: position, scope) }
        let one = try node(left, scope)
        let two = try node(right, scope)
        switch sign {
        case .plus: return ArithmeticNode(.plus, one, two, at: position)
        case .minus: return ArithmeticNode(.minus, one, two, at: position)
        case .times: return ArithmeticNode(.times, one, two, at: position)
        case .over: return ArithmeticNode(.over, one, two, at: position)
        case .percent: return ArithmeticNode(.modulo, one, two, at: position)
        case .less: return ComparisonNode(.less, one, two, at: position)
        case .atMost: return ComparisonNode(.atMost, one, two, at: position)
        case .greater: return ComparisonNode(.greater, one, two, at: position)
        case .atLeast: return ComparisonNode(.atLeast, one, two, at: position)
        case .equal: return EqualityNode(one, two, isNegated: false)
        case .unequal: return EqualityNode(one, two, isNegated: true)
        case .and: return LogicNode(one, two, isAnd: true, at: position)
        case .or: return LogicNode(one, two, isAnd: false, at: position)
        case .in: return MembershipNode(one, two)
        case .range: return RangeNode(one, two, at: position)
        default: throw JSONataError(.s0204, position: position, token: sign.spelling)
        }
    }

    /// Operands of `&` in a row make one node, so that a long text is not copied for each of them.
    private mutating func concatenation(
        _ left: Part, _ right: Part, at position: Int, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        var operands = [right]
        var positions = [position]
        var first = left
        while case .binary(.ampersand, let one, let two) = tree[first].form, isBare(first) {
            operands.append(two)
            positions.append(tree[first].place)
            first = one
        }
        operands.append(first)
        var made: [any Node] = []
        for operand in operands.reversed() { made.append(try node(operand, scope)) }
        return ConcatenationNode(made, at: positions.reversed())
    }

    // MARK: Calls

    private mutating func call(
        _ procedure: Part, _ arguments: PartList, _ part: Part, _ scope: Scope, isTail: Bool
    ) throws(JSONataError) -> any Node {
        let keepsArray = tree[part].keepsArray
        let callee = try callee(procedure, scope)
        return CallNode(
            callee.called, arguments: try nodes(arguments, scope), position: tree[part].place, token: callee.token,
            suggestion: callee.suggestion, isTail: isTail && !keepsArray, keepsArray: keepsArray)
    }

    private mutating func partial(
        _ procedure: Part, _ arguments: PartList, at position: Int, _ scope: Scope
    ) throws(JSONataError) -> any Node {
        let callee = try callee(procedure, scope)
        var given: [(any Node)?] = []
        for at in arguments.indices {
            if case .placeholder = tree[tree[arguments, at]].form {
                given.append(nil)
            } else {
                given.append(try node(tree[arguments, at], scope))
            }
        }
        let node: any Node =
            switch callee.called {
            case .native(_, let number, let value): GlobalNode(number, function: value)
            case .expression(let node): node
            }
        return PartialNode(
            node, arguments: given, position: position, token: callee.token, suggestion: callee.suggestion)
    }

    /// What is called, and what error messages say of it.
    private struct Callee {
        let called: CallNode.Callee
        /// The name in error messages.
        var token: String?
        /// The function a name without `$` may have meant.
        var suggestion: (name: String, node: any Node)?
    }

    private mutating func callee(_ procedure: Part, _ scope: Scope) throws(JSONataError) -> Callee {
        if case .variable(let text) = tree[procedure].form {
            let use = use(text, isCall: true, at: tree[procedure].position, scope)
            guard isBare(procedure) else {
                return Callee(called: .expression(try node(procedure, scope)), token: use.name)
            }
            if use.place == nil, let number = use.number, let value = use.function, let function = value.native {
                return Callee(called: .native(function, number: number, value: value), token: use.name)
            }
            return Callee(called: .expression(variable(use)), token: use.name)
        }
        let node = try node(procedure, scope)
        guard case .steps(let steps) = tree[procedure].form, !steps.isEmpty,
            case .name(let text) = tree[tree[steps, 0]].form
        else { return Callee(called: .expression(node)) }
        let name = tree[text]
        return Callee(
            called: .expression(node), token: name, suggestion: (name, variable(named: text, scope)))
    }
}
