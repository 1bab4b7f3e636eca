import JSONTree
import SAMTemplate

extension MockConfig {
    /// Reads a configuration: JSON as Step Functions Local takes it, or the same in YAML.
    ///
    /// - Parameter file: its name, for faults.
    /// - Throws: `TemplateFaults` with every fault: unknown fields, responses that are not there, gaps and overlaps in the
    ///   attempts, answers with both `Return` and `Throw` or neither.
    package init(parsing text: String, file: String) throws(TemplateFaults) {
        let root = try TemplateNode(parsing: text, file: file, expandsTags: false)
        var faults = FieldReader.Faults()
        var machines: [Machine] = []
        if let fields = FieldReader(
            root, "a mock configuration", fields: ["StateMachines", "MockedResponses"], &faults)
        {
            let responses = Self.responses(fields["MockedResponses"], &faults)
            if let node = fields["StateMachines"] {
                let members = FieldReader(node, "'StateMachines'", fields: nil, &faults)?.mapping.members ?? []
                machines = members.map { Self.machine($0, responses, &faults) }
            } else {
                faults.add("the field 'StateMachines' is missing", at: root.location)
            }
        }
        if !faults.list.isEmpty { throw TemplateFaults(faults.list) }
        self.init(file: file, machines: machines)
    }

    private static func machine(
        _ member: TemplateMapping.Member, _ responses: [String: MockedResponse], _ faults: inout FieldReader.Faults
    ) -> Machine {
        var cases: [TestCase] = []
        if let fields = FieldReader(
            member.value, "the state machine '\(member.key)'", fields: ["TestCases"], &faults)
        {
            guard let node = fields["TestCases"] else {
                faults.add(
                    "the state machine '\(member.key)' lacks the field 'TestCases'", at: member.value.location)
                return Machine(name: member.key, location: member.keyLocation, testCases: [])
            }
            let members = FieldReader(node, "'TestCases'", fields: nil, &faults)?.mapping.members ?? []
            cases = members.map { testCase($0, responses, &faults) }
        }
        return Machine(name: member.key, location: member.keyLocation, testCases: cases)
    }

    private static func testCase(
        _ member: TemplateMapping.Member, _ responses: [String: MockedResponse], _ faults: inout FieldReader.Faults
    ) -> TestCase {
        var states: [MockedState] = []
        let fields = FieldReader(member.value, "the test case '\(member.key)'", fields: nil, &faults)
        for state in fields?.mapping.members ?? [] {
            guard let name = state.value.string else {
                faults.add(
                    "the state '\(state.key)' must name a mocked response, not be \(state.value.typeName)",
                    at: state.value.location)
                continue
            }
            guard let response = responses[name] else {
                let hint =
                    NameDistance.closest(to: name, in: responses.keys.sorted()).map { "; did you mean '\($0)'?" } ?? ""
                faults.add(
                    "the state '\(state.key)' names the mocked response '\(name)', which 'MockedResponses' does not "
                        + "have\(hint)", at: state.value.location)
                continue
            }
            states.append(MockedState(name: state.key, location: state.keyLocation, response: response))
        }
        return TestCase(name: member.key, states: states)
    }

    /// The responses by name; those with faults are there too, so that what names them is not a fault as well.
    private static func responses(
        _ node: TemplateNode?, _ faults: inout FieldReader.Faults
    ) -> [String: MockedResponse] {
        guard let node, let fields = FieldReader(node, "'MockedResponses'", fields: nil, &faults) else { return [:] }
        var responses: [String: MockedResponse] = [:]
        for member in fields.mapping.members {
            let attempts = FieldReader(
                member.value, "the mocked response '\(member.key)'", fields: nil, &faults)
            let turns = (attempts?.mapping.members ?? []).compactMap { turn($0, &faults) }
            responses[member.key] = MockedResponse(name: member.key, turns: inOrder(turns, of: member, &faults))
        }
        return responses
    }

    private static func turn(
        _ member: TemplateMapping.Member, _ faults: inout FieldReader.Faults
    ) -> MockedResponse.Turn? {
        guard let (first, last) = range(member.key) else {
            faults.add(
                "'\(member.key)' is no attempt: write a number such as \"0\", or a range such as \"1-3\"",
                at: member.keyLocation)
            return nil
        }
        guard
            let fields = FieldReader(
                member.value, "the attempt '\(member.key)'", fields: ["Return", "Throw"], &faults)
        else { return nil }
        let answer: MockedAnswer
        switch (fields["Return"], fields["Throw"]) {
        case (.some, .some(let failure)):
            faults.add(
                "the attempt '\(member.key)' has both 'Return' and 'Throw'; keep one of them", at: failure.location)
            return nil
        case (let result?, nil): answer = .result(result.json)
        case (nil, let failure?):
            guard let failure = Self.failure(failure, "Error", "Cause", &faults) else { return nil }
            answer = failure
        case (nil, nil):
            // A field that is neither has been named already.
            if fields.mapping.isEmpty {
                faults.add("the attempt '\(member.key)' needs 'Return' or 'Throw'", at: fields.location)
            }
            return nil
        }
        return MockedResponse.Turn(first: first, last: last, answer: answer, location: member.value.location)
    }

    /// The answer of a `Throw`.
    static func failure(
        _ node: TemplateNode, _ errorName: String, _ causeName: String, _ faults: inout FieldReader.Faults
    ) -> MockedAnswer? {
        guard let fields = FieldReader(node, "the failure", fields: [errorName, causeName], &faults) else { return nil }
        guard fields[errorName] != nil else {
            faults.add("the failure lacks '\(errorName)', the error's name", at: node.location)
            return nil
        }
        guard let error = fields.text(errorName, &faults) else { return nil }
        return .failure(error: error, cause: fields.text(causeName, &faults))
    }

    /// The first and the last attempt that a key is for; nil when it is none.
    private static func range(_ key: String) -> (Int, Int)? {
        let parts = key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 9 ? Int(part) : nil
        }
        guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last, numbers.count <= 2,
            first <= last
        else { return nil }
        return (first, last)
    }

    private static func inOrder(
        _ turns: [MockedResponse.Turn], of response: TemplateMapping.Member, _ faults: inout FieldReader.Faults
    ) -> [MockedResponse.Turn] {
        let sorted = turns.sorted { $0.first < $1.first }
        var next = 0
        for turn in sorted {
            let location = turn.location ?? response.keyLocation
            if turn.first > next {
                let missing = turn.first == next + 1 ? "\(next)" : "\(next)-\(turn.first - 1)"
                faults.add(
                    "the mocked response '\(response.key)' has a gap: attempt \(missing) has no answer", at: location)
            } else if turn.first < next {
                faults.add(
                    "the mocked response '\(response.key)' has more than one answer for attempt \(turn.first)",
                    at: location)
            }
            next = max(next, (turn.last ?? turn.first) + 1)
        }
        return sorted
    }
}
