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
