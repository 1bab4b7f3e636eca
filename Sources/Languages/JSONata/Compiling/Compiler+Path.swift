extension Compiler {
    /// The node of a path.
    ///
    /// - Parameter outer: the variables of the path around it, when it hands its bindings over to that.
    mutating func path(_ plan: Plan, _ scope: Scope, carrying outer: [String]?) throws(JSONataError) -> any Node {
        if plan.steps.contains(where: \.isTuple) { return try tuplePath(plan, scope, carrying: outer) }
        var steps: [PathStep] = []
        for (at, step) in plan.steps.enumerated() {
            var filters: [Filter] = []
            for case .filter(let predicate, _) in step.stages ?? [] { filters.append(try filter(predicate, scope)) }
            steps.append(PathStep(try code(step, at, scope), filters: filters))
        }
        let group: GroupPlan? = if let group = plan.group { try self.group(group, scope) } else { nil }
        let path = PathNode(
            steps, isAbsolute: isAbsolute(plan), keepsSingleton: plan.keepsSingletonArray, keepsArray: plan.keepsArray,
            group: group)
        let fields = steps.compactMap { step in
            if case .field(let field) = step.code, step.filters.isEmpty { field } else { nil }
        }
        let isPlain = group == nil && !plan.keepsSingletonArray && !plan.keepsArray
        return isPlain && fields.count == steps.count ? FieldPathNode(fields, general: path) : path
    }

    private func isAbsolute(_ plan: Plan) -> Bool {
        if case .variable? = plan.steps.first?.kind { true } else { false }
    }

    private mutating func code(_ step: Plan, _ at: Int, _ scope: Scope) throws(JSONataError) -> PathStep.Code {
        switch step.kind {
        case .name(let name) where !step.keepsArray && step.predicates == nil && step.group == nil:
            return .field(field(name))
        case .sort(let terms): return .sort(try sort(terms, step, scope))
        default:
            let node = try node(step, scope)
            return at == 0 && step.isConstructor ? .constructor(node) : .expression(node)
        }
    }

    private mutating func sort(_ terms: [Plan.Term], _ step: Plan, _ scope: Scope) throws(JSONataError) -> SortPlan {
        var made: [SortPlan.Term] = []
        for term in terms {
            made.append(SortPlan.Term(node: try node(term.expression, scope), isDescending: term.isDescending))
        }
        return SortPlan(terms: made, position: step.position)
    }

    // MARK: Paths with bindings

    private mutating func tuplePath(
        _ plan: Plan, _ scope: Scope, carrying outer: [String]?
    ) throws(JSONataError) -> any Node {
        let names = outer ?? tupleNames(of: plan)
        let inner = Scope(names, in: scope)
        func slot(_ name: String?) -> Int? { name.flatMap { name in names.firstIndex(of: name) } }
        var steps: [TuplePathNode.Step] = []
        var isStream = false
        for (at, step) in plan.steps.enumerated() {
            if step.isTuple { isStream = true }
            let here = isStream ? inner : scope
            var stages: [TuplePathNode.Step.Stage] = []
            for stage in step.stages ?? [] {
                switch stage {
                case .filter(let predicate, _): stages.append(.filter(try filter(predicate, here)))
                case .index(let name): if let slot = slot(name) { stages.append(.index(slot)) }
                }
            }
            let code: TuplePathNode.Step.Code
            if case .sort(let terms) = step.kind {
                code = .sort(try sort(terms, step, here))
            } else if at == 0, step.isConstructor {
                code = .constructor(try node(step, scope))
            } else {
                let source = isStream ? try source(step, here, names) : nil
                code = if let source { .source(source) } else { .expression(try node(step, here)) }
            }
            steps.append(
                TuplePathNode.Step(
                    code: code, stages: stages, isTuple: step.isTuple, focus: slot(step.focus), index: slot(step.index),
                    ancestor: slot(step.ancestor?.label)))
        }
        let group: GroupPlan? = if let group = plan.group { try self.group(group, inner) } else { nil }
        return TuplePathNode(
            steps, layout: inner.layout, isAbsolute: isAbsolute(plan), keepsSingleton: plan.keepsSingletonArray,
            keepsArray: plan.keepsArray, group: group)
    }

    /// A step of a path with bindings, when it is a block that ends in such a path and hands them over.
    private mutating func source(
        _ step: Plan, _ scope: Scope, _ names: [String]
    ) throws(JSONataError) -> (any TupleSource)? {
        guard case .block(let items) = step.kind, step.group == nil, let last = items.last, last.isPath, last.isTuple
        else { return nil }
        let bound = boundNames(in: items)
        let inner = bound.isEmpty ? scope : Scope(bound, in: scope)
        let before = try nodes(Array(items.dropLast()), inner)
        guard let path = try path(last, inner, carrying: names) as? TuplePathNode else { return nil }
        let block = TupleBlockNode(before, last: path, layout: bound.isEmpty ? nil : inner.layout)
        guard let predicates = step.predicates else { return block }
        var filters: [Filter] = []
        let seen = Scope(names, in: scope)
        for case .filter(let predicate, _) in predicates { filters.append(try filter(predicate, seen)) }
        return FilteredTuplesNode(block, filters: filters, layout: seen.layout)
    }

    /// Every name that a path with bindings, or one that hands over to it, can bind.
    private func tupleNames(of plan: Plan) -> [String] {
        var names: [String] = []
        func gather(_ path: Plan) {
            for step in path.steps {
                var own = [step.focus, step.index, step.ancestor?.label]
                for case .index(let name) in step.stages ?? [] { own.append(name) }
                own += boundNames(inStep: step).map { $0 }
                for case .some(let name) in own where !names.contains(name) { names.append(name) }
                if case .block(let items) = step.kind, let last = items.last, last.isPath { gather(last) }
            }
        }
        gather(plan)
        for name in boundNames(inGroup: plan.group) where !names.contains(name) { names.append(name) }
        return names
    }
}
