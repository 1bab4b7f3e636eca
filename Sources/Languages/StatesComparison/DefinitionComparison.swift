import JSONTree

/// Finds what changed in meaning between two definitions: what is only written differently (the order of members,
/// comments, defaults spelled out, the older names of Map's fields) does not show.
///
/// See https://states-language.net/spec.html for the defaults.
package struct DefinitionComparison {
    private var changes: [DefinitionChange] = []

    /// The changes from one definition to another, in the order of the new one; what was removed follows.
    ///
    /// Both need to be definitions only as far as they are compared: a state without a type is compared, too.
    package static func changes(from old: JSON, to new: JSON) -> [DefinitionChange] {
        var comparison = DefinitionComparison()
        comparison.compareMachine(old, new)
        comparison.compareReachability(old, new)
        return comparison.changes
    }

    private mutating func compareMachine(_ old: JSON, _ new: JSON) {
        if old["TimeoutSeconds"] != new["TimeoutSeconds"] {
            note(.timeoutChanged, nil, "/TimeoutSeconds", Wording.timeout("an execution", old, new, "TimeoutSeconds"))
        }
        compareLevel(NormalForm.level(old), NormalForm.level(new), at: "", of: nil)
    }

    // MARK: Levels

    private mutating func compareLevel(_ old: JSON, _ new: JSON, at path: String, of owner: String?) {
        if old["StartAt"] != new["StartAt"] {
            let place = owner.map { "\($0) starts" } ?? "an execution starts"
            note(
                .startChanged, owner, path + "/StartAt",
                "\(place) with \(Wording.name(new["StartAt"])) instead of \(Wording.name(old["StartAt"]))")
        }
        let (before, after) = (old["States"]?.object ?? [:], new["States"]?.object ?? [:])
        for (name, state) in after {
            let place = "\(path)/States/\(Wording.escaped(name))"
            if let earlier = before[name] {
                compareState(name, earlier, state, at: place)
            } else {
                note(.stateAdded, name, place, "the state \(name) (\(Wording.name(state["Type"]))) is new")
            }
        }
        for (name, state) in before where !after.has(name) {
            note(
                .stateRemoved, name, "\(path)/States/\(Wording.escaped(name))",
                "the state \(name) (\(Wording.name(state["Type"]))) is gone")
        }
    }

    // MARK: States

    private mutating func compareState(_ name: String, _ old: JSON, _ new: JSON, at path: String) {
        guard old["Type"] == new["Type"] else {
            note(
                .typeChanged, name, path + "/Type",
                "\(name) is a \(Wording.name(new["Type"])) instead of a \(Wording.name(old["Type"]))")
            return
        }
        compareWay(name, old, new, path)
        var clauses = ClauseComparison(state: name, path: path, old: old, new: new)
        clauses.compareChoices()
        clauses.compareRetry()
        clauses.compareCatch()
        changes += clauses.changes
        compareFields(name, old, new, path)
        compareInside(name, old, new, path)
    }

    private mutating func compareWay(_ name: String, _ old: JSON, _ new: JSON, _ path: String) {
        for field in ["Next", "Default"] {
            let (before, after) = (old[field]?.string, new[field]?.string)
            guard before != after else { continue }
            let condition = field == "Default" ? " when no rule holds" : ""
            let way = after.map { "goes to \($0)" } ?? (field == "Default" ? "fails" : "ends")
            let earlier = before ?? (field == "Default" ? "failing" : "the end")
            note(.transitionChanged, name, "\(path)/\(field)", "\(name) \(way)\(condition) instead of \(earlier)")
        }
    }

    private mutating func compareFields(_ name: String, _ old: JSON, _ new: JSON, _ path: String) {
        for field in fields(of: old, and: new) where old[field] != new[field] {
            let place = "\(path)/\(field)"
            switch field {
            case "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath":
                note(.timeoutChanged, name, place, Wording.timeout(name, old, new, field))
            case "Resource":
                note(
                    .taskChanged, name, place,
                    "\(name) calls \(Wording.value(new[field])) instead of \(Wording.value(old[field]))")
            default:
                let kind: DefinitionChange.Kind = NormalForm.dataFields.contains(field) ? .dataChanged : .settingChanged
                note(kind, name, place, Wording.field(name, field, old[field], new[field]))
            }
        }
    }

    /// The fields that have no comparison of their own.
    private func fields(of old: JSON, and new: JSON) -> [String] {
        let own: Set<String> = [
            "Type", "Next", "End", "Default", "Choices", "Retry", "Catch", "Branches", "ItemProcessor",
        ]
        let names = (new.object?.keys ?? []) + (old.object?.keys ?? []).filter { new[$0] == nil }
        return names.filter { !own.contains($0) }
    }

    private mutating func compareInside(_ name: String, _ old: JSON, _ new: JSON, _ path: String) {
        if let before = old["ItemProcessor"], let after = new["ItemProcessor"] {
            if before["ProcessorConfig"] != after["ProcessorConfig"] {
                note(
                    .settingChanged, name, path + "/ItemProcessor/ProcessorConfig",
                    Wording.field(name, "ProcessorConfig", before["ProcessorConfig"], after["ProcessorConfig"]))
            }
            compareLevel(before, after, at: path + "/ItemProcessor", of: name)
        }
        let (before, after) = (old["Branches"]?.array ?? [], new["Branches"]?.array ?? [])
        if before.count != after.count {
            let noun = after.count == 1 ? "branch" : "branches"
            note(
                .branchesChanged, name, path + "/Branches",
                "\(name) runs \(after.count) \(noun) instead of \(before.count)")
        }
        for (index, (earlier, later)) in zip(before, after).enumerated() {
            compareLevel(earlier, later, at: "\(path)/Branches/\(index)", of: name)
        }
    }

    // MARK: Reachability

    private mutating func compareReachability(_ old: JSON, _ new: JSON) {
        let (before, after) = (Reachability(old), Reachability(new))
        for name in after.unreachable where before.reachable.contains(name) {
            note(
                .stateUnreachable, name, after.paths[name] ?? "",
                "no way leads to \(name) any more; AWS refuses such a definition")
        }
        for name in before.unreachable where after.reachable.contains(name) {
            note(.stateReachable, name, after.paths[name] ?? "", "a way leads to \(name) now")
        }
    }

    private mutating func note(_ kind: DefinitionChange.Kind, _ state: String?, _ path: String, _ message: String) {
        changes.append(DefinitionChange(kind: kind, state: state, path: path, message: message))
    }
}
