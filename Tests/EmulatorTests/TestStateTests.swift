import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

/// The states AWS was recorded to try by themselves.
@Test(
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)),
    arguments: try recordedTrials())
func statesAreTriedAsAWSDid(_ trace: RecordedTrace) async throws {
    let lab = try await Laboratory()
    let differences = try await trace.run { (service, operation, input) async throws(AWSError) in
        try await lab.call(service, operation, input)
    }
    if let reason = knownFailures.first(where: { trace.id.contains($0.key) })?.value {
        #expect(!differences.isEmpty, "\(trace.id) passes now; it was listed because: \(reason)")
    } else {
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}

private func recordedTrials() throws -> [RecordedTrace] {
    let calls = try Conformance.rows("stepfunctions/api-calls.jsonl")
        .filter { $0["call"]?.string == "stepfunctions.TestState" && $0["needs"]?.array?.isEmpty != false }
    let trials = try Conformance.rows("stepfunctions/test-state.jsonl").map { row in
        var call = row.object ?? [:]
        call["call"] = "stepfunctions.TestState"
        call["params"] = row["request"]
        call["expected"] = row["expected"].map(withArrays)
        return JSON.object(call)
    }
    // What runs a handler is tried over the wire.
    let runnable = trials.filter { $0["id"]?.string?.contains("test_base_lambda_service_task_state[") != true }
    return (calls + runnable).compactMap(RecordedTrace.init)
}

/// The recording leaves arrays inside texts as texts, in a spelling of its own.
private func withArrays(_ value: JSON) -> JSON {
    switch value {
    case .string(let text) where text.hasPrefix("["): (try? JSON(parsing: text)) ?? value
    case .object(let members): .object(members.mapValues(withArrays))
    default: value
    }
}

/// Parts of the ids of cases that differ, and why.
private let knownFailures: [String: String] = [
    "aws_sdk_kms_task": "the emulator has no model of KMS to compare with",
    "integer_more_than_maximum_allowed": "AWS raised the maximum of MemorySize in its model since",
]

struct TrialTests {
    private func tried(_ state: JSON, _ more: JSONObject = [:]) async throws -> JSON {
        let lab = try await Laboratory()
        let input: JSONObject = [
            "definition": .string(state.text()), "roleArn": "arn:aws:iam::000000000000:role/r",
            "inspectionLevel": "DEBUG",
        ]
        return try await lab.call("states", "TestState", .object(input.merging(more)))
    }

    @Test func aTaskIsCarriedOutAndItsErrorNamed() async throws {
        let answer = try await tried([
            "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": ["TableName": "none", "Key": ["id": ["S": "a"]]],
            "Catch": [["ErrorEquals": ["DynamoDB.ResourceNotFoundException"], "Next": "Missing"]], "End": true,
        ])
        #expect(answer["status"] == "CAUGHT_ERROR")
        #expect(answer["error"]?.string?.hasSuffix("ResourceNotFoundException") == true)
        #expect(answer["nextState"] == "Missing")
        #expect(answer["inspectionData"]?["errorDetails"] == ["catchIndex": 0])
    }

    @Test func aStateThatLeadsToItselfIsLeftOnce() async throws {
        let machine: JSON = [
            "StartAt": "A",
            "States": [
                "A": [
                    "Type": "Choice", "Choices": [["Variable": "$.n", "NumericEquals": 1, "Next": "A"]], "Default": "B",
                ],
                "B": ["Type": "Succeed"],
            ],
        ]
        let answer = try await tried(machine, ["stateName": "A", "input": "{\"n\": 1}"])
        #expect(answer["nextState"] == "A")
        #expect(answer["status"] == "SUCCEEDED")
    }

    @Test func itemsOfAMapAreShownAsSelected() async throws {
        let answer = try await tried(
            [
                "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2,
                "ItemSelector": ["index.$": "$$.Map.Item.Index", "value.$": "$$.Map.Item.Value"],
                "ItemProcessor": ["StartAt": "P", "States": ["P": ["Type": "Pass", "End": true]]], "End": true,
            ], ["input": "{\"items\": [\"a\", \"b\"]}", "mock": ["result": "[1, 2]"]])
        let data = answer["inspectionData"]
        #expect(data?["afterItemSelector"] == #"[{"index":0,"value":"a"},{"index":1,"value":"b"}]"#)
        #expect(data?["maxConcurrency"] == 2)
        #expect(answer["output"] == "[1,2]")
    }

    @Test func tokensAndJobsNeedAMock() async throws {
        let state: JSON = [
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": ["QueueUrl": "q", "MessageBody.$": "$$.Task.Token"], "End": true,
        ]
        let error = await #expect(throws: AWSError.self) { try await tried(state) }
        #expect(error?.code.rawValue == "InvalidDefinition")
        let answer = try await tried(state, ["mock": ["result": "{\"any\": 1}"]])
        #expect(answer["output"] == #"{"any":1}"#)
    }

    @Test(
        arguments: [
            (["mapIterationFailureCount": 3], "FAILED", "States.ExceedToleratedFailureThreshold"),
            (["mapIterationFailureCount": 2], "SUCCEEDED", nil),
        ] as [(JSON, String, String?)])
    func failuresOfAMapAreTolerated(_ configuration: JSON, _ status: String, _ error: String?) async throws {
        let processor: JSON = [
            "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"], "StartAt": "P",
            "States": ["P": ["Type": "Pass", "End": true]],
        ]
        let answer = try await tried(
            ["Type": "Map", "ItemProcessor": processor, "ToleratedFailurePercentage": 50, "End": true],
            ["input": "[1, 2, 3, 4]", "mock": ["result": "[1, 2, 3, 4]"], "stateConfiguration": configuration])
        #expect(answer["status"]?.string == status)
        #expect(answer["error"]?.string == error)
        #expect(answer["inspectionData"]?["toleratedFailurePercentage"] == .double(50))
    }
}
