import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

/// The recorded sequences of calls in which executions run.
@Test(
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)),
    arguments: try recordedTraces())
func executionsAnswerAsAWSDid(_ trace: RecordedTrace) async throws {
    let differences = await run(trace)
    if let reason = knownFailures.first(where: { trace.id.contains($0.key) })?.value {
        #expect(!differences.isEmpty, "\(trace.id) passes now; it was listed because: \(reason)")
    } else {
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}

private func run(_ trace: RecordedTrace) async -> [String] {
    do {
        let lab = try await Laboratory()
        return try await trace.run { (service, operation, input) async throws(AWSError) in
            try await lab.call(service, operation, input)
        } wait: { condition, arn in
            try await lab.quiet()
            guard ["execution_success", "execution_terminated", "execution_aborted"].contains(condition) else { return }
            // What still runs waits for the clock: a minute, or a date.
            for seconds in [60, 3e9] where try await lab.status(arn) == "RUNNING" {
                lab.clock.advance(seconds: seconds)
                try await lab.quiet()
            }
            try await lab.end(of: arn)
        }
    } catch {
        return ["\(error)"]
    }
}

private func recordedTraces() throws -> [RecordedTrace] {
    let implemented = Set(StepFunctionsService.operations.map { "stepfunctions.\($0.name)" })
    return try Conformance.rows("stepfunctions/api-traces.jsonl")
        .filter { $0["needs"]?.array?.isEmpty != false }.compactMap(RecordedTrace.init)
        .filter { trace in
            trace.calls.contains("stepfunctions.StartExecution") && trace.calls.allSatisfy(implemented.contains)
        }
}

/// Parts of the ids of cases that differ, and why.
private let knownFailures: [String: String] = [
    "test_start_version_execution": "recorded before executions had a redriveCount",
    "test_invalid_start_execution_arn": "the row lost the reference to a wrong ARN (see the README)",
    "test_get_execution_history_no_such_execution": "the row lost the reference to a wrong ARN (see the README)",
    "test_describe_execution_no_such_state_machine": "the row lost the reference to a wrong ARN (see the README)",
]
