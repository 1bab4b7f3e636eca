import JSONTree

/// Walks a definition and notes everything an execution can pass.
struct CoverageSurvey {
    private(set) var points: [CoveragePoint] = []
    /// The states inside the processors of distributed Maps, which run in child executions.
    private(set) var childStates: Set<String> = []
    private let line: (String) -> Int?
    private var isInChild = false

    /// - Parameter line: the line of a JSON pointer in the definition's file; nil when it is not known.
    init(line: @escaping (String) -> Int?) { self.line = line }

    /// Notes the states of a level.
    mutating func visit(graph: JSON, at path: String) {
        for (name, state) in graph["States"]?.object ?? [:] {
            let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
            visit(name, state, at: "\(path)/States/\(escaped)")
        }
    }

    private mutating func visit(_ name: String, _ state: JSON, at path: String) {
        if isInChild { childStates.insert(name) }
        add(.state, name, path)
        visitWaysOut(name, state, path)
        for index in (state["Choices"]?.array ?? []).indices {
            for holds in [true, false] { add(.rule(index, holds: holds), name, "\(path)/Choices/\(index)") }
        }
        if state["Default"] != nil { add(.defaultRule, name, "\(path)/Default") }
        for index in (state["Retry"]?.array ?? []).indices { add(.retrier(index), name, "\(path)/Retry/\(index)") }
        for index in (state["Catch"]?.array ?? []).indices { add(.catcher(index), name, "\(path)/Catch/\(index)") }
        for (index, branch) in (state["Branches"]?.array ?? []).enumerated() {
            add(.branch(index), name, "\(path)/Branches/\(index)")
            visit(graph: branch, at: "\(path)/Branches/\(index)")
        }
        for field in ["ItemProcessor", "Iterator"] {
            guard let processor = state[field] else { continue }
            let isDistributed = processor["ProcessorConfig"]?["Mode"]?.string == "DISTRIBUTED"
            if !isDistributed { add(.iteration, name, "\(path)/\(field)") }
            let wasInChild = isInChild
            isInChild = isInChild || isDistributed
            visit(graph: processor, at: "\(path)/\(field)")
            isInChild = wasInChild
        }
    }

    /// One point for each state that may follow, at the first field that leads there.
    private mutating func visitWaysOut(_ name: String, _ state: JSON, _ path: String) {
        var targets: Set<String> = []
        func lead(to target: String?, _ field: String) -> (String, String)? {
            guard let target, targets.insert(target).inserted else { return nil }
            return (target, "\(path)/\(field)")
        }
        var ways: [(String, String)] = []
        ways += [lead(to: state["Next"]?.string, "Next")].compactMap(\.self)
        for (index, rule) in (state["Choices"]?.array ?? []).enumerated() {
            ways += [lead(to: rule["Next"]?.string, "Choices/\(index)/Next")].compactMap(\.self)
        }
        ways += [lead(to: state["Default"]?.string, "Default")].compactMap(\.self)
        for (index, catcher) in (state["Catch"]?.array ?? []).enumerated() {
            ways += [lead(to: catcher["Next"]?.string, "Catch/\(index)/Next")].compactMap(\.self)
        }
        for (target, place) in ways { add(.transition(to: target), name, place) }
        if state["End"]?.bool == true { add(.transition(to: nil), name, "\(path)/End") }
    }

    private mutating func add(_ kind: CoveragePoint.Kind, _ state: String, _ path: String) {
        points.append(CoveragePoint(kind: kind, state: state, path: path, line: line(path) ?? 1))
    }
}
