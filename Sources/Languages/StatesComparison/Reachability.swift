import JSONTree

/// Which states of a definition some way leads to.
struct Reachability {
    private(set) var reachable: Set<String> = []
    /// The others, in the definition's order.
    private(set) var unreachable: [String] = []
    /// Where each state is, as a JSON pointer.
    private(set) var paths: [String: String] = [:]

    init(_ definition: JSON) { visit(definition, at: "") }

    private mutating func visit(_ level: JSON, at path: String) {
        let states = level["States"]?.object ?? [:]
        var waiting = [level["StartAt"]?.string].compactMap(\.self)
        var seen: Set<String> = []
        while let name = waiting.popLast() {
            guard let state = states[name], seen.insert(name).inserted else { continue }
            let rules = (state["Choices"]?.array ?? []).map { $0["Next"] }
            let catchers = (state["Catch"]?.array ?? []).map { $0["Next"] }
            waiting += ([state["Next"], state["Default"]] + rules + catchers).compactMap { $0?.string }
        }
        for (name, state) in states {
            let place = "\(path)/States/\(Wording.escaped(name))"
            paths[name] = place
            if seen.contains(name) { reachable.insert(name) } else { unreachable.append(name) }
            for (index, branch) in (state["Branches"]?.array ?? []).enumerated() {
                visit(branch, at: "\(place)/Branches/\(index)")
            }
            for field in ["ItemProcessor", "Iterator"] {
                if let processor = state[field] { visit(processor, at: "\(place)/\(field)") }
            }
        }
    }
}
