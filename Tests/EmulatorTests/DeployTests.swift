import AWSCore
import CheckoutTesting
import Emulator
import Foundation
import JSONTree
import Testing

extension Laboratory {
    fileprivate func tables() async throws -> [String] {
        try await call("dynamodb", "ListTables", [:])["TableNames"]?.array?.compactMap(\.string) ?? []
    }
}

private let table = """
    Resources:
      Rows:
        Type: AWS::DynamoDB::Table
        Properties:
          TableName: Rows
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
          KeySchema: [{AttributeName: id, KeyType: HASH}]

    """

struct DeployTests {
    @Test func aSecondDeploymentChangesNothing() async throws {
        let lab = try await Laboratory()
        #expect(try await lab.deploy(table).created == ["Rows"])
        let again = try await lab.deploy(table)
        #expect(again.isUnchanged)
        #expect(again.unchanged == 1)
    }

    @Test func deploymentsAtTheSameTimeComeOneAfterTheOther() async throws {
        let lab = try await Laboratory()
        let template = table + "  Queue: {Type: AWS::SQS::Queue}\n"
        try await lab.deploy("Resources: {Bus: {Type: AWS::Events::EventBus, Properties: {Name: b}}}\n")
        let path = lab.folder + "/both.yaml"
        try template.write(toFile: path, atomically: true, encoding: .utf8)
        let order = DeployOrder(
            stack: "shop", template: path, folder: lab.folder, region: "us-east-1", parameters: [:],
            allowUnsupported: false)
        let reports = try await withThrowingTaskGroup(of: DeployReport.self) { group in
            for _ in 0..<4 { group.addTask { try await lab.emulator.deploy(order) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(reports.map(\.created.count).sorted() == [0, 0, 0, 2])
        #expect(try await lab.call("sqs", "ListQueues", [:])["QueueUrls"]?.array?.count == 1)
    }

    @Test func anUpdateInPlaceKeepsTheData() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(table)
        try await lab.call("dynamodb", "PutItem", ["TableName": "Rows", "Item": ["id": ["S": "a"]]])
        let report = try await lab.deploy(table + "      DeletionProtectionEnabled: true\n")
        #expect(report.updated == ["Rows"])
        #expect(try await lab.call("dynamodb", "Scan", ["TableName": "Rows"])["Count"] == 1)
    }

    @Test func aNewIndexDoesNotThrowTheTableAway() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(table)
        try await lab.call("dynamodb", "PutItem", ["TableName": "Rows", "Item": ["id": ["S": "a"]]])
        let indexed =
            table.replacing(
                "[{AttributeName: id, AttributeType: S}]",
                with: "[{AttributeName: id, AttributeType: S}, {AttributeName: b, AttributeType: S}]") + """
                      GlobalSecondaryIndexes:
                        - IndexName: byB
                          KeySchema: [{AttributeName: b, KeyType: HASH}]
                          Projection: {ProjectionType: ALL}

                """
        #expect(try await lab.deploy(indexed).updated == ["Rows"])
        #expect(try await lab.call("dynamodb", "Scan", ["TableName": "Rows"])["Count"] == 1)
        let described = try await lab.call("dynamodb", "DescribeTable", ["TableName": "Rows"])
        #expect(described["Table"]?["GlobalSecondaryIndexes"]?[0]?["IndexName"] == "byB")
    }

    @Test func anotherKeyMakesAnotherTable() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(table)
        let changed = table.replacing("AttributeName: id", with: "AttributeName: key")
        let report = try await lab.deploy(changed.replacing("TableName: Rows", with: "TableName: Lines"))
        #expect(report.replaced == ["Rows"])
        let described = try await lab.call("dynamodb", "DescribeTable", ["TableName": "Lines"])
        #expect(described["Table"]?["KeySchema"]?[0]?["AttributeName"] == "key")
        #expect(try await lab.tables() == ["Lines"])
    }

    /// CloudFormation makes the new resource first, so there would be two of the same name.
    @Test func aResourceWithANameIsNotReplacedWithoutAnother() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(table)
        try await lab.call("dynamodb", "PutItem", ["TableName": "Rows", "Item": ["id": ["S": "a"]]])
        let error = await #expect(throws: DeployError.self) {
            try await lab.deploy(table.replacing("AttributeName: id", with: "AttributeName: key"))
        }
        #expect(
            error?.reason.contains(
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename Rows and "
                    + "update the stack again.") == true)
        #expect(try await lab.call("dynamodb", "Scan", ["TableName": "Rows"])["Count"] == 1)
    }

    /// The old bus cannot go before the old rule, nor the old rule before the new one is there.
    @Test func whatOthersReferToIsReplacedInOrder() async throws {
        let lab = try await Laboratory()
        let text = """
            Resources:
              Bus: {Type: AWS::Events::EventBus, Properties: {Name: %}}
              Rule:
                Type: AWS::Events::Rule
                Properties: {EventBusName: !Ref Bus, EventPattern: {source: [s]}}

            """
        try await lab.deploy(text.replacing("%", with: "one"))
        let report = try await lab.deploy(text.replacing("%", with: "two"))
        #expect(report.replaced == ["Bus", "Rule"])
        let buses = try await lab.call("events", "ListEventBuses", [:])["EventBuses"]?.array ?? []
        #expect(buses.compactMap { $0["Name"]?.string }.sorted() == ["default", "two"])
        let rules = try await lab.call("events", "ListRules", ["EventBusName": "two"])["Rules"]?.array ?? []
        #expect(rules.count == 1)
    }

    /// Interrupted before the end, a deployment leaves what it replaced; the next one may want that again.
    @Test(arguments: ["one", "two", "three"])
    func anInterruptedReplacementCanBeTakenBack(_ last: String) async throws {
        let lab = try await Laboratory()
        func text(_ name: String, delay: Int) -> String {
            let rows = table.replacing("TableName: Rows", with: "TableName: \(name)")
            return rows + """
                  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: \(name), DelaySeconds: 1}}
                  Bus: {Type: AWS::Events::EventBus, Properties: {Name: \(name)}}
                  Rule:
                    Type: AWS::Events::Rule
                    Properties: {Name: rule, EventBusName: !Ref Bus, EventPattern: {source: [s]}}
                  Last: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: \(delay)}}

                """
        }
        try await lab.deploy(text("one", delay: 1))
        // The last resource is refused, so the cleanup at the end never comes.
        await #expect(throws: DeployError.self) { try await lab.deploy(text("two", delay: 9999)) }
        await #expect(throws: DeployError.self) { try await lab.deploy(text("one", delay: 9999)) }
        try await lab.deploy(text(last, delay: 2))
        #expect(try await lab.tables() == [last])
        let queues = try await lab.call("sqs", "ListQueues", [:])["QueueUrls"]?.array ?? []
        #expect(queues.count == 2)
        #expect(queues.contains { $0.string?.hasSuffix("/\(last)") == true })
        let buses = try await lab.call("events", "ListEventBuses", [:])["EventBuses"]?.array ?? []
        #expect(Set(buses.compactMap { $0["Name"]?.string }) == ["default", last])
        let rules = try await lab.call("events", "ListRules", ["EventBusName": .string(last)])["Rules"]?.array ?? []
        #expect(rules.map { $0["Name"] } == ["rule"])
    }

    @Test func whatLeavesTheTemplateIsRemovedUnlessItIsToBeRetained() async throws {
        let lab = try await Laboratory()
        let kept = table.replacing("  Rows:", with: "  Kept:").replacing("TableName: Rows", with: "TableName: Kept")
            .replacing("    Type:", with: "    DeletionPolicy: Retain\n    Type:")
        let queue = "  Queue: {Type: AWS::SQS::Queue}\n"
        try await lab.deploy(table + kept.dropFirst("Resources:\n".count) + queue)
        #expect(try await lab.tables() == ["Kept", "Rows"])
        let report = try await lab.deploy("Resources:\n" + queue)
        #expect(Set(report.removed) == ["Kept", "Rows"])
        #expect(try await lab.tables() == ["Kept"])
        #expect(try await lab.emulator.delete(lab.stack) == ["Queue"])
        #expect(try await lab.call("sqs", "ListQueues", [:])["QueueUrls"]?.array?.isEmpty != false)
    }

    @Test func aRetainedResourceOutlivesTheStack() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(table)
        // The policy alone has changed, which is no change of the resource.
        let report = try await lab.deploy(table.replacing("    Type:", with: "    DeletionPolicy: Retain\n    Type:"))
        #expect(report.isUnchanged)
        #expect(try await lab.emulator.delete(lab.stack).isEmpty)
        #expect(try await lab.tables() == ["Rows"])
    }

    @Test func rolesAndLogGroupsHaveNamesAndARNs() async throws {
        let lab = try await Laboratory()
        let report = try await lab.deploy(
            """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties: {RoleName: worker, AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: '*', Action: 'sts:AssumeRole'}}}
              Log:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /shop/log}
              Policy:
                Type: AWS::IAM::ManagedPolicy
                Properties: {ManagedPolicyName: reads, PolicyDocument: {Statement: {Effect: Allow, Action: '*', Resource: '*'}}}
            Outputs:
              Role: {Value: !Ref Role}
              RoleArn: {Value: !GetAtt Role.Arn}
              LogArn: {Value: !GetAtt Log.Arn}
              Policy: {Value: !Ref Policy}
            """)
        #expect(report.outputs["Role"] == "worker")
        #expect(report.outputs["RoleArn"] == "arn:aws:iam::000000000000:role/worker")
        #expect(report.outputs["LogArn"] == "arn:aws:logs:us-east-1:000000000000:log-group:/shop/log:*")
        #expect(report.outputs["Policy"] == "arn:aws:iam::000000000000:policy/reads")
        #expect(report.granting.isEmpty)
    }

    @Test func queuesAreNamedAsSQSWants() async throws {
        let lab = try await Laboratory()
        let report = try await lab.deploy(
            """
            Resources:
              Plain: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
              Ordered: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
            Outputs:
              Plain: {Value: !GetAtt Plain.QueueName}
              Ordered: {Value: !GetAtt Ordered.QueueName}
            """)
        let ordered = report.outputs["Ordered"]?.string ?? ""
        #expect(ordered.hasPrefix("shop-Ordered-") && ordered.hasSuffix(".fifo"))
        #expect(report.outputs["Plain"]?.string?.hasPrefix("shop-Plain-") == true)
        await #expect(throws: DeployError.self) {
            try await lab.deploy(
                "Resources:\n  Wrong: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, QueueName: plain}}\n")
        }
    }

    @Test func whatAQueueNoLongerSaysGoesBackToItsDefault() async throws {
        let lab = try await Laboratory()
        let text = "Resources:\n  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: q, DelaySeconds: 1%}}\n"
        try await lab.deploy(text.replacing("%", with: ", VisibilityTimeout: 60"))
        #expect(try await lab.deploy(text.replacing("%", with: "")).updated == ["Q"])
        let url = try await lab.call("sqs", "GetQueueUrl", ["QueueName": "q"])["QueueUrl"] ?? ""
        let all = try await lab.call("sqs", "GetQueueAttributes", ["QueueUrl": url, "AttributeNames": ["All"]])
        #expect(all["Attributes"]?["VisibilityTimeout"] == "30")
        #expect(all["Attributes"]?["DelaySeconds"] == "1")
    }

    @Test func aStateMachineKeepsItsARNAndItsExecutions() async throws {
        let lab = try await Laboratory()
        let text = """
            Resources:
              M:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  StateMachineName: m
                  RoleArn: arn:aws:iam::000000000000:role/r
                  Definition: {StartAt: W, States: {W: {Type: Wait, Seconds: 60, Next: A}, A: {Type: Pass, Result: %, End: true}}}
            Outputs:
              Arn: {Value: !Ref M}
            """
        let machine = try await lab.deploy(text.replacing("%", with: "1")).outputs["Arn"] ?? ""
        let started = try await lab.call("states", "StartExecution", ["stateMachineArn": machine])
        let arn = started["executionArn"]?.string ?? ""
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        let report = try await lab.deploy(text.replacing("%", with: "2"))
        #expect(report.updated == ["M"])
        #expect(report.outputs["Arn"] == machine)
        try await lab.crash()
        lab.clock.advance(seconds: 60)
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == 1)
    }

    @Test func aFailedDeploymentIsTakenUpByTheNext() async throws {
        let lab = try await Laboratory()
        let bad = table + "  Zeta: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 99999, QueueName: z}}\n"
        await #expect(throws: DeployError.self) { try await lab.deploy(bad) }
        let report = try await lab.deploy(bad.replacing("99999", with: "30"))
        #expect(report.created == ["Zeta"])
        #expect(report.unchanged == 1)
    }
}
