import JSONTree
import SAMTemplate
import StatesLanguage
import StatesTesting
import Testing

/// The example of AWS's page on the configuration file, shortened.
private let documented = """
    {
      "StateMachines": {
        "LambdaSQSIntegration": {
          "TestCases": {
            "HappyPath": { "LambdaState": "MockedLambdaSuccess", "SQSState": "MockedSQSSuccess" },
            "RetryPath": { "LambdaState": "MockedLambdaRetry", "SQSState": "MockedSQSSuccess" },
            "HybridPath": { "LambdaState": "MockedLambdaSuccess" }
          }
        },
        "Other": { "TestCases": { "HappyPath": {} } }
      },
      "MockedResponses": {
        "MockedLambdaSuccess": { "0": { "Return": { "StatusCode": 200, "Payload": { "body": "Hello" } } } },
        "MockedSQSSuccess": { "0": { "Return": { "MessageId": "3bcb6e8e" } } },
        "MockedLambdaRetry": {
          "0": { "Throw": { "Error": "Lambda.ResourceNotReadyException", "Cause": "not ready" } },
          "1-2": { "Throw": { "Error": "Lambda.TimeoutException" } },
          "3": { "Return": { "StatusCode": 200 } }
        },
        "Empty": {}
      }
    }
    """

private func faults(_ text: String) -> [String] {
    do throws(TemplateFaults) {
        _ = try MockConfig(parsing: text, file: "m.json")
        return []
    } catch {
        return error.faults.map { "\($0)" }
    }
}

/// A configuration whose only mocked response is this.
private func responses(_ text: String) -> String { #"{"StateMachines": {}, "MockedResponses": {"R": \#(text)}}"# }

@Suite struct MockConfigTests {
    @Test func answersByInvocation() throws {
        let config = try MockConfig(parsing: documented, file: "MockConfigFile.json")
        let selection = try #require(config.selection(testCase: "RetryPath", of: ["x", "LambdaSQSIntegration"]))
        #expect(selection.machine == "LambdaSQSIntegration")
        let retry = try #require(selection.responses["LambdaState"])
        let timeout = MockedAnswer.failure(error: "Lambda.TimeoutException", cause: nil)
        #expect(
            (0...4).map { retry.answer(to: $0) } == [
                .failure(error: "Lambda.ResourceNotReadyException", cause: "not ready"), timeout, timeout,
                .result(["StatusCode": 200]), nil,
            ])
        #expect(
            retry.exhausted("LambdaState", at: 4)
                == "The mocked response 'MockedLambdaRetry' of the state 'LambdaState' has no answer for invocation 4 "
                + "(the first is 0): its last answer is for invocation 3")
        #expect(config.selection(testCase: "HybridPath", of: ["LambdaSQSIntegration"])?.responses.count == 1)
        #expect(config.selection(testCase: "Nowhere", of: ["LambdaSQSIntegration"]) == nil)
        #expect(config.selection(testCase: "HappyPath", of: ["Unknown"]) == nil)
    }

    @Test func aSelectionSurvivesItsJSON() throws {
        let config = try MockConfig(parsing: documented, file: "m.json")
        let selection = try #require(config.selection(testCase: "HappyPath", of: ["LambdaSQSIntegration"]))
        let read = try #require(MockSelection(json: JSON(parsing: selection.json.text())))
        #expect(read.json == selection.json)
        #expect(read.selection(for: ["Other"])?.responses == [:])
        #expect(read.selection(for: ["Third"]) == nil)
        let silent = MockedResponse(name: "s", turns: [.init(first: 0, last: nil, answer: .silence)])
        #expect(MockedResponse(json: silent.json) == silent)
        #expect(silent.answer(to: 1_000_000) == .silence)
    }

    @Test func yamlIsTakenToo() throws {
        let config = try MockConfig(
            parsing: """
                StateMachines: {M: {TestCases: {One: {Pay: Paid}}}}
                MockedResponses: {Paid: {"0": {Return: 5}}}
                """, file: "m.yaml")
        #expect(config.selection(testCase: "One", of: ["M"])?.responses["Pay"]?.answer(to: 0) == .result(5))
    }

    @Test(arguments: [
        (
            #"{"0": {"Return": 1, "Throw": {"Error": "E"}}}"#,
            "the attempt '0' has both 'Return' and 'Throw'; keep one of them"
        ),
        (#"{"0": {}}"#, "the attempt '0' needs 'Return' or 'Throw'"),
        (#"{"0": {"Retrun": 1}}"#, "the attempt '0' has no field 'Retrun'; did you mean 'Return'?"),
        (#"{"0": {"Throw": {"Cause": "c"}}}"#, "the failure lacks 'Error', the error's name"),
        (#"{"0": {"Throw": {"Error": 5}}}"#, "'Error' must be a string, not a number"),
        (#"{"one": {"Return": 1}}"#, "'one' is no attempt: write a number such as \"0\", or a range such as \"1-3\""),
        (#"{"3-1": {"Return": 1}}"#, "'3-1' is no attempt: write a number such as \"0\", or a range such as \"1-3\""),
        (#"{"0-": {"Return": 1}}"#, "'0-' is no attempt: write a number such as \"0\", or a range such as \"1-3\""),
        (#"{"1": {"Return": 1}}"#, "the mocked response 'R' has a gap: attempt 0 has no answer"),
        (
            #"{"0": {"Return": 1}, "4": {"Return": 1}}"#,
            "the mocked response 'R' has a gap: attempt 1-3 has no answer"
        ),
        (
            #"{"0-2": {"Return": 1}, "2": {"Return": 1}}"#,
            "the mocked response 'R' has more than one answer for attempt 2"
        ),
    ])
    func faultsOfResponses(_ text: String, _ message: String) {
        let found = faults(responses(text))
        #expect(found.count == 1 && found[0].hasSuffix(": \(message)"), "\(found)")
    }

    @Test func faultsHaveTheirPlace() {
        let text = """
            {
              "StateMachines": {
                "M": { "TestCases": { "One": { "Pay": "Payd", "Ship": 5 } }, "Case": {} }
              },
              "MockedResponses": { "Paid": { "0": { "Return": 1 } } },
              "MockedResponse": {}
            }
            """
        #expect(
            faults(text) == [
                "m.json:3:43: the state 'Pay' names the mocked response 'Payd', which 'MockedResponses' does not have; "
                    + "did you mean 'Paid'?",
                "m.json:3:59: the state 'Ship' must name a mocked response, not be a number",
                "m.json:3:66: the state machine 'M' has no field 'Case'; it has: TestCases",
                "m.json:6:3: a mock configuration has no field 'MockedResponse'; did you mean 'MockedResponses'?",
            ])
        #expect(faults("{}") == ["m.json:1:1: the field 'StateMachines' is missing"])
        #expect(faults("{").first?.hasPrefix("m.json:1:") == true)
    }

    @Test func mocksAreComparedWithTheDefinition() throws {
        let definition = """
            {"StartAt": "All", "States": {
              "All": {"Type": "Map", "Next": "End", "ItemProcessor": {"StartAt": "Send", "States": {
                "Send": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}},
              "End": {"Type": "Succeed"}}}
            """
        let text = """
            {"StateMachines": {"M": {"TestCases": {"One": {"Send": "R", "Snd": "R", "End": "R"}}}},
             "MockedResponses": {"R": {"0": {"Return": {"MessageId": 5}}}}}
            """
        let config = try MockConfig(parsing: text, file: "m.json")
        let machine = try StateMachine(text: definition, type: .standard)
        let result = MockConfig.check(config.machines[0].testCases, against: machine) { result, resource in
            resource.arn.hasSuffix("sendMessage") && result["MessageId"]?.string == nil ? "no" : nil
        }
        #expect(
            result.faults.map { "\($0)" } == [
                "m.json:1:61: the definition has no state 'Snd'; did you mean 'Send'?",
                "m.json:1:73: the state 'End' is a Succeed; only a Task can be mocked",
            ])
        #expect(
            result.stale.map { "\($0)" } == [
                "m.json:2:33: the mocked result of 'Send' is not what arn:aws:states:::sqs:sendMessage answers: no"
            ])
    }
}
