import CheckoutTesting
import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay
import Testing

/// A case recorded from AWS with its definition: the recording that `get-execution-history` would have given.
struct ReplayedCase: Sendable, CustomTestStringConvertible {
    let id: String
    let row: JSON

    var testDescription: String { id }

    /// Every case that has a history and whose events kept their ids.
    static func load(_ file: String) -> [ReplayedCase] {
        let rows = (try? Conformance.rows("stepfunctions/" + file)) ?? []
        return rows.compactMap { row in
            guard let id = row["id"]?.string, let events = row["expected"]?["history"]?.array, !events.isEmpty else {
                return nil
            }
            return ReplayedCase(id: id, row: row)
        }
    }

    /// Whether the recording lost the ids of its events, without which nothing tells which branch they belong to.
    var hasLostIDs: Bool { (row["expected"]?["history"]?.array ?? []).contains { $0["id"]?.int == nil } }

    /// The document `get-execution-history` printed.
    private var history: JSON {
        let start: Int64 = 1_700_000_000_000
        let input = row["input"]?.string.map(CaseReferences.resolve)
        let events = (row["expected"]?["history"]?.array ?? []).map { event -> JSON in
            var printed = event.object ?? [:]
            let id = event["id"]?.int ?? 0
            printed["timestamp"] = .string(Timestamp(milliseconds: start + Int64(id) * 10).printed)
            for (key, details) in printed where key.hasSuffix("EventDetails") {
                guard var fields = details.object else { continue }
                for (name, value) in fields { fields[name] = ReplayedCase.unparsed(name, value) }
                if event["type"] == "ExecutionStarted", let input { fields["input"] = .string(input) }
                printed[key] = .object(fields)
            }
            return .object(printed)
        }
        return ["events": .array(events)]
    }

    /// A payload as the text it was before the recording parsed it.
    private static func unparsed(_ name: String, _ value: JSON) -> JSON {
        if ["input", "output", "parameters", "cause"].contains(name) {
            return value.object == nil && value.array == nil ? value : .string(value.text())
        }
        if name == "assignedVariables", let variables = value.object {
            return .object(variables.mapValues { $0.string == nil ? .string($0.text()) : $0 })
        }
        return value
    }

    /// The payload in the form whose masks were put in.
    private static func parsed(_ value: JSON) -> JSON {
        guard let text = value.string, text.hasPrefix("{") else { return value }
        return (try? JSON(parsing: text)) ?? value
    }

    /// Replays the case; says what went wrong, nil when nothing did.
    func fault() throws -> String? {
        let definition = CaseReferences.resolve(row["definition"]?.string ?? "")
        let type = StateMachineType(rawValue: row["type"]?.string ?? "") ?? .standard
        let machine: StateMachine
        do {
            machine = try StateMachine(text: definition, type: type)
        } catch {
            return "definition refused: \(error)"
        }
        var parts = RecordingParts()
        var found: Recording?
        do {
            try parts.add(history.bytes(.pretty))
            found = try parts.recordings().first
        } catch {
            return "unreadable: \(error)"
        }
        guard var recording = found else { return "no recording" }
        recording.definition = try JSON(parsing: definition)
        recording.execution = [
            "executionArn": "arn:aws:states:us-east-1:000000000000:execution:machine-1:run-1"
        ]
        let masks = Masks(row["bindings"]?.object?.keys ?? [])
        let replay = Replay(
            machine: machine, definition: recording.definition,
            comparison: EventComparison { key, recorded, replayed in
                masks.match(ReplayedCase.parsed(recorded), replayed, key: key)
            })
        switch replay.run(recording) {
        case .passed: return nil
        case .diverged(let divergence): return divergence.lines.joined(separator: "\n")
        case .incomplete(let fault): return fault.description
        }
    }
}
