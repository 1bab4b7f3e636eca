extension SyntaxTree {
    /// The variables that `:=` binds directly in the block or lambda at a position; those outside any at -1.
    func boundNames(at home: Int32) -> [String] {
        var names: [String] = []
        for binding in bindings where binding.home == home {
            let name = self[binding.name]
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The variables that `:=` binds in a part of an expression, those of blocks and lambdas inside not counted.
    func boundNames(in part: Part) -> [String] {
        var names: [String] = []
        if !bindings.isEmpty {
            bindings(in: part) { name in if !names.contains(name) { names.append(name) } }
        }
        return names
    }

    /// The variables that `:=` binds in the parts of a list.
    func boundNames(in list: PartList?) -> [String] {
        var names: [String] = []
        if !bindings.isEmpty {
            bindings(in: list) { name in if !names.contains(name) { names.append(name) } }
        }
        return names
    }

    private func bindings(in list: PartList?, _ found: (String) -> Void) {
        for part in parts(of: list) { bindings(in: part, found) }
    }

    private func bindings(in part: Part, _ found: (String) -> Void) {
        switch self[part].form {
        case .bind(let variable, let value):
            if case .variable(let name) = self[variable].form { found(self[name]) }
            bindings(in: value, found)
        case .binary(_, let left, let right), .apply(let left, let right), .fallback(let left, let right, _):
            bindings(in: left, found)
            bindings(in: right, found)
        case .negation(let operand), .term(let operand, _): bindings(in: operand, found)
        case .steps(let parts), .array(let parts), .object(let parts), .sort(let parts): bindings(in: parts, found)
        case .call(let procedure, let arguments), .partial(let procedure, let arguments):
            bindings(in: procedure, found)
            bindings(in: arguments, found)
        case .condition(let condition, let then, let other):
            bindings(in: condition, found)
            bindings(in: then, found)
            if let other { bindings(in: other, found) }
        case .transform(let pattern, let update, let deletion):
            bindings(in: pattern, found)
            bindings(in: update, found)
            if let deletion { bindings(in: deletion, found) }
        // An index binding among the stages of a step has nothing inside that is not in the step.
        default: break
        }
        bindings(in: self[notes: part].group?.pairs, found)
        bindings(in: self[notes: part].predicates, found)
        bindings(in: self[notes: part].stages, found)
    }
}
