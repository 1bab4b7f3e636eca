/// A line of a definition that says something an execution can pass.
struct CoverageLine {
    let number: Int
    /// How often what it says was passed, at most.
    let hits: Int
    /// Its points besides states.
    let branches: [CoveragePoint]

    /// The lines of a state machine, in order.
    static func lines(of machine: StateMachineCoverage) -> [CoverageLine] {
        Dictionary(grouping: machine.counted, by: \.line).sorted { $0.key < $1.key }.map { number, points in
            CoverageLine(
                number: number, hits: points.map(\.hits).max() ?? 0, branches: points.filter { $0.kind != .state })
        }
    }
}
