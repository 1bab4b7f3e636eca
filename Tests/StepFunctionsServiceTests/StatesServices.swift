import AWSCore
import CheckoutTesting
import JSONTree
import StepFunctionsService

/// Step Functions alone over a store in memory; nobody drives its executions.
struct StatesServices: Sendable {
    let plain: TestServices

    init() throws {
        plain = try TestServices(
            [.init("states", StepFunctionsService.self, environment: StepFunctionsService.Environment())],
            migrations: StepFunctionsService.migrations)
    }

    /// Calls an operation.
    func callAsFunction(_ operation: String, _ input: JSON) async throws(AWSError) -> JSON {
        try await plain.call("states", operation, input)
    }

    /// The error an operation answers with; nil when it succeeds.
    func error(_ operation: String, _ input: JSON) async -> AWSError? {
        do throws(AWSError) {
            _ = try await self(operation, input)
            return nil
        } catch {
            return error
        }
    }

    /// Makes a state machine; returns the answer.
    func machine(_ name: String, _ more: JSONObject = [:]) async throws(AWSError) -> JSON {
        try await self("CreateStateMachine", machineInput(name, more))
    }
}

/// A machine of one Pass state with this result.
func passing(_ result: Int) -> JSON {
    .string(#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": \#(result), "End": true}}}"#)
}

/// What `CreateStateMachine` is asked.
func machineInput(_ name: String, _ more: JSONObject = [:]) -> JSON {
    let input: JSONObject = [
        "name": .string(name), "definition": passing(1), "roleArn": "arn:aws:iam::000000000000:role/r",
    ]
    return .object(input.merging(more))
}
