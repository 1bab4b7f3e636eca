import JSONTree
import StatesLanguage
import Testing

/// What is said about definitions in the JSONata flavour when a machine is created.
@Suite struct JSONataDefinitionTests {
    private func faults(_ text: String) -> [String] {
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: text)
            return []
        } catch {
            return error.faults.map { "\($0.code) \($0.message) \($0.path)" }
        }
    }

    /// A machine in JSONata with the state `A`, which leads to `Z`.
    private func machine(_ state: String, language: String = "JSONata") -> String {
        #"{"QueryLanguage": "\#(language)", "StartAt": "A", "States": {"A": {\#(state)}, "Z": {"Type": "Succeed"}}}"#
    }

    private static func belongs(_ field: String, to other: String) -> String {
        let own = other == "JSONPath" ? "JSONata" : "JSONPath"
        return "SCHEMA_VALIDATION_FAILED The QueryLanguage is set to '\(own)', but field '\(field)' is only supported "
            + "for the '\(other)' QueryLanguage"
    }

    @Test(arguments: [
        "InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "Result", "ItemsPath",
        "MaxConcurrencyPath",
    ])
    func pathFieldsAreRefused(_ field: String) {
        let text = machine(#""Type": "Pass", "\#(field)": "$.a", "Next": "Z""#)
        #expect(faults(text) == [Self.belongs(field, to: "JSONPath") + " /States/A"])
    }

    @Test(arguments: ["Arguments", "Output", "Items"])
    func expressionFieldsAreRefusedInJSONPath(_ field: String) {
        let text = machine(#""Type": "Pass", "\#(field)": "{% 1 %}", "Next": "Z""#, language: "JSONPath")
        #expect(faults(text) == [Self.belongs(field, to: "JSONata") + " /States/A"])
    }

    @Test func rulesAndCatchersAreOfTheStatesLanguage() {
        let choice = #""Type": "Choice", "Choices": [{"Condition": true, "Variable": "$.a", "Next": "Z"}]"#
        #expect(faults(machine(choice)) == [Self.belongs("Variable", to: "JSONPath") + " /States/A/Choices[0]"])
        let task = #"""
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z",
            "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.e", "Next": "Z"}]
            """#
        #expect(faults(machine(task)) == [Self.belongs("ResultPath", to: "JSONPath") + " /States/A/Catch[0]"])
        let output = task.replacing("ResultPath", with: "Output")
        #expect(
            faults(machine(output, language: "JSONPath"))
                == [Self.belongs("Output", to: "JSONata") + " /States/A/Catch[0]"])
    }

    @Test func aMachineInJSONataDoesNotGoBack() {
        let text = machine(#""Type": "Pass", "QueryLanguage": "JSONPath", "InputPath": "$.a", "Next": "Z""#)
        #expect(
            faults(text) == [
                "SCHEMA_VALIDATION_FAILED 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state "
                    + "machine /States/A"
            ])
        #expect(
            faults(machine(#""Type": "Pass", "QueryLanguage": "JSONata", "Next": "Z""#, language: "JSONPath")) == [])
    }

    /// States inside a Map or Parallel take the machine's language, not that of the state around them.
    @Test func innerStatesTakeTheMachinesLanguage() {
        let map = #"""
            "Type": "Map", "QueryLanguage": "JSONata", "Items": [1], "Next": "Z", "ItemProcessor": {
              "StartAt": "P", "States": {"P": {"Type": "Pass", "Output": 1, "End": true}}}
            """#
        #expect(
            faults(machine(map, language: "JSONPath"))
                == [Self.belongs("Output", to: "JSONata") + " /States/A/ItemProcessor/States/P"])
        #expect(faults(machine(map)) == [])
        let declared = map.replacing(#""StartAt": "P","#, with: #""QueryLanguage": "JSONata", "StartAt": "P","#)
        #expect(
            faults(machine(declared))
                == ["SCHEMA_VALIDATION_FAILED Field 'QueryLanguage' is not supported /States/A/ItemProcessor"])
    }

    @Test func languagesHaveTheirNames() {
        #expect(
            faults(machine(#""Type": "Pass", "Next": "Z""#, language: "jsonata")) == [
                "SCHEMA_VALIDATION_FAILED Value should be one of the following: [JSONPath, JSONata] /QueryLanguage"
            ])
        // What is no language is taken for JSONata in the other checks.
        let state = #""Type": "Pass", "QueryLanguage": 1, "InputPath": "$.a", "Next": "Z""#
        #expect(
            faults(machine(state, language: "JSONPath")) == [
                "SCHEMA_VALIDATION_FAILED Expected value of type [STRING] /States/A/QueryLanguage",
                Self.belongs("InputPath", to: "JSONPath") + " /States/A",
            ])
    }

    /// What AWS was seen to say about expressions that do not parse: JSONata's sentence without its code.
    @Test(arguments: [
        ("a[1,2)", #"Expected \"]\", got \",\""#.replacing("\\", with: "")),
        ("'unterminated", "String literal must be terminated by a matching quote"),
        ("1 +", "Unexpected end of expression"),
        ("{'a':}", #"The symbol "}" cannot be used as a unary operator"#),
        ("$x :=", "Unexpected end of expression"),
        ("$match('a', /abc", "No terminating / in regular expression"),
    ])
    func expressionsAreParsedAtCreation(_ expression: String, _ message: String) {
        let text = machine(#""Type": "Pass", "Output": {"v": ["{% \#(expression) %}"]}, "Next": "Z""#)
        #expect(faults(text) == ["INVALID_JSONATA_EXPRESSION \(message) /States/A/Output/v[0]"])
    }

    @Test(arguments: [
        ("phone", ["Reference to 'phone' at the top level is not supported."]),
        ("phone[0].number", ["Reference to 'phone' at the top level is not supported."]),
        (
            "aaa + bbb * aaa",
            [
                "Reference to 'aaa' at the top level is not supported.",
                "Reference to 'bbb' at the top level is not supported.",
            ]
        ),
        ("$.phone", ["Reference to '$' at the top level is not supported."]),
        ("$$", ["Reference to '$$' is not supported."]),
        ("$map($states.input.a, function($x) { b })", ["Reference to 'b' at the top level is not supported."]),
        ("$states.errorOutput", ["Field '$states.errorOutput' does not exist."]),
        ("$states.result.a", ["Field '$states.result' does not exist."]),
        ("$states.input.items[value > 3].{'a': name}", []),
        ("$map($states.input.a, function($x) { $x.phone })", []),
        ("$states.input.a.($ & b)", []),
        ("$states.input.a^(b)", []),
        ("($x := {'a': 1}; $x.a)", []),
        ("$states", []),
        ("$phone", []),
        ("$states.context.Execution.Id", []),
        ("$reduce([1, 2], function($i, $j) { $i + $j })", []),
        ("$states.input ~> |items|{'b': a}|", []),
    ])
    func referencesAreChecked(_ expression: String, _ messages: [String]) {
        let text = machine(#""Type": "Pass", "Assign": {"v": "{% \#(expression) %}"}, "Next": "Z""#)
        #expect(faults(text) == messages.map { "UNSUPPORTED_JSONATA_EXPRESSION \($0) /States/A/Assign/v" })
    }

    @Test(arguments: [
        (#""Type": "Wait", "Seconds": "{% a %}", "Next": "Z""#, "Seconds"),
        (#""Type": "Wait", "Timestamp": "{% a %}", "Next": "Z""#, "Timestamp"),
        (#""Type": "Choice", "Choices": [{"Condition": "{% a %}", "Next": "Z"}]"#, "Choices[0]/Condition"),
        (
            #""Type": "Map", "Items": "{% a %}", "Next": "Z", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}"#,
            "Items"
        ),
        (
            #""Type": "Map", "ItemSelector": {"Next": "{% a %}"}, "Next": "Z", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}"#,
            "ItemSelector/Next"
        ),
        (
            #""Type": "Parallel", "Next": "Z", "Branches": [{"StartAt": "P", "States": {"P": {"Type": "Fail", "Cause": "{% a %}"}}}]"#,
            "Branches[0]/States/P/Cause"
        ),
        (
            #""Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "TimeoutSeconds": "{% a %}", "Next": "Z""#,
            "TimeoutSeconds"
        ),
        (
            #""Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z", "Catch": [{"ErrorEquals": ["States.ALL"], "Output": {"v": "{% a %}"}, "Next": "Z"}]"#,
            "Catch[0]/Output/v"
        ),
        (
            #""Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z", "Credentials": {"RoleArn": "{% a %}"}"#,
            "Credentials/RoleArn"
        ),
    ])
    func everyFieldIsCompiled(_ state: String, _ place: String) {
        #expect(
            faults(machine(state)) == [
                "UNSUPPORTED_JSONATA_EXPRESSION Reference to 'a' at the top level is not supported. /States/A/\(place)"
            ])
    }

    /// `$states.result` belongs to states that have one, `$states.errorOutput` to catchers.
    @Test func statesHasItsMembersWhereTheyAre() {
        let task = #"""
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z",
            "Arguments": {"Payload": "{% 1 %}"}, "Output": "{% $states.result %}", "Assign": {"r": "{% $states.result %}"},
            "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}",
                       "Assign": {"e": "{% $states.errorOutput.Error %}"}, "Next": "Z"}]
            """#
        #expect(faults(machine(task)) == [])
        #expect(
            faults(machine(task.replacing("{% 1 %}", with: "{% $states.result %}"))) == [
                "UNSUPPORTED_JSONATA_EXPRESSION Field '$states.result' does not exist. /States/A/Arguments/Payload"
            ])
    }

    @Test(arguments: ["{% 1", "1 %}", "{%"])
    func delimitersComeInPairs(_ text: String) {
        #expect(
            faults(machine(#""Type": "Pass", "Output": "\#(text)", "Next": "Z""#)) == [
                "INVALID_JSONATA_EXPRESSION A JSONata expression must start with '{%' and end with '%}' "
                    + "/States/A/Output"
            ])
    }

    /// Text that only holds delimiters somewhere, and fields that take no expressions, stay as they are.
    @Test(arguments: [
        #""Type": "Pass", "Output": " {% phone %} ", "Next": "Z""#,
        #""Type": "Pass", "Comment": "{% phone", "Next": "Z""#,
        #""Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z", "Retry": [{"ErrorEquals": ["{% phone %}"]}]"#,
    ])
    func otherTextsAreLiterals(_ state: String) {
        #expect(faults(machine(state)) == [])
    }

    @Test func valuesHaveTheTypeOfTheirField() {
        #expect(
            faults(machine(#""Type": "Choice", "Choices": [{"Condition": "yes", "Next": "Z"}]"#))
                == ["SCHEMA_VALIDATION_FAILED Expected value of type Boolean /States/A/Choices[0]/Condition"])
        #expect(
            faults(machine(#""Type": "Choice", "Choices": [{"Next": "Z"}]"#))
                == ["SCHEMA_VALIDATION_FAILED These fields are required: [Condition] /States/A/Choices[0]"])
        #expect(
            faults(machine(#""Type": "Pass", "Assign": {"a.$": 1}, "Next": "Z""#))
                == ["SCHEMA_VALIDATION_FAILED Variable name 'a.$' is not valid /States/A/Assign"])
    }
}
