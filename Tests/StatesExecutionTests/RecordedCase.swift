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
        if events.isEmpty { return nil }
        if events.contains(where: { $0["id"]?.int == nil }) { return compareUnordered(driver.history, events, masks) }
        for (event, actual) in zip(events, driver.history.map(\.json)) where !masks.match(event, actual, key: "event") {
            return "event \(actual.text()), not \(event.text())"
        }
        return events.count == driver.history.count ? nil : "\(driver.history.count) events, not \(events.count)"
    }

    /// Where the recording lost the ids of branch events, only types and details count, in any order.
    private func compareUnordered(_ history: [HistoryEvent], _ events: [JSON], _ masks: Masks) -> String? {
        var left = history.map(\.json)
        for event in events {
            guard var wanted = event.object else { return "malformed recording" }
            wanted["id"] = nil
            wanted["previousEventId"] = nil
            let found = left.firstIndex { actual in
                var bare = actual.object ?? [:]
                bare["id"] = nil
                bare["previousEventId"] = nil
                return masks.match(.object(wanted), .object(bare), key: "event")
            }
            guard let found else { return "no event like \(event.text())" }
            left.remove(at: found)
        }
        // The recording lost the ends of Parallel states, too.
        left.removeAll { $0["type"]?.string?.hasPrefix("ParallelState") == true }
        return left.isEmpty ? nil : "unexpected events \(left.map { $0.text() })"
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
