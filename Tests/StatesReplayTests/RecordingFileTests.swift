import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay
import Testing

@Suite struct RecordingFileTests {
    private static let definition = #"""
        {"StartAt": "Pay", "States": {
          "Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "pay", "Payload.$": "$"},
            "ResultPath": "$.paid", "End": true}}}
        """#

    private func recording() throws -> Recording {
        try TestRecorder(answer: { _ in .output(["ok": true]) }).record(Self.definition, input: #"{"id": 7}"#)
    }

    private func parts(_ texts: String...) throws -> [Recording] {
        var parts = RecordingParts()
        for text in texts { try parts.add(Array(text.utf8)) }
        return try parts.recordings()
    }

    private func fault(_ texts: String...) -> RecordingFault? {
        do {
            var parts = RecordingParts()
            for text in texts { try parts.add(Array(text.utf8)) }
            for recording in try parts.recordings() { try recording.checkComplete() }
            return nil
        } catch {
            return error
        }
    }

    @Test func whatIsWrittenIsReadAndWrittenTheSame() throws {
        let text = try recording().text
        let again = try #require(try parts(text).first)
        #expect(again.text == text)
        #expect(again.seeds.count == 2)
        #expect(try again.divergence() == nil)
    }

    @Test func aNewerFormIsRefused() throws {
        let text = try recording().text.replacing("\"recording\": 1", with: "\"recording\": 2")
        #expect(fault(text)?.description.contains("use a newer one") == true)
    }

    /// What the CLI prints, in its two versions: times as texts and as numbers.
    private func history(_ events: [JSON], isVersion2: Bool = true) -> String {
        let printed = events.map { event -> JSON in
            guard !isVersion2, let text = event["timestamp"]?.string, let time = Timestamp(rfc3339: text) else {
                return event
            }
            var members = event.object ?? [:]
            members["timestamp"] = .double(time.seconds)
            return .object(members)
        }
        return (["events": .array(printed)] as JSON).text(.pretty)
    }

    @Test(arguments: [true, false])
    func theCLIsHistoryInSeveralFiles(isVersion2: Bool) throws {
        let recording = try recording()
        let events = try #require(recording.json["events"]?.array)
        let machine: JSON = [
            "stateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:machine-1", "name": "machine-1",
            "definition": .string(Self.definition), "roleArn": "arn:aws:iam::000000000000:role/role",
        ]
        let execution: JSON = [
            "executionArn": .string(recording.executionArn), "name": "run-1", "status": "SUCCEEDED",
            "startDate": "2023-11-14T23:13:20+01:00", "input": #"{"id": 7}"#,
        ]
        // Pages in the wrong order, one twice, appended to one file.
        let pages =
            history(Array(events[3...]), isVersion2: isVersion2) + "\n"
            + history(Array(events[...3]), isVersion2: isVersion2)
        let imported = try #require(try parts(pages, execution.text(), machine.text()).first)
        #expect(imported.events == recording.events)
        #expect(imported.type == .standard)
        #expect(imported.definition == recording.definition)
        #expect(try imported.divergence() == nil)
        // All in one document.
        var one = execution.object?.merging(machine.object ?? [:]) ?? [:]
        one["events"] = .array(events)
        let single = try #require(try parts(JSON.object(one).text()).first)
        #expect(single.events == recording.events)
        #expect(single.definition == recording.definition)
    }

    @Test func theLogOfAnExpressWorkflow() throws {
        let events = try recording().events
        let arn = "arn:aws:states:us-east-1:000000000000:express:machine-1:run-1:0f0e"
        func line(_ event: HistoryEvent, _ arn: String) -> JSON {
            let message: JSON = [
                "id": .string(String(event.id)), "type": .string(event.type),
                "details": .object(event.details?.fields ?? [:]),
                "previous_event_id": .string(String(event.previousEventId)),
                "event_timestamp": .string(String(event.timestamp.milliseconds)), "execution_arn": .string(arn),
            ]
            return ["timestamp": .int(Int(event.timestamp.milliseconds)), "message": .string(message.text())]
        }
        // Two executions in one log, their lines mixed.
        let lines = events.reversed().flatMap { [line($0, arn), line($0, arn + "2")] }
        let found = try parts((["events": .array(lines)] as JSON).text())
        #expect(found.map(\.executionArn) == [arn, arn + "2"])
        #expect(found.allSatisfy { $0.type == .express && $0.events == events })
        #expect(try found[0].divergence(Self.definition) == nil)
    }

    @Test func whatCannotBeReplayedSaysWhy() throws {
        let events = try #require(try recording().json["events"]?.array)
        let withoutData = history(events).replacing(#""output""#, with: #""left-out""#)
        #expect(fault(withoutData)?.description.contains("--include-execution-data") == true)
        let truncated = history(events).replacing(#""truncated": false"#, with: #""truncated": true"#)
        #expect(fault(truncated)?.description.contains("was truncated") == true)
        #expect(fault(history(Array(events[1...])))?.description.contains("export all pages") == true)
        #expect(fault(history(Array(events[..<2] + events[3...])))?.description.contains("event 3 is missing") == true)
        #expect(fault(#"{"executionArn": "arn:x", "startDate": 1}"#)?.description.contains("no history") == true)
        #expect(fault(#"{"Items": []}"#)?.description.contains("neither a recording nor") == true)
        #expect(fault(#"{"events": [}"#)?.description.contains("no JSON") == true)
    }

    @Test func redactionTakesATextOutEverywhere() throws {
        let input = #"{"id": 7, "mail": "ann@example.com", "note": "ask ann@example.com, \"now\""}"#
        var recording = try TestRecorder(answer: { _ in .output(["to": "ann@example.com"]) })
            .record(Self.definition, input: input)
        try recording.redact(["$.mail"])
        #expect(!recording.text.contains("ann@example.com"))
        #expect(recording.events[0].details?.fields["input"]?.string?.contains("ask REDACTED-1, ") == true)
        #expect(try recording.divergence() == nil)
        #expect(throws: RedactionError.self) { try recording.redact(["$.nothing"]) }
        #expect(throws: RedactionError.self) { try recording.redact(["$.id"]) }
        #expect(throws: RedactionError.self) { try recording.redact(["mail["]) }
    }
}
