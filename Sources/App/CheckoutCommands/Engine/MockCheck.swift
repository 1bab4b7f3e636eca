import AWSCore
import Emulator
import EmulatorServer
import JSONTree
import SAMTemplate
import StateStore
import StatesLanguage
import StatesTesting
import StepFunctionsService

/// Compares a mock configuration with the machines of a store: mocks of states that are not there, and mocked results
/// that the service's model would not allow.
struct MockCheck {
    let engine: LocalEngine
    let config: MockConfig
    /// The test case that matters; nil for all.
    var testCase: String?
    /// How much is compared: `STRICT`, `PRESENT` or `NONE`.
    var mode = "STRICT"

    /// What does not fit. Machines of the configuration that the store does not have are left out.
    func run() async throws -> MockConfig.CheckResult {
        var result = MockConfig.CheckResult()
        for (machine, config) in try await machines() {
            let cases = config.testCases.filter { testCase == nil || $0.name == testCase }
            let found = StepFunctionsService.check(cases, machine, mode: mode) {
                engine.host.emulator.answerShape($0, $1, $2)
            }
            result.faults += found.faults
            result.stale += found.stale
        }
        return result
    }

    private func machines() async throws -> [(StateMachine, MockConfig.Machine)] {
        let listed = try await engine.call("states", "ListStateMachines", ["maxResults": 1000])
        var machines: [(StateMachine, MockConfig.Machine)] = []
        for item in listed["stateMachines"]?.array ?? [] {
            let arn = item["stateMachineArn"]?.string ?? ""
            let names = try await engine.store.read { try StackRecord.machineNames(arn, $0) }
            guard let config = config.machine(names) else { continue }
            let described = try await engine.call("states", "DescribeStateMachine", ["stateMachineArn": .string(arn)])
            let type = described["type"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
            if let machine = try? StateMachine(text: described["definition"]?.string ?? "", type: type) {
                machines.append((machine, config))
            }
        }
        return machines
    }
}
