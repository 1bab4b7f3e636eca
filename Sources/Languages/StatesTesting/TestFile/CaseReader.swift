import JSONTree
import SAMTemplate

/// What a case may be given, in the file for all its cases or in a case.
struct CaseReader {
    private var input: WorkflowTest.Input?
    private var parameters: [String: String] = [:]
    private var environment: [String: [String: String]] = [:]
    private var mocks: [MockConfig.MockedState] = []
    private var mockConfig: (file: String, location: SourceLocation)?
    private var testCase: String?
    private var validation: String?
    private var callbacks: [String: [WorkflowTest.Callback]] = [:]
    private var timeout: Double?

    /// Reads the fields, noting what is wrong with them.
    init(_ fields: FieldReader, _ faults: inout FieldReader.Faults) {
        if let node = fields["input"] {
            input = node.string.map { .file($0, node.location) } ?? .value(node.json)
        }
        parameters = fields.texts("parameters", &faults)
        if let node = fields["environment"],
            let functions = FieldReader(node, "'environment'", fields: nil, &faults)
        {
            for member in functions.mapping.members {
                environment[member.key] = functions.texts(member.key, &faults)
            }
        }
        mocks = Self.mocks(fields["mocks"], &faults)
        if let node = fields["mockConfig"], let file = fields.text("mockConfig", &faults) {
            mockConfig = (file, node.location)
        }
        testCase = fields.text("testCase", &faults)
        if let node = fields["fieldValidationMode"] {
            validation = fields.text("fieldValidationMode", &faults)
            if let mode = validation, !["STRICT", "PRESENT", "NONE"].contains(mode) {
                faults.add("'fieldValidationMode' must be STRICT, PRESENT or NONE", at: node.location)
            }
        }
        callbacks = Self.callbacks(fields["callbacks"], &faults)
        if let node = fields["timeout"] { timeout = Self.seconds(node, "timeout", &faults) }
    }

    /// What holds for a case: its own over what the file gives.
    func merged(over other: CaseReader) -> CaseReader {
        var merged = self
        merged.input = input ?? other.input
        merged.parameters = other.parameters.merging(parameters) { $1 }
        merged.environment = other.environment.merging(environment) { $0.merging($1) { $1 } }
        let own = Set(mocks.map(\.name))
        merged.mocks = other.mocks.filter { !own.contains($0.name) } + mocks
        merged.mockConfig = mockConfig ?? other.mockConfig
        merged.testCase = testCase ?? other.testCase
        merged.validation = validation ?? other.validation
        merged.callbacks = other.callbacks.merging(callbacks) { $1 }
        merged.timeout = timeout ?? other.timeout
        return merged
    }

    /// Gives a case what was read.
    func apply(to test: inout WorkflowTest) {
        test.input = input ?? test.input
        test.parameters = parameters
        test.environment = environment
        test.mocks = mocks
        test.mockConfig = mockConfig
        test.testCase = testCase
        test.fieldValidationMode = validation ?? test.fieldValidationMode
        test.callbacks = callbacks
        test.timeoutSeconds = timeout ?? test.timeoutSeconds
    }

    /// Mocks by state: one answer for every invocation, or a list of answers in order.
    private static func mocks(
        _ node: TemplateNode?, _ faults: inout FieldReader.Faults
    ) -> [MockConfig.MockedState] {
        guard let node, let states = FieldReader(node, "'mocks'", fields: nil, &faults) else { return [] }
        return states.mapping.members.map { member in
            var turns: [MockedResponse.Turn] = []
            if let list = member.value.sequence {
                var next = 0
                for element in list {
                    guard let (answer, times) = self.answer(element, ["times"], &faults) else { continue }
                    let count = times ?? 1
                    turns.append(.init(first: next, last: next + count - 1, answer: answer, location: element.location))
                    next += count
                }
            } else if let (answer, _) = answer(member.value, [], &faults) {
                turns = [.init(first: 0, last: nil, answer: answer, location: member.value.location)]
            }
            return MockConfig.MockedState(
                name: member.key, location: member.keyLocation,
                response: MockedResponse(name: member.key, turns: turns))
        }
    }

    private static func answer(
        _ node: TemplateNode, _ more: [String], _ faults: inout FieldReader.Faults
    ) -> (MockedAnswer, times: Int?)? {
        let names = ["return", "throw", "never"]
        guard let fields = FieldReader(node, "a mocked answer", fields: names + more, &faults) else { return nil }
        var times: Int?
        if let node = fields["times"] {
            times = node.json.int.flatMap { (1...1_000_000).contains($0) ? $0 : nil }
            if times == nil { faults.add("'times' must be a whole number from 1", at: node.location) }
        }
        let given = names.filter { fields[$0] != nil }
        guard given.count == 1 else {
            let known = fields.mapping.keys.allSatisfy { (names + more).contains($0) }
            if given.count > 1 || known {
                faults.add("a mocked answer has one of 'return', 'throw' and 'never'", at: node.location)
            }
            return nil
        }
        if let result = fields["return"] { return (.result(result.json), times) }
        if let failure = fields["throw"] {
            return MockConfig.failure(failure, "error", "cause", &faults).map { ($0, times) }
        }
        if let never = fields["never"], never.json != true { faults.add("'never' takes true", at: never.location) }
        return (.silence, times)
    }

    /// Callbacks by state: one answer, or a list of them in order.
    private static func callbacks(
        _ node: TemplateNode?, _ faults: inout FieldReader.Faults
    ) -> [String: [WorkflowTest.Callback]] {
        guard let node, let states = FieldReader(node, "'callbacks'", fields: nil, &faults) else { return [:] }
        var callbacks: [String: [WorkflowTest.Callback]] = [:]
        for member in states.mapping.members {
            let list = member.value.sequence ?? [member.value]
            callbacks[member.key] = list.compactMap { callback($0, &faults) }
        }
        return callbacks
    }

    private static func callback(
        _ node: TemplateNode, _ faults: inout FieldReader.Faults
    ) -> WorkflowTest.Callback? {
        let names = ["success", "failure", "heartbeat"]
        guard let fields = FieldReader(node, "a callback", fields: names + ["after"], &faults) else { return nil }
        let after = fields["after"].map { seconds($0, "after", &faults) ?? 0 } ?? 0
        let given = names.filter { fields[$0] != nil }
        guard given.count == 1 else {
            faults.add("a callback has one of 'success', 'failure' and 'heartbeat'", at: node.location)
            return nil
        }
        let answer: WorkflowTest.Callback.Answer
        if let output = fields["success"] {
            answer = .success(output.json)
        } else if let failure = fields["failure"] {
            guard let members = FieldReader(failure, "the failure", fields: ["error", "cause"], &faults) else {
                return nil
            }
            answer = .failure(error: members.text("error", &faults), cause: members.text("cause", &faults))
        } else {
            answer = .heartbeat
        }
        return .init(answer: answer, after: after, location: node.location)
    }

    /// A length of time in seconds: a number, or one with a unit, such as `90s`, `15m`, `24h` and `7d`.
    private static func seconds(_ node: TemplateNode, _ name: String, _ faults: inout FieldReader.Faults) -> Double? {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
        let text = node.string ?? node.json.text()
        let unit = text.last.flatMap { units[$0] }
        if let number = Double(unit == nil ? text : String(text.dropLast())), number >= 0, number < 1e9 {
            return number * (unit ?? 1)
        }
        faults.add("'\(name)' must be a length of time such as 90, 90s, 15m, 24h or 7d", at: node.location)
        return nil
    }
}
