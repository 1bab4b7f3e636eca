import SAMTemplate
import Testing

@Suite struct FaultTests {
    @Test func allFaultsAreReportedTogether() {
        let text = """
            Transform: AWS::Serverless-2016-10-31
            Resourses: {}
            Parameters:
              Stage: {Type: String}
            Globals:
              Function: {Runtim: python3.13}
            Resources:
              Table:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchma: []
                  AttributeDefinitions: x
              Queue:
                Type: AWS::SQS::Queue
                Condition: IsProd
                DependsOn: Nowhere
                Properties:
                  DelaySeconds: soon
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn}
              Bucket: {Type: AWS::Kinesis::Stream}
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: app.handler
                  Runtime: python3.13
                  CodeUri: s3://bucket/key
                  Events:
                    Topic: {Type: MQ, Properties: {Broker: x}}
                    Post: {Type: Api, Properties: {Path: pay, Method: post}}
                    Other: {Type: Api, Properties: {Path: /pay, Method: post, RestApiId: !Ref Queue}}
                  Policies: [SQSPolerPolicy: {QueueName: x}]
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties: {DefinitionUri: none.asl.json}
            Outputs:
              X: {Value: !Ref Nowhere}
              Y: {Valu: 1}
            """
        #expect(
            Loading.faults(text) == [
                "2:1 Invalid template property or properties [Resourses]; did you mean Resources?",
                "4:3 Parameters: [Stage] must have values; give one with --parameter-overrides Stage=… or declare a Default",
                "6:14 'Globals' section is invalid: 'Runtim' is not a supported property of 'Function'; did you mean Runtime?",
                "8:3 the required property KeySchema of AWS::DynamoDB::Table is missing",
                "11:7 Encountered unsupported property KeySchma of AWS::DynamoDB::Table; did you mean KeySchema?",
                "12:29 Value of property AttributeDefinitions must be a list, not a string",
                "15:16 the Conditions section has no condition 'IsProd'; add it or correct the name",
                "16:16 Unresolved resource dependencies [Nowhere] in the Resources block of the template; declare it or"
                    + " correct the name",
                "18:21 Value of property DelaySeconds must be an integer, not a string",
                "19:44 Unresolved resource dependencies [Dead] in the Resources block of the template; declare it or"
                    + " correct the name",
                "20:3 the resource type AWS::Kinesis::Stream is not supported by this emulator",
                "26:16 the code of 'Fn' lies in S3, which this emulator lacks; give CodeUri a local folder",
                "28:9 the event type 'MQ' of 'Fn' is not supported by this emulator; supported are Api, SQS, SNS,"
                    + " EventBridgeRule, CloudWatchEvent and Schedule",
                "29:46 the Path of an Api event begins with '/'",
                "30:78 RestApiId must be a valid reference to an 'AWS::Serverless::Api' resource in same template",
                "31:18 there is no SAM policy template 'SQSPolerPolicy'; did you mean SQSPollerPolicy?",
                "34:33 cannot read the file 'none.asl.json': no such file",
                "36:14 Unresolved resource dependencies [Nowhere] in the Outputs block of the template; declare it or"
                    + " correct the name",
                "37:3 the output 'Y' lacks a Value",
            ])
    }

    @Test func faultsNameTheirPath() throws {
        let text = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {Tags: [{Key: a, Valu: b}]}\n"
        let error = try #require(throws: TemplateFaults.self) { try Loading.stack(text) }
        #expect(
            error.description.split(separator: "\n").map(String.init) == [
                "template.yaml:4:25: the required property Value of AWS::SQS::Queue is missing [Resources.Q.Properties.Tags.0]",
                "template.yaml:4:34: Encountered unsupported property Valu of AWS::SQS::Queue; did you mean Value?"
                    + " [Resources.Q.Properties.Tags.0.Valu]",
            ])
    }

    @Test func allowUnsupportedTurnsFaultsIntoNotices() throws {
        let text = """
            Rules: {}
            Resources:
              Bucket: {Type: AWS::Kinesis::Stream, Properties: {Name: !Sub "${Queue}-x"}}
              Queue: {Type: AWS::SQS::Queue, Properties: {Colour: red}}
            """
        let stack = try Loading.stack(text) { $0.allowUnsupported = true }
        #expect(stack.resources.map(\.logicalID) == ["Queue", "Bucket"])
        #expect(stack.resource("Bucket")?.type == nil)
        let messages = stack.notices.filter { $0.kind == .unsupported }.map(\.message)
        #expect(
            messages == [
                "the section Rules is not supported by this emulator; remove it",
                "the resource type AWS::Kinesis::Stream is not supported by this emulator",
                "Encountered unsupported property Colour of AWS::SQS::Queue; remove it or correct its name",
            ])
    }

    @Test(arguments: [
        ("[]", "1:1 a template is a mapping with a Resources section"),
        ("A: 1", "1:1 Invalid template property or properties [A]"),
        (
            "Resources: {Q: {Type: AWS::SQS::Queue, Propertys: {}}}",
            "1:40 Invalid template resource property 'Propertys'; did you mean Properties?"
        ),
        ("Resources: {Q-1: {Type: AWS::SQS::Queue}}", "1:13 Resource name Q-1 is non alphanumeric"),
        ("Resources: {Q: {Properties: {}}}", "1:13 the resource 'Q' lacks a Type"),
        (
            "Resources: {Q: {Type: AWS::SQS::Queu}}",
            "1:13 the resource type AWS::SQS::Queu is not supported by this emulator; did you mean AWS::SQS::Queue?"
        ),
        (
            "Resources: {F: {Type: AWS::Serverless::Function}}",
            "1:13 AWS::Serverless::Function needs the SAM transform; add 'Transform: AWS::Serverless-2016-10-31'"
        ),
        (
            "Resources: {H: {Type: AWS::Serverless::HttpApi}}\nTransform: AWS::Serverless-2016-10-31",
            "1:13 the resource type AWS::Serverless::HttpApi is not supported by this emulator"
        ),
        (
            "Resources: {'Fn::ForEach::Q': [N, [a], {'Q${N}': {Type: AWS::SQS::Queue}}]}",
            "1:31 Fn::ForEach needs the transform AWS::LanguageExtensions; add it to the template's Transform"
        ),
        (
            "Transform: Mine\nResources: {Q: {Type: AWS::SQS::Queue}}",
            "1:12 the transform 'Mine' is not supported; supported are AWS::Serverless-2016-10-31,"
                + " AWS::LanguageExtensions and AWS::Include"
        ),
        (
            "Resources: {Q: {Type: AWS::SQS::Queue, DeletionPolicy: Keep}}",
            "1:56 DeletionPolicy is one of Delete, Retain, RetainExceptOnCreate, Snapshot"
        ),
        (
            "AWSTemplateFormatVersion: 2012-10-17\nResources: {Q: {Type: AWS::SQS::Queue}}",
            "1:27 the AWSTemplateFormatVersion is 2010-09-09"
        ),
    ])
    func singleFaults(text: String, fault: String) {
        #expect(Loading.faults(text).first == fault)
    }

    @Test func cyclesAreFaults() {
        let text = """
            Resources:
              A: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt B.Arn}}
              B: {Type: AWS::SQS::Queue, DependsOn: [C]}
              C: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub "x${A}"}}
            """
        #expect(
            Loading.faults(text) == [
                "2:3 Circular dependency between resources: [A, B, C]; remove one of the references"
            ])
    }

    @Test func referencesToResourcesNotCreatedAreFaults() {
        let text = """
            Conditions: {Never: !Equals [a, b]}
            Resources:
              Q: {Type: AWS::SQS::Queue, Condition: Never}
              R: {Type: AWS::SQS::Queue, DependsOn: Q, Properties: {QueueName: !If [Never, !Ref Q, r]}}
              S: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Q}}
            """
        #expect(
            Loading.faults(text) == [
                "5:54 'Q' is not created, since its Condition does not hold; guard this reference with Fn::If"
            ])
    }
}
