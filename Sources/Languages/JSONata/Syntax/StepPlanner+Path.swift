extension StepPlanner {
    /// `left.right` as one path.
    mutating func path(_ left: Part, _ right: Part) throws(JSONataError) -> Part {
        let first = try plan(left)
        let path = asPath(first)
        if let slot = tree[first].slot { seeking[path] = [slot] }
        let rest = try plan(right)
        if case .steps(let more) = tree[rest].form {
            for at in more.indices { append(tree[more, at], to: path) }
        } else {
            if let predicates = tree[notes: rest].predicates {
                tree[notes: rest].stages = predicates
                tree[notes: rest].predicates = nil
            }
            append(rest, to: path)
        }
        let steps = steps(of: path)
        for at in steps.indices {
            let step = tree[steps, at]
            switch tree[step].form {
            case .number(let number):
                throw JSONataError(.s0213, position: tree[step].place, value: numberText(number))
            case .bool(let value):
                throw JSONataError(.s0213, position: tree[step].place, value: value ? "true" : "false")
            case .null: throw JSONataError(.s0213, position: tree[step].place, value: "null")
            case .string(let text): tree[step].form = .name(text)
            case .array where at == 0 || at == steps.indices.upperBound - 1: tree[step].isConstructor = true
            default: break
            }
            if tree[step].keepsArray { tree[path].keepsSingletonArray = true }
        }
        try resolveParents(of: path)
        return path
    }

    /// The steps of a path.
    func steps(of path: Part) -> PartList {
        if case .steps(let steps) = tree[path].form { steps } else { .none }
    }

    private mutating func append(_ step: Part, to path: Part) {
        tree[path].form = .steps(tree.extended(steps(of: path), by: step))
    }

    private mutating func asPath(_ part: Part) -> Part {
        if tree[part].isPath { return part }
        return tree.add(.steps(tree.list(of: part)), at: tree[part].place)
    }

    /// The step that what follows a part belongs to: the last of a path, else the part itself.
    private func step(of part: Part) -> Part { tree.last(of: steps(of: part)) ?? part }

    mutating func filter(_ left: Part, _ condition: Part, at position: Int) throws(JSONataError) -> Part {
        let result = try plan(left)
        let step = step(of: result)
        if tree[notes: step].group != nil { throw JSONataError(.s0209, position: position) }
        let predicate = try plan(condition)
        if let slots = seeking[predicate] {
            for slot in slots {
                if tree.slots[Int(slot)].level == 1 {
                    try seek(slot, in: step)
                } else {
                    tree.slots[Int(slot)].level -= 1
                }
            }
            handUp(predicate, to: step)
        }
        if tree[result].isPath {
            tree[notes: step].stages = tree.extended(tree[notes: step].stages, by: predicate)
        } else {
            tree[notes: step].predicates = tree.extended(tree[notes: step].predicates, by: predicate)
        }
        return result
    }

    mutating func group(_ left: Part, _ pairs: PartList, at position: Int) throws(JSONataError) -> Part {
        let result = try plan(left)
        if tree[notes: result].group != nil { throw JSONataError(.s0210, position: position) }
        try plan(pairs)
        tree[notes: result].group = StepNotes.Group(pairs: pairs, position: Int32(truncatingIfNeeded: position))
        return result
    }

    mutating func order(_ left: Part, _ terms: PartList, at position: Int) throws(JSONataError) -> Part {
        let path = asPath(try plan(left))
        let step = tree.add(.sort(terms), at: position)
        for at in terms.indices {
            guard case .term(let expression, let isDescending) = tree[tree[terms, at]].form else { continue }
            let planned = try plan(expression)
            handUp(planned, to: step)
            tree[tree[terms, at]].form = .term(planned, isDescending: isDescending)
        }
        append(step, to: path)
        try resolveParents(of: path)
        return path
    }

    mutating func focus(_ left: Part, _ name: Text, _ part: Part) throws(JSONataError) -> Part {
        let result = try plan(left)
        let step = step(of: result)
        if tree[notes: step].stages != nil || tree[notes: step].predicates != nil {
            throw JSONataError(.s0215, position: tree[part].place)
        }
        if case .sort = tree[step].form { throw JSONataError(.s0216, position: tree[part].place) }
        if tree[part].keepsArray { tree[step].keepsArray = true }
        tree[notes: step].focus = name
        tree[step].isTuple = true
        return result
    }

    /// - Parameter part: the `#` itself, which stands among the stages of a step that has some.
    mutating func index(_ left: Part, _ name: Text, _ part: Part) throws(JSONataError) -> Part {
        let planned = try plan(left)
        let result = asPath(planned)
        let step = step(of: planned)
        if !tree[planned].isPath, let predicates = tree[notes: step].predicates {
            tree[notes: step].stages = predicates
            tree[notes: step].predicates = nil
        }
        if tree[notes: step].stages == nil {
            tree[notes: step].index = name
        } else {
            tree[notes: step].stages = tree.extended(tree[notes: step].stages, by: part)
        }
        tree[step].isTuple = true
        return result
    }
}
