/// The summary for a terminal: a line a state machine, then what no execution has passed.
package enum CoverageText {
    /// The summary of several state machines.
    ///
    /// - Parameter listsMissing: whether to list what was not passed, with file and line.
    package static func summary(_ machines: [StateMachineCoverage], listsMissing: Bool = true) -> String {
        var text = ""
        for machine in machines {
            let groups = machine.summary.map { "\($0.group.rawValue) \($0.covered)/\($0.total)" }
            let executions = machine.executions == 1 ? "1 execution" : "\(machine.executions) executions"
            text += "\(machine.name): \(percent(machine.share)) of \(executions): \(groups.joined(separator: ", "))\n"
            guard listsMissing else { continue }
            for point in machine.counted where !point.isCovered {
                text += "  not passed: \(machine.file):\(point.line) \(point.label)\n"
            }
        }
        return text
    }

    /// A share as `87.5 %`, rounded down so that 100 % means all.
    package static func percent(_ share: Double) -> String {
        let tenths = Int(share * 1000)
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }
}
