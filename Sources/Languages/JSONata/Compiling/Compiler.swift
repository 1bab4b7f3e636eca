import JavaScriptRegex

/// Makes nodes of a plan: variables become slots, literal keys shapes, calls of the language's functions direct.
struct Compiler: ~Copyable {
    let options: JSONataOptions
    let tree: SyntaxTree
    private(set) var globals: [String] = []
    private(set) var fieldCount = 0
    private var references: [JSONataReference] = []
    private let host: [String: JSONataFunction]

    /// Compiles an expression.
    ///
    /// - Parameter outer: where `$eval` is called: the program that is extended, and the variables in force.
    static func compile(
        _ text: String, options: JSONataOptions, within outer: (program: Program, scope: Scope)? = nil
    ) throws(JSONataError) -> Program {
        var compiler = try Compiler(options: options, tree: try StepPlanner.plan(try Parser.parse(text)))
        if let outer {
            compiler.globals = outer.program.globals
            compiler.fieldCount = outer.program.fieldCount
        }
        let names = compiler.tree.boundNames(at: -1)
        let scope = names.isEmpty && outer == nil ? Scope.empty : Scope(names, in: outer?.scope)
        let root = try compiler.node(compiler.tree.root, scope)
        return Program(
            root: root, layout: scope.layout, globals: compiler.globals, fieldCount: compiler.fieldCount,
            references: compiler.references, options: options)
    }

    private init(options: JSONataOptions, tree: consuming SyntaxTree) throws(JSONataError) {
        self.options = options
        self.tree = tree
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

    /// A variable that some place names.
    struct Use {
        let name: String
        /// Where it may be bound inside, from the inside out.
        let places: [(depth: Int, slot: Int)]
        /// Its number among the variables from outside; nil for `$` and `$$`.
        var number: Int?
        /// The function it means unless it is bound.
        var function: JSONataFunction?
    }

    private mutating func use(_ name: String, _ scope: Scope) -> Use {
        if name.isEmpty { return Use(name: name, places: []) }
        let places = scope.places(of: name)
        if name == "$" { return Use(name: name, places: places) }
        return Use(name: name, places: places, number: global(name), function: function(named: name))
    }

    /// A variable that is used at a place; noted unless it is bound inside.
    mutating func use(_ name: String, isCall: Bool, at position: Int, _ scope: Scope) -> Use {
        let use = use(name, scope)
        if use.number != nil, use.places.isEmpty {
            references.append(
                JSONataReference(
                    name: name, isCall: isCall, isKnownFunction: use.function != nil, position: position))
        }
        return use
    }

    /// The node of a variable.
    func variable(_ use: Use) -> any Node {
        if use.name.isEmpty { return ContextNode() }
        var node: any Node =
            if let number = use.number { GlobalNode(number, function: use.function) } else { RootNode() }
        for place in use.places.reversed() { node = LocalNode(depth: place.depth, slot: place.slot, outer: node) }
        return node
    }

    /// The variable of a name, unnoted.
    mutating func variable(named name: String, _ scope: Scope) -> any Node { variable(use(name, scope)) }

    // MARK: Finishing

    /// The node of a part, with its predicates, group-by and `[]`.
    mutating func node(_ part: Part, _ scope: Scope, isTail: Bool = false) throws(JSONataError) -> any Node {
        let group = tree[part].group
        let isFinished = tree[part].predicates == nil && (group == nil || tree[part].isPath)
        let core = try self.core(part, scope, isTail: isTail && isFinished)
        if isFinished { return core }
        var plan: GroupPlan?
        if let group { plan = try self.group(group.pairs, at: group.position, scope) }
        return FinishingNode(
            core, filters: try filters(tree[part].predicates, scope), group: plan, keepsArray: tree[part].keepsArray)
    }

    /// The predicates among the stages of a step.
    mutating func filters(_ stages: PartList?, _ scope: Scope) throws(JSONataError) -> [Filter] {
        guard let stages else { return [] }
        var filters: [Filter] = []
        for at in stages.indices {
            if case .index = tree[tree[stages, at]].form { continue }
            filters.append(try filter(tree[stages, at], scope))
        }
        return filters
    }

    mutating func filter(_ predicate: Part, _ scope: Scope) throws(JSONataError) -> Filter {
        if case .number(let number) = tree[predicate].form { return Filter(condition: .at(number)) }
        return Filter(condition: .expression(try node(predicate, scope)))
    }

    mutating func nodes(_ list: PartList, _ scope: Scope) throws(JSONataError) -> [any Node] {
        if list.isEmpty { return [] }
        var nodes: [any Node] = []
        nodes.reserveCapacity(list.indices.count)
        for at in list.indices { nodes.append(try node(tree[list, at], scope)) }
        return nodes
    }

    mutating func group(_ list: PartList, at position: Int32, _ scope: Scope) throws(JSONataError) -> GroupPlan {
        var pairs: [GroupPlan.Pair] = []
        var keys: [String] = []
        pairs.reserveCapacity(list.indices.count / 2)
        for at in stride(from: 0, to: list.indices.count, by: 2) {
            let key = tree[list, at]
            let value = tree[list, at + 1]
            pairs.append(GroupPlan.Pair(key: try node(key, scope), value: try node(value, scope)))
            if case .string(let key) = tree[key].form, isBare(tree[list, at]) { keys.append(tree[key]) }
        }
        guard keys.count == pairs.count, areDistinct(keys) else {
            return GroupPlan(pairs: pairs, position: Int(position), shape: nil, order: [])
        }
        let order = javaScriptOrder(of: keys)
        let shape = ObjectShape(keys: order.map { keys[$0] })
        return GroupPlan(pairs: pairs, position: Int(position), shape: shape, order: order)
    }

    private func areDistinct(_ keys: [String]) -> Bool {
        if keys.count > 8 { return Set(keys.map(KeyText.init)).count == keys.count }
        for at in keys.indices {
            for other in keys[..<at] where other.hasSameBytes(as: keys[at]) { return false }
        }
        return true
    }

    /// Whether neither predicates nor a group-by follow.
    func isBare(_ part: Part) -> Bool { tree[part].predicates == nil && tree[part].group == nil }

    mutating func regex(_ number: Int32, at position: Int) throws(JSONataError) -> RegexFunction {
        let literal = tree.regexes[Int(number)]
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
