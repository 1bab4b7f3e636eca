/// Makes paths of the tree the parser makes: steps in a row, predicates with their steps, parents with the steps they name.
///
/// The tree is changed in place; the number of a part may change, because a path is one part with those it is made of.
struct StepPlanner: ~Copyable {
    var tree: SyntaxTree
    /// Slots of parents named inside a part that have not been found yet; no entry when there never were any.
    var seeking: [Part: [Int32]] = [:]

    /// The tree of a whole expression as it is compiled.
    static func plan(_ tree: consuming SyntaxTree) throws(JSONataError) -> SyntaxTree {
        var planner = StepPlanner(tree: tree)
        let root = try planner.plan(planner.tree.root)
        if planner.tree[root].slot != nil || planner.seeking[root] != nil {
            let node = planner.tree[root]
            throw JSONataError(.s0217, position: node.place, token: node.typeName)
        }
        planner.tree.root = root
        return planner.tree
    }

    private init(tree: consuming SyntaxTree) { self.tree = tree }

    mutating func plan(_ part: Part) throws(JSONataError) -> Part {
        let planned = try form(part)
        if planned != part {
            if tree[part].keepsArray { tree[planned].keepsArray = true }
            tree[planned].height = max(tree[planned].height, tree[part].height)
        }
        return planned
    }

    private mutating func form(_ part: Part) throws(JSONataError) -> Part {
        switch tree[part].form {
        case .name:
            let path = tree.add(.steps(tree.list(of: part)), at: tree[part].place)
            tree[path].keepsSingletonArray = tree[part].keepsArray
            return path
        case .variable, .string, .number, .bool, .null, .regex, .wildcard, .descendants, .placeholder: return part
        case .parent:
            tree.slots.append(AncestorSlot(label: "!\(tree.slots.count + 1)"))
            tree[part].form = .parent(Int32(truncatingIfNeeded: tree.slots.count - 1))
            return part
        case .path(let left, let right): return try path(left, right)
        case .filter(let left, let condition): return try filter(left, condition, at: tree[part].place)
        case .group(let left, let pairs): return try group(left, pairs, at: tree[part].place)
        case .order(let left, let terms): return try order(left, terms, at: tree[part].place)
        case .focus(let left, let name): return try focus(left, name, part)
        case .index(let left, let name): return try index(left, name, part)
        case .negation(let operand): return try negation(operand, part)
        case .end: throw JSONataError(.s0207, position: tree[part].place, token: "(end)")
        default:
            try composite(part)
            return part
        }
    }

    /// Everything whose parts are just planned one by one.
    private mutating func composite(_ part: Part) throws(JSONataError) {
        let form: SyntaxNode.Form
        switch tree[part].form {
        case .binary(let sign, let left, let right):
            form = .binary(sign, try plan(left, for: part), try plan(right, for: part))
        case .bind(let left, let value): form = .bind(left, try plan(value, for: part))
        case .apply(let left, let right):
            let left = try plan(left)
            let right = try plan(right)
            if tree[left].keepsArray || tree[right].keepsArray { tree[part].keepsArray = true }
            form = .apply(left, right)
        case .array(let items):
            try plan(items, for: part)
            return
        case .object(let pairs):
            try plan(pairs, for: part)
            return
        case .call(let procedure, let arguments):
            try plan(arguments, for: part)
            form = .call(try plan(procedure), arguments)
        case .partial(let procedure, let arguments):
            try plan(arguments, for: part)
            form = .partial(try plan(procedure), arguments)
        case .lambda(let parameters, let signature, let body): form = .lambda(parameters, signature, try plan(body))
        case .condition(let condition, let then, let other):
            let condition = try plan(condition, for: part)
            let then = try plan(then, for: part)
            form = .condition(condition, then, other == nil ? nil : try plan(other ?? then, for: part))
        case .fallback(let left, let other, let onlyAbsent):
            form = .fallback(try plan(left, for: part), try plan(other, for: part), onlyAbsent: onlyAbsent)
        case .transform(let pattern, let update, let deletion):
            let pattern = try plan(pattern)
            let update = try plan(update)
            form = .transform(pattern, update, deletion == nil ? nil : try plan(deletion ?? update))
        case .block(let items):
            try plan(items, for: part)
            tree[part].isConstructor = tree.parts(of: items).contains { isConstructor($0) }
            return
        default: throw JSONataError(.s0206, position: tree[part].place)
        }
        tree[part].form = form
    }

    private mutating func negation(_ operand: Part, _ part: Part) throws(JSONataError) -> Part {
        let operand = try plan(operand)
        if case .number(let number) = tree[operand].form {
            tree[operand].form = .number(-number)
            return operand
        }
        handUp(operand, to: part)
        tree[part].form = .negation(operand)
        return part
    }

    /// Whether an item makes the block around it an array constructor.
    private func isConstructor(_ item: Part) -> Bool {
        if tree[item].isConstructor { return true }
        guard case .steps(let steps) = tree[item].form, !steps.isEmpty else { return false }
        return tree[tree[steps, 0]].isConstructor
    }

    /// Plans a part of `whole`, which takes on the parents it still looks for.
    private mutating func plan(_ part: Part, for whole: Part) throws(JSONataError) -> Part {
        let planned = try plan(part)
        handUp(planned, to: whole)
        return planned
    }

    private mutating func plan(_ list: PartList, for whole: Part) throws(JSONataError) {
        for at in list.indices { tree[list, at] = try plan(tree[list, at], for: whole) }
    }

    /// Plans the parts of a list in place.
    mutating func plan(_ list: PartList) throws(JSONataError) {
        for at in list.indices { tree[list, at] = try plan(tree[list, at]) }
    }
}
