import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import Foundation
import JSONTree
import Testing

/// A function that never starts, since its code has no bootstrap: every event it gets fails.
private let failingApp = """
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Dead:
        Type: AWS::SQS::Queue
        Properties: {QueueName: dead}
      Lost:
        Type: AWS::SQS::Queue
        Properties: {QueueName: lost}
      Work:
        Type: AWS::SQS::Queue
        Properties:
          QueueName: work
          VisibilityTimeout: 600
          RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}
      Failing:
        Type: AWS::Serverless::Function
        Properties:
          FunctionName: failing
          Runtime: provided.al2023
          Handler: bootstrap
          CodeUri: code
          Timeout: 5
          DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Lost.Arn}
          Events:
            Work:
              Type: SQS
              Properties: {Queue: !GetAtt Work.Arn, MaximumBatchingWindowInSeconds: 300}
    """

extension TimedBench {
    fileprivate func url(_ queue: String) -> JSON { .string("http://127.0.0.1:4566/000000000000/\(queue)") }

    fileprivate func count(_ queue: String) async throws -> String? {
        try await call(
            "sqs", "GetQueueAttributes",
            ["QueueUrl": url(queue), "AttributeNames": ["ApproximateNumberOfMessages"]])["Attributes"]?[
                "ApproximateNumberOfMessages"]?
            .string
    }

    fileprivate func deployFailingApp() async throws {
        try FileManager.default.createDirectory(atPath: folder + "/code", withIntermediateDirectories: true)
        try "nothing to run".write(toFile: folder + "/code/readme", atomically: true, encoding: .utf8)
        let path = folder + "/template.yaml"
        try failingApp.write(toFile: path, atomically: true, encoding: .utf8)
        _ = try await emulator.deploy(
            DeployOrder(
                stack: "app", template: path, folder: folder, region: "us-east-1", parameters: [:],
                allowUnsupported: false))
    }

    /// Makes a state machine of a type; returns its ARN.
    fileprivate func machine(_ definition: JSON, name: String, type: String) async throws -> JSON {
        try await call(
            "states", "CreateStateMachine",
            [
                "name": .string(name), "definition": .string(definition.text()), "type": .string(type),
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])["stateMachineArn"] ?? ""
    }
}

private func waiting(_ seconds: Int) -> JSON {
    ["StartAt": "W", "States": ["W": ["Type": "Wait", "Seconds": .int(seconds), "End": true]]]
}

struct ClockServiceTests {
    @Test func aBatchFailsUntilItsMessageIsDead() async throws {
        let bench = try await TimedBench(.virtual)
        try await bench.deployFailingApp()
        let start = bench.time.now
        try await bench.call("sqs", "SendMessage", ["QueueUrl": bench.url("work"), "MessageBody": "m"])
        try await bench.until("a dead letter") { try await bench.count("dead") == "1" }
        // Three batching windows and three visibility time-outs, which run from the receipt.
        #expect(bench.time.now >= start.adding(seconds: 1800))
        #expect(bench.time.now < start.adding(seconds: 2400))
        await bench.stop()
    }

    @Test func aQueuedInvocationIsTriedThreeTimes() async throws {
        let bench = try await TimedBench(.virtual)
        try await bench.deployFailingApp()
        let start = bench.time.now
        try await bench.call(
            "lambda", "Invoke", ["FunctionName": "failing", "InvocationType": "Event", "Payload": "e30="])
        try await bench.until("a lost event") { try await bench.count("lost") == "1" }
        // Again after a minute, and after two more.
        #expect(bench.time.now >= start.adding(seconds: 180))
        #expect(bench.time.now < start.adding(seconds: 240))
        await bench.stop()
    }

    @Test func notificationsAreGivenUpAfterTheirRetries() async throws {
        let bench = try await TimedBench(.virtual)
        let start = bench.time.now
        let topic = try await bench.call("sns", "CreateTopic", ["Name": "t"])
        // There is no network, so the confirmation does not come through.
        try await bench.call(
            "sns", "Subscribe",
            ["TopicArn": topic["TopicArn"] ?? "", "Protocol": "https", "Endpoint": "https://example.com/hook"])
        try await bench.until("the last attempt") {
            bench.time.nextDue == nil && bench.time.now >= start.adding(seconds: 60)
        }
        await bench.stop()
    }

    @Test func delaysVisibilityRetentionAndTimeToLiveFollowTheClock() async throws {
        let bench = try await TimedBench(.manual)
        let url = try await bench.queue("q")
        try await bench.call("sqs", "SendMessage", ["QueueUrl": url, "MessageBody": "m", "DelaySeconds": 900])
        #expect(try await bench.receive(url) == nil)
        try await bench.time.advance(milliseconds: 900_000)
        #expect(try await bench.receive(url)?["Body"] == "m")
        #expect(try await bench.receive(url) == nil)
        try await bench.time.advance(milliseconds: 30_000)
        #expect(try await bench.receive(url)?["Body"] == "m")
        try await bench.time.advance(milliseconds: 4 * 86_400_000)
        #expect(try await bench.receive(url) == nil)

        try await bench.table("Rows")
        try await bench.call(
            "dynamodb", "UpdateTimeToLive",
            [
                "TableName": "Rows",
                "TimeToLiveSpecification": ["Enabled": true, "AttributeName": "until"],
            ])
        let end = Int(bench.time.now.adding(seconds: 3600).seconds)
        try await bench.call(
            "dynamodb", "PutItem",
            ["TableName": "Rows", "Item": ["id": ["S": "1"], "until": ["N": .string(String(end))]]])
        let key: JSON = ["TableName": "Rows", "Key": ["id": ["S": "1"]]]
        #expect(try await bench.call("dynamodb", "GetItem", key)["Item"] != nil)
        try await bench.time.advance(milliseconds: 3_700_000)
        #expect(try await bench.call("dynamodb", "GetItem", key)["Item"] == nil)
        await bench.stop()
    }

    @Test func aLongPollIsWokenByTheClock() async throws {
        let bench = try await TimedBench(.manual)
        let url = try await bench.queue("q")
        try await bench.call("sqs", "SendMessage", ["QueueUrl": url, "MessageBody": "m", "DelaySeconds": 10])
        async let received = bench.call("sqs", "ReceiveMessage", ["QueueUrl": url, "WaitTimeSeconds": 20])
        try await bench.until("the poll") { bench.time.nextDue != nil }
        #expect(try await bench.time.advanceToNext() == bench.time.now)
        #expect(try await received["Messages"]?[0]?["Body"] == "m")
        async let nothing = bench.call("sqs", "ReceiveMessage", ["QueueUrl": url, "WaitTimeSeconds": 20])
        // The poll's own end is nothing that is due, but the clock may go past it.
        try await Task.sleep(for: .milliseconds(5))
        try await bench.time.advance(milliseconds: 20_000)
        #expect(try await nothing["Messages"] == nil)
        await bench.stop()
    }

    @Test func schedulesStrikeOnTheWayButAreNoReasonToJump() async throws {
        let bench = try await TimedBench(.virtual)
        let url = try await bench.queue("q")
        try await bench.call("events", "PutRule", ["Name": "r", "ScheduleExpression": "rate(1 minute)"])
        try await bench.call(
            "events", "PutTargets",
            ["Rule": "r", "Targets": [["Id": "1", "Arn": "arn:aws:sqs:us-east-1:000000000000:q"]]])
        await bench.time.settle()
        let start = bench.time.now
        try await Task.sleep(for: .milliseconds(20))
        #expect(bench.time.now == start)
        #expect(try await bench.count("q") == "0")
        let arn = try await bench.start(waiting(3600))
        try await bench.end(of: arn)
        #expect(try await bench.count("q") == "60")
        let message = try await bench.receive(url)
        let event = try JSON(parsing: message?["Body"]?.string ?? "null")
        #expect(event["time"]?.string.flatMap { Timestamp(rfc3339: $0) } ?? start > start.adding(seconds: 58))
        await bench.stop()
    }

    @Test func whoWaitsForAnExecutionIsNotAtWork() async throws {
        let bench = try await TimedBench(.virtual)
        let express = try await bench.machine(waiting(200), name: "x", type: "EXPRESS")
        let sync = try await bench.call("states", "StartSyncExecution", ["stateMachineArn": express])
        #expect(sync["status"] == "SUCCEEDED")
        #expect(sync["billingDetails"]?["billedDurationInMilliseconds"] == 200_000)
        // The same from inside a task, which waits for the end.
        let task: JSON = [
            "StartAt": "T",
            "States": [
                "T": [
                    "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:startSyncExecution",
                    "Parameters": ["StateMachineArn": express], "End": true,
                ]
            ],
        ]
        let arn = try await bench.start(task)
        try await bench.end(of: arn)
        #expect(try await bench.times(arn).last == 200)
        let wait: JSON = ["Type": "Wait", "Seconds": 250, "Next": "X"]
        let trial = try await bench.call(
            "states", "TestState",
            [
                "definition": .string(wait.text()), "input": "{}",
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])
        #expect(trial["status"] == "SUCCEEDED")
        // A task that waits, for less long than its answer would take.
        let url = try await bench.queue("q")
        let poll: JSON = [
            "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:receiveMessage", "TimeoutSeconds": 5,
            "Parameters": ["QueueUrl": url, "WaitTimeSeconds": 20], "End": true,
        ]
        let late = try await bench.call(
            "states", "TestState",
            [
                "definition": .string(poll.text()), "input": "{}",
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])
        #expect(late["error"] == "States.Timeout")
        // A worker that hangs up.
        let activity = try await bench.call("states", "CreateActivity", ["name": "a"])
        let worker = Task {
            try await bench.call("states", "GetActivityTask", ["activityArn": activity["activityArn"] ?? ""])
        }
        await bench.time.settle()
        worker.cancel()
        #expect(try await worker.value["taskToken"] == nil)
        await bench.stop()
    }

    @Test func aMapRunTakesItsTurns() async throws {
        let bench = try await TimedBench(.virtual)
        var processor = waiting(3600).object ?? [:]
        processor["ProcessorConfig"] = ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"]
        let map: JSON = [
            "Type": "Map", "MaxConcurrency": 2, "ItemProcessor": .object(processor), "ItemsPath": "$.items",
            "End": true,
        ]
        let arn = try await bench.start(
            ["StartAt": "M", "States": ["M": map]], input: ["items": .array((0..<10).map(JSON.int))])
        try await bench.end(of: arn)
        #expect(try await bench.status(arn) == "SUCCEEDED")
        #expect(try await bench.times(arn).last == 5 * 3600)
        await bench.stop()
    }
}
