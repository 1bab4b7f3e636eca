import CivilTime
import JSONTree
import StatesExecution

extension Divergence {
    /// What happened, for a person: the sentence, the history around it, the differences, the changes.
    package var lines: [String] {
        var lines: [String] = []
        let place = event.map { "event \($0)" } ?? "after the last event"
        let state = state.map { ", state ‘\($0)’" } ?? ""
        let branch = branch.isEmpty ? "" : ", \(Divergence.readable(branch))"
        lines.append("first divergence at \(place)\(state)\(branch):")
        lines.append("  \(summary.prefix(1).uppercased() + summary.dropFirst())")
        for difference in differences.prefix(8) { lines += Divergence.lines(difference, "recorded", "now") }
        if differences.count > 8 { lines.append("    … and \(differences.count - 8) more differences") }
        lines.append("  History:")
        for event in before { lines.append("      \(Divergence.line(event))") }
        if let expected {
            lines.append("    - \(Divergence.line(expected))   recorded")
        }
        if let actual {
            lines.append("    + \(Divergence.line(actual, hasNumber: false))   now")
        }
        for event in after { lines.append("      \(Divergence.line(event))") }
        lines += changeLines
        return lines
    }

    private var changeLines: [String] {
        guard let changes else { return [] }
        if changes.isEmpty { return ["  The definition is the recorded one."] }
        let isHere = changesHere > 0
        var lines = [
            isHere
                ? "  Changed in the definition since the recording, in the states concerned:"
                : "  Changed in the definition since the recording:"
        ]
        let shown = changes.prefix(isHere ? min(changesHere, 8) : 8)
        for change in shown { lines += Divergence.lines(change, "recorded", "now") }
        let others = changes.count - shown.count
        if others > 0 { lines.append("    … and \(others) \(others == 1 ? "change" : "changes") elsewhere") }
        return lines
    }

    private static func line(_ event: HistoryEvent, hasNumber: Bool = true) -> String {
        let number = hasNumber ? String(event.id) : "–"
        return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  " + event.title
    }

    private static func lines(_ difference: JSONDifference, _ old: String, _ new: String) -> [String] {
        ["    \(difference.path)"]
            + [("- \(old)", difference.expected), ("+ \(new)", difference.actual)].map { label, value in
                "      \(label): \(value.map { shortened($0.text()) } ?? "(absent)")"
            }
    }

    private static func shortened(_ text: String) -> String {
        text.count > 300 ? "\(text.prefix(300))… (\(text.count) characters)" : text
    }

    /// `/Each#1[3]` as `Each, item 3`.
    static func readable(_ path: String) -> String {
        path.split(separator: "/").map { step in
            let name = step.prefix { $0 != "#" }
            let label = step.drop { $0 != "[" }.dropFirst().dropLast()
            let round = step.drop { $0 != "#" }.dropFirst().prefix { $0 != "[" }
            let again = round == "1" ? "" : " (pass \(round))"
            return Int(label) == nil
                ? "branch ‘\(label)’ of ‘\(name)’\(again)" : "item \(label) of ‘\(name)’\(again)"
        }.joined(separator: ", ")
    }

    /// The divergence as JSON, for programs.
    package var json: JSON {
        func list(_ differences: [JSONDifference]) -> JSON {
            .array(
                differences.map { difference in
                    var object: JSONObject = ["path": .string(difference.path)]
                    object["expected"] = difference.expected
                    object["actual"] = difference.actual
                    return .object(object)
                })
        }
        var object: JSONObject = ["summary": .string(summary)]
        object["event"] = event.map(JSON.int)
        object["state"] = state.map(JSON.string)
        if !branch.isEmpty { object["branch"] = .string(branch) }
        object["expected"] = expected?.printed
        object["actual"] = actual?.printed
        object["differences"] = list(differences)
        object["before"] = .array(before.map(\.printed))
        object["after"] = .array(after.map(\.printed))
        object["definitionChanges"] = changes.map(list)
        return .object(object)
    }
}
