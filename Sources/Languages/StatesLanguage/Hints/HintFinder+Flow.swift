import JSONTree

extension HintFinder {
    /// States from which no path leads to an end.
    mutating func lookForLoops(in level: HintLevel) {
        let next = Dictionary(level.states.map { ($0.name, $0.targets) }, uniquingKeysWith: { first, _ in first })
        var leaving = Set(level.states.filter(\.isEnd).map(\.name))
        // A level without any end is a fault, not a hint.
        if leaving.isEmpty { return }
        var grows = true
        while grows {
            let more = level.states.filter { state in
                !leaving.contains(state.name) && state.targets.contains(where: leaving.contains)
            }
            leaving.formUnion(more.map(\.name))
            grows = !more.isEmpty
        }
        var told: Set<String> = []
        for state in level.states where !leaving.contains(state.name) && !told.contains(state.name) {
            let loop = HintFinder.reachable(from: state.name, next)
            defer { told.formUnion(loop) }
            if !loop.isDisjoint(with: told) { continue }
            let end =
                level.type == .express
                ? "until the execution has taken five minutes" : "until it fails or its history has 25,000 events"
            hint(
                .neverLeaves, "no path leads from \"\(state.name)\" to an end: it goes round \(end)", at: state.path)
        }
    }

    private static func reachable(from name: String, _ next: [String: [String]]) -> Set<String> {
        var seen: Set<String> = []
        var open = [name]
        while let name = open.popLast() {
            if seen.insert(name).inserted { open += next[name] ?? [] }
        }
        return seen
    }

    /// Seconds an execution may take at most.
    private static func longest(_ type: StateMachineType) -> Int { type == .express ? 300 : 31_536_000 }

    /// Waits that outlast the execution.
    mutating func lookAtWait(_ state: HintState) {
        guard state.kind == .wait, let seconds = state["Seconds"]?.int else { return }
        let limit = HintFinder.longest(state.type)
        if seconds > limit {
            let longest =
                state.type == .express ? "an Express execution takes five minutes" : "an execution takes a year"
            hint(.waitTooLong, "\(longest) at most, less than these \(seconds) seconds", at: state.path + "/Seconds")
        } else if let timeout = definition["TimeoutSeconds"]?.int, seconds >= timeout {
            hint(
                .waitTooLong,
                "the machine's TimeoutSeconds of \(timeout) end the execution before these \(seconds) seconds",
                at: state.path + "/Seconds")
        }
    }

    /// Caught errors that replace, for want of a `ResultPath`, an input the next state reads.
    mutating func lookAtCatchers(of state: HintState, in level: HintLevel) {
        guard state.language == .jsonPath else { return }
        for (catcher, path) in state.elements(of: "Catch") where catcher["ResultPath"] == nil {
            guard let next = catcher["Next"]?.string.flatMap({ level[$0] }), next.language == .jsonPath else {
                continue
            }
            let read = HintFinder.inputPaths(of: next.json).first { text in
                let first = text.dropFirst(2).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                return !first.isEmpty && first != "Error" && first != "Cause"
            }
            guard let read else { continue }
            hint(
                .catchDropsInput,
                "the error replaces the input, but \"\(next.name)\" reads \(read): give a ResultPath, such as $.error",
                at: path)
        }
    }

    /// The paths into its input that a state reads before it has a result.
    private static func inputPaths(of fields: JSON) -> [String] {
        var found: [String] = []
        for (key, value) in fields.object ?? [:] {
            if ["ResultSelector", "ResultPath", "OutputPath", "Assign", "Catch", "Retry", "Result"].contains(key) {
                continue
            }
            if ["Branches", "ItemProcessor", "Iterator"].contains(key) { continue }
            if let text = value.string {
                let isPath = key.hasSuffix(".$") || key.hasSuffix("Path") || key == "Variable"
                guard isPath else { continue }
                if text.hasPrefix("$.") { found.append(text) }
                if let call = try? IntrinsicExpression(text) {
                    found += call.paths.map(\.text).filter { $0.hasPrefix("$.") }
                }
            } else {
                for inner in value.array ?? [value] { found += inputPaths(of: inner) }
            }
        }
        return found
    }
}
