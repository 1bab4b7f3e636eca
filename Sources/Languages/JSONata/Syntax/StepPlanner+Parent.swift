/// How `%` finds the step it means: upwards through the steps of its path, and of the path around it.
extension StepPlanner {
    /// Notes at `result` the parents that a part of it still looks for.
    mutating func handUp(_ part: Part, to result: Part) {
        // Without any `%` in the text there is nothing to look for.
        if tree.slots.isEmpty { return }
        guard seeking[part] != nil || tree[part].slot != nil else { return }
        seeking[result, default: []] += openSlots(of: part)
    }

    private func openSlots(of part: Part) -> [Int32] {
        (seeking[part] ?? []) + (tree[part].slot.map { [$0] } ?? [])
    }

    /// Looks for the parents that a path's last step names; those beyond its first step are left to what is around it.
    mutating func resolveParents(of path: Part) throws(JSONataError) {
        if tree.slots.isEmpty { return }
        let steps = steps(of: path)
        guard let last = tree.last(of: steps) else { return }
        for slot in openSlots(of: last) {
            var index = steps.indices.upperBound - 2
            while tree.slots[Int(slot)].level > 0 {
                if index < 0 {
                    seeking[path, default: []].append(slot)
                    break
                }
                var step = tree[steps, index]
                index -= 1
                // Steps in a row that bind a variable all start from the same value.
                while index >= 0, tree[notes: step].focus != nil, tree[notes: tree[steps, index]].focus != nil {
                    step = tree[steps, index]
                    index -= 1
                }
                try seek(slot, in: step)
            }
        }
    }

    /// Goes up one step, which may be the one that is meant.
    mutating func seek(_ slot: Int32, in step: Part) throws(JSONataError) {
        switch tree[step].form {
        case .name, .wildcard:
            tree.slots[Int(slot)].level -= 1
            guard tree.slots[Int(slot)].level == 0 else { return }
            if let known = tree[notes: step].ancestor { tree.slots[Int(slot)].label = tree.slots[Int(known)].label }
            tree[notes: step].ancestor = slot
            tree[step].isTuple = true
        case .parent: tree.slots[Int(slot)].level += 1
        case .block(let items):
            if let last = tree.last(of: items) {
                tree[step].isTuple = true
                try seek(slot, in: last)
            }
        case .steps(let steps):
            tree[step].isTuple = true
            for at in steps.indices.reversed() {
                try seek(slot, in: tree[steps, at])
                if tree.slots[Int(slot)].level == 0 { break }
            }
        default: throw JSONataError(.s0217, position: tree[step].place, token: tree[step].typeName)
        }
    }
}
