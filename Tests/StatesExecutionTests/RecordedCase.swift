import CheckoutTesting
import JSONTree
import StatesExecution
import StatesLanguage
import Testing

/// A case recorded from AWS, as the data's README describes it.
struct RecordedCase: Sendable, CustomTestStringConvertible {
    let id: String
    let row: JSON

    var testDescription: String { id }

    /// The cases of a file whose services are among `services`, in both query languages.
    static func load(_ file: String, services: Set<String>) -> [RecordedCase] {
        let rows = (try? Conformance.rows("stepfunctions/" + file)) ?? []
        return rows.compactMap { row in
            let needs = Set((row["needs"]?.array ?? []).compactMap(\.string))
            guard let id = row["id"]?.string, needs.isSubset(of: services),
                row["expected"]?["status"]?.string != nil
            else { return nil }
            return RecordedCase(id: id, row: row)
        }
    }

    /// Whether the recording has the answers of services: those given to child executions of a Map are not in it.
    var isAnswered: Bool {
        let needs = (row["needs"]?.array ?? []).compactMap(\.string)
        return !needs.isEmpty && !(needs.contains("distributed-map") && needs.count > 1)
    }

    /// Runs the case and says how it differs from the recording; nil when it does not.
    func difference() throws -> String? {
        let machine: StateMachine
        do {
            machine = try StateMachine(text: CaseReferences.resolve(row["definition"]?.string ?? ""))
        } catch {
            return "definition refused: \(error)"
        }
        let type = StateMachineType(rawValue: row["type"]?.string ?? "") ?? .standard
        var driver = ScriptedDriver(machine, type: type)
        let events = row["expected"]?["history"]?.array ?? []
        driver.answers = events.compactMap(RecordedCase.answer)
        driver.run(CaseReferences.resolve(row["input"]?.string ?? "{}"))
        return try compare(driver, events) ?? driver.replayDifference(machine)
    }

    private func compare(_ driver: ScriptedDriver, _ recorded: [JSON]) -> String? {
        let events = id.contains("reverseOrder[True]") ? recorded.reversed() : recorded
        let masks = Masks(row["bindings"]?.object?.keys ?? [])
        let expected = row["expected"] ?? [:]
        guard let outcome = driver.outcome else { return "did not end: \(driver.history.last?.json.text() ?? "")" }
        if expected["status"]?.string != outcome.status {
            return "status \(outcome.json.text()), not \(expected["status"]?.text() ?? "")"
        }
        if case .succeeded(let output) = outcome, let value = expected["output"] {
            let actual = (try? JSON(parsing: output)) ?? .string(output)
            if !masks.match(value, actual, key: "output") { return "output \(output), not \(value.text())" }
        }
        for (key, text) in outcome.failure {
            guard let value = row["expected"]?[key] ?? text.map({ _ in JSON.null }) else { continue }
            if !masks.match(value, text.map(JSON.string) ?? .null, key: key) {
                return "\(key) \(text ?? "none"), not \(value.text())"
            }
        }
        if events.isEmpty { return nil }
        // The order in which branches go on is always the same here, and mostly AWS's.
        return RecordedHistory(events, of: nil).difference(driver.history.map(\.json), masks)
    }

    /// The answer a recorded event stands for.
    private static func answer(_ event: JSON) -> ScriptedDriver.Answer? {
        guard let type = event["type"]?.string else { return nil }
        let details = event.object?.first { $0.key.hasSuffix("EventDetails") }?.value ?? [:]
        let isTask = ["Task", "LambdaFunction", "Activity"].contains { type.hasPrefix($0) } && !type.contains("State")
        guard isTask else { return nil }
        if type.hasSuffix("Submitted") { return .submitted(value(details["output"])) }
        if type.hasSuffix("Succeeded") { return .finished(value(details["output"])) }
        if type.hasSuffix("Failed") {
            // Too large a result is found out by the interpreter itself.
            if details["error"]?.string == "States.DataLimitExceeded" {
                return .finished(.string(String(repeating: "x", count: 300_000)))
            }
            return .failed(error: details["error"]?.string, cause: details["cause"].map { $0.string ?? $0.text() })
        }
        return type.hasSuffix("TimedOut") ? .silence : nil
    }

    /// A recorded value: text that starts with `{` was parsed by the recording, other JSON text was not.
    private static func value(_ recorded: JSON?) -> JSON {
        guard let recorded else { return .null }
        guard let text = recorded.string else { return recorded }
        return (try? JSON(parsing: text)) ?? recorded
    }
}

extension ExecutionOutcome {
    /// Error and cause of an execution that failed; nothing of one that did not.
    fileprivate var failure: [(key: String, text: String?)] {
        if case .failed(let error, let cause) = self { [("error", error), ("cause", cause)] } else { [] }
    }
}
