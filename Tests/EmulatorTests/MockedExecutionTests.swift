import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StatesTesting
import Testing

/// A configuration of one machine, `machine`, whose test case `Case` mocks states by these responses.
private func config(_ responses: String, nested: String = "{}") throws -> MockConfig {
    let names = try JSON(parsing: responses).object?.keys.map { "\"\($0)\": \"\($0)\"" } ?? []
    let more = try JSON(parsing: nested).object?.keys.map { "\"\($0)\": \"\($0)\"" } ?? []
    let all = [responses, nested].map { String($0.dropFirst().dropLast()) }.filter { !$0.isEmpty }
    return try MockConfig(
        parsing: """
            {"StateMachines": {
              "machine": {"TestCases": {"Case": {\(names.joined(separator: ", "))}}},
              "child": {"TestCases": {"Case": {\(more.joined(separator: ", "))}}}},
             "MockedResponses": {\(all.joined(separator: ", "))}}
            """, file: "m.json")
}

private func task(_ resource: String, _ more: JSONObject = [:]) -> JSON {
    .object((["Type": "Task", "Resource": .string(resource), "End": true] as JSONObject).merging(more))
}

private func machine(_ states: JSONObject) -> JSON {
    ["StartAt": .string(states.keys.first ?? ""), "States": .object(states)]
}

extension Laboratory {
    /// Makes a state machine; returns its ARN.
    fileprivate func create(_ definition: JSON, name: String = "machine", type: String = "STANDARD") async throws
        -> String
    {
        let made = try await call(
            "states", "CreateStateMachine",
            [
                "name": .string(name), "definition": .string(definition.text()), "type": .string(type),
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])
        return made["stateMachineArn"]?.string ?? ""
    }

    /// Starts an execution and waits for its end.
    fileprivate func run(_ machine: String, input: JSON = [:]) async throws -> String {
        let arn = try await begin(machine, input: input)
        try await end(of: arn)
        return arn
    }

    fileprivate func begin(_ machine: String, input: JSON = [:]) async throws -> String {
        let started = try await call(
            "states", "StartExecution", ["stateMachineArn": .string(machine), "input": .string(input.text())])
        return started["executionArn"]?.string ?? ""
    }
}

@Suite struct MockedExecutionTests {
    private static let putItem = "arn:aws:states:::dynamodb:putItem"

    @Test func answersInPlaceOfTheService() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Put": {"0": {"Return": {"ConsumedCapacity": {}}}}}"#))
        let arn = try await lab.create(
            machine(["Put": task(Self.putItem, ["Parameters": ["TableName": "none", "Item": ["id": ["S": "1"]]]])]))
        let run = try await lab.run(arn + "#Case")
        #expect(try await lab.output(run) == ["ConsumedCapacity": [:]])
        #expect(
            try await lab.eventTypes(run) == [
                "ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSucceeded",
                "TaskStateExited", "ExecutionSucceeded",
            ])
        // Without the test case the service is called, and the table is not there.
        let real = try await lab.run(arn)
        #expect(try await lab.describe(real)["error"] == "DynamoDB.ResourceNotFoundException")
    }

    @Test func unmockedStatesRunForReal() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Put": {"0": {"Return": {}}}}"#))
        let url = try await lab.queue("q")
        let arn = try await lab.create(
            machine([
                "Put": .object(
                    ["Type": "Task", "Resource": .string(Self.putItem), "Parameters": [:], "Next": "Send"]),
                "Send": task(
                    "arn:aws:states:::sqs:sendMessage", ["Parameters": ["QueueUrl": url, "MessageBody": "x"]]),
            ]))
        let run = try await lab.run(arn + "#Case")
        #expect(try await lab.status(run) == "SUCCEEDED")
        #expect(try await lab.receive(url)?["Body"] == "x")
    }

    @Test func invocationsAreCountedOverTheExecution() async throws {
        let lab = try await Laboratory(
            mocks: config(
                """
                {"Call": {"0": {"Throw": {"Error": "Boom", "Cause": "c"}}, "1": {"Return": {"n": 1}}, \
                "2": {"Return": {"n": 2}}}}
                """))
        let call = task(
            "arn:aws:lambda:us-east-1:000000000000:function:f",
            ["Retry": [["ErrorEquals": ["Boom"], "IntervalSeconds": 1, "MaxAttempts": 2]]])
        let arn = try await lab.create(
            machine([
                "All": [
                    "Type": "Map", "MaxConcurrency": 1, "End": true,
                    "ItemProcessor": ["StartAt": "Call", "States": ["Call": call]],
                ]
            ]))
        let run = try await lab.begin(arn + "#Case", input: [1, 2])
        try await lab.event("LambdaFunctionFailed", of: run)
        lab.clock.advance(seconds: 2)
        try await lab.end(of: run)
        // As recorded of Step Functions Local 2.0.0: a retry counts, and the second item goes on from there.
        #expect(try await lab.output(run) == [["n": 1], ["n": 2]])
        let types = try await lab.eventTypes(run).filter { $0.hasPrefix("Lambda") }
        #expect(
            types == [
                "LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionFailed",
                "LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded",
                "LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded",
            ])
    }

    @Test func answersThatHaveRunOutFailTheExecution() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Put": {}}"#))
        let arn = try await lab.create(
            machine([
                "Put": task(
                    Self.putItem,
                    ["Parameters": [:], "Catch": [["ErrorEquals": ["States.ALL"], "Next": "Done"]]]),
                "Done": ["Type": "Succeed"],
            ]))
        let described = try await lab.describe(lab.run(arn + "#Case"))
        #expect(described["error"] == "States.Runtime")
        #expect(
            described["cause"]?.string
                == "The mocked response 'Put' of the state 'Put' has no answer for invocation 0 (the first is 0): it has "
                + "no answer at all")
    }

    @Test func activitiesAndCallbacksAreAnswered() async throws {
        let lab = try await Laboratory(
            mocks: config(
                """
                {"Work": {"0": {"Return": {"done": true}}}, \
                "Ask": {"0": {"Throw": {"Error": "Refused", "Cause": "no"}}}}
                """))
        let arn = try await lab.create(
            machine([
                "Work": [
                    "Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:none", "Next": "Ask",
                ],
                "Ask": task(
                    "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    ["Parameters": ["QueueUrl": "none", "MessageBody.$": "$$.Task.Token"]]),
            ]))
        let run = try await lab.run(arn + "#Case")
        #expect(try await lab.describe(run)["error"] == "Refused")
        let types = try await lab.eventTypes(run).filter { $0.hasPrefix("Task") || $0.hasPrefix("Activity") }
        #expect(
            types == [
                "TaskStateEntered", "ActivityScheduled", "ActivityStarted", "ActivitySucceeded", "TaskStateExited",
                "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskFailed",
            ])
    }

    @Test func aTestCaseSurvivesACrashWithoutTheConfiguration() async throws {
        let lab = try await Laboratory(
            mocks: config(#"{"Call": {"0": {"Throw": {"Error": "E"}}, "1": {"Return": 5}}}"#))
        let call = task(
            "arn:aws:lambda:us-east-1:000000000000:function:f",
            ["Retry": [["ErrorEquals": ["E"], "IntervalSeconds": 30]]])
        let run = try await lab.begin(try await lab.create(machine(["Call": call])) + "#Case")
        try await lab.event("LambdaFunctionFailed", of: run)
        try await lab.crash()
        lab.clock.advance(seconds: 31)
        try await lab.end(of: run)
        #expect(try await lab.output(run) == 5)
    }

    @Test func nestedExecutionsTakeTheTestCaseOfTheSameName() async throws {
        let lab = try await Laboratory(
            mocks: config(
                #"{"Put": {"0": {"Return": {}}}}"#, nested: #"{"Inner": {"0": {"Return": {"inner": true}}}}"#))
        let child = try await lab.create(machine(["Inner": task(Self.putItem, ["Parameters": [:]])]), name: "child")
        let arn = try await lab.create(
            machine([
                "Start": .object([
                    "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                    "Parameters": ["StateMachineArn": .string(child), "Input": [:]], "OutputPath": "$.Output",
                    "Next": "Put",
                ]),
                "Put": task(Self.putItem, ["Parameters": [:], "ResultPath": nil]),
            ]))
        #expect(try await lab.output(lab.run(arn + "#Case")) == ["inner": true])
    }

    @Test func childrenOfADistributedMapShareTheCount() async throws {
        let lab = try await Laboratory(
            mocks: config(#"{"Call": {"0": {"Return": 10}, "1": {"Return": 11}, "2": {"Return": 12}}}"#))
        let arn = try await lab.create(
            machine([
                "All": [
                    "Type": "Map", "MaxConcurrency": 1, "End": true,
                    "ItemProcessor": [
                        "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"],
                        "StartAt": "Call",
                        "States": ["Call": task("arn:aws:lambda:us-east-1:000000000000:function:f")],
                    ],
                ]
            ]))
        #expect(try await lab.output(lab.run(arn + "#Case", input: [1, 2, 3])) == [10, 11, 12])
    }

    @Test func synchronousExecutionsTakeATestCase() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Call": {"0": {"Return": {"mocked": true}}}}"#))
        let arn = try await lab.create(
            machine(["Call": task("arn:aws:lambda:us-east-1:000000000000:function:f")]), type: "EXPRESS")
        let answer = try await lab.call(
            "states", "StartSyncExecution", ["stateMachineArn": .string(arn + "#Case"), "input": "{}"])
        #expect(answer["output"] == #"{"mocked":true}"#)
    }

    @Test func whatCannotBeMockedIsRefusedAtTheStart() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Put": {"0": {"Return": {}}}}"#))
        let definition = machine(["Other": ["Type": "Pass", "End": true]])
        let arn = try await lab.create(definition)
        let unknown = await #expect(throws: AWSError.self) { try await lab.begin(arn + "#None") }
        #expect(unknown?.code.rawValue == "ValidationException")
        #expect(
            unknown?.message
                == "The mock configuration m.json has no test case 'None' for the state machine 'machine'. It has: Case"
        )
        let missing = await #expect(throws: AWSError.self) { try await lab.begin(arn + "#Case") }
        #expect(missing?.message == "m.json:2:38: the definition has no state 'Put'")
        let other = try await lab.create(definition, name: "other")
        let absent = await #expect(throws: AWSError.self) { try await lab.begin(other + "#Case") }
        #expect(absent?.message == "The mock configuration m.json has no state machine 'other'")
        // To AWS, and here without a configuration, # is part of a name.
        let plain = try await Laboratory()
        let name = await #expect(throws: AWSError.self) { try await plain.begin(arn + "#Case") }
        #expect(name?.code.rawValue == "StateMachineDoesNotExist")
    }

    @Test func aLogicalIdNamesTheMachineToo() async throws {
        let lab = try await Laboratory(mocks: config(#"{"Put": {"0": {"Return": {"mocked": true}}}}"#))
        try await lab.deploy(
            """
            Resources:
              machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::000000000000:role/r
                  Definition:
                    StartAt: Put
                    States:
                      Put: {Type: Task, Resource: "arn:aws:states:::dynamodb:putItem", Parameters: {}, End: true}
            """)
        let listed = try await lab.call("states", "ListStateMachines", [:])
        let arn = try #require(listed["stateMachines"]?[0]?["stateMachineArn"]?.string)
        #expect(!arn.hasSuffix(":machine"))
        #expect(try await lab.output(lab.run(arn + "#Case")) == ["mocked": true])
    }
}
