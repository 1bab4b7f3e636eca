/// How `%` finds the step it means: upwards through the steps of its path, and of the path around it.
extension StepPlanner {
    /// Notes at `result` the parents that its parts still look for.
    func handingUp(_ parts: [Plan], to result: Plan) -> Plan {
        for part in parts { handUp(part, to: result) }
        return result
    }

    func handUp(_ part: Plan, to result: Plan) {
        guard part.seeking != nil || part.parentSlot != nil else { return }
        result.seeking = (result.seeking ?? []) + openSlots(of: part)
    }

    private func openSlots(of plan: Plan) -> [AncestorSlot] {
        (plan.seeking ?? []) + (plan.parentSlot.map { [$0] } ?? [])
    }

    /// Looks for the parents that a path's last step names; those beyond its first step are left to what is around it.
    func resolveParents(of path: Plan) throws(JSONataError) {
        guard let last = path.steps.last else { return }
        for slot in openSlots(of: last) {
            var index = path.steps.count - 2
            while slot.level > 0 {
                if index < 0 {
                    path.seeking = (path.seeking ?? []) + [slot]
                    break
                }
                var step = path.steps[index]
                index -= 1
                // Steps in a row that bind a variable all start from the same value.
                while index >= 0, step.focus != nil, path.steps[index].focus != nil {
                    step = path.steps[index]
                    index -= 1
                }
                try seek(slot, in: step)
            }
        }
    }

    /// Goes up one step, which may be the one that is meant.
    func seek(_ slot: AncestorSlot, in step: Plan) throws(JSONataError) {
        switch step.kind {
        case .name, .wildcard:
            slot.level -= 1
            guard slot.level == 0 else { return }
            if let known = step.ancestor { slot.label = known.label }
            step.ancestor = slot
            step.isTuple = true
        case .parent: slot.level += 1
        case .block(let items):
            if let last = items.last {
                step.isTuple = true
                try seek(slot, in: last)
            }
        case .path:
            step.isTuple = true
            for inner in step.steps.reversed() {
                try seek(slot, in: inner)
                if slot.level == 0 { break }
            }
        default: throw JSONataError(.s0217, position: step.position, token: step.typeName)
        }
    }
}
