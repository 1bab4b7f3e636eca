/// The variables that `:=` binds in a part of an expression, those of blocks and lambdas inside not counted.
func boundNames(in plan: Plan) -> [String] { boundNames(in: [plan]) }

/// The variables that `:=` binds in parts of an expression.
func boundNames(in plans: [Plan]) -> [String] {
    var search = BindingSearch()
    for plan in plans { search.visit(plan) }
    return search.names
}

/// The variables that `:=` binds in a step and its predicates.
func boundNames(inStep step: Plan) -> [String] {
    var search = BindingSearch()
    search.visit(step)
    return search.names
}

/// The variables that `:=` binds in the keys and values of a group-by.
func boundNames(inGroup group: Plan.Group?) -> [String] {
    var search = BindingSearch()
    search.visit(group)
    return search.names
}

private struct BindingSearch {
    private(set) var names: [String] = []

    mutating func visit(_ plan: Plan) {
        visit(parts: plan)
        visit(plan.group)
        for stage in (plan.predicates ?? []) + (plan.stages ?? []) {
            if case .filter(let predicate, _) = stage { visit(predicate) }
        }
    }

    mutating func visit(_ group: Plan.Group?) {
        for pair in group?.pairs ?? [] {
            visit(pair.key)
            visit(pair.value)
        }
    }

    private mutating func visit(parts plan: Plan) {
        switch plan.kind {
        case .bind(let name, let value):
            if !names.contains(name) { names.append(name) }
            visit(value)
        case .path:
            plan.steps.forEach { visit($0) }
        case .binary(_, let left, let right), .apply(let left, let right), .fallback(let left, let right, _):
            visit(left)
            visit(right)
        case .negation(let operand): visit(operand)
        case .array(let items): items.forEach { visit($0) }
        case .object(let group): visit(group)
        case .call(let procedure, let arguments), .partial(let procedure, let arguments):
            visit(procedure)
            arguments.forEach { visit($0) }
        case .condition(let condition, let then, let other):
            visit(condition)
            visit(then)
            if let other { visit(other) }
        case .transform(let pattern, let update, let deletion):
            visit(pattern)
            visit(update)
            if let deletion { visit(deletion) }
        case .sort(let terms): terms.forEach { visit($0.expression) }
        default: break
        }
    }
}
