import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

private let fail: JSON = ["StartAt": "F", "States": ["F": ["Type": "Fail", "Error": "E", "Cause": "c"]]]
private let pass: JSON = ["StartAt": "P", "States": ["P": ["Type": "Pass", "Result": 1, "End": true]]]

extension Laboratory {
    /// Runs a machine that logs; returns the lines of its group, parsed.
    fileprivate func logged(
        _ definition: JSON, level: JSON, withData: Bool = false, type: JSON = "STANDARD"
    ) async throws -> [JSON] {
        try await call("logs", "CreateLogGroup", ["logGroupName": "group"])
        let arn = JSON.string("arn:aws:logs:us-east-1:000000000000:log-group:group:*")
        let machine = try await call(
            "states", "CreateStateMachine",
            [
                "name": "m", "definition": .string(definition.text()), "type": type,
                "roleArn": "arn:aws:iam::000000000000:role/r",
                "loggingConfiguration": [
                    "level": level, "includeExecutionData": .bool(withData),
                    "destinations": [["cloudWatchLogsLogGroup": ["logGroupArn": arn]]],
                ],
            ])
        try await call("states", "StartExecution", ["stateMachineArn": machine["stateMachineArn"] ?? ""])
        try await quiet()
        let found = try await call("logs", "FilterLogEvents", ["logGroupName": "group"])
        return try (found["events"]?.array ?? []).map { try JSON(parsing: $0["message"]?.string ?? "") }
    }
}

struct ExecutionLogTests {
    @Test(arguments: [
        ("ALL", ["ExecutionStarted", "FailStateEntered", "ExecutionFailed"]),
        ("ERROR", ["FailStateEntered", "ExecutionFailed"]), ("FATAL", ["ExecutionFailed"]),
    ])
    func theLevelChoosesTheEvents(_ level: String, _ types: [String]) async throws {
        let lines = try await Laboratory().logged(fail, level: .string(level))
        #expect(lines.compactMap { $0["type"]?.string } == types)
        #expect(lines.last?["details"] == ["error": "E", "cause": "c"])
        #expect(lines.last?["redrive_count"] == "0")
    }

    @Test(arguments: [true, false])
    func dataAreLoggedWhenAskedFor(_ withData: Bool) async throws {
        let lines = try await Laboratory().logged(pass, level: "ALL", withData: withData)
        #expect(lines.map { $0["id"] } == ["1", "2", "3", "4"])
        let expected: JSON = withData ? ["output": "1", "outputDetails": ["truncated": false]] : [:]
        #expect(lines.last?["details"] == expected)
    }

    @Test func expressExecutionsAreLoggedToo() async throws {
        let lines = try await Laboratory().logged(pass, level: "ALL", type: "EXPRESS")
        #expect(lines.last?["type"] == "ExecutionSucceeded")
        #expect(lines.last?["execution_arn"]?.string?.contains(":express:m:") == true)
    }

    @Test func theGroupMustBeThere() async throws {
        let lab = try await Laboratory()
        let arn: JSON = "arn:aws:logs:us-east-1:000000000000:log-group:none:*"
        let error = await #expect(throws: AWSError.self) {
            try await lab.call(
                "states", "CreateStateMachine",
                [
                    "name": "m", "definition": .string(pass.text()), "roleArn": "arn:aws:iam::000000000000:role/r",
                    "loggingConfiguration": [
                        "level": "ALL", "destinations": [["cloudWatchLogsLogGroup": ["logGroupArn": arn]]],
                    ],
                ])
        }
        #expect(error?.message == "Invalid Logging Configuration: Log Destination not found.")
    }

    @Test func statusChangesAreEventsOfTheDefaultBus() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let pattern: JSON = ["source": ["aws.states"], "detail-type": ["Step Functions Execution Status Change"]]
        try await lab.call("events", "PutRule", ["Name": "r", "EventPattern": .string(pattern.text())])
        try await lab.call(
            "events", "PutTargets",
            ["Rule": "r", "Targets": [["Id": "t", "Arn": "arn:aws:sqs:us-east-1:000000000000:q"]]])
        let arn = try await lab.start(fail)
        try await lab.end(of: arn)
        try await lab.call("states", "RedriveExecution", ["executionArn": .string(arn)])
        try await lab.quiet()
        var told: [String] = []
        while let message = try await lab.receive(url) {
            let event = try JSON(parsing: message["Body"]?.string ?? "")
            let detail = event["detail"]
            told.append("\(detail?["status"]?.string ?? "") \(detail?["redriveCount"]?.int ?? -1)")
            #expect(event["resources"] == [.string(arn)])
            #expect(detail?.object?.has("stateMachineAliasArn") == true)
            try await lab.call(
                "sqs", "DeleteMessage", ["QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"] ?? ""])
        }
        #expect(told.sorted() == ["FAILED 0", "FAILED 1", "RUNNING 0", "RUNNING 1"])
    }
}
