import AWSCore
import JSONTree
import Testing

/// `includedData` and filters, as the model's documentation has them.
struct IncludedDataTests {
    @Test func metadataAloneHasNoDefinition() async throws {
        let services = try StatesServices()
        let arn = try await services.machine("m")["stateMachineArn"] ?? ""
        let all = try await services("DescribeStateMachine", ["stateMachineArn": arn])
        let some = try await services(
            "DescribeStateMachine", ["stateMachineArn": arn, "includedData": "METADATA_ONLY"])
        #expect(all["definition"] == passing(1))
        #expect(some["definition"] == "{}")
        #expect(all.object?.keys == some.object?.keys)
    }

    @Test func metadataOfAnExecutionHasNoData() async throws {
        let services = try StatesServices()
        let arn = try await services.machine("m")["stateMachineArn"] ?? ""
        let execution = try await services("StartExecution", ["stateMachineArn": arn, "input": "[1]"])
        let name: JSON = execution["executionArn"] ?? ""
        let all = try await services("DescribeExecution", ["executionArn": name])
        let some = try await services("DescribeExecution", ["executionArn": name, "includedData": "METADATA_ONLY"])
        #expect(all["input"] == "[1]" && all["inputDetails"] == ["included": true])
        #expect(some["input"] == nil && some["status"] == "RUNNING")
        let machine = try await services(
            "DescribeStateMachineForExecution", ["executionArn": name, "includedData": "METADATA_ONLY"])
        #expect(machine["definition"] == "{}")
    }

    /// "If you provide a stateMachineArn and a PENDING_REDRIVE statusFilter, the API returns a validation exception."
    @Test func onlyMapRunsHavePendingRedrives() async throws {
        let services = try StatesServices()
        let arn = try await services.machine("m")["stateMachineArn"] ?? ""
        let error = await services.error(
            "ListExecutions", ["stateMachineArn": arn, "statusFilter": "PENDING_REDRIVE"])
        #expect(error?.code.rawValue == "ValidationException")
    }
}
