import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

private let pass: JSON = ["StartAt": "A", "States": ["A": ["Type": "Pass", "Result": ["n": 1], "End": true]]]

private func wait(_ seconds: Int) -> JSON {
    [
        "StartAt": "W",
        "States": [
            "W": ["Type": "Wait", "Seconds": .int(seconds), "Next": "A"],
            "A": ["Type": "Pass", "End": true],
        ],
    ]
}

struct DriverTests {
    @Test func passEnds() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(pass)
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == ["n": 1])
        #expect(
            try await lab.eventTypes(arn) == [
                "ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded",
            ])
        #expect(try await lab.history(arn).map { $0["id"]?.int } == [1, 2, 3, 4])
    }

    @Test func waitGoesByTheClock() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(wait(60))
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        lab.clock.advance(seconds: 59)
        try await lab.quiet()
        #expect(try await lab.status(arn) == "RUNNING")
        lab.clock.advance(seconds: 1)
        try await lab.end(of: arn)
        let described = try await lab.describe(arn)
        #expect((described["stopDate"]?.double ?? 0) - (described["startDate"]?.double ?? 0) == 60)
        #expect(!lab.emulator.driver.hasTimers)
    }

    @Test func stopEndsAWaitAndItsTimer() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(wait(60))
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.call("states", "StopExecution", ["executionArn": .string(arn), "error": "E", "cause": "c"])
        try await lab.end(of: arn)
        let described = try await lab.describe(arn)
        #expect(described["status"] == "ABORTED")
        #expect(described["error"] == "E")
        #expect(described["cause"] == "c")
        #expect(try await lab.eventTypes(arn).last == "ExecutionAborted")
        try await lab.quiet()
        #expect(!lab.emulator.driver.hasTimers)
        // What ended stays as it ended.
        try await lab.call("states", "StopExecution", ["executionArn": .string(arn)])
        try await lab.quiet()
        #expect(try await lab.describe(arn) == described)
    }

    @Test func theMachinesTimeoutEndsIt() async throws {
        let lab = try await Laboratory()
        var definition = wait(60).object ?? [:]
        definition["TimeoutSeconds"] = 10
        let arn = try await lab.start(.object(definition))
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        lab.clock.advance(seconds: 10)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "TIMED_OUT")
    }

    @Test func manyExecutionsAtOnce() async throws {
        let lab = try await Laboratory()
        let machine = try await lab.call(
            "states", "CreateStateMachine",
            ["name": "m", "definition": .string(pass.text()), "roleArn": "arn:aws:iam::000000000000:role/r"])
        let arns = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<100 {
                group.addTask {
                    try await lab.call(
                        "states", "StartExecution",
                        ["stateMachineArn": machine["stateMachineArn"] ?? "", "name": .string("e\(number)")])[
                            "executionArn"]?
                        .string ?? ""
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for arn in arns { try await lab.end(of: arn) }
        #expect(Set(arns).count == 100)
    }

    @Test func moreInputsThanOneStepTakes() async throws {
        let lab = try await Laboratory()
        try await lab.table("Rows")
        let put: JSON = [
            "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
            "Parameters": ["TableName": "Rows", "Item": ["id": ["S.$": "States.Format('{}', $)"]]], "End": true,
        ]
        let definition: JSON = [
            "StartAt": "M",
            "States": [
                "M": [
                    "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 0, "ResultPath": .null, "End": true,
                    "ItemProcessor": ["StartAt": "P", "States": ["P": put]],
                ]
            ],
        ]
        let arn = try await lab.start(definition, input: ["items": .array((0..<400).map(JSON.int))])
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "SUCCEEDED")
        #expect(try await lab.call("dynamodb", "Scan", ["TableName": "Rows", "Select": "COUNT"])["Count"] == 400)
    }

    @Test func anExecutionOutlivesItsMachine() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(wait(60), name: "gone")
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        let machine = "arn:aws:states:us-east-1:000000000000:stateMachine:gone"
        try await lab.call("states", "DeleteStateMachine", ["stateMachineArn": .string(machine)])
        // Another of the same name must not take the running one's definition away.
        _ = try await lab.start(pass, name: "gone")
        try await lab.crash()
        lab.clock.advance(seconds: 60)
        try await lab.end(of: arn)
        #expect(
            try await lab.eventTypes(arn) == [
                "ExecutionStarted", "WaitStateEntered", "WaitStateExited", "PassStateEntered", "PassStateExited",
                "ExecutionSucceeded",
            ])
        let told = try await lab.call("states", "DescribeStateMachineForExecution", ["executionArn": .string(arn)])
        #expect(told["definition"]?.string == wait(60).text())
    }
}

extension Bench {
    /// Makes a table with the key `id`.
    func table(_ name: String) async throws {
        try await call(
            "dynamodb", "CreateTable",
            [
                "TableName": .string(name), "BillingMode": "PAY_PER_REQUEST",
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
            ])
    }

    /// Makes a queue; returns its URL.
    func queue(_ name: String) async throws -> JSON {
        try await call("sqs", "CreateQueue", ["QueueName": .string(name)])["QueueUrl"] ?? .null
    }
}
