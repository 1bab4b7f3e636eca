import JSONTree

/// Compares what a state has in lists whose order matters: rules, retriers, catchers.
struct ClauseComparison {
    private(set) var changes: [DefinitionChange] = []
    private let state: String
    private let path: String
    private let old: JSON
    private let new: JSON

    init(state: String, path: String, old: JSON, new: JSON) {
        self.state = state
        self.path = path
        self.old = old
        self.new = new
    }

    // MARK: Rules

    /// The rules of a Choice: equal ones are matched first, then those that stand between the same others.
    mutating func compareChoices() {
        let (before, after) = (old["Choices"]?.array ?? [], new["Choices"]?.array ?? [])
        guard before != after else { return }
        let matching = Matching(before, after, isSame: ==)
        if matching.isReordered {
            note(
                .rulesReordered, "/Choices",
                "the rules of \(state) are tried in another order; the first that holds decides")
        }
        for index in matching.inserted {
            note(
                .ruleAdded, "/Choices/\(index)",
                "\(state) has a new rule \(index + 1): \(Wording.rule(after[index]))")
        }
        for index in matching.removed {
            note(
                .ruleRemoved, "/Choices/\(index)", "\(state) lost its rule \(index + 1): \(Wording.rule(before[index]))"
            )
        }
        for (earlier, later) in matching.changed {
            note(
                .ruleChanged, "/Choices/\(later)",
                "rule \(later + 1) of \(state) is \(Wording.rule(after[later])) instead of \(Wording.rule(before[earlier]))"
            )
        }
    }

    // MARK: Retry and Catch

    /// The retriers: one is the same as another that is for the same errors.
    mutating func compareRetry() {
        let (before, after) = (old["Retry"]?.array ?? [], new["Retry"]?.array ?? [])
        let matching = Matching(before, after) { $0["ErrorEquals"] == $1["ErrorEquals"] }
        for index in matching.inserted {
            note(
                .retryAdded, "/Retry/\(index)",
                "\(state) is run again on \(Wording.errors(after[index])), up to \(Wording.value(after[index]["MaxAttempts"])) times"
            )
        }
        for index in matching.removed {
            note(
                .retryRemoved, "/Retry/\(index)",
                "\(state) is no longer run again on \(Wording.errors(before[index]))")
        }
        for (earlier, later) in matching.changed + matching.kept where before[earlier] != after[later] {
            note(
                .retryChanged, "/Retry/\(later)",
                "the retries of \(state) on \(Wording.errors(after[later])) change: "
                    + Wording.members(before[earlier], after[later]))
        }
        noteOrder(matching, .retryChanged, "/Retry", "retriers")
    }

    /// The catchers: one is the same as another that is for the same errors.
    mutating func compareCatch() {
        let (before, after) = (old["Catch"]?.array ?? [], new["Catch"]?.array ?? [])
        let matching = Matching(before, after) { $0["ErrorEquals"] == $1["ErrorEquals"] }
        for index in matching.inserted {
            note(
                .catchAdded, "/Catch/\(index)",
                "\(state) goes to \(Wording.name(after[index]["Next"])) on \(Wording.errors(after[index]))")
        }
        for index in matching.removed {
            note(
                .catchRemoved, "/Catch/\(index)",
                "\(Wording.errors(before[index])) of \(state) no longer goes to \(Wording.name(before[index]["Next"]))")
        }
        for (earlier, later) in matching.changed + matching.kept where before[earlier] != after[later] {
            note(
                .catchChanged, "/Catch/\(later)",
                "what becomes of \(Wording.errors(after[later])) of \(state) changes: "
                    + Wording.members(before[earlier], after[later]))
        }
        noteOrder(matching, .catchChanged, "/Catch", "catchers")
    }

    private mutating func noteOrder(
        _ matching: Matching, _ kind: DefinitionChange.Kind, _ field: String, _ noun: String
    ) {
        guard matching.isReordered else { return }
        note(kind, field, "the \(noun) of \(state) are tried in another order; the first that fits decides")
    }

    private mutating func note(_ kind: DefinitionChange.Kind, _ field: String, _ message: String) {
        changes.append(DefinitionChange(kind: kind, state: state, path: path + field, message: message))
    }
}

/// Which elements of two lists belong together.
struct Matching {
    /// Pairs that are the same.
    private(set) var kept: [(Int, Int)] = []
    /// Pairs that are left over at the same place between the same ones.
    private(set) var changed: [(Int, Int)] = []
    /// Elements only the new list has.
    private(set) var inserted: [Int] = []
    /// Elements only the old list has.
    private(set) var removed: [Int] = []
    /// Whether elements that are the same changed places among themselves.
    private(set) var isReordered = false

    init(_ old: [JSON], _ new: [JSON], isSame: (JSON, JSON) -> Bool) {
        var partner: [Int?] = Array(repeating: nil, count: new.count)
        var taken: Set<Int> = []
        for (index, element) in new.enumerated() {
            // The same place first: a list may hold equal elements.
            let places = (old.indices.contains(index) ? [index] : []) + Array(old.indices)
            guard let found = places.first(where: { !taken.contains($0) && isSame(old[$0], element) }) else { continue }
            partner[index] = found
            taken.insert(found)
            kept.append((found, index))
        }
        isReordered = zip(kept, kept.dropFirst()).contains { $0.0 > $1.0 }
        var free = old.indices.filter { !taken.contains($0) }
        for index in new.indices where partner[index] == nil {
            let before = partner[..<index].compactMap(\.self).max() ?? -1
            let after = partner[index...].compactMap(\.self).min() ?? old.count
            if let place = free.firstIndex(where: { $0 > before && $0 < after }) {
                changed.append((free.remove(at: place), index))
            } else {
                inserted.append(index)
            }
        }
        removed = free
    }
}
