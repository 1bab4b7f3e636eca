import CivilTime
import JSONTree
import StatesExecution
import StatesReplay
import Testing

/// What chance and the clock gave is taken from the recording.
@Suite struct ChanceTests {
    private static let callback = #"""
        {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token", "at.$": "$$.State.EnteredTime"}}, "End": true}}}
        """#
    private static let paths = #"""
        {"StartAt": "Draw", "States": {
          "Draw": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()", "n.$": "States.MathRandom(1, 1000)",
            "text.$": "States.Format('order-{}', States.UUID())"}, "Next": "Big"},
          "Big": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 500, "Next": "Yes"}], "Default": "No"},
          "Yes": {"Type": "Pass", "End": true}, "No": {"Type": "Pass", "End": true}}}
        """#
    private static let jsonata = #"""
        {"QueryLanguage": "JSONata", "StartAt": "Draw", "States": {
          "Draw": {"Type": "Pass", "Assign": {"id": "{% $uuid() %}", "r": "{% $random() %}", "at": "{% $now() %}", "ms": "{% $millis() %}"},
            "Next": "Big"},
          "Big": {"Type": "Choice", "Choices": [{"Condition": "{% $r > 0.5 %}", "Next": "Yes"}], "Default": "No"},
          "Yes": {"Type": "Pass", "Output": "{% {'id': $id, 'at': $at} %}", "End": true}, "No": {"Type": "Pass", "End": true}}}
        """#

    @Test(arguments: [callback, paths, jsonata], [1, 2, 3, 4, 5])
    func replaysAsItWas(definition: String, seed: UInt64) throws {
        let recorder = TestRecorder(answer: { _ in .submitted([:], then: ["ok": true]) }, seed: seed)
        let recording = try recorder.record(definition)
        #expect(try recording.divergence()?.lines == nil)
        // AWS does not tell what its chance was, its data does.
        let lines = try recording.foreign.divergence()?.lines
        #expect(lines == nil, "\(lines ?? [])")
    }

    /// AWS's clock goes on between the events of one input.
    @Test(arguments: [callback, jsonata])
    func timesAreThoseOfTheRecording(definition: String) throws {
        let recording = try TestRecorder(answer: { _ in .submitted([:], then: [:]) }).record(definition)
        let now = Timestamp(milliseconds: 1_700_000_000_000)
        let later = now.adding(milliseconds: 7)
        var other = try #require(
            try Self.parsed(
                recording.text.replacing(now.iso8601, with: later.iso8601).replacing(
                    "1700000000000", with: "1700000000007")))
        other.events[1].timestamp = later
        #expect(try other.foreign.divergence()?.lines == nil)
    }

    @Test func aTokenMayBePartOfAText() throws {
        let definition = Self.callback.replacing(
            "\"token.$\": \"$$.Task.Token\"",
            with: "\"link.$\": \"States.Format('https://x/?t={}&k=1', $$.Task.Token)\"")
        let recording = try TestRecorder(answer: { _ in .submitted([:], then: [:]) }).record(definition)
        #expect(try recording.foreign.divergence()?.lines == nil)
    }

    @Test func aMapRunIsAnsweredAsATaskIs() throws {
        let definition = #"""
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ResultPath": "$.done", "End": true,
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"},
                "Parameters": {"Bucket": "b", "Key": "k"}},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
            """#
        let recording = try TestRecorder(mapRunOutput: [1, 2]).record(definition)
        #expect(recording.results.count == 1)
        #expect(try recording.divergence()?.lines == nil)
        // AWS's history has the result only as part of the state's output.
        #expect(try recording.foreign.divergence()?.lines == nil)
        let selected = definition.replacing(
            "\"ResultPath\": \"$.done\"", with: "\"ResultSelector\": {\"n.$\": \"States.ArrayLength($)\"}")
        let computed = try TestRecorder(mapRunOutput: [1, 2]).record(selected)
        #expect(try computed.divergence() == nil)
        guard case .incomplete(let fault) = try computed.foreign.replayed() else {
            Issue.record("replayed without the Map Run's result")
            return
        }
        #expect(fault.description.contains("checkout record"))
    }

    private static func parsed(_ text: String) throws -> Recording? {
        var parts = RecordingParts()
        try parts.add(Array(text.utf8))
        return try parts.recordings().first
    }
}
