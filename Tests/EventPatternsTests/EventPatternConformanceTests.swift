import CheckoutTesting
import EventPatterns
import JSONTree
import Testing

/// The recorded cases. A row on a list of known failures must fail: take it off when it passes.
@Suite struct EventPatternConformanceTests {
    /// Recorded by AWS. `Parameter Event is not valid.` is TestEventPattern's verdict on the event, not the pattern's.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func eventBridge() throws {
        var count = 0
        for row in try Conformance.rows("event-patterns/eventbridge.jsonl") {
            let id = row["id"]?.string ?? ""
            guard let pattern = row["pattern"]?.string, let event = row["event"]?.string else { continue }
            guard row["expect"]?["error"]?.string != "ValidationException" else { continue }
            let outcome = outcome(pattern, event)
            if let matches = row["expect"]?["matches"]?.bool {
                #expect(outcome == .matches(matches), Comment(rawValue: id))
            } else if row["expect"]?["message"]?.string?.contains("<") == true {
                // Names in the pattern are masked in the recorded message.
                #expect(outcome.firstLine == row["expect"]?["message_first_line"]?.string, Comment(rawValue: id))
            } else {
                #expect(outcome == .refused(row["expect"]?["message"]?.string ?? ""), Comment(rawValue: id))
            }
            count += 1
        }
        #expect(count > 80)
    }

    private static let knownRulerFailures: Set<String> = []

    /// What the reference implementation, event-ruler, answers.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func eventRuler() throws {
        var failures: Set<String> = []
        var count = 0
        for row in try Conformance.rows("event-patterns/event-ruler.jsonl") {
            guard let id = row["id"]?.string, let pattern = row["pattern"]?.string, let event = row["event"]?.string,
                let matches = row["expect"]?["matches"]?.bool
            else { continue }
            if outcome(pattern, event) != .matches(matches) { failures.insert(id) }
            count += 1
        }
        #expect(failures == Self.knownRulerFailures)
        #expect(count > 400)
    }

    private static let knownValidityFailures: Set<String> = []

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func eventRulerValidity() throws {
        var failures: Set<String> = []
        for row in try Conformance.rows("event-patterns/event-ruler-validity.jsonl") {
            guard let id = row["id"]?.string, let pattern = row["pattern"]?.string else { continue }
            let refusal = outcome(pattern, "{}").firstLine
            let expected = row["expect"]?["message"]?.string.map { "Event pattern is not valid. Reason: \($0)" }
            let agrees =
                row["expect"]?["valid"]?.bool == true
                ? refusal == nil : refusal != nil && (expected == nil || refusal == expected)
            if !agrees { failures.insert("\(id): \(refusal ?? "accepted")") }
        }
        #expect(failures == Self.knownValidityFailures)
    }

    private enum Outcome: Equatable {
        case matches(Bool)
        case refused(String)

        var firstLine: String? {
            guard case .refused(let message) = self else { return nil }
            return message.split(separator: "\n at [").first.map(String.init)
        }
    }

    private func outcome(_ pattern: String, _ event: String) -> Outcome {
        do {
            return .matches(try EventPattern(parsing: pattern).matches(try JSON(parsing: event)))
        } catch let error as EventPatternError {
            return .refused(error.message)
        } catch {
            return .refused("event: \(error)")
        }
    }
}
