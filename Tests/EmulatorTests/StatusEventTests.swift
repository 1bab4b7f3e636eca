import AWSCore
import CheckoutTesting
import JSONTree
import Testing

/// `Step Functions Execution Status Change` on the default bus.
struct StatusEventTests {
    /// An emulator whose status events go to a queue.
    private func laboratory() async throws -> (Laboratory, JSON) {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let pattern: JSON = ["source": ["aws.states"], "detail-type": ["Step Functions Execution Status Change"]]
        try await lab.call("events", "PutRule", ["Name": "r", "EventPattern": .string(pattern.text())])
        try await lab.call(
            "events", "PutTargets",
            ["Rule": "r", "Targets": [["Id": "t", "Arn": "arn:aws:sqs:us-east-1:000000000000:q"]]])
        return (lab, url)
    }

    private func events(_ lab: Laboratory, _ url: JSON) async throws -> [JSON] {
        try await lab.quiet()
        var told: [JSON] = []
        while let message = try await lab.receive(url) {
            told.append(try JSON(parsing: message["Body"]?.string ?? ""))
            try await lab.call(
                "sqs", "DeleteMessage", ["QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"] ?? ""])
        }
        return told
    }

    private static let members: Set<String> = [
        "executionArn", "stateMachineArn", "name", "status", "startDate", "stopDate", "input", "output",
        "stateMachineVersionArn", "stateMachineAliasArn", "redriveCount", "redriveDate", "redriveStatus",
        "redriveStatusReason", "inputDetails", "outputDetails", "error", "cause",
    ]

    private static let wait: JSON = ["Type": "Wait", "Seconds": 60, "End": true]
    private static func machine(_ state: JSON, timeout: Int? = nil) -> JSON {
        var machine: JSONObject = ["StartAt": "A", "States": ["A": state]]
        machine["TimeoutSeconds"] = timeout.map(JSON.int)
        return .object(machine)
    }

    struct Ending: Sendable {
        let status: String
        let machine: JSON
        /// Seconds until it ends; nil when it is stopped.
        let seconds: Double?
        let error: JSON
        let output: JSON
    }

    static let endings = [
        Ending(
            status: "SUCCEEDED", machine: machine(["Type": "Succeed"]), seconds: 0, error: nil, output: #"{"a": 1}"#),
        Ending(
            status: "FAILED", machine: machine(["Type": "Fail", "Error": "E", "Cause": "c"]), seconds: 0, error: "E",
            output: nil),
        Ending(status: "TIMED_OUT", machine: machine(wait, timeout: 5), seconds: 10, error: nil, output: nil),
        Ending(status: "ABORTED", machine: machine(wait), seconds: nil, error: "Enough", output: nil),
    ]

    @Test(arguments: endings)
    func everyStatusIsTold(_ ending: Ending) async throws {
        let (lab, url) = try await laboratory()
        let arn = try await lab.start(ending.machine, input: ["a": 1])
        try await lab.quiet()
        if let seconds = ending.seconds {
            lab.clock.advance(seconds: seconds)
        } else {
            try await lab.call("states", "StopExecution", ["executionArn": .string(arn), "error": "Enough"])
        }
        try await lab.end(of: arn)
        let told = try await events(lab, url)
        #expect(Set(told.compactMap { $0["detail"]?["status"]?.string }) == ["RUNNING", ending.status])
        #expect(told.count == 2)
        for event in told {
            #expect(event["source"] == "aws.states" && event["account"] == "000000000000")
            #expect(event["resources"] == [.string(arn)])
            #expect(Set(event["detail"]?.object?.keys ?? []) == StatusEventTests.members)
        }
        let started = told.first { $0["detail"]?["status"] == "RUNNING" }?["detail"]
        #expect(started?["stopDate"]?.isNull == true && started?["output"]?.isNull == true)
        #expect(started?["outputDetails"]?.isNull == true)
        #expect(started?["inputDetails"] == ["included": true])
        let ended = told.first { $0["detail"]?["status"]?.string == ending.status }?["detail"]
        #expect(ended?["stopDate"]?.int ?? 0 >= ended?["startDate"]?.int ?? 1)
        #expect(ended?["error"] == ending.error)
        #expect(
            (ended?["output"]?.string).flatMap { try? JSON(parsing: $0) }
                == (ending.output.string).flatMap { try? JSON(parsing: $0) })
    }

    /// Only standard workflows emit events.
    @Test func expressExecutionsAreNotTold() async throws {
        let (lab, url) = try await laboratory()
        let machine = try await lab.call(
            "states", "CreateStateMachine",
            [
                "name": "m", "definition": .string(StatusEventTests.machine(["Type": "Succeed"]).text()),
                "roleArn": "arn:aws:iam::000000000000:role/r", "type": "EXPRESS",
            ])
        try await lab.call("states", "StartExecution", ["stateMachineArn": machine["stateMachineArn"] ?? ""])
        #expect(try await events(lab, url).isEmpty)
    }

    /// More than 248 KB of escaped input and output leave out the input; of output, that, too.
    @Test(arguments: [
        (100_000, 10, true, true), (200_000, 100_000, false, true), (10, 255_000, false, false),
    ])
    func largePayloadsAreLeftOut(_ input: Int, _ output: Int, _ hasInput: Bool, _ hasOutput: Bool) async throws {
        let (lab, url) = try await laboratory()
        let result = JSON.string(String(repeating: "y", count: output))
        let machine = StatusEventTests.machine(["Type": "Pass", "Result": result, "End": true])
        let arn = try await lab.start(machine, input: ["x": .string(String(repeating: "x", count: input))])
        try await lab.end(of: arn)
        let detail = try await events(lab, url).first { $0["detail"]?["status"] == "SUCCEEDED" }?["detail"]
        #expect(detail?["inputDetails"] == ["included": .bool(hasInput)])
        #expect(detail?["outputDetails"] == ["included": .bool(hasOutput)])
        #expect(detail?["input"]?.isNull == !hasInput)
        #expect(detail?["output"]?.isNull == !hasOutput)
    }
}
