import JSONTree
import SAMTemplate

extension WorkflowTestFile {
    /// The fields a case has, which a file may give for all its cases.
    private static let shared = [
        "input", "parameters", "environment", "mocks", "mockConfig", "testCase", "fieldValidationMode", "callbacks",
        "timeout",
    ]
    private static let fields =
        ["template", "definition", "stateMachine", "type", "substitutions", "cases"] + shared

    /// Reads a test file, YAML or JSON.
    ///
    /// - Parameter file: its path, for faults.
    /// - Throws: `TemplateFaults` with every fault: unknown and misspelled fields, values of the wrong kind, matchers that
    ///   are none, cases without expectations or with the same name.
    package init(parsing text: String, file: String) throws(TemplateFaults) {
        let root = try TemplateNode(parsing: text, file: file, expandsTags: false)
        var faults = FieldReader.Faults()
        guard let fields = FieldReader(root, "a test file", fields: Self.fields, &faults) else {
            throw TemplateFaults(faults.list)
        }
        let target = Self.target(fields, &faults)
        let defaults = CaseReader(fields, &faults)
        var cases: [WorkflowTest] = []
        if let node = fields["cases"] {
            if let elements = node.sequence {
                cases = elements.compactMap { Self.testCase($0, defaults, &faults) }
                if elements.isEmpty { faults.add("'cases' is empty", at: node.location) }
            } else {
                faults.add("'cases' must be a list, not \(node.typeName)", at: node.location)
            }
        } else {
            faults.add("the field 'cases', the list of test cases, is missing", at: root.location)
        }
        var names: Set<String> = []
        for test in cases where !names.insert(test.name).inserted {
            faults.add("there is another case called '\(test.name)'", at: test.location)
        }
        if !faults.list.isEmpty { throw TemplateFaults(faults.list) }
        self.init(file: file, target: target, cases: cases)
    }

    private static func target(_ fields: FieldReader, _ faults: inout FieldReader.Faults) -> Target {
        guard let node = fields["definition"] else {
            for name in ["type", "substitutions"] {
                if let node = fields[name] {
                    faults.add("'\(name)' goes with 'definition', which is not there", at: node.location)
                }
            }
            return .template(
                fields.text("template", &faults), stateMachine: fields.text("stateMachine", &faults))
        }
        for name in ["template", "stateMachine", "parameters", "environment"] {
            if let node = fields[name] {
                faults.add("'\(name)' goes with a template, not with 'definition'", at: node.location)
            }
        }
        let type = fields.text("type", &faults) ?? "STANDARD"
        if type != "STANDARD", type != "EXPRESS", let node = fields["type"] {
            faults.add("'type' must be STANDARD or EXPRESS", at: node.location)
        }
        return .definition(
            fields.text("definition", &faults) ?? "", node.location,
            substitutions: fields.texts("substitutions", &faults), isExpress: type == "EXPRESS")
    }

    private static func testCase(
        _ node: TemplateNode, _ defaults: CaseReader, _ faults: inout FieldReader.Faults
    ) -> WorkflowTest? {
        let names = ["name", "skip", "expect"] + shared
        guard let fields = FieldReader(node, "a test case", fields: names, &faults) else { return nil }
        guard let name = fields.text("name", &faults) else {
            if fields["name"] == nil { faults.add("the case has no 'name'", at: node.location) }
            return nil
        }
        let own = CaseReader(fields, &faults)
        var test = WorkflowTest(name: name, location: fields["name"]?.location ?? node.location)
        test.skip = fields.text("skip", &faults)
        own.merged(over: defaults).apply(to: &test)
        if let config = test.mockConfig, test.testCase == nil {
            faults.add("'mockConfig' needs 'testCase', the name of a test case in it", at: config.location)
        }
        if test.testCase != nil, test.mockConfig == nil, let node = fields["testCase"] {
            // With the command's --mock-config it would be found there; the file alone does not say.
            test.mockConfig = ("", node.location)
        }
        guard let expect = fields["expect"] else {
            faults.add("the case '\(name)' has no 'expect': it would test nothing", at: node.location)
            return test
        }
        test.expectations = Expectations(expect, &faults)
        return test
    }
}
