import AWSCore
import CheckoutTesting
import Emulator
import Foundation
import GRDB
import JSONTree
import StateStore
import Testing

/// Accounts and regions, and what crosses from one to another.
struct WorldTests {
    private static let far = World(account: "111122223333", region: "eu-west-1")

    private static let template = """
        Resources:
          Queue: {Type: AWS::SQS::Queue}
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: '*', Action: 'sts:AssumeRole'}}
        Outputs:
          Queue: {Value: !GetAtt Queue.Arn}
          Role: {Value: !GetAtt Role.Arn}
        """

    @Test func stacksOfOneNameLieBesideEachOther() async throws {
        let lab = try await Laboratory()
        let near = try await lab.deploy(Self.template)
        let far = try await lab.deploy(Self.template, in: Self.far)
        #expect(near.created == far.created)
        #expect(far.outputs["Queue"]?.string?.hasPrefix("arn:aws:sqs:eu-west-1:111122223333:shop-Queue-") == true)
        #expect(far.outputs["Role"]?.string?.hasPrefix("arn:aws:iam::111122223333:role/shop-Role-") == true)
        #expect(try await lab.call("iam", "ListRoles", [:])["Roles"]?.array?.count == 1)
        _ = try await lab.emulator.delete(StackKey("shop", in: Self.far))
        #expect(try await lab.call("iam", "ListRoles", [:], in: Self.far)["Roles"] == [])
        #expect(try await lab.deploy(Self.template).isUnchanged)
    }

    @Test func anExecutionActsWhereItIs() async throws {
        let lab = try await Laboratory()
        let queue = try await lab.call("sqs", "CreateQueue", ["QueueName": "q"], in: Self.far)["QueueUrl"] ?? ""
        let definition: JSON = [
            "StartAt": "Send",
            "States": [
                "Send": [
                    "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                    "Parameters": ["QueueUrl": queue, "MessageBody": "m"], "ResultPath": .null, "Next": "Who",
                ],
                "Who": [
                    "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sts:getCallerIdentity",
                    "OutputPath": "$.Account", "End": true,
                ],
            ],
        ]
        let machine = try await lab.call(
            "states", "CreateStateMachine",
            [
                "name": "m", "definition": .string(definition.text()),
                "roleArn": "arn:aws:iam::111122223333:role/r",
            ], in: Self.far)
        let started = try await lab.call(
            "states", "StartExecution", ["stateMachineArn": machine["stateMachineArn"] ?? ""], in: Self.far)
        let arn = started["executionArn"]?.string ?? ""
        #expect(arn.hasPrefix("arn:aws:states:eu-west-1:111122223333:execution:m:"))
        try await lab.until(Signal(Signal.Kind("states.execution-ended"), arn), "the end") {
            try await lab.call("states", "DescribeExecution", ["executionArn": .string(arn)], in: Self.far)["status"]
                != "RUNNING"
        }
        let ended = try await lab.call(
            "states", "DescribeExecution", ["executionArn": .string(arn)], in: Self.far)
        #expect(ended["output"] == "\"111122223333\"")
        let received = try await lab.call("sqs", "ReceiveMessage", ["QueueUrl": queue], in: Self.far)
        #expect(received["Messages"]?[0]?["Body"] == "m")
        // From anywhere else there is no such execution.
        let error = await #expect(throws: AWSError.self) {
            try await lab.call("states", "DescribeExecution", ["executionArn": .string(arn)])
        }
        #expect(error?.code.rawValue == "ExecutionDoesNotExist")
    }

    @Test func scheduledRulesFireWhereTheyAre() async throws {
        let lab = try await Laboratory()
        let queue = try await lab.call("sqs", "CreateQueue", ["QueueName": "q"], in: Self.far)["QueueUrl"] ?? ""
        try await lab.call(
            "events", "PutRule", ["Name": "r", "ScheduleExpression": "rate(1 minute)"], in: Self.far)
        try await lab.call(
            "events", "PutTargets",
            ["Rule": "r", "Targets": [["Id": "q", "Arn": "arn:aws:sqs:eu-west-1:111122223333:q"]]], in: Self.far)
        lab.clock.advance(seconds: 61)
        try await lab.until(Signal(Signal.Kind("sqs.queue"), "arn:aws:sqs:eu-west-1:111122223333:q"), "the event") {
            let counts = try await lab.call(
                "sqs", "GetQueueAttributes", ["QueueUrl": queue, "AttributeNames": ["ApproximateNumberOfMessages"]],
                in: Self.far)
            return counts["Attributes"]?["ApproximateNumberOfMessages"] == "1"
        }
        let received = try await lab.call("sqs", "ReceiveMessage", ["QueueUrl": queue], in: Self.far)
        let event = try JSON(parsing: received["Messages"]?[0]?["Body"]?.string ?? "null")
        #expect(event["account"] == "111122223333")
        #expect(event["region"] == "eu-west-1")
    }

    /// What an older checkout has kept by name alone is found again where its resources are.
    @Test func stacksOfOlderStoresAreWhereTheirResourcesAre() async throws {
        let folder = NSTemporaryDirectory() + "worlds-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/state.sqlite"
        let newer: Set<String> = ["stacks-5", "apigateway-2"]
        let old = try StateStore(path: path, migrations: Emulator.migrations.filter { !newer.contains($0.name) })
        try await old.close()
        let queue = try DatabaseQueue(path: path)
        try await queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO stacks (name, template, outputs, exports, updated) VALUES
                        ('far', 't', '{"a":1}', '{"x":"y"}', 0), ('plain', 't', '{}', '{}', 0);
                    INSERT INTO stack_resources (stack, logical, type, physical, ref, attributes, properties,
                        fingerprint, position) VALUES
                        ('far', 'B', 'AWS::S3::Bucket', 'b', '"b"', '{"Arn":"arn:aws:s3:::b"}', '{}', '', 0),
                        ('far', 'Q', 'AWS::SQS::Queue', 'q', '"q"',
                            '{"Arn":"arn:aws:sqs:eu-west-1:111122223333:q"}', '{}', '', 1);
                    INSERT INTO apigateway_api (id, facts) VALUES ('api1', '{"id":"api1"}'), ('api2', '{"id":"api2"}');
                    INSERT INTO apigateway_resource VALUES ('api1', 'r', NULL, NULL, '/',
                        '{"GET":{"uri":"arn:aws:apigateway:eu-west-1:lambda:path/x"}}');
                    """)
        }
        try queue.close()
        let store = try StateStore(path: path, migrations: Emulator.migrations)
        try store.readAndWait { db in
            let far = StackKey("far", in: Self.far)
            #expect(try StackRecord.resources(of: far, db).map(\.logicalID) == ["B", "Q"])
            #expect(try StackRecord.outputs(of: far, db) == ["a": 1])
            #expect(try StackExports.all(in: Self.far, db) == ["x": "y"])
            #expect(try StackRecord.names(in: World(region: "us-east-1"), db) == ["plain"])
            let regions = try String.fetchAll(db, sql: "SELECT region FROM apigateway_api ORDER BY id")
            #expect(regions == ["eu-west-1", "us-east-1"])
        }
        try await store.close()
    }

    @Test func rolesThatHadOnlyANameAreMadeByTheNextDeployment() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.template)
        try await lab.emulator.store.write { db in
            try db.execute(sql: "DELETE FROM iam_roles")
            try db.execute(sql: "UPDATE stack_resources SET fingerprint = '{}' WHERE logical = 'Role'")
        }
        #expect(try await lab.deploy(Self.template).updated == ["Role"])
        #expect(try await lab.call("iam", "ListRoles", [:])["Roles"]?.array?.count == 1)
    }
}
