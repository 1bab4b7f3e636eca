import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

private func queueARN(_ name: String) -> JSON { .string("arn:aws:sqs:us-east-1:000000000000:\(name)") }

extension Laboratory {
    /// Makes a rule on the default bus for events of a source, with one target.
    fileprivate func rule(_ name: String, source: String, _ target: JSONObject) async throws {
        try await call(
            "events", "PutRule",
            ["Name": .string(name), "EventPattern": .string(JSON.object(["source": [.string(source)]]).text())])
        let targets: JSON = [.object(target.merging(["Id": "t"]))]
        let answer = try await call("events", "PutTargets", ["Rule": .string(name), "Targets": targets])
        #expect(answer["FailedEntryCount"] == 0)
    }

    fileprivate func put(source: String, detail: JSON) async throws {
        let entry: JSON = ["Source": .string(source), "DetailType": "Test", "Detail": .string(detail.text())]
        let answer = try await call("events", "PutEvents", ["Entries": [entry]])
        #expect(answer["FailedEntryCount"] == 0)
    }
}

/// What one service brings to another without being asked.
struct LinkTests {
    @Test func tasksChangeTablesQueuesAndBuses() async throws {
        let lab = try await Laboratory()
        try await lab.table("Rows")
        let url = try await lab.queue("q")
        try await lab.rule("r", source: "shop", ["Arn": queueARN("q")])
        let arn = try await lab.start(
            [
                "StartAt": "Put",
                "States": [
                    "Put": [
                        "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
                        "Parameters": ["TableName": "Rows", "Item": ["id": ["S.$": "$.id"]]], "ResultPath": .null,
                        "Next": "Get",
                    ],
                    "Get": [
                        "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:getItem",
                        "Parameters": ["TableName": "Rows", "Key": ["id": ["S.$": "$.id"]]], "ResultPath": "$.row",
                        "Next": "Tell",
                    ],
                    "Tell": [
                        "Type": "Task", "Resource": "arn:aws:states:::events:putEvents",
                        "Parameters": [
                            "Entries": [
                                ["Source": "shop", "DetailType": "Sold", "Detail": ["id.$": "$.row.Item.id.S"]]
                            ]
                        ],
                        "End": true,
                    ],
                ],
            ], input: ["id": "o-1"])
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "SUCCEEDED")
        try await lab.quiet()
        let event = try JSON(parsing: try await lab.receive(url)?["Body"]?.string ?? "")
        #expect(event["detail"] == ["id": "o-1"])
        #expect(event["detail-type"] == "Sold")
    }

    @Test func aFailingTaskNamesTheServicesError() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start([
            "StartAt": "Put",
            "States": [
                "Put": [
                    "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
                    "Parameters": ["TableName": "Absent", "Item": ["id": ["S": "a"]]], "End": true,
                ]
            ],
        ])
        try await lab.end(of: arn)
        #expect(try await lab.describe(arn)["error"] == "DynamoDB.ResourceNotFoundException")
        #expect(try await lab.eventTypes(arn).contains("TaskFailed"))
    }

    @Test func aRuleStartsAStateMachineOnce() async throws {
        let lab = try await Laboratory()
        let definition: JSON = ["StartAt": "A", "States": ["A": ["Type": "Pass", "End": true]]]
        let machine = try await lab.call(
            "states", "CreateStateMachine",
            ["name": "m", "definition": .string(definition.text()), "roleArn": "arn:aws:iam::000000000000:role/r"])
        try await lab.rule(
            "r", source: "shop",
            [
                "Arn": machine["stateMachineArn"] ?? "", "RoleArn": "arn:aws:iam::000000000000:role/r",
                "InputPath": "$.detail",
            ])
        try await lab.put(source: "shop", detail: ["n": 7])
        try await lab.put(source: "elsewhere", detail: ["n": 8])
        try await lab.quiet()
        let list = try await lab.call("states", "ListExecutions", ["stateMachineArn": machine["stateMachineArn"] ?? ""])
        let executions = list["executions"]?.array ?? []
        #expect(executions.count == 1)
        let arn = executions.first?["executionArn"]?.string ?? ""
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == ["n": 7])
    }

    @Test func anEventItsTargetRefusesGoesToTheDeadLetterQueue() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("dead")
        try await lab.rule(
            "r", source: "shop",
            [
                "Arn": "arn:aws:states:us-east-1:000000000000:stateMachine:absent",
                "RoleArn": "arn:aws:iam::000000000000:role/r", "RetryPolicy": ["MaximumRetryAttempts": 0],
                "DeadLetterConfig": ["Arn": queueARN("dead")],
            ])
        try await lab.put(source: "shop", detail: ["n": 7])
        try await lab.quiet()
        let message = try #require(try await lab.receive(url))
        #expect(try JSON(parsing: message["Body"]?.string ?? "")["detail"] == ["n": 7])
        let attributes = message["MessageAttributes"]
        #expect(
            attributes?["TARGET_ARN"]?["StringValue"] == "arn:aws:states:us-east-1:000000000000:stateMachine:absent")
        #expect(attributes?["ERROR_CODE"] != nil)
    }

    @Test func anEventThatWasAcceptedSurvivesACrash() async throws {
        let lab = try await Laboratory(isStarted: false)
        let url = try await lab.queue("q")
        try await lab.rule("r", source: "shop", ["Arn": queueARN("q")])
        try await lab.put(source: "shop", detail: ["n": 7])
        try await lab.crash()
        try await lab.quiet()
        #expect(try await lab.receive(url) != nil)
        #expect(try await lab.receive(url) == nil)
    }

    @Test func anExecutionsStatusIsAnEvent() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        try await lab.rule("r", source: "aws.states", ["Arn": queueARN("q")])
        let arn = try await lab.start(["StartAt": "F", "States": ["F": ["Type": "Fail", "Error": "E", "Cause": "c"]]])
        try await lab.end(of: arn)
        try await lab.quiet()
        var seen: [String: JSON] = [:]
        while let message = try await lab.receive(url) {
            let event = try JSON(parsing: message["Body"]?.string ?? "")
            seen[event["detail"]?["status"]?.string ?? ""] = event
        }
        #expect(Set(seen.keys) == ["RUNNING", "FAILED"])
        #expect(seen["FAILED"]?["detail"]?["executionArn"] == .string(arn))
        #expect(seen["FAILED"]?["detail"]?["error"] == "E")
        #expect(seen["RUNNING"]?["detail"]?["stopDate"] == .null)
    }
}
