import CivilTime
import Emulator
import Foundation
import JSONTree
import Synchronization

/// Shows what happens while it happens: on a terminal in colour, in a pipe as plain lines.
final class ProgressOutput: Sendable {
    private let isQuiet: Bool
    /// When each state was entered, by event id; states are left in the order of their chains.
    private let entered = Mutex<[String: [Double]]>([:])

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    private func line(_ text: String) { if !isQuiet { Terminal.progress(text) } }

    /// Tells what a deployment did.
    func deployed(_ report: DeployReport, stack: String) {
        changes(report, stack: stack)
        if !report.keptParameters.isEmpty {
            let kept = report.keptParameters.joined(separator: " ")
            line(Terminal.colored("  parameters as last deployed, not the template's defaults: \(kept)", .dim))
        }
    }

    private func changes(_ report: DeployReport, stack: String) {
        if report.isUnchanged { return line("Stack \(stack): unchanged (\(report.unchanged) resources)") }
        var parts: [String] = []
        for (word, ids) in [
            ("created", report.created), ("updated", report.updated), ("replaced", report.replaced),
            ("removed", report.removed),
        ] where !ids.isEmpty {
            parts.append("\(ids.count) \(word)")
        }
        line("Stack \(stack): \(parts.joined(separator: ", ")), \(report.unchanged) unchanged")
        if !report.granting.isEmpty {
            line(Terminal.colored("  accepted, without effect here: \(report.granting.joined(separator: ", "))", .dim))
        }
    }

    /// Tells that an execution has started.
    func started(_ arn: String, endpoint: String) {
        line("Execution \(arn)")
        line(Terminal.colored("AWS endpoint \(endpoint)", .dim))
    }

    /// Shows an event of the history.
    func event(_ event: JSON) {
        guard let type = event["type"]?.string else { return }
        let time = event["timestamp"]?.double ?? 0
        if let details = event["stateEnteredEventDetails"], let name = details["name"]?.string {
            entered.withLock { $0[name, default: []].append(time) }
            return line("\(Terminal.colored("→", .dim)) \(name)")
        }
        if let details = event["stateExitedEventDetails"], let name = details["name"]?.string {
            let start = entered.withLock { entered -> Double in
                entered[name]?.isEmpty == false ? entered[name, default: []].removeFirst() : time
            }
            return line("\(Terminal.colored("✓", .green)) \(name) (\(ProgressOutput.duration(time - start)))")
        }
        if type.hasSuffix("Failed") || type.hasSuffix("TimedOut") || type == "ExecutionAborted" {
            let details = event.object?.first { $0.key.hasSuffix("EventDetails") }?.value
            let reason = [details?["error"]?.string, details?["cause"]?.string].compactMap { $0 }.joined(
                separator: ": ")
            line("\(Terminal.colored("✗", .red)) \(type)\(reason.isEmpty ? "" : "  \(reason)")")
        }
    }

    /// Shows the command that resumes a waiting task, alone on its line and at once.
    func waiting(_ command: String, isJSON: Bool) {
        if isJSON { return Terminal.progress(command) }
        line(Terminal.colored("… waiting for a callback; to answer it:", .yellow))
        Terminal.result(command)
    }

    static func duration(_ seconds: Double) -> String {
        if seconds < 1 { return "\(Int((seconds * 1000).rounded())) ms" }
        // A virtual clock has no trouble with a year.
        if seconds >= 600 { return TimeSpan(milliseconds: Int64(min(seconds * 1000, 1e15))).text }
        return String(format: "%.2f s", seconds)
    }
}
