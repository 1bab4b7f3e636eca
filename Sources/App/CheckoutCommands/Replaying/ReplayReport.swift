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
    ///
    /// See https://github.com/testmoapp/junitxml.
    var junit: String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<testsuite name="checkout replay" tests="\#(summary.total)" failures="\#(summary.diverged)" "#
                + #"errors="\#(summary.failed)" time="\#(String(format: "%.3f", seconds))">"#,
        ]
        for (_, result) in summary.results {
            let head =
                #"  <testcase classname="\#(escaped(result.stateMachine ?? "recordings"))" name="\#(escaped(result.file))""#
            switch result.status {
            case .passed, .accepted: lines.append(head + "/>")
            case .diverged:
                let text = (result.divergence?.lines ?? []).joined(separator: "\n")
                let message = escaped(result.divergence?.summary ?? "")
                lines.append(head + ">")
                lines.append(#"    <failure message="\#(message)">\#(escaped(text))</failure>"#)
                lines.append("  </testcase>")
            case .incomplete, .unreadable:
                lines.append(head + ">")
                lines.append(#"    <error message="\#(escaped(result.note ?? ""))"/>"#)
                lines.append("  </testcase>")
            }
        }
        return (lines + ["</testsuite>", ""]).joined(separator: "\n")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            // XML 1.0 has no other control characters, not even escaped ones.
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
