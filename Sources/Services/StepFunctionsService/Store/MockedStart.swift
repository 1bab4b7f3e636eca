import AWSCore
import GRDB
import JSONTree
import SAMTemplate
import StatesLanguage
import StatesTesting

/// The test case a caller names behind the ARN of a state machine: `arn:…:stateMachine:Orders#HappyPath`.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-test-sm-exec.html.
struct MockedStart: Sendable {
    /// The input without the test case.
    let input: JSONObject
    private let testCase: String?

    /// Takes the test case off the ARN. Where there is no configuration nothing is taken off: to AWS, `#` is part of a
    /// name that no state machine has.
    init(_ input: JSONObject, _ environment: StepFunctionsService.Environment) {
        guard environment.mocks != nil, let arn = input["stateMachineArn"]?.string, let mark = arn.firstIndex(of: "#")
        else {
            self.input = input
            testCase = nil
            return
        }
        var input = input
        input["stateMachineArn"] = .string(String(arn[..<mark]))
        self.input = input
        testCase = String(arn[arn.index(after: mark)...])
    }

    /// What an execution of a machine is to keep; nil when no test case was named.
    ///
    /// - Throws: `ValidationException` for a test case that is not there and for mocks of states that are not.
    func selection(
        for machine: StateMachineRecord, _ environment: StepFunctionsService.Environment, _ db: Database
    ) throws -> MockSelection? {
        guard let testCase, let config = environment.mocks else { return nil }
        let names = try environment.machineNames(machine.arn, db)
        guard let mocked = config.machine(names) else {
            throw AWSError.validation(
                "The mock configuration \(config.file) has no state machine '\(machine.name)'")
        }
        guard let found = mocked.testCase(testCase), let selection = config.selection(testCase: testCase, of: names)
        else {
            throw AWSError.validation(
                "The mock configuration \(config.file) has no test case '\(testCase)' for the state machine "
                    + "'\(mocked.name)'. It has: \(mocked.testCases.map(\.name).joined(separator: ", "))")
        }
        let checked = try environment.check([found], machine.definition, type: machine.type)
        if let fault = checked.faults.first { throw AWSError.validation("\(fault)") }
        for stale in checked.stale { environment.notice("\(stale)") }
        return selection
    }
}

extension StepFunctionsService.Environment {
    /// Compares test cases with a machine's definition and the models of the services it calls.
    func check(
        _ cases: [MockConfig.TestCase], _ definition: String, type: String, mode: String = "STRICT"
    ) throws -> MockConfig.CheckResult {
        let type = StateMachineType(rawValue: type) ?? .standard
        // What is stored was accepted, so it still is unless the limits have changed; then the start says so.
        guard let machine = try? StateMachine(text: definition, type: type) else { return MockConfig.CheckResult() }
        return StepFunctionsService.check(cases, machine, mode: mode, answerShape)
    }
}

extension StepFunctionsService {
    /// Compares test cases with a machine's definition and the models of the services it calls.
    ///
    /// - Parameters:
    ///   - mode: `STRICT`, `PRESENT` or `NONE`, as `TestState` has it.
    ///   - shapes: where the models are found.
    package static func check(
        _ cases: [MockConfig.TestCase], _ machine: StateMachine, mode: String, _ shapes: AnswerShapes
    ) -> MockConfig.CheckResult {
        let validation = MockValidation(mode: .init(rawValue: mode) ?? .strict)
        return MockConfig.check(cases, against: machine) { result, resource in
            do throws(AWSError) {
                try validation.check(result, of: resource, shapes: shapes)
                return nil
            } catch {
                let prefix = "Mock result schema validation error: "
                return error.message.hasPrefix(prefix) ? String(error.message.dropFirst(prefix.count)) : error.message
            }
        }
    }
}
