/// Coverage as a tracefile of LCOV: a state is a function and a line, everything else a branch of its line.
///
/// See https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1, "Tracefile format".
package enum LCOVReport {
    /// The tracefile of several state machines.
    package static func text(_ machines: [StateMachineCoverage]) -> String {
        machines.map(record).joined()
    }

    private static func record(_ machine: StateMachineCoverage) -> String {
        let points = machine.counted
        let states = points.filter { $0.kind == .state }
        let branches = points.filter { $0.kind != .state }
        var text = "TN:\(name(machine.name))\nSF:\(machine.file)\n"
        for state in states { text += "FN:\(state.line),\(name(state.state))\n" }
        for state in states { text += "FNDA:\(state.hits),\(name(state.state))\n" }
        text += "FNF:\(states.count)\nFNH:\(states.count(where: \.isCovered))\n"
        let entered = Dictionary(states.map { ($0.state, $0.hits) }) { first, _ in first }
        for (index, branch) in branches.enumerated() {
            // A dash says that the line itself was never run.
            let taken = entered[branch.state] == 0 && branch.hits == 0 ? "-" : "\(branch.hits)"
            text += "BRDA:\(branch.line),0,\(index),\(taken)\n"
        }
        text += "BRF:\(branches.count)\nBRH:\(branches.count(where: \.isCovered))\n"
        let lines = CoverageLine.lines(of: machine)
        for line in lines { text += "DA:\(line.number),\(line.hits)\n" }
        text += "LF:\(lines.count)\nLH:\(lines.count { $0.hits > 0 })\nend_of_record\n"
        return text
    }

    /// A name on one line.
    private static func name(_ name: String) -> String {
        String(name.map { $0.isNewline ? " " : $0 })
    }
}
