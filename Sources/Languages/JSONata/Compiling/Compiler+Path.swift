extension Compiler {
    /// The node of a path.
    ///
    /// - Parameter outer: the variables of the path around it, when it hands its bindings over to that.
    mutating func path(_ part: Part, _ scope: Scope, carrying outer: [String]?) throws(JSONataError) -> any Node {
        guard case .steps(let list) = tree[part].form else { throw JSONataError(.s0206, position: tree[part].place) }
        for at in list.indices where tree[tree[list, at]].isTuple {
            return try tuplePath(part, list, scope, carrying: outer)
        }
        var steps: [PathStep] = []
        steps.reserveCapacity(list.indices.count)
        for at in list.indices {
            let step = tree[list, at]
            let filters = try filters(tree[notes: step].stages, scope)
            let code = try code(step, at, scope)
            if case .field(let field) = code, filters.isEmpty {
                steps.append(.field(field))
            } else {
                steps.append(.general(GeneralStep(code, filters: filters)))
            }
        }
        let node = tree[part]
        return PathNode(
            steps, isAbsolute: isAbsolute(list), keepsSingleton: node.keepsSingletonArray, keepsArray: node.keepsArray,
            group: try group(of: part, scope))
    }

    private mutating func group(of part: Part, _ scope: Scope) throws(JSONataError) -> GroupPlan? {
        guard let group = tree[notes: part].group else { return nil }
        return try self.group(group.pairs, at: group.position, scope)
    }

    private func isAbsolute(_ steps: PartList) -> Bool {
        if !steps.isEmpty, case .variable = tree[tree[steps, 0]].form { true } else { false }
    }

    private mutating func code(_ step: Part, _ at: Int, _ scope: Scope) throws(JSONataError) -> GeneralStep.Code {
        switch tree[step].form {
        case .name(let name) where !tree[step].keepsArray && isBare(step): return .field(field(tree[name]))
        case .sort(let terms): return .sort(try sort(terms, at: tree[step].place, scope))
        default:
            let node = try node(step, scope)
            return at == 0 && tree[step].isConstructor ? .constructor(node) : .expression(node)
        }
    }

    private mutating func sort(_ terms: PartList, at position: Int, _ scope: Scope) throws(JSONataError) -> SortPlan {
        var made: [SortPlan.Term] = []
        for at in terms.indices {
            guard case .term(let key, let isDescending) = tree[tree[terms, at]].form else { continue }
            made.append(SortPlan.Term(node: try node(key, scope), isDescending: isDescending))
        }
        return SortPlan(terms: made, position: position)
    }

    // MARK: Paths with bindings

    private mutating func tuplePath(
        _ part: Part, _ list: PartList, _ scope: Scope, carrying outer: [String]?
    ) throws(JSONataError) -> any Node {
        let names = outer ?? tupleNames(of: part)
        let inner = Scope(names, in: scope)
        func slot(_ name: String?) -> Int? { name.flatMap { name in names.firstIndex(of: name) } }
        var steps: [TuplePathNode.Step] = []
        var isStream = false
        for at in list.indices {
            let step = tree[list, at]
            let node = tree[step]
            let notes = tree[notes: step]
            if node.isTuple { isStream = true }
            let here = isStream ? inner : scope
            var stages: [TuplePathNode.Step.Stage] = []
            for stage in tree.parts(of: notes.stages) {
                if case .index(_, let name) = tree[stage].form {
                    if let slot = slot(tree[name]) { stages.append(.index(slot)) }
                } else {
                    stages.append(.filter(try filter(stage, here)))
                }
            }
            let code: TuplePathNode.Step.Code
            if case .sort(let terms) = node.form {
                code = .sort(try sort(terms, at: node.place, here))
            } else if at == 0, node.isConstructor {
                code = .constructor(try self.node(step, scope))
            } else {
                let source = isStream ? try source(step, here, names) : nil
                code = if let source { .source(source) } else { .expression(try self.node(step, here)) }
            }
            steps.append(
                TuplePathNode.Step(
                    code: code, stages: stages, isTuple: node.isTuple, focus: slot(notes.focus.map { tree[$0] }),
                    index: slot(notes.index.map { tree[$0] }),
                    ancestor: slot(notes.ancestor.map { tree.slots[Int($0)].label })))
        }
        return TuplePathNode(
            steps, layout: inner.layout, isAbsolute: isAbsolute(list), keepsSingleton: tree[part].keepsSingletonArray,
            keepsArray: tree[part].keepsArray, group: try group(of: part, inner))
    }

    /// A step of a path with bindings, when it is a block that ends in such a path and hands them over.
    private mutating func source(
        _ step: Part, _ scope: Scope, _ names: [String]
    ) throws(JSONataError) -> (any TupleSource)? {
        guard case .block(let items) = tree[step].form, tree[notes: step].group == nil, let last = tree.last(of: items),
            tree[last].isPath, tree[last].isTuple
        else { return nil }
        let bound = tree.boundNames(at: tree[step].position)
        let inner = bound.isEmpty ? scope : Scope(bound, in: scope)
        var before: [any Node] = []
        for item in tree.parts(of: items).dropLast() { before.append(try node(item, inner)) }
        guard let path = try path(last, inner, carrying: names) as? TuplePathNode else { return nil }
        let block = TupleBlockNode(before, last: path, layout: bound.isEmpty ? nil : inner.layout)
        guard let predicates = tree[notes: step].predicates else { return block }
        let seen = Scope(names, in: scope)
        return FilteredTuplesNode(block, filters: try filters(predicates, seen), layout: seen.layout)
    }

    /// Every name that a path with bindings, or one that hands over to it, can bind.
    private func tupleNames(of part: Part) -> [String] {
        var names: [String] = []
        func note(_ name: String) { if !names.contains(name) { names.append(name) } }
        func gather(_ path: Part) {
            guard case .steps(let steps) = tree[path].form else { return }
            for step in tree.parts(of: steps) {
                if let focus = tree[notes: step].focus { note(tree[focus]) }
                if let index = tree[notes: step].index { note(tree[index]) }
                if let ancestor = tree[notes: step].ancestor { note(tree.slots[Int(ancestor)].label) }
                for stage in tree.parts(of: tree[notes: step].stages) {
                    if case .index(_, let name) = tree[stage].form { note(tree[name]) }
                }
                tree.boundNames(in: step).forEach(note)
                if case .block(let items) = tree[step].form, let last = tree.last(of: items) { gather(last) }
            }
        }
        gather(part)
        tree.boundNames(in: tree[notes: part].group?.pairs).forEach(note)
        return names
    }
}
