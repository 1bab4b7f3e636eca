import JavaScriptRegex

/// Makes nodes of a plan: variables become slots, literal keys shapes, calls of the language's functions direct.
struct Compiler {
    let options: JSONataOptions
    var globals: [String] = []
    var fieldCount = 0
    var references: [JSONataReference] = []
    private let host: [String: JSONataFunction]

    /// Compiles an expression.
    ///
    /// - Parameter outer: where `$eval` is called: the program that is extended, and the variables in force.
    static func compile(
        _ text: String, options: JSONataOptions, within outer: (program: Program, scope: Scope)? = nil
    ) throws(JSONataError) -> Program {
        let plan = try StepPlanner.plan(try Parser.parse(text))
        var compiler = try Compiler(options: options)
        if let outer {
            compiler.globals = outer.program.globals
            compiler.fieldCount = outer.program.fieldCount
        }
        let scope = Scope(boundNames(in: plan), in: outer?.scope)
        let root = try compiler.node(plan, scope)
        return Program(
            root: root, layout: scope.layout, globals: compiler.globals, fieldCount: compiler.fieldCount,
            references: compiler.references)
    }

    private init(options: JSONataOptions) throws(JSONataError) {
        self.options = options
        var host: [String: JSONataFunction] = [:]
        for function in options.functions {
            let signature: Signature? = if let text = function.signature { try Signature(text) } else { nil }
            let implementation = function.implementation
            let arity = signature?.parameters.count ?? 1
            let native = NativeFunction(function.name, signature, arity: arity) {
                (arguments, call) throws(JSONataError) in
                // Optional arguments that are not given are there for the host, as `undefined`.
                let missing = signature == nil ? 0 : max(arity - arguments.count, 0)
                return try implementation(
                    missing == 0 ? arguments : arguments + repeatElement(.undefined, count: missing),
                    call.run.environment)
            }
            host[function.name] = JSONataFunction(.native(native), arity: native.arity)
        }
        self.host = host
    }

    /// The function that a name means when no variable of that name is bound.
    func function(named name: String) -> JSONataFunction? {
        if let function = host[name] { return function }
        if name == "eval", !options.allowsEval { return nil }
        return FunctionLibrary.functions[name]
    }

    /// A variable from outside, by number.
    mutating func global(_ name: String) -> Int {
        if let number = globals.firstIndex(of: name) { return number }
        globals.append(name)
        return globals.count - 1
    }

    mutating func field(_ name: String) -> Field {
        fieldCount += 1
        return Field(name: name, cache: fieldCount - 1)
    }

    // MARK: Variables

    /// The variable of a name.
    mutating func variable(_ name: String, _ scope: Scope) -> any Node {
        if name.isEmpty { return ContextNode() }
        let places = scope.places(of: name)
        var node: any Node =
            name == "$" ? RootNode() : GlobalNode(global(name), function: function(named: name))
        for place in places.reversed() { node = LocalNode(depth: place.depth, slot: place.slot, outer: node) }
        return node
    }

    /// Notes that a variable is used that is not bound inside.
    mutating func note(_ name: String, isCall: Bool, at position: Int, _ scope: Scope) {
        guard !name.isEmpty, name != "$", scope.places(of: name).isEmpty else { return }
        references.append(
            JSONataReference(
                name: name, isCall: isCall, isKnownFunction: function(named: name) != nil, position: position))
    }

    // MARK: Finishing

    /// The node of a plan, with its predicates, group-by and `[]`.
    mutating func node(_ plan: Plan, _ scope: Scope, isTail: Bool = false) throws(JSONataError) -> any Node {
        let isFinished = plan.predicates == nil && (plan.group == nil || plan.isPath)
        let core = try self.core(plan, scope, isTail: isTail && isFinished)
        if isFinished { return core }
        var filters: [Filter] = []
        for case .filter(let predicate, _) in plan.predicates ?? [] { filters.append(try filter(predicate, scope)) }
        let group: GroupPlan? = if let group = plan.group { try self.group(group, scope) } else { nil }
        return FinishingNode(core, filters: filters, group: group, keepsArray: plan.keepsArray)
    }

    mutating func filter(_ predicate: Plan, _ scope: Scope) throws(JSONataError) -> Filter {
        if case .number(let number) = predicate.kind { return Filter(condition: .at(number)) }
        return Filter(condition: .expression(try node(predicate, scope)))
    }

    mutating func nodes(_ plans: [Plan], _ scope: Scope) throws(JSONataError) -> [any Node] {
        var nodes: [any Node] = []
        for plan in plans { nodes.append(try node(plan, scope)) }
        return nodes
    }

    mutating func group(_ group: Plan.Group, _ scope: Scope) throws(JSONataError) -> GroupPlan {
        var pairs: [GroupPlan.Pair] = []
        var keys: [String] = []
        for pair in group.pairs {
            pairs.append(GroupPlan.Pair(key: try node(pair.key, scope), value: try node(pair.value, scope)))
            if case .string(let key) = pair.key.kind, pair.key.predicates == nil, pair.key.group == nil {
                keys.append(key)
            }
        }
        guard keys.count == pairs.count, Set(keys.map(KeyText.init)).count == keys.count else {
            return GroupPlan(pairs: pairs, position: group.position, shape: nil, order: [])
        }
        let order = javaScriptOrder(of: keys)
        let shape = ObjectShape(keys: order.map { keys[$0] })
        return GroupPlan(pairs: pairs, position: group.position, shape: shape, order: order)
    }

    mutating func regex(_ literal: RegexLiteral, at position: Int) throws(JSONataError) -> RegexFunction {
        let flags = literal.flags.utf8
        do throws(RegexSyntaxError) {
            guard Set(flags).count == flags.count else {
                throw RegexSyntaxError("Invalid flags supplied to RegExp constructor '\(literal.flags)g'")
            }
            let regex = try JavaScriptRegex(
                literal.pattern, ignoresCase: literal.flags.contains("i"), multiline: literal.flags.contains("m"))
            return RegexFunction(regex: regex, position: position)
        } catch {
            throw JSONataError(.s0303, position: position, value: error.message)
        }
    }
}
