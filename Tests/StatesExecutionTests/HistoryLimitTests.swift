import JSONTree
import StatesExecution
import StatesLanguage
import Testing

/// Wherever the history is full, the execution ends there: everything before is as in a history without a limit, the
/// last event is `ExecutionFailed`, in AWS's words, and follows the one before; nothing is done that is not recorded.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/bp-history-limit.html. Of a Choice that loops, AWS recorded
/// 24,999 events of the loop, then `ExecutionFailed` with `id` 25000 and `previousEventId` 24999.
@Suite struct HistoryLimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let definition: String
        var answers: [ScriptedDriver.Answer] = []

        func run(limit: Int?) throws -> ScriptedDriver {
            var driver = ScriptedDriver(
                try StateMachine(text: definition), limits: ExecutionLimits(payloadBytes: nil, historyEvents: limit))
            driver.answers = answers
            driver.run("[1,2,3]")
            return driver
        }
    }

    private static let function = "arn:aws:lambda:us-east-1:000000000000:function:f"

    private static let cases = [
        Case(
            testDescription: "Map",
            definition: """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 2, "End": true, "ItemProcessor": {
                  "StartAt": "P", "States": {"P": {"Type": "Pass", "Next": "W"},
                    "W": {"Type": "Wait", "SecondsPath": "$", "End": true}}}}}}
                """),
        Case(
            testDescription: "Parallel",
            definition: """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "Z", "Branches": [
                  {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": true}}},
                  {"StartAt": "C", "States": {"C": {"Type": "Wait", "Seconds": 1, "End": true}}},
                  {"StartAt": "D", "States": {"D": {"Type": "Task", "Resource": "\(function)", "End": true}}}]},
                  "Z": {"Type": "Succeed"}}}
                """, answers: [.finished(1)]),
        Case(
            testDescription: "a branch that fails among others, caught",
            definition: """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "Z", "Branches": [
                  {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 9, "End": true}}},
                  {"StartAt": "C", "States": {"C": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "T",
                    "States": {"T": {"Type": "Task", "Resource": "\(function)", "End": true}}}}}}],
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Z"}]}, "Z": {"Type": "Succeed"}}}
                """, answers: [.finished(1), .failed(error: "E", cause: "c")]),
        Case(
            testDescription: "tasks that are retried, submitted and time out",
            definition: """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "\(function)", "Next": "U", "Retry": [{"ErrorEquals": ["E"]}]},
                  "U": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true,
                    "TimeoutSeconds": 5, "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"},
                    "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 1}]}}}
                """,
            answers: [
                .failed(error: "E", cause: nil), .finished(1), .submitted(["MessageId": "1"]), .silence,
                .submitted(["MessageId": "2"]), .finished(2),
            ]),
        Case(
            testDescription: "distributed Map",
            definition: """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "Next": "P", "ItemProcessor": {
                  "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}}, "P": {"Type": "Pass", "End": true}}}
                """),
    ]

    @Test(arguments: cases)
    func everyLimitIsKept(_ sample: Case) throws {
        let whole = try sample.run(limit: nil)
        let count = whole.history.count
        #expect(whole.outcome?.status == "SUCCEEDED" && count > 8)
        for limit in 2..<count {
            let driver = try sample.run(limit: limit)
            let cause = "The execution reached the maximum number of history events (\(limit))."
            #expect(driver.outcome == .failed(error: "States.Runtime", cause: cause), "limit \(limit)")
            #expect(driver.history.count == limit)
            #expect(Array(driver.history.dropLast()) == Array(whole.history.prefix(limit - 1)), "limit \(limit)")
            #expect(driver.history.last?.id == limit && driver.history.last?.previousEventId == limit - 1)
            #expect(driver.history.last?.type == "ExecutionFailed")
            let scheduled = driver.history.count { $0.type.hasSuffix("Scheduled") }
            #expect(driver.requests.count == scheduled, "limit \(limit)")
        }
        // The last event that fits may be the success.
        #expect(try sample.run(limit: count).history == whole.history)
    }
}
