import CheckoutTesting
import Emulator
import Foundation
import GRDB
import JSONTree
import StateStore
import Testing

/// A resource and the stack's record of it are one transaction: a deployment that is cut off between the two leaves
/// neither, and the next one goes through.
struct DeployAtomicityTests {
    private static let template = """
        Resources:
          Rows:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: Rows
              BillingMode: PAY_PER_REQUEST
              AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
              KeySchema: [{AttributeName: id, KeyType: HASH}]
              TimeToLiveSpecification: {AttributeName: %ttl, Enabled: true}
          Queue: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: %delay}}
          Bus: {Type: AWS::Events::EventBus, Properties: {Name: shop}}
          Rule:
            Type: AWS::Events::Rule
            Properties:
              EventBusName: !Ref Bus
              EventPattern: {source: [%source]}
              Targets: [{Id: q, Arn: !GetAtt Queue.Arn}]
          Machine:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              RoleArn: arn:aws:iam::000000000000:role/r
              Definition: {StartAt: P, States: {P: {Type: Pass, Result: %delay, End: true}}}
          Identity: {Type: AWS::SES::EmailIdentity, Properties: {EmailIdentity: a@example.com}}

        """

    private static func text(_ ttl: String, _ delay: Int) -> String {
        template.replacing("%ttl", with: ttl).replacing("%delay", with: "\(delay)")
            .replacing("%source", with: "s\(delay)")
    }

    @Test(arguments: ["Rows", "Queue", "Bus", "Rule", "Machine", "Identity"])
    func whatWasNotRecordedWasNotMade(_ logicalID: String) async throws {
        let lab = try await Laboratory()
        try lab.failRecording(of: logicalID)
        await #expect(throws: DeployError.self) { try await lab.deploy(Self.text("a", 1)) }
        try lab.recordAgain()
        try await lab.deploy(Self.text("a", 1))
        try await expectOneOfEach(lab)
    }

    @Test(arguments: ["Rows", "Queue", "Rule", "Machine"])
    func whatWasNotRecordedWasNotChanged(_ logicalID: String) async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.text("a", 1))
        try lab.failRecording(of: logicalID)
        await #expect(throws: DeployError.self) { try await lab.deploy(Self.text("b", 2)) }
        try lab.recordAgain()
        try await lab.deploy(Self.text("b", 2))
        try await expectOneOfEach(lab)
        let described = try await lab.call("dynamodb", "DescribeTimeToLive", ["TableName": "Rows"])
        #expect(described["TimeToLiveDescription"]?["AttributeName"] == "b")
    }

    @Test func whatIsStillRecordedWasNotRemoved() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.text("a", 1))
        try lab.failForgetting(of: "Queue")
        await #expect(throws: (any Error).self) { try await lab.emulator.delete(lab.stack) }
        #expect(try await lab.count("sqs", "ListQueues", "QueueUrls") == 1)
        try lab.recordAgain()
        _ = try await lab.emulator.delete(lab.stack)
        for (service, operation, member) in [
            ("sqs", "ListQueues", "QueueUrls"), ("dynamodb", "ListTables", "TableNames"),
            ("states", "ListStateMachines", "stateMachines"),
        ] {
            #expect(try await lab.count(service, operation, member) == 0)
        }
    }

    @Test func aLeftoverMayReferToOneThatWasNotedAfterIt() async throws {
        let lab = try await Laboratory()
        func deploy(_ name: String) async throws {
            try await lab.deploy(
                """
                Resources:
                  Bus: {Type: AWS::Events::EventBus, Properties: {Name: \(name)}}
                  Rule:
                    Type: AWS::Events::Rule
                    Properties: {EventBusName: !Ref Bus, EventPattern: {source: [s]}}

                """)
        }
        try await deploy("a")
        // Bus and rule are replaced and the deployment is cut off before what they replaced is removed.
        try lab.fail("DELETE", on: "stack_leftovers", "OLD", "Rule")
        await #expect(throws: (any Error).self) { try await deploy("b") }
        try lab.recordAgain()
        // The first bus is taken back, not its rule; so the second bus is noted after that rule, and then the first again.
        try lab.failRecording(of: "Rule")
        await #expect(throws: (any Error).self) { try await deploy("a") }
        try lab.recordAgain()
        try await deploy("b")
        #expect(try await lab.count("events", "ListEventBuses", "EventBuses", ["NamePrefix": "a"]) == 0)
        #expect(try await lab.count("events", "ListRules", "Rules", ["EventBusName": "b"]) == 1)
    }

    private func expectOneOfEach(_ lab: Laboratory) async throws {
        #expect(try await lab.count("dynamodb", "ListTables", "TableNames") == 1)
        #expect(try await lab.count("sqs", "ListQueues", "QueueUrls") == 1)
        #expect(try await lab.count("events", "ListEventBuses", "EventBuses", ["NamePrefix": "shop"]) == 1)
        #expect(try await lab.count("events", "ListRules", "Rules", ["EventBusName": "shop"]) == 1)
        #expect(try await lab.count("states", "ListStateMachines", "stateMachines") == 1)
        #expect(try await lab.count("ses", "ListIdentities", "Identities") == 1)
    }
}

extension Laboratory {
    fileprivate func failRecording(of logicalID: String) throws {
        try fail("INSERT", on: "stack_resources", "NEW", logicalID)
    }
    fileprivate func failForgetting(of logicalID: String) throws {
        try fail("DELETE", on: "stack_resources", "OLD", logicalID)
    }

    fileprivate func fail(_ event: String, on table: String, _ row: String, _ logicalID: String) throws {
        try emulator.store.writeAndWait { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER cut_off BEFORE \(event) ON \(table) WHEN \(row).logical = '\(logicalID)'
                    BEGIN SELECT RAISE(ABORT, 'cut off'); END
                    """)
        }
    }

    fileprivate func recordAgain() throws {
        try emulator.store.writeAndWait { try $0.execute(sql: "DROP TRIGGER cut_off") }
    }

    fileprivate func count(_ service: String, _ operation: String, _ member: String, _ input: JSON = [:]) async throws
        -> Int
    {
        try await call(service, operation, input)[member]?.array?.count ?? 0
    }
}
