import Foundation
import JSONTree
import SAMTemplate
import StatesCoverage
import StatesTesting

/// A test case that was run, or could not be.
struct CaseResult: Sendable {
    enum Status: String, Sendable { case passed, failed, error, skipped }

    let file: String
    let name: String
    let location: SourceLocation
    var status: Status
    /// How long it took, in seconds of real time.
    var seconds = 0.0
    /// How long the execution took, in seconds of modelled time.
    var modelled = 0.0
    var failures: [CaseFailure] = []
    var path: [String] = []
    /// What the execution passed of its state machine, when that is wanted.
    var coverage: [CoveredMachine: StateMachineCoverage] = [:]
    /// Why the case could not be run, or is skipped.
    var reason: String?

    /// The result as a person reads it.
    var lines: [String] {
        let time = String(format: "%.2f s", seconds) + (modelled >= 1 ? ", \(Self.span(modelled)) modelled" : "")
        switch status {
        case .passed: return ["  \(Terminal.colored("✓", .green)) \(name) \(Terminal.colored("(\(time))", .dim))"]
        case .skipped: return ["  \(Terminal.colored("-", .yellow)) \(name) (skipped: \(reason ?? ""))"]
        case .error:
            let text = (reason ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }
            return ["  \(Terminal.colored("✗", .red)) \(name) (could not be run)"] + text
        case .failed:
            var lines = ["  \(Terminal.colored("✗", .red)) \(name) \(Terminal.colored("(\(time))", .dim))"]
            lines += details.map { "      \($0)" }
            return lines
        }
    }

    /// The failures, without the case's name.
    var details: [String] {
        var lines: [String] = []
        for failure in failures {
            let place = "\(failure.location.file):\(failure.location.line):\(failure.location.column)"
            lines.append("\(failure.subject)  \(Terminal.colored(place, .dim))")
            lines += failure.lines.map { "  \(Self.painted($0))" }
        }
        if !path.isEmpty, !failures.contains(where: { $0.subject.hasPrefix("path") }) {
            lines.append(Terminal.colored("states entered: \(path.joined(separator: " → "))", .dim))
        }
        return lines
    }

    /// The result as `--output json` gives it.
    var json: JSON {
        var object: JSONObject = [
            "name": .string(name), "line": .int(location.line), "status": .string(status.rawValue),
            "seconds": .double((seconds * 1000).rounded() / 1000),
            "modelledSeconds": .double((modelled * 1000).rounded() / 1000),
        ]
        object["reason"] = reason.map(JSON.string)
        if !failures.isEmpty {
            object["failures"] = .array(
                failures.map { failure in
                    [
                        "subject": .string(failure.subject), "file": .string(failure.location.file),
                        "line": .int(failure.location.line), "column": .int(failure.location.column),
                        "lines": .array(failure.lines.map(JSON.string)),
                    ]
                })
        }
        if !path.isEmpty { object["path"] = .array(path.map(JSON.string)) }
        return .object(object)
    }

    /// The result in a JUnit report.
    var junit: JUnitReport.Case {
        let outcome: JUnitReport.Outcome =
            switch status {
            case .passed: .passed
            case .skipped: .skipped(reason: reason ?? "")
            case .error: .error(message: reason ?? "", details: reason ?? "")
            case .failed:
                .failed(
                    message: failures.first?.message ?? "",
                    details: failures.flatMap { ["\($0.subject)"] + $0.lines.map { "  \($0)" } }.joined(separator: "\n")
                )
            }
        return .init(name: name, className: file, file: file, seconds: seconds, outcome: outcome)
    }

    private static func painted(_ line: String) -> String {
        if line.hasPrefix("+") { return Terminal.colored(line, .green) }
        return line.hasPrefix("-") ? Terminal.colored(line, .red) : line
    }

    /// A length of time in the largest units that say it.
    static func span(_ seconds: Double) -> String {
        var rest = Int(seconds.rounded())
        var parts: [String] = []
        for (unit, size) in [("d", 86400), ("h", 3600), ("m", 60), ("s", 1)] where rest >= size {
            parts.append("\(rest / size) \(unit)")
            rest %= size
        }
        return parts.prefix(2).joined(separator: " ")
    }
}
