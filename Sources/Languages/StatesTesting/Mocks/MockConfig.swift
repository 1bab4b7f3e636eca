import JSONTree
import SAMTemplate

/// A `MockConfigFile.json` of Step Functions Local: test cases by state machine, and the responses their states name.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html.
package struct MockConfig: Sendable, Hashable {
    /// A state that a test case mocks.
    package struct MockedState: Sendable, Hashable {
        package let name: String
        package let location: SourceLocation
        package let response: MockedResponse

        package init(name: String, location: SourceLocation, response: MockedResponse) {
            self.name = name
            self.location = location
            self.response = response
        }
    }

    /// A test case of a machine.
    package struct TestCase: Sendable, Hashable {
        package let name: String
        package let states: [MockedState]

        package init(name: String, states: [MockedState]) {
            self.name = name
            self.states = states
        }
    }

    /// The test cases of a machine.
    package struct Machine: Sendable, Hashable {
        /// The machine's name, or its logical id in a template.
        package let name: String
        package let location: SourceLocation
        package let testCases: [TestCase]

        package init(name: String, location: SourceLocation, testCases: [TestCase]) {
            self.name = name
            self.location = location
            self.testCases = testCases
        }

        /// The test case of a name.
        package func testCase(_ name: String) -> TestCase? { testCases.first { $0.name == name } }
    }

    /// The file it was read from, as faults name it.
    package let file: String
    package let machines: [Machine]

    package init(file: String, machines: [Machine]) {
        self.file = file
        self.machines = machines
    }

    /// The machine that stands under one of these names; nil when none does.
    package func machine(_ names: [String]) -> Machine? {
        names.lazy.compactMap { name in machines.first { $0.name == name } }.first
    }

    /// What an execution that is started with a test case keeps; nil when its machine has no such case.
    ///
    /// - Parameter names: what its machine may be called.
    package func selection(testCase: String, of names: [String]) -> MockSelection? {
        guard let machine = machine(names), machine.testCase(testCase) != nil else { return nil }
        var states: [String: [String: MockedResponse]] = [:]
        for machine in machines {
            guard let found = machine.testCase(testCase) else { continue }
            states[machine.name] = Dictionary(
                found.states.map { ($0.name, $0.response) }, uniquingKeysWith: { first, _ in first })
        }
        return MockSelection(testCase: testCase, machine: machine.name, machines: states)
    }
}
