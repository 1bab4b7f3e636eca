import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

/// A state that gets an item of the table `table`, which the first attempt finds missing.
private let get: JSON = [
    "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
    "Parameters": ["TableName": "table", "Key": ["id": ["S": "a"]]], "End": true,
]

private let pass: JSON = ["Type": "Pass", "Result": 1, "End": true]

/// A machine, branch or processor of one state.
private func machine(_ state: JSON, _ name: String = "A") -> JSON {
    ["StartAt": .string(name), "States": .object([name: state])]
}

extension Laboratory {
    fileprivate func makeTable() async throws {
        try await call(
            "dynamodb", "CreateTable",
            [
                "TableName": "table", "BillingMode": "PAY_PER_REQUEST",
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
            ])
    }

    fileprivate func redrive(_ arn: String, _ more: JSONObject = [:]) async throws -> JSON {
        let input: JSONObject = ["executionArn": .string(arn)]
        return try await call("states", "RedriveExecution", .object(input.merging(more)))
    }

    /// The code and message of the error that a redrive is refused with.
    fileprivate func refusal(_ arn: String) async -> AWSError? {
        do throws(AWSError) {
            _ = try await call("states", "RedriveExecution", ["executionArn": .string(arn)])
            return nil
        } catch {
            return error
        }
    }
}

struct RedriveTests {
    @Test(arguments: [
        machine(get),
        machine([
            "Type": "Parallel", "End": true,
            "Branches": [machine(pass, "B"), machine(get, "C"), machine(get, "D")],
        ]),
        machine([
            "Type": "Map", "End": true, "ItemsPath": "$.items", "ItemProcessor": machine(get, "B"),
        ]),
        machine([
            "Type": "Map", "End": true, "ItemsPath": "$.items", "MaxConcurrency": 1,
            "ItemProcessor": machine(
                ["Type": "Parallel", "End": true, "Branches": [machine(get, "C"), machine(pass, "D")]], "B"),
        ]),
    ])
    func goesOnWhereItFailed(_ definition: JSON) async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(definition, input: ["items": [1, 2, 3]])
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "FAILED")
        #expect(try await lab.describe(arn)["redriveStatus"] == "REDRIVABLE")
        let before = try await lab.history(arn)
        try await lab.makeTable()
        lab.clock.advance(seconds: 60)
        let redriven = try await lab.redrive(arn)
        try await lab.end(of: arn)
        let told = try await lab.describe(arn)
        #expect(told["status"] == "SUCCEEDED", "\(told.text())")
        #expect(told["redriveCount"] == 1)
        #expect(told["redriveDate"] == redriven["redriveDate"])
        #expect(told["error"] == nil)
        let history = try await lab.history(arn)
        #expect(Array(history.prefix(before.count)) == before)
        #expect(history[before.count]["type"] == "ExecutionRedriven")
        #expect(history.compactMap { $0["id"]?.int } == Array(1...history.count))
        // What had succeeded does not run again.
        let entered = history.count { $0["type"] == "PassStateEntered" }
        let exited = history.count { $0["type"] == "PassStateExited" }
        #expect(entered == exited)
    }

    @Test(
        arguments: [
            (machine(["Type": "Fail", "Error": "E", "Cause": "c"]), "E"),
            (machine(["Type": "Choice", "Choices": [["Variable": "$.x", "IsPresent": true, "Next": "A"]]]), nil),
            (machine(["Type": "Pass", "InputPath": "$.missing", "End": true]), nil),
            (machine(["Type": "Succeed", "OutputPath": "$.missing"]), nil),
            (machine(["Type": "Wait", "SecondsPath": "$.missing", "End": true]), nil),
        ] as [(JSON, String?)])
    func whatFailsByItselfFailsAgain(_ definition: JSON, _ error: String?) async throws {
        let lab = try await Laboratory()
        // A Choice whose only rule leads to itself has no end, so another state ends the machine.
        var definition = definition
        if definition["States"]?["A"]?["Type"] == "Choice" {
            var states = definition["States"]?.object ?? [:]
            states["A"] = ["Type": "Choice", "Choices": [["Variable": "$.x", "IsPresent": true, "Next": "B"]]]
            states["B"] = pass
            definition = ["StartAt": "A", "States": .object(states)]
        }
        let arn = try await lab.start(definition)
        try await lab.end(of: arn)
        let first = try await lab.describe(arn)
        _ = try await lab.redrive(arn)
        try await lab.until(Signal(.executionEnded, arn), "the second end") {
            try await lab.eventTypes(arn).count { $0 == "ExecutionFailed" } == 2
        }
        let second = try await lab.describe(arn)
        #expect(second["status"] == "FAILED")
        #expect(second["error"] == first["error"])
        if let error { #expect(second["error"]?.string == error) }
    }

    @Test func aStoppedWaitWaitsAgain() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(machine(["Type": "Wait", "Seconds": 100, "End": true]))
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.call("states", "StopExecution", ["executionArn": .string(arn)])
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "ABORTED")
        _ = try await lab.redrive(arn)
        try await lab.event("ExecutionRedriven", of: arn)
        #expect(try await lab.status(arn) == "RUNNING")
        lab.clock.advance(seconds: 101)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "SUCCEEDED")
    }

    @Test func theTimeOfTheMachineBeginsAnew() async throws {
        let lab = try await Laboratory()
        var definition = machine(["Type": "Wait", "Seconds": 100, "End": true]).object ?? [:]
        definition["TimeoutSeconds"] = 60
        let arn = try await lab.start(.object(definition))
        try await lab.event("WaitStateEntered", of: arn)
        lab.clock.advance(seconds: 61)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "TIMED_OUT")
        _ = try await lab.redrive(arn)
        try await lab.event("ExecutionRedriven", of: arn)
        lab.clock.advance(seconds: 59)
        try await lab.quiet()
        #expect(try await lab.status(arn) == "RUNNING")
        lab.clock.advance(seconds: 2)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "TIMED_OUT")
    }

    @Test func aRedriveSurvivesACrash() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(machine(["Type": "Wait", "Seconds": 100, "End": true]))
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.call("states", "StopExecution", ["executionArn": .string(arn)])
        try await lab.end(of: arn)
        _ = try await lab.redrive(arn)
        try await lab.event("ExecutionRedriven", of: arn)
        try await lab.crash()
        lab.clock.advance(seconds: 101)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "SUCCEEDED")
    }

    @Test func aTokenIsRememberedForAQuarterOfAnHour() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(machine(get))
        try await lab.end(of: arn)
        let first = try await lab.redrive(arn, ["clientToken": "one"])
        try await lab.end(of: arn)
        lab.clock.advance(seconds: 600)
        #expect(try await lab.redrive(arn, ["clientToken": "one"]) == first)
        #expect(try await lab.describe(arn)["redriveCount"] == 1)
        lab.clock.advance(seconds: 600)
        #expect(try await lab.redrive(arn, ["clientToken": "one"]) != first)
        try await lab.end(of: arn)
        #expect(try await lab.describe(arn)["redriveCount"] == 2)
    }

    @Test func whatRunsHasSucceededOrIsOldIsNotRedriven() async throws {
        let lab = try await Laboratory()
        let succeeded = try await lab.start(machine(pass))
        try await lab.end(of: succeeded)
        #expect(
            await lab.refusal(succeeded)
                == AWSError(.init("ExecutionNotRedrivable"), "Execution is SUCCEEDED and cannot be redriven"))
        let failed = try await lab.start(machine(get), name: "other")
        try await lab.end(of: failed)
        lab.clock.advance(seconds: 14 * 86_400 + 1)
        #expect(await lab.refusal(failed)?.message == "Execution redrivable period exceeded")
        let told = try await lab.describe(failed)
        #expect(told["redriveStatus"] == "NOT_REDRIVABLE")
        #expect(told["redriveStatusReason"] == "Execution redrivable period exceeded")
        #expect(
            await lab.refusal("arn:aws:states:us-east-1:000000000000:execution:m:x")?.code.rawValue
                == "ExecutionDoesNotExist")
    }

    @Test func redrivenExecutionsAreListedByTheFilter() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(machine(get))
        try await lab.end(of: arn)
        let machineArn = try await lab.describe(arn)["stateMachineArn"] ?? ""
        func listed(_ filter: JSON) async throws -> Int? {
            try await lab.call("states", "ListExecutions", ["stateMachineArn": machineArn, "redriveFilter": filter])[
                "executions"]?.array?.count
        }
        #expect(try await listed("REDRIVEN") == 0)
        #expect(try await listed("NOT_REDRIVEN") == 1)
        _ = try await lab.redrive(arn)
        #expect(try await listed("REDRIVEN") == 1)
        #expect(try await listed("NOT_REDRIVEN") == 0)
    }
}
