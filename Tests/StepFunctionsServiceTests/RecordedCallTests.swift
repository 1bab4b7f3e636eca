import AWSCore
import CheckoutTesting
import JSONTree
import StepFunctionsService
import Testing

/// The recorded API calls that need nobody to drive executions.
@Test(
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)),
    arguments: try recordedTraces())
func callsAnswerAsAWSDid(_ trace: RecordedTrace) async throws {
    let services = try TestServices(
        [.init("states", StepFunctionsService.self, environment: StepFunctionsService.Environment())],
        migrations: StepFunctionsService.migrations)
    let differences = try await trace.run { (service, operation, input) async throws(AWSError) in
        try await services.call(service, operation, input)
    }
    if let reason = knownFailures.first(where: { trace.id.contains($0.key) })?.value {
        #expect(!differences.isEmpty, "\(trace.id) passes now; it was listed because: \(reason)")
    } else {
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}

private func recordedTraces() throws -> [RecordedTrace] {
    let implemented = Set(StepFunctionsService.operations.map { "stepfunctions.\($0.name)" })
    let rows =
        try Conformance.rows("stepfunctions/api-calls.jsonl") + Conformance.rows("stepfunctions/api-traces.jsonl")
    return rows.filter { $0["needs"]?.array?.isEmpty != false }.compactMap(RecordedTrace.init).filter { trace in
        trace.calls.allSatisfy { implemented.contains($0) && !needingOthers.contains($0) }
    }
}

/// Operations that need a driver, or other services: their traces are run in EmulatorTests.
private let needingOthers: Set<String> = ["stepfunctions.StartExecution", "stepfunctions.TestState"]

/// Parts of the ids of cases that differ, and why.
private let knownFailures: [String: String] = [
    "test_map_state_label_": "the recorded message is not AWS's own (“Error=ValueError …”)",
    "test_describe_nonexistent_sm": "the row lost the reference to a wrong ARN (see the README)",
    "test_list_execution_no_such_state_machine": "the row lost the reference to a wrong ARN (see the README)",
    "test_list_sms": "the row lost the value that was compared",
    "test_create_update_state_machine_same_parameters": "the row names one role where the recording used two",
    "test_create_update_state_machine_base_role_arn": "the row names one role where the recording used three",
]
