import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay
import Testing

/// A change diverges where it matters, and nowhere else.
@Suite struct DivergenceTests {
    private static let definition = #"""
        {"StartAt": "Pay", "States": {
          "Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "pay", "Payload": {"sum.$": "$.sum"}}, "ResultPath": "$.paid",
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}], "Next": "Big"},
          "Big": {"Type": "Choice", "Choices": [{"Variable": "$.sum", "NumericGreaterThan": 100, "Next": "Gift"}], "Default": "Pack"},
          "Gift": {"Type": "Wait", "Seconds": 60, "Next": "Pack"},
          "Pack": {"Type": "Pass", "Result": "packed", "ResultPath": "$.state", "End": true},
          "Sorry": {"Type": "Fail", "Error": "NoMoney"}}}
        """#

    /// Recordings by name: what was paid, and how the payment went.
    private static func recordings() throws -> [String: Recording] {
        func record(_ sum: Int, failures: Int) throws -> Recording {
            try TestRecorder(answer: { $0.retryCount < failures ? .failure("Busy") : .output(["ok": true]) })
                .record(definition, input: #"{"sum": \#(sum)}"#)
        }
        return [
            "small": try record(20, failures: 0), "big": try record(200, failures: 0),
            "retried": try record(20, failures: 1), "failed": try record(20, failures: 9),
        ]
    }

    private static let changes: [(change: String, old: String, new: String, diverge: [String])] = [
        ("a Choice's value", "\"NumericGreaterThan\": 100", "\"NumericGreaterThan\": 10", ["small", "retried"]),
        ("a Choice's value nobody meets", "\"NumericGreaterThan\": 100", "\"NumericGreaterThan\": 101", []),
        ("a path", "\"sum.$\": \"$.sum\"", "\"sum.$\": \"$\"", ["small", "big", "retried", "failed"]),
        (
            "where a result goes", "\"ResultPath\": \"$.state\"", "\"ResultPath\": \"$.done\"",
            ["small", "big", "retried"]
        ),
        ("fewer retries", "\"MaxAttempts\": 2", "\"MaxAttempts\": 1", ["failed"]),
        ("more retries", "\"MaxAttempts\": 2", "\"MaxAttempts\": 3", ["failed"]),
        ("another error retried", "[\"Busy\"]", "[\"Closed\"]", ["retried", "failed"]),
        ("a longer back-off", "\"IntervalSeconds\": 2", "\"IntervalSeconds\": 20", ["retried", "failed"]),
        ("a longer wait", "\"Seconds\": 60", "\"Seconds\": 61", []),
        ("a much longer wait", "\"Seconds\": 60", "\"Seconds\": 3600", ["big"]),
        ("another catcher", "[\"States.ALL\"]", "[\"Other\"]", ["failed"]),
        ("an error's name", "NoMoney", "NotPaid", ["failed"]),
        ("a comment", "\"Type\": \"Choice\"", "\"Comment\": \"big?\", \"Type\": \"Choice\"", []),
    ]

    @Test(arguments: changes.indices)
    func exactlyTheRecordingsThatMeetAChangeDiverge(index: Int) throws {
        let (_, old, new, expected) = Self.changes[index]
        let changed = Self.definition.replacing(old, with: new)
        #expect(changed != Self.definition)
        for (name, recording) in try Self.recordings() {
            #expect(try recording.divergence() == nil)
            let divergence = try recording.divergence(changed)
            #expect((divergence != nil) == expected.contains(name), "\(name)")
            // Where the definition's change is what matters, it is shown first.
            if let divergence { #expect(divergence.changesHere > 0, "\(name): \(divergence.lines)") }
        }
    }

    @Test func theMessageTellsWhatHappenedAndWhy() throws {
        let recording = try #require(try Self.recordings()["small"])
        let changed = Self.definition.replacing("\"NumericGreaterThan\": 100", with: "\"NumericGreaterThan\": 10")
        let divergence = try #require(try recording.divergence(changed))
        #expect(
            divergence.lines == [
                "first divergence at event 9, state ‘Gift’:",
                "  The recording has PassStateEntered ‘Pack’, this definition gives WaitStateEntered ‘Gift’.",
                "  History:",
                "         6  TaskStateExited ‘Pay’",
                "         7  ChoiceStateEntered ‘Big’",
                "         8  ChoiceStateExited ‘Big’",
                "    -    9  PassStateEntered ‘Pack’   recorded",
                "    +    –  WaitStateEntered ‘Gift’   now",
                "        10  PassStateExited ‘Pack’",
                "        11  ExecutionSucceeded",
                "  Changed in the definition since the recording, in the states concerned:",
                "    $.States.Big.Choices[0].NumericGreaterThan",
                "      - recorded: 100",
                "      + now: 10",
            ])
        #expect(divergence.json["event"] == 9)
        #expect(divergence.json["definitionChanges"]?[0]?["path"] == "$.States.Big.Choices[0].NumericGreaterThan")
    }

    @Test func dataThatDiffersIsShownAsADifference() throws {
        let recording = try #require(try Self.recordings()["small"])
        let changed = Self.definition.replacing("\"packed\"", with: "\"wrapped\"")
        let divergence = try #require(try recording.divergence(changed))
        #expect(divergence.event == 10)
        #expect(divergence.differences == [.init(path: "$.output.state", expected: "packed", actual: "wrapped")])
    }

    @Test func anExecutionThatWaitsSaysForWhat() throws {
        let recording = try #require(try Self.recordings()["failed"])
        let more = Self.definition.replacing("\"MaxAttempts\": 2", with: "\"MaxAttempts\": 3")
        #expect(try recording.divergence(more)?.summary.contains("state ‘Pay’ is to be retried after 8 s") == true)
    }

    @Test func decisionsAreTold() throws {
        let recording = try #require(try Self.recordings()["failed"])
        var decisions: [Decision] = []
        let replay = Replay(machine: try .init(text: Self.definition))
        guard case .passed = replay.run(recording, observe: { decisions.append($0) }) else {
            Issue.record("diverged")
            return
        }
        #expect(
            decisions == [
                .entered(state: "Pay"), .retried(state: "Pay", retrier: 0), .retried(state: "Pay", retrier: 0),
                .caught(state: "Pay", catcher: 0), .left(state: "Pay", next: "Sorry"), .entered(state: "Sorry"),
            ])
    }

    @Test func differencesOfArraysAreAligned() {
        let old: JSON = ["Choices": [1, 2, 3]]
        let new: JSON = ["Choices": [1, 9, 2, 3]]
        #expect(JSONDifference.between(old, new) == [.init(path: "$.Choices[1]", expected: nil, actual: 9)])
    }
}
