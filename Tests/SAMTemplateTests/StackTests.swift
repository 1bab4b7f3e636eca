import JSONTree
import SAMTemplate
import Testing

@Suite struct StackTests {
    @Test func conditionsChooseResourcesAndOutputs() throws {
        let text = """
            Parameters: {Env: {Type: String, Default: dev}}
            Conditions: {IsProd: !Equals [!Ref Env, prod]}
            Resources:
              Dead: {Type: AWS::SQS::Queue, Condition: IsProd, DeletionPolicy: Retain}
              Main: {Type: AWS::SQS::Queue, UpdateReplacePolicy: Delete, Metadata: {a: 1}}
            Outputs:
              D: {Value: !Ref Dead, Condition: IsProd}
              M: {Value: !Ref Main, Description: the queue}
            """
        let dev = try Loading.stack(text)
        #expect(dev.resources.map(\.logicalID) == ["Main"] && dev.outputs.map(\.name) == ["M"])
        #expect(dev.resource("Main")?.updateReplacePolicy == "Delete" && dev.resource("Main")?.metadata == ["a": 1])
        let prod = try Loading.stack(text, ["Env": "prod"])
        #expect(prod.resources.map(\.logicalID) == ["Dead", "Main"] && prod.outputs.map(\.name) == ["D", "M"])
        #expect(prod.resource("Dead")?.deletionPolicy == "Retain")
    }

    @Test func valuesTakeTheTypeTheirPropertyAsksFor() throws {
        let text = """
            Parameters: {N: {Type: Number, Default: 5}, B: {Type: String, Default: "true"}}
            Resources:
              Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !Ref N, FifoQueue: !Ref B, QueueName: 12}}
            """
        let stack = try Loading.stack(text)
        let queue = try #require(stack.resources.first)
        let properties = try stack.evaluate(queue, resolver: Loading.echo)
        #expect(JSON.object(properties) == ["DelaySeconds": 5, "FifoQueue": true, "QueueName": "12"])
    }

    @Test func unansweredReferencesAreFaults() throws {
        let text =
            "Resources: {Q: {Type: AWS::SQS::Queue}, R: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Q}}}"
        let stack = try Loading.stack(text)
        let resource = try #require(stack.resource("R"))
        let nothing = ResourceResolver(ref: { _ in nil }, attribute: { _, _ in nil })
        let error = try #require(throws: TemplateFaults.self) { try stack.evaluate(resource, resolver: nothing) }
        #expect(error.faults.map(\.message) == ["Ref names 'Q', which does not exist yet"])
    }

    @Test func includesAndLoops() throws {
        let text = """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Parameters: {Names: {Type: CommaDelimitedList, Default: "One,Two"}}
            Resources:
              Fn::ForEach::Queues:
                - Name
                - !Ref Names
                - Queue${Name}:
                    Type: AWS::SQS::Queue
                    Properties: {QueueName: !Sub "q-${Name}", Tags: [{Key: n, Value: !Ref Name}]}
              Api:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: v1
                  DefinitionBody:
                    Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.yaml}}
            Outputs:
              Two: {Value: !GetAtt QueueTwo.Arn}
            """
        let api = "openapi: 3.0.1\npaths:\n  /a:\n    get: {x: !GetAtt QueueOne.Arn}\n"
        let stack = try Loading.stack(text, files: ["api.yaml": api])
        #expect(stack.resources.map(\.logicalID).filter { $0.hasPrefix("Queue") } == ["QueueOne", "QueueTwo"])
        let queue = try #require(stack.resource("QueueTwo"))
        #expect(
            JSON.object(try stack.evaluate(queue, resolver: Loading.echo))
                == ["QueueName": "q-Two", "Tags": [["Key": "n", "Value": "Two"]]])
        let rest = try stack.evaluate(try #require(stack.resource("Api")), resolver: Loading.echo)
        #expect(rest["Body"]?["paths"]?["/a"]?["get"]?["x"] == "<QueueOne.Arn>")
    }

    @Test(arguments: [
        (#"{"a": ${N}, "${K}": "${X}", "p": "$.${P}"}"#, #"{"a": 5, "k": "${X}", "p": "$.a.b"}"#),
        ("${N}${N}", "55"), ("${", "${"), ("$${N}", "$5"), ("${N", "${N"), ("${ N }", "${ N }"), ("${R}", "${N}"),
        ("${${N}}", "${5}"),
    ])
    func substitution(text: String, expected: String) {
        let values = ["N": "5", "K": "k", "P": "a.b", "R": "${N}"]
        #expect(StateMachineDefinition.substitute(text, values) == expected)
    }

    @Test func definitionsMayBeYAML() throws {
        let yaml = "StartAt: W\nStates:\n  W:\n    Type: Wait\n    Seconds: ${S}\n    End: yes\n"
        let properties: JSONObject = ["DefinitionString": .string(yaml), "DefinitionSubstitutions": ["S": "5"]]
        let text = try #require(try StateMachineDefinition.text(of: properties, file: "a.yaml"))
        #expect(
            try JSON(parsing: text) == [
                "StartAt": "W", "States": ["W": ["Type": "Wait", "Seconds": 5, "End": "yes"]],
            ])
        #expect(
            try StateMachineDefinition.text(of: ["Definition": ["StartAt": "A"]], file: "x")?.contains("StartAt")
                == true)
        #expect(try StateMachineDefinition.text(of: [:], file: "x") == nil)
    }

    @Test(arguments: [
        ("shop", "Orders", 255, "shop-Orders-ABCDEFGHIJKL"),
        (
            "serverlessrepo-aws-lambda-powertuning-nested", "ConvertFunctionWithALongName", 64,
            "serverlessrepo-aws-lambd-ConvertFunctionWithALongNa-ABCDEFGHIJKL"
        ),
    ])
    func physicalNames(stack: String, id: String, limit: Int, expected: String) {
        let name = PhysicalName.make(stack: stack, logicalID: id, suffix: "ABCDEFGHIJKL", maxLength: limit)
        #expect(name == expected && name.count <= limit)
    }

    @Test func everyTypeOfTheCatalogueIsReadable() {
        for type in ResourceType.all where type.role == .emulated {
            #expect(type.properties?.isEmpty == false, "\(type.name)")
            if let naming = type.naming { #expect(type.properties?.contains { $0.name == naming.property } == true) }
        }
        #expect(ResourceType.named("AWS::SQS::QueuePolicy")?.role == .granting)
        #expect(ResourceType.named("AWS::SQS::Queue")?.ref == .url)
        #expect(ResourceType.named("AWS::Kinesis::Stream") == nil)
    }

    @Test func grantingResourcesHaveNamesAndARNs() throws {
        let options = Loading.options()
        let user = try #require(ResourceType.named("AWS::IAM::User"))
        #expect(user.grantingRef(physicalName: "u", options: options) == "u")
        #expect(
            user.grantingAttribute("Arn", physicalName: "u", options: options) == "arn:aws:iam::000000000000:user/u")
        let alarm = try #require(ResourceType.named("AWS::CloudWatch::Alarm"))
        #expect(
            alarm.grantingAttribute("Arn", physicalName: "a", options: options)
                == "arn:aws:cloudwatch:eu-west-1:000000000000:alarm:a")
        let queue = try #require(ResourceType.named("AWS::SQS::Queue"))
        #expect(queue.grantingRef(physicalName: "q", options: options) == nil)
    }
}
