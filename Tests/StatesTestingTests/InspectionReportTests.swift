import JSONTree
import StatesTesting
import Testing

@Suite struct InspectionReportTests {
    @Test func showsWhatEachStepMadeOfTheData() throws {
        let state: JSON = [
            "Type": "Task", "InputPath": "$.order", "Parameters": ["id.$": "$.id"], "ResultPath": "$.told",
            "OutputPath": "$.told",
        ]
        let report = InspectionReport(
            name: "Ask", state: state,
            answer: [
                "status": "SUCCEEDED", "nextState": "After", "output": #"{"ok":true}"#,
                "inspectionData": [
                    "input": #"{"order":{"id":1}}"#, "afterInputPath": #"{"id":1}"#, "afterParameters": #"{"id":1}"#,
                    "result": #"{"ok":true}"#, "afterResultSelector": #"{"ok":true}"#,
                    "afterResultPath": #"{"order":{"id":1},"told":{"ok":true}}"#,
                ],
            ], isMocked: true)
        #expect(
            report.lines == [
                "Ask (Task): SUCCEEDED, next: After",
                "",
                #"  input                     {"order":{"id":1}}"#,
                #"  InputPath $.order         {"id":1}"#,
                #"  Parameters                unchanged"#,
                #"  result (mocked)           {"ok":true}"#,
                #"  ResultSelector (none)     unchanged"#,
                #"  ResultPath $.told         {"order":{"id":1},"told":{"ok":true}}"#,
                #"  output (OutputPath $.told) {"ok":true}"#,
            ])
    }

    @Test func namesWhatHandledAnError() {
        let state: JSON = [
            "Type": "Task", "Catch": [["ErrorEquals": ["Refused", "Busy"], "Next": "Sorry"]],
            "Retry": [["ErrorEquals": ["Slow"]]],
        ]
        func lines(_ answer: JSONObject) -> [String] {
            InspectionReport(name: "Ask", state: state, answer: answer, isMocked: true).lines
        }
        let caught = lines([
            "status": "CAUGHT_ERROR", "nextState": "Sorry", "error": "Busy",
            "inspectionData": ["errorDetails": ["catchIndex": 0]],
        ])
        #expect(caught.first == "Ask (Task): CAUGHT_ERROR, next: Sorry")
        #expect(caught.last == "  handled by                Catch[0] (Refused, Busy)")
        let retried = lines([
            "status": "RETRIABLE", "error": "Slow",
            "inspectionData": ["errorDetails": ["retryIndex": 0, "retryBackoffIntervalSeconds": 4]],
        ])
        #expect(retried.first == "Ask (Task): RETRIABLE, would be tried again")
        #expect(retried.last == "  handled by                Retry[0] (Slow), again in 4 s")
    }

    @Test func longValuesAreFolded() {
        let long = String(repeating: "x", count: 52)
        let report = InspectionReport(
            name: "P", state: ["Type": "Pass"],
            answer: [
                "status": "SUCCEEDED", "output": "1",
                "inspectionData": ["input": .string(#"{"a":{"b":1,"c":[2]},"d":["\#(long)",3]}"#)],
            ], isMocked: false)
        #expect(
            report.lines.dropFirst(2).dropLast() == [
                "  input", "      {", #"        "a": {"b":1,"c":[2]},"#, #"        "d": ["\#(long)",3]"#, "      }",
            ])
    }

    @Test func jsonataHasArgumentsAndOutput() {
        let report = InspectionReport(
            name: "Sum", state: ["Type": "Task", "Arguments": [:], "Output": "{% 1 %}"],
            answer: [
                "status": "SUCCEEDED", "output": "1",
                "inspectionData": ["input": "{}", "afterArguments": "{}", "result": "5", "variables": #"{"n":1}"#],
            ], isMocked: false, queryLanguage: "JSONata")
        #expect(
            report.lines.dropFirst(2) == [
                "  input                     {}", "  Arguments                 unchanged",
                "  result                    5", "  output (Output)           1",
                #"  variables                 {"n":1}"#,
            ])
    }
}
