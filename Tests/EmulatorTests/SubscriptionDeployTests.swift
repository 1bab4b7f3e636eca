import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import Testing

struct SubscriptionDeployTests {
    private func template(_ properties: String) -> String {
        """
        Resources:
          News: {Type: AWS::SNS::Topic}
          Inbox: {Type: AWS::SQS::Queue}
          Link:
            Type: AWS::SNS::Subscription
            Properties: {TopicArn: !Ref News, Protocol: sqs, Endpoint: !GetAtt Inbox.Arn\(properties)}
        Outputs:
          Link: {Value: !Ref Link}
        """
    }

    /// SAM puts a queue between the topic and the function: one of its own, or one that is there.
    @Test(arguments: ["true", "{QueueArn: !GetAtt Inbox.Arn, QueueUrl: !Ref Inbox, BatchSize: 3}"])
    func aFunctionMayHearOfATopicThroughAQueue(_ subscription: String) async throws {
        let lab = try await Laboratory()
        try await lab.deploy(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              News: {Type: AWS::SNS::Topic, Properties: {TopicName: news.fifo, FifoTopic: true}}
              Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: inbox.fifo, FifoQueue: true}}
              Work:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: work
                  InlineCode: "def handler(event, context): pass"
                  Handler: index.handler
                  Runtime: python3.13
                  Events:
                    Heard: {Type: SNS, Properties: {Topic: !Ref News, SqsSubscription: \(subscription)}}

            """)
        let links = try await lab.call("sns", "ListSubscriptions", [:])["Subscriptions"]?.array ?? []
        let mappings = try await lab.call("lambda", "ListEventSourceMappings", [:])["EventSourceMappings"]?.array ?? []
        #expect(links.count == 1 && mappings.count == 1)
        #expect(links.first?["Protocol"] == "sqs")
        #expect(links.first?["Endpoint"] == mappings.first?["EventSourceArn"])
        #expect(links.first?["Endpoint"]?.string?.hasSuffix(subscription == "true" ? ".fifo" : ":inbox.fifo") == true)
        #expect(mappings.first?["BatchSize"] == (subscription == "true" ? 10 : 3))
        #expect(mappings.first?["State"] == "Enabled")
    }

    /// A nested policy fits messages' bodies only, so policy and scope change together, both ways.
    @Test func policyAndScopeChangeTogether() async throws {
        let lab = try await Laboratory()
        for (properties, policy, scope) in [
            (", FilterPolicy: {a: [b]}", #"{"a":["b"]}"#, "MessageAttributes"),
            (", FilterPolicy: {a: {b: [c]}}, FilterPolicyScope: MessageBody", #"{"a":{"b":["c"]}}"#, "MessageBody"),
            (", FilterPolicy: {d: [e]}", #"{"d":["e"]}"#, "MessageAttributes"),
        ] {
            let report = try await lab.deploy(template(properties))
            let found = try await lab.call(
                "sns", "GetSubscriptionAttributes", ["SubscriptionArn": report.outputs["Link"] ?? ""])["Attributes"]
            #expect(found?["FilterPolicy"]?.string == policy && found?["FilterPolicyScope"]?.string == scope)
        }
    }
}
