import JavaScriptRegex

/// Makes nodes of a plan: variables become slots, literal keys shapes, calls of the language's functions direct.
struct Compiler: ~Copyable {
    let options: JSONataOptions
    let tree: SyntaxTree
    private(set) var globals: [String] = []
    private var fields: [String] = []
    private var mentions: [Program.Mention] = []
    private let host: [String: JSONataFunction]

    /// Compiles an expression.
    ///
    /// - Parameter tree: the expression as it is planned.
    /// - Parameter outer: where `$eval` is called: the program that is extended, and the variables in force.
    static func compile(
        _ tree: consuming SyntaxTree, options: JSONataOptions, within outer: (program: Program, scope: Scope)? = nil
    ) throws(JSONataError) -> Program {
        var compiler = try Compiler(options: options, tree: tree)
        if let outer {
            compiler.globals = outer.program.globals
            compiler.fields = outer.program.fields
        }
        let names = compiler.tree.boundNames(at: -1)
        let scope = names.isEmpty && outer == nil ? Scope.empty : Scope(names, in: outer?.scope)
        let root = try compiler.node(compiler.tree.root, scope)
        return Program(
            root: root, layout: scope.layout, globals: compiler.globals, fields: compiler.fields,
            mentions: compiler.mentions, options: options)
    }

    private init(options: JSONataOptions, tree: consuming SyntaxTree) throws(JSONataError) {
        self.options = options
        self.tree = tree
        host = try options.host.functions.get()
        globals.reserveCapacity(self.tree.variableCount)
        mentions.reserveCapacity(self.tree.variableCount)
        fields.reserveCapacity(self.tree.nameCount)
    }

    /// The function of the language that a text names.
    private func libraryFunction(named text: Text) -> JSONataFunction? {
        guard let function = tree.source.function(named: text, in: FunctionLibrary.functions) else { return nil }
        return !options.allowsEval && tree.source.spells("eval", text) ? nil : function
    }

    /// A variable from outside, by number.
    mutating func global(_ name: String) -> Int {
        if let number = globals.firstIndex(of: name) { return number }
        globals.append(name)
        return globals.count - 1
    }

    mutating func field(_ name: String) -> Field {
        fields.append(name)
        return Field(place: Int32(truncatingIfNeeded: fields.count - 1))
    }

    // MARK: Variables

    /// A variable that some place names.
    struct Use {
        let name: String
        /// The innermost place inside that may bind it.
        let place: Scope.Place?
        /// Its number among the variables from outside; nil for `$`, `$$`, and one that is bound inside for certain.
        let number: Int?
        /// The function it means unless it is bound.
        let function: JSONataFunction?
    }

    private mutating func use(_ text: Text, _ scope: Scope) -> Use {
        if tree.source.isEmpty(text) { return Use(name: "", place: nil, number: nil, function: nil) }
        if let function = libraryFunction(named: text), let native = function.native {
            return use(native.name, function, scope)
        }
        return use(tree[text], nil, scope)
    }

    /// - Parameter function: the function of the language of that name.
    private mutating func use(_ name: String, _ function: JSONataFunction?, _ scope: Scope) -> Use {
        let place = scope.place(of: name)
        if name == "$" || place?.isCertain == true { return Use(name: name, place: place, number: nil, function: nil) }
        let function = host.isEmpty ? function : host[name] ?? function
        return Use(name: name, place: place, number: global(name), function: function)
    }

    /// A variable that is used at a place; noted unless it is bound inside.
    mutating func use(_ text: Text, isCall: Bool, at position: Int32, _ scope: Scope) -> Use {
        let use = use(text, scope)
        if let number = use.number, use.place == nil {
            mentions.append(
                Program.Mention(
                    global: Int32(truncatingIfNeeded: number), isCall: isCall, isKnownFunction: use.function != nil,
                    position: position))
        }
        return use
    }

    /// The node of a variable.
    func variable(_ use: Use) -> any Node {
        if let place = use.place { return local(place, use, depth: 0) }
        return outer(use)
    }

    /// The node of a variable that a place may bind, so many levels up from there.
    private func local(_ place: Scope.Place, _ use: Use, depth: Int) -> LocalNode {
        let depth = depth + place.depth
        if place.isCertain { return LocalNode(depth: depth, slot: place.slot, outer: nil) }
        if let further = place.scope.parent?.place(of: use.name) {
            return LocalNode(depth: depth, slot: place.slot, outer: local(further, use, depth: depth + 1))
        }
        return LocalNode(depth: depth, slot: place.slot, outer: outer(use))
    }

    /// The node of a variable that nothing inside binds.
    private func outer(_ use: Use) -> any Node {
        if let number = use.number { return GlobalNode(number, function: use.function) }
        return use.name.isEmpty ? ContextNode() : RootNode()
    }

    /// The variable that stands for a `%`, unnoted.
    mutating func variable(labelled name: String, _ scope: Scope) -> any Node { variable(use(name, nil, scope)) }

    /// The variable of a name that has no `$`, unnoted.
    mutating func variable(named name: Text, _ scope: Scope) -> any Node { variable(use(name, scope)) }

    // MARK: Finishing

    /// The node of a part, with its predicates, group-by and `[]`.
    mutating func node(_ part: Part, _ scope: Scope, isTail: Bool = false) throws(JSONataError) -> any Node {
        if tree[part].notes < 0 { return try core(part, scope, isTail: isTail) }
        let group = tree[notes: part].group
        let isFinished = tree[notes: part].predicates == nil && (group == nil || tree[part].isPath)
        let core = try self.core(part, scope, isTail: isTail && isFinished)
        if isFinished { return core }
        var plan: GroupPlan?
        if let group { plan = try self.group(group.pairs, at: group.position, scope) }
        return FinishingNode(
            core, filters: try filters(tree[notes: part].predicates, scope), group: plan,
            keepsArray: tree[part].keepsArray)
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
    func isBare(_ part: Part) -> Bool {
        tree[part].notes < 0 || tree[notes: part].predicates == nil && tree[notes: part].group == nil
    }

    mutating func regex(_ number: Int32, at position: Int) throws(JSONataError) -> RegexFunction {
        let literal = tree.regexes[Int(number)]
        do throws(RegexSyntaxError) {
            return RegexFunction(regex: try literal.compiled(), position: position)
        } catch {
            throw JSONataError(.s0303, position: position, value: error.message)
        }
    }
}
