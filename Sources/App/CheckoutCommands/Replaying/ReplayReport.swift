import Foundation
import JSONTree
import StatesReplay

/// Tells what became of recordings: for people, for programs, for CI.
struct ReplayReport {
    let summary: ReplaySummary
    let seconds: Double

    /// The exit status: 1 when a recording diverged, 2 when one could not be replayed.
    var status: ExitStatus { summary.diverged > 0 ? .failed : summary.failed > 0 ? .badInput : .succeeded }

    /// Writes the report for people; recordings that passed are named when there are few.
    func printText() {
        for (_, result) in summary.results {
            switch result.status {
            case .passed:
                let note = result.note.map { " (\($0))" } ?? ""
                Terminal.result("\(Terminal.colored("✓", .green)) \(result.file)\(note)")
            case .accepted: Terminal.result("\(Terminal.colored("✎", .yellow)) \(result.file): \(result.note ?? "")")
            case .diverged:
                let machine = result.stateMachine.map { " (\($0))" } ?? ""
                Terminal.result("\(Terminal.colored("✗", .red)) \(result.file)\(machine)")
                for line in result.divergence?.lines ?? [] { Terminal.result("  \(line)") }
                if let note = result.note { Terminal.result("  \(note)") }
            case .incomplete, .unreadable:
                Terminal.result("\(Terminal.colored("!", .red)) \(result.file): \(result.note ?? "")")
            }
        }
        Terminal.result(line)
    }

    private var line: String {
        var parts = ["\(summary.passed) passed"]
        if summary.diverged > 0 { parts.append("\(summary.diverged) diverged") }
        if summary.accepted > 0 { parts.append("\(summary.accepted) accepted") }
        if summary.failed > 0 { parts.append("\(summary.failed) could not be replayed") }
        let count = "\(summary.total) \(summary.total == 1 ? "recording" : "recordings")"
        return "\(count): \(parts.joined(separator: ", ")) in \(ProgressOutput.duration(seconds))"
    }

    /// The report as JSON.
    var json: JSON {
        let results = summary.results.map { _, result -> JSON in
            var object: JSONObject = ["file": .string(result.file), "status": .string(result.status.rawValue)]
            object["execution"] = result.execution.map(JSON.string)
            object["stateMachine"] = result.stateMachine.map(JSON.string)
            object["note"] = result.note.map(JSON.string)
            object["divergence"] = result.divergence?.json
            return .object(object)
        }
        return [
            "passed": .int(summary.passed), "diverged": .int(summary.diverged), "accepted": .int(summary.accepted),
            "failed": .int(summary.failed), "results": .array(results),
        ]
    }

    /// The report in the form CI systems read.
    var junit: JUnitReport {
        let share = seconds / Double(max(1, summary.total))
        let cases = summary.results.map { _, result in
            let outcome: JUnitReport.Outcome
            switch result.status {
            case .passed, .accepted: outcome = .passed
            case .diverged:
                let details = (result.divergence?.lines ?? []) + [result.note].compactMap(\.self)
                outcome = .failed(
                    message: result.divergence?.summary ?? "", details: details.joined(separator: "\n"))
            case .incomplete, .unreadable: outcome = .error(message: result.note ?? "", details: "")
            }
            return JUnitReport.Case(
                name: result.file, className: result.stateMachine ?? "recordings", file: result.file, seconds: share,
                outcome: outcome)
        }
        return JUnitReport(name: "checkout replay", suites: [.init(name: "recordings", cases: cases)])
    }
}
