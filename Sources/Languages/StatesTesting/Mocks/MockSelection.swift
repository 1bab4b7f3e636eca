import JSONTree

/// The test case an execution was started with, as the execution keeps it: what its own states are answered, and what
/// the states of executions it starts are, so that neither a restart nor a change of the file alters a running one.
package struct MockSelection: Sendable, Hashable {
    /// The test case's name: what follows `#` in the ARN.
    package let testCase: String
    /// The name under which the execution's own machine stands in `machines`.
    package let machine: String
    /// The mocked states of every machine that has a test case of the name, by machine and state.
    package let machines: [String: [String: MockedResponse]]

    package init(testCase: String, machine: String, machines: [String: [String: MockedResponse]]) {
        self.testCase = testCase
        self.machine = machine
        self.machines = machines
    }

    /// What the states of the execution's own machine are answered.
    package var responses: [String: MockedResponse] { machines[machine] ?? [:] }

    /// The selection for an execution that this one starts.
    ///
    /// - Parameter names: what its machine may be called.
    /// - Returns: nil when the machine has no test case of the name.
    package func selection(for names: [String]) -> MockSelection? {
        names.first { machines[$0] != nil }.map {
            MockSelection(testCase: testCase, machine: $0, machines: machines)
        }
    }

    /// The selection as JSON.
    package var json: JSON {
        let machines = machines.sorted { $0.key < $1.key }.map { name, states in
            let states = states.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }
            return (name, JSON.object(JSONObject(states)))
        }
        return [
            "testCase": .string(testCase), "machine": .string(machine), "machines": .object(JSONObject(machines)),
        ]
    }

    /// A selection from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let testCase = json["testCase"]?.string, let machine = json["machine"]?.string,
            let machines = json["machines"]?.object
        else { return nil }
        var read: [String: [String: MockedResponse]] = [:]
        for (name, states) in machines {
            for (state, response) in states.object ?? [:] {
                guard let response = MockedResponse(json: response) else { return nil }
                read[name, default: [:]][state] = response
            }
            // A test case without mocked states is one all the same.
            read[name] = read[name] ?? [:]
        }
        self.init(testCase: testCase, machine: machine, machines: read)
    }
}
