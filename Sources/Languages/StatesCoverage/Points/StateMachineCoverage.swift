import JSONTree
import StatesExecution

/// What executions have passed of one state machine.
package struct StateMachineCoverage: Sendable {
    /// The state machine's name.
    package let name: String
    /// The file its definition is in, as reports are to name it.
    package let file: String
    /// The definition.
    package let definition: JSON
    /// Everything that can be passed, in the definition's order.
    package private(set) var points: [CoveragePoint]
    /// The executions that were looked at.
    package private(set) var executions = 0

    private let places: [Key: Int]
    /// The number of rules of each Choice.
    private let ruleCounts: [String: Int]
    private let childStates: Set<String>

    private struct Key: Hashable {
        let state: String
        let kind: CoveragePoint.Kind
    }

    /// Nothing passed yet.
    ///
    /// - Parameters:
    ///   - name: the state machine's name.
    ///   - file: the file its definition is in.
    ///   - definition: the definition, which has been found valid.
    ///   - line: the line of a JSON pointer in that file, from 1; nil when it is not known.
    package init(name: String, file: String, definition: JSON, line: @escaping (String) -> Int?) {
        self.name = name
        self.file = file
        self.definition = definition
        var survey = CoverageSurvey(line: line)
        survey.visit(graph: definition, at: "")
        points = survey.points
        childStates = survey.childStates
        let numbered = survey.points.enumerated().map { (Key(state: $1.state, kind: $1.kind), $0) }
        places = Dictionary(numbered) { first, _ in first }
        ruleCounts = survey.points.reduce(into: [:]) { counts, point in
            if case .rule(_, true) = point.kind { counts[point.state, default: 0] += 1 }
        }
    }

    /// Takes in what one execution did.
    package mutating func add(_ decisions: some Sequence<Decision>) {
        executions += 1
        for decision in decisions { add(decision) }
    }

    /// Takes in what was noted elsewhere of the same state machine.
    package mutating func add(_ other: StateMachineCoverage) {
        executions += other.executions
        for (place, point) in other.points.enumerated() where points.indices.contains(place) {
            points[place].hits += point.hits
        }
    }

    private mutating func add(_ decision: Decision) {
        switch decision {
        case .entered(let state): hit(.state, state)
        case .left(let state, let next): hit(.transition(to: next), state)
        case .chose(let state, let rule):
            for passed in 0..<(rule ?? ruleCounts[state] ?? 0) { hit(.rule(passed, holds: false), state) }
            hit(rule.map { .rule($0, holds: true) } ?? .defaultRule, state)
        case .retried(let state, let retrier): hit(.retrier(retrier), state)
        case .caught(let state, let catcher): hit(.catcher(catcher), state)
        case .started(let state, let slot):
            hit(.branch(slot), state)
            hit(.iteration, state)
        }
    }

    private mutating func hit(_ kind: CoveragePoint.Kind, _ state: String) {
        if let place = places[Key(state: state, kind: kind)] { points[place].hits += 1 }
    }

    /// The points that count: those inside a distributed Map only once a child execution was looked at, since the
    /// history of the parent says nothing of them.
    package var counted: [CoveragePoint] {
        let seesChildren = points.contains { $0.isCovered && childStates.contains($0.state) }
        return seesChildren ? points : points.filter { !childStates.contains($0.state) }
    }

    /// How many of the counted points were passed, and how many there are, by group; groups without points are left
    /// out.
    package var summary: [(group: CoveragePoint.Group, covered: Int, total: Int)] {
        CoveragePoint.Group.allCases.compactMap { group in
            let points = counted.filter { $0.group == group }
            return points.isEmpty ? nil : (group, points.count(where: \.isCovered), points.count)
        }
    }

    /// The share of the counted points that were passed, from 0 to 1.
    package var share: Double {
        let points = counted
        return points.isEmpty ? 1 : Double(points.count(where: \.isCovered)) / Double(points.count)
    }
}
