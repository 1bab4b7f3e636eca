import Emulator
import Foundation
import JSONTree
import SAMTemplate
import Testing

/// What `checkout validate` finds: every fault that deployments would meet, one after the other.
struct TrialDeploymentTests {
    private static func faults(
        _ template: String, in lab: Laboratory, stateFolder: String? = nil
    ) async throws -> [TemplateFault] {
        let path = lab.folder + "/template.yaml"
        try template.write(toFile: path, atomically: true, encoding: .utf8)
        let order = DeployOrder(
            stack: "shop", template: path, folder: lab.folder, region: "us-east-1", parameters: [:],
            allowUnsupported: false)
        let trial = Laboratory.newFolder()
        defer { try? FileManager.default.removeItem(atPath: trial) }
        do {
            _ = try await TrialDeployment.run(order, stateFolder: stateFolder ?? lab.folder, temporaryFolder: trial)
            return []
        } catch let faults as TemplateFaults {
            return faults.faults
        }
    }

    /// One property of one resource that only the service itself refuses.
    @Test(arguments: [
        ("AWS::Logs::LogGroup", "RetentionInDays: 8", "'retentionInDays'"),
        ("AWS::Events::Rule", "State: ENABLED", "EventPattern or ScheduleExpression must be specified"),
        ("AWS::Events::Rule", "ScheduleExpression: rate(1 hours)", "ScheduleExpression is not valid"),
        ("AWS::Events::Rule", "ScheduleExpression: rate(2 hour)", "ScheduleExpression is not valid"),
        ("AWS::Events::Rule", "EventPattern: {source: aws.ec2}", "must be an object or an array"),
        (
            "AWS::Events::Rule",
            "EventPattern: {source: [a]}, Targets: [{Id: t, Arn: 'arn:aws:kinesis:us-east-1:000000000000:stream/s'}]",
            "event targets of the kind kinesis"
        ),
        (
            "AWS::DynamoDB::Table",
            """
            BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}],
            KeySchema: [{AttributeName: b, KeyType: HASH}]
            """, "not defined in AttributeDefinitions"
        ),
        ("AWS::Lambda::Function", "Code: nowhere/, Runtime: python3.13, Handler: a.b, Role: r", "does not exist"),
    ])
    func whatAServiceRefusesIsAFault(_ type: String, _ properties: String, _ message: String) async throws {
        let lab = try await Laboratory()
        let template = "Resources:\n  Thing: {Type: \(type), Properties: {\(properties)}}\n"
        let faults = try await Self.faults(template, in: lab)
        #expect(faults.count == 1)
        #expect(faults.first?.message.contains(message) == true, "\(faults)")
        #expect(faults.first?.path == "Resources.Thing")
        #expect(faults.first?.location.line == 2)
    }

    /// A message that names a property leads to its line.
    @Test func thePlaceIsThatOfTheProperty() async throws {
        let lab = try await Laboratory()
        let faults = try await Self.faults(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Group:
                Type: AWS::Logs::LogGroup
                Properties:
                  LogGroupName: group
                  RetentionInDays: 8
              Work:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: app.handler
                  Runtime: python3.13
                  CodeUri: nowhere/
              Rule:
                Type: AWS::Events::Rule
                Properties:
                  State: ENABLED
                  EventPattern: {source: aws.ec2}

            """, in: lab)
        #expect(faults.map(\.location.line) == [7, 13, 18], "\(faults)")
        #expect(faults.map(\.location.column) == [7, 16, 7])
    }

    @Test func everyFaultIsFoundAndNoneThatFollowsFromAnother() async throws {
        let lab = try await Laboratory()
        let faults = try await Self.faults(
            """
            Resources:
              Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 99999}}
              Rule: {Type: AWS::Events::Rule, Properties: {EventBusName: !Ref Bus, EventPattern: {source: [s]}}}
              Bus: {Type: AWS::Events::EventBus, Properties: {Name: 'a b'}}
              Group: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 8, LogGroupName: !Ref Queue}}
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties: {RoleArn: 'arn:aws:iam::000000000000:role/r', DefinitionString: '{"StartAt": "A"}'}
            Outputs:
              Part: {Value: !Select [3, !Split [/, !Ref Queue]]}
              List: {Value: !Split [/, !Ref Queue]}

            """, in: lab)
        let paths = ["Resources.Queue", "Resources.Bus", "Resources.Group", "/", "Outputs.List.Value"]
        #expect(faults.map(\.path) == paths, "\(faults)")
    }

    /// Faults of the template's text do not hide what only a service refuses.
    @Test func whatIsWrittenWrongDoesNotHideTheRest() async throws {
        let lab = try await Laboratory()
        let faults = try await Self.faults(
            """
            Resources:
              Queue: {Type: AWS::SQS::Queue, Properties: {Delay: 1}}
              Odd: {Type: AWS::Odd::Thing}
              Copy: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt Queue.QueueName}}
              Other: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub "${Odd}-copy"}}
              Group: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 8}}
            Outputs:
              Part: {Value: !Select [3, !Split [/, !Ref Queue]]}

            """, in: lab)
        let paths = ["Resources.Queue.Properties.Delay", "Resources.Odd.Type", "Resources.Group"]
        #expect(faults.map(\.path) == paths, "\(faults)")
        let wrong = try await Self.faults(
            """
            Parameters: {Days: {Type: Number, Default: x}}
            Resources:
              Group: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 8}}

            """, in: lab)
        #expect(wrong.map(\.path) == ["Parameters.Days"], "\(wrong)")
    }

    /// A template that can be made anew may still not be made of what is there.
    @Test func theStoreIsLookedAtAndLeftAlone() async throws {
        let lab = try await Laboratory()
        let first = """
            Resources:
              Rows:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: Rows
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  KeySchema: [{AttributeName: id, KeyType: HASH}]

            """
        let second = first.replacing("AttributeName: id", with: "AttributeName: key")
        #expect(try await Self.faults(second, in: lab).isEmpty)
        #expect(try await lab.call("dynamodb", "ListTables", [:])["TableNames"]?.array?.isEmpty == true)
        try await lab.deploy(first)
        #expect(try await Self.faults(first + "  Queue: {Type: AWS::SQS::Queue}\n", in: lab).isEmpty)
        #expect(try await Self.faults(second, in: lab).map(\.path) == ["Resources.Rows"])
        #expect(try await Self.faults(second, in: lab, stateFolder: Laboratory.newFolder()).isEmpty)
        #expect(try await lab.deploy(first).isUnchanged)
    }
}
