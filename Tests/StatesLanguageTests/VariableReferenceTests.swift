import JSONTree
import StatesLanguage
import Testing

/// `variableReferences` of DescribeStateMachine. Whole definitions with what AWS answered are among the recorded calls.
@Suite struct VariableReferenceTests {
    @Test func pathsAndFunctions() throws {
        let definition = try JSON(
            parsing: """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 1, "y": {"z.$": "$w.v"}}, "Parameters": {"Path": "$no", "Path.$": "$x"},
                    "Next": "B"},
                  "B": {"Type": "Choice", "Choices": [{"And": [{"Variable": "$y", "StringEqualsPath": "$x", "Next": "C"}]}]},
                  "C": {"Type": "Map", "MaxConcurrencyPath": "$m", "ItemReader": {"ReaderConfig": {"MaxItemsPath": "$n"},
                    "Parameters": {"Key.$": "States.Format('{}', $k)"}}, "ItemProcessor": {"StartAt": "D", "States": {
                      "D": {"Type": "Wait", "SecondsPath": "$s", "End": true}}}, "End": true},
                  "E": {"Type": "Pass", "InputPath": "$.a", "Result": {"b.$": "$$.Execution.Id"}, "End": true}}}
                """)
        #expect(
            StateMachine.variableReferences(in: definition) == [
                "A": ["w", "x"], "B": ["x", "y"], "C": ["k", "m", "n"], "D": ["s"],
            ])
    }

    /// Names that an expression binds itself are no variables, nor are functions and `$states`.
    @Test func expressions() throws {
        let definition = try JSON(
            parsing: """
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "B"},
                  "B": {"Type": "Pass", "Output": "{% ($local := $sum([$x, 1]); $local + $states.input.a) %}", "Next": "C"},
                  "C": {"Type": "Pass", "QueryLanguage": "JSONPath", "OutputPath": "$x", "End": true}}}
                """)
        #expect(StateMachine.variableReferences(in: definition) == ["B": ["x"], "C": ["x"]])
    }
}
