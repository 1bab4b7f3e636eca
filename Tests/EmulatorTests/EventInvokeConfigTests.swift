import CheckoutTesting
import Emulator
import Foundation
import JSONTree
import Testing

struct EventInvokeConfigTests {
    private static func template(retries: Int) -> String {
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: index.handler
              InlineCode: "def handler(e, c): raise ValueError(e)"
              EventInvokeConfig: {MaximumRetryAttempts: \(retries), DestinationConfig: {OnFailure: {Type: SQS}}}
        Outputs:
          Function: {Value: !Ref F}
          Queue: {Value: !GetAtt FEventInvokeConfigOnFailureQueue.Arn}

        """
    }

    @Test func aTemplateSaysWhatBecomesOfFailedEvents() async throws {
        let lab = try await Laboratory()
        let report = try await lab.deploy(Self.template(retries: 0))
        let name: JSON = ["FunctionName": report.outputs["Function"] ?? ""]
        let config = try await lab.call("lambda", "GetFunctionEventInvokeConfig", name)
        #expect(config["MaximumRetryAttempts"] == 0)
        #expect(config["DestinationConfig"]?["OnFailure"]?["Destination"] == report.outputs["Queue"])

        #expect(try await lab.deploy(Self.template(retries: 1)).updated == ["FEventInvokeConfig"])
        let changed = try await lab.call("lambda", "GetFunctionEventInvokeConfig", name)
        #expect(changed["MaximumRetryAttempts"] == 1)
    }
}
