import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay
import Testing

/// Definitions with placeholders, and recordings written anew.
@Suite struct ReworkTests {
    private static let template = #"""
        {"StartAt": "Put", "States": {
          "Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": {"TableName": "${Orders}", "Item": {"id": {"S.$": "$.id"}}}, "ResultPath": null, "Next": "Tell"},
          "Tell": {"Type": "Task", "Resource": "${Notify.Arn}", "End": true}}}
        """#
    private static let deployed = template.replacing("${Orders}", with: "shop-Orders-1A2B")
        .replacing("${Notify.Arn}", with: "arn:aws:lambda:us-east-1:000000000000:function:shop-Notify-3C4D")

    private func resolved(_ template: String, like recording: Recording) throws -> JSON {
        PlaceholderDefinition(try JSON(parsing: template)).resolved(like: recording) { "stand-in-\($0)" }
    }

    @Test func placeholdersAreWhatTheRecordingShows() throws {
        let recording = try TestRecorder().record(Self.deployed, input: #"{"id": "7"}"#)
        #expect(try resolved(Self.template, like: recording) == JSON(parsing: Self.deployed))
        // Also where only the history is known.
        var bare = recording
        bare.definition = nil
        #expect(try resolved(Self.template, like: bare) == JSON(parsing: Self.deployed))
    }

    @Test func anotherResourceIsNotTakenForTheOldOne() throws {
        let used = Self.template.replacing(
            "\"Next\": \"Tell\"}",
            with: "\"Next\": \"Again\"}, \"Again\": {\"Type\": \"Task\", \"Resource\": "
                + "\"arn:aws:states:::dynamodb:getItem\", \"Parameters\": {\"TableName\": \"${Orders}\", "
                + "\"Key\": {\"id\": {\"S\": \"1\"}}}, \"Next\": \"Tell\"}")
        let deployed = used.replacing("${Orders}", with: "shop-Orders-1A2B")
            .replacing("${Notify.Arn}", with: "arn:aws:lambda:us-east-1:000000000000:function:shop-Notify-3C4D")
        let recording = try TestRecorder().record(deployed, input: #"{"id": "7"}"#)
        let changed = used.replacing(
            "getItem\", \"Parameters\": {\"TableName\": \"${Orders}\"",
            with: "getItem\", \"Parameters\": {\"TableName\": \"${Archive}\"")
        let result = try resolved(changed, like: recording)
        // One vote each is a draw that the name decides; with more of them the majority does.
        #expect(
            result["States"]?["Again"]?["Parameters"]?["TableName"]
                != result["States"]?["Put"]?["Parameters"]?["TableName"])
    }

    @Test func anAcceptedChangeIsRecordedAnew() throws {
        let recorder = TestRecorder(answer: { $0.stateName == "Tell" ? .output("told") : .output([:]) })
        let recording = try recorder.record(Self.deployed, input: #"{"id": "7"}"#)
        let changed = Self.deployed.replacing("\"ResultPath\": null", with: "\"ResultPath\": \"$.put\"")
        let definition = try JSON(parsing: changed)
        let machine = try StateMachine(definition)
        #expect(try recording.divergence(changed) != nil)
        let fresh = try Rerecording.of(recording, machine: machine, definition: definition)
        #expect(try fresh.divergence() == nil)
        #expect(fresh.events.last?.details?.fields["output"] == "\"told\"")
        #expect(fresh.definition == definition)
        // The same definition gives the same recording.
        let same = try Rerecording.of(
            recording, machine: try StateMachine(text: Self.deployed), definition: try #require(recording.definition))
        #expect(same.events == recording.events)
    }

    @Test func aNewTaskHasNoAnswer() throws {
        let recording = try TestRecorder().record(Self.deployed, input: #"{"id": "7"}"#)
        let changed = Self.deployed.replacing("\"Tell\"", with: "\"Inform\"")
        let definition = try JSON(parsing: changed)
        do {
            _ = try Rerecording.of(recording, machine: try StateMachine(definition), definition: definition)
            Issue.record("answered a task nobody has run")
        } catch let failure as Rerecording.Failure {
            #expect(failure.description.contains("‘Inform’"))
        }
    }

    @Test func aRedriveIsReplayedWhereItsJournalIsKnown() throws {
        let text = #"""
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "End": true}}}
            """#
        var recording = Recording(
            execution: ["executionArn": "arn:aws:states:us-east-1:000000000000:execution:machine-1:run-1"],
            definition: try JSON(parsing: text), events: [])
        var execution = Execution(machine: try StateMachine(text: text), context: recording.context)
        var journal: [Input] = []
        let happenings: [Input.Event] = [
            .started(input: "{}"), .taskFailed(Token(1), error: "Down", cause: nil), .redriven,
            .taskFinished(Token(2), output: ["ok": true]),
        ]
        for (number, event) in happenings.enumerated() {
            journal.append(Input(event, at: Timestamp(milliseconds: Int64(number) * 1000), seed: UInt64(number)))
            for case .record(let event) in execution.handle(journal[number]) { recording.events.append(event) }
        }
        recording.add(journal: journal)
        #expect(recording.events.contains { $0.type == "ExecutionRedriven" })
        #expect(recording.status == "SUCCEEDED")
        #expect(try recording.divergence()?.lines == nil)
        // What AWS records after a redrive is not known.
        guard case .passed(let note?) = try recording.foreign.replayed() else {
            Issue.record("no note about the redrive")
            return
        }
        #expect(note.contains("replayed up to the redrive"))
    }
}
