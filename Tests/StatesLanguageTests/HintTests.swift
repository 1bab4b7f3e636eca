import Foundation
import JSONTree
import StatesLanguage
import Testing

/// What AWS accepts and people regret.
struct HintTests {
    /// A state, the hints it gives with their places, and what makes them go away.
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        /// The state `A`; `Next` is added where there is none.
        let state: String
        let hints: [String]
        var type = StateMachineType.standard

        var testDescription: String { name }
    }

    private static func task(_ resource: String, _ more: String) -> String {
        #"{"Type": "Task", "Resource": "arn:aws:states:::\#(resource)", "TimeoutSeconds": 9, \#(more)}"#
    }

    private static let token = "sqs:sendMessage.waitForTaskToken"
    private static let put = "dynamodb:putItem"

    static let examples: [Example] = [
        // Paths that are plain text: AWS's own warnings.
        Example(
            name: "a path without .$", state: #"{"Type": "Pass", "Parameters": {"a": {"b": "$.x"}, "c.$": "$.x"}}"#,
            hints: ["NO_DOLLAR /States/A/Parameters/a/b"]),
        Example(
            name: "a call without .$",
            state: #"{"Type": "Pass", "Parameters": {"a": "States.UUID()", "b": "States."}}"#,
            hints: ["NO_DOLLAR /States/A/Parameters/a"]),
        Example(name: "money", state: #"{"Type": "Pass", "Parameters": {"a": "$5", "b": "$name"}}"#, hints: []),
        Example(
            name: "a path in a comparison",
            state: #"""
                {"Type": "Choice", "Choices": [{"And": [{"Variable": "$.a", "StringEquals": "$.b"},
                {"Variable": "$.a", "StringEqualsPath": "$.b"}, {"Variable": "$.a", "StringMatches": "$.*"}], "Next": "Z"}]}
                """#, hints: ["NO_PATH /States/A/Choices[0]/And[0]/StringEquals"]),
        Example(
            name: "a path in Cause", state: #"{"Type": "Fail", "Error": "E", "Cause": "$.cause"}"#,
            hints: ["NO_PATH /States/A/Cause"]),
        Example(
            name: "a path in Result", state: #"{"Type": "Pass", "Result": {"a": [{"b.$": "$.b"}]}}"#,
            hints: ["PASS_RESULT_IS_STATIC /States/A/Result"]),
        Example(
            name: "paths in JSONata are text",
            state: #"{"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": "$.x"}}"#, hints: []),
        // Tokens.
        Example(
            name: "a token sent to nobody", state: task(token, #""Parameters": {"MessageBody.$": "$"}"#),
            hints: ["token-never-sent /States/A/Parameters"]),
        Example(
            name: "a token without parameters", state: task(token, #""Comment": """#),
            hints: ["token-never-sent /States/A"]),
        Example(
            name: "a token in a message",
            state: task(token, #""Parameters": {"MessageBody": {"a": ["x", {"t.$": "$$.Task.Token"}]}}"#), hints: []),
        Example(
            name: "a token in a call",
            state: task(token, #""Parameters": {"MessageBody.$": "States.Format('{}', $$.Task.Token)"}"#), hints: []),
        Example(
            name: "a token in JSONata",
            state: task(
                token, #""QueryLanguage": "JSONata", "Arguments": {"MessageBody": "{% $states.context.Task.Token %}"}"#),
            hints: []),
        Example(
            name: "another part of the context in JSONata",
            state: task(
                token, #""QueryLanguage": "JSONata", "Arguments": {"MessageBody": "{% $states.context.State.Name %}"}"#),
            hints: ["token-never-sent /States/A/Arguments"]),
        Example(
            name: "an answer waited for without limit",
            state: #"""
                {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "Parameters": {"MessageBody.$": "$$"}}
                """#, hints: ["no-timeout /States/A/Resource"]),
        Example(
            name: "an activity waited for without limit",
            state: #"{"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a"}"#,
            hints: ["no-timeout /States/A/Resource"]),
        Example(
            name: "a heartbeat nobody sends", state: task("lambda:invoke", #""HeartbeatSeconds": 3"#),
            hints: ["heartbeat-unused /States/A/HeartbeatSeconds"]),
        // Errors.
        Example(
            name: "errors that cannot come up",
            state: task(
                put,
                #""Retry": [{"ErrorEquals": ["States.Runtime", "Lambda.TooManyRequestsException", "DynamoDB.X", "Own"]}]"#
            ),
            hints: [
                "error-never-matches /States/A/Retry[0]/ErrorEquals[0]",
                "error-never-matches /States/A/Retry[0]/ErrorEquals[1]",
            ]),
        Example(
            name: "errors that Step Functions does not have",
            state: task(
                put,
                #""Catch": [{"ErrorEquals": ["States.Typo", "States.NoChoiceMatched", "States.Timeout"], "Next": "Z"}]"#
            ),
            hints: [
                "error-never-matches /States/A/Catch[0]/ErrorEquals[0]",
                "error-never-matches /States/A/Catch[0]/ErrorEquals[1]",
            ]),
        Example(
            name: "errors of the other query language",
            state: task(
                put,
                #"""
                "QueryLanguage": "JSONata", "Catch": [{"ErrorEquals": ["States.IntrinsicFailure",
                "States.QueryEvaluationError", "States.HeartbeatTimeout"], "Next": "Z"}]
                """#),
            hints: [
                "error-never-matches /States/A/Catch[0]/ErrorEquals[0]",
                "error-never-matches /States/A/Catch[0]/ErrorEquals[2]",
            ]),
        Example(
            name: "errors an earlier element takes",
            state: task(
                put,
                #"""
                "Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "Z"},
                {"ErrorEquals": ["DynamoDB.X", "States.Timeout"], "Next": "Z"},
                {"ErrorEquals": ["States.Timeout"], "Next": "Z"}]
                """#),
            hints: [
                "error-never-matches /States/A/Catch[1]/ErrorEquals[0]",
                "error-never-matches /States/A/Catch[2]/ErrorEquals[0]",
            ]),
        Example(
            name: "an error a Fail state inside gives",
            state: #"""
                {"Type": "Parallel", "Branches": [{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "States.Own"}}}],
                "Catch": [{"ErrorEquals": ["States.Own", "States.NoChoiceMatched"], "Next": "Z"}]}
                """#, hints: []),
        // Retries.
        Example(
            name: "a message sent twice",
            state: task("sqs:sendMessage", #""Retry": [{"ErrorEquals": ["States.ALL"]}]"#),
            hints: ["retry-repeats /States/A/Retry[0]"]),
        Example(
            name: "a message that is known again",
            state: task(
                "sqs:sendMessage",
                #""Parameters": {"MessageDeduplicationId.$": "$.id"}, "Retry": [{"ErrorEquals": ["States.ALL"]}]"#),
            hints: []),
        Example(
            name: "a retry before anything was done",
            state: task("sqs:sendMessage", #""Retry": [{"ErrorEquals": ["SQS.ThrottlingException"]}]"#), hints: []),
        Example(
            name: "an execution started twice",
            state: task("aws-sdk:sfn:startExecution", #""Retry": [{"ErrorEquals": ["States.TaskFailed"]}]"#),
            hints: ["retry-repeats /States/A/Retry[0]"]),
        Example(
            name: "an item put twice",
            state: task(
                put,
                #"""
                "Parameters": {"Item": {"id": {"S.$": "States.UUID()"}}}, "Retry": [{"ErrorEquals": ["States.Timeout"]}]
                """#), hints: ["retry-repeats /States/A/Retry[0]"]),
        Example(
            name: "the same item put twice",
            state: task(
                put, #""Parameters": {"Item": {"id": {"S.$": "$.id"}}}, "Retry": [{"ErrorEquals": ["States.ALL"]}]"#),
            hints: []),
        Example(
            name: "a number added twice",
            state: task(
                "dynamodb:updateItem",
                #""Parameters": {"UpdateExpression": "SET n = n + :one"}, "Retry": [{"ErrorEquals": ["States.ALL"]}]"#),
            hints: ["retry-repeats /States/A/Retry[0]"]),
        // Data and time.
        Example(
            name: "an input that is dropped",
            state: task("lambda:invoke", #""Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Reads"}]"#),
            hints: ["catch-drops-input /States/A/Catch[0]"]),
        Example(
            name: "an input that is kept",
            state: task(
                "lambda:invoke",
                #""Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Reads"}]"#), hints: []),
        Example(
            name: "a wait of two years", state: #"{"Type": "Wait", "Seconds": 63072000}"#,
            hints: ["wait-too-long /States/A/Seconds"]),
        Example(
            name: "ten minutes of an Express execution", state: #"{"Type": "Wait", "Seconds": 600}"#,
            hints: ["wait-too-long /States/A/Seconds"], type: .express),
        Example(name: "ten minutes", state: #"{"Type": "Wait", "Seconds": 600}"#, hints: []),
        Example(
            name: "a large literal",
            state: #"{"Type": "Pass", "Result": "\#(String(repeating: "x", count: 262_000))"}"#,
            hints: ["large-payload /States/A/Result"]),
        Example(
            name: "a call that always fails",
            state: #"{"Type": "Pass", "Parameters": {"a": {"b.$": "States.MathAdd(1, 'x')", "c.$": "States.UUID()"}}}"#,
            hints: ["intrinsic-fails /States/A/Parameters/a/b.$"]),
        Example(
            name: "delimiters without blanks",
            state: #"{"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": "{%1%}", "b": "{% 1 %}"}}"#,
            hints: ["tight-delimiters /States/A/Output/a"]),
    ]

    @Test(arguments: examples)
    func isGivenItsHints(_ example: Example) throws {
        var state = try #require(try JSON(parsing: example.state).object)
        if !["Choice", "Fail"].contains(state["Type"]?.string) { state["Next"] = "Z" }
        let machine: JSON = [
            "StartAt": "A",
            "States": [
                "A": .object(state), "Reads": ["Type": "Pass", "Parameters": ["a.$": "$.order.id"], "Next": "Z"],
                "Z": ["Type": "Succeed"],
            ],
        ]
        let hints = DefinitionHint.all(for: machine, type: example.type)
        #expect(hints.map { "\($0.code.rawValue) \($0.path)" } == example.hints, "\(hints.map(\.message))")
        // Every place is in the text.
        #expect(hints.allSatisfy { $0.position(in: machine.text(.pretty)) != nil })
    }

    @Test(
        arguments: [
            (["A": "B", "B": "A"], ["never-leaves /States/A"]),
            (["A": "B", "B": "C", "C": "B"], ["never-leaves /States/A"]),
            (["A": "A", "B": "B"], ["never-leaves /States/A", "never-leaves /States/B"]),
            (["A": "B", "B": "Z"], []),
        ] as [([String: String], [String])])
    func loopsWithoutAnEndAreFound(_ next: [String: String], _ expected: [String]) {
        var states = JSONObject(
            next.sorted { $0.key < $1.key }.map { ($0.key, ["Type": "Pass", "Next": .string($0.value)]) })
        states["Choose"] = [
            "Type": "Choice", "Choices": .array(next.keys.sorted().map { ["Next": .string($0)] }), "Default": "Z",
        ]
        states["Z"] = ["Type": "Succeed"]
        let hints = DefinitionHint.all(for: ["StartAt": "Choose", "States": .object(states)])
        #expect(hints.map { "\($0.code.rawValue) \($0.path)" } == expected)
    }

    @Test func theMachinesTimeoutCounts() {
        let task: JSON = ["Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a", "Next": "W"]
        let wait: JSON = ["Type": "Wait", "Seconds": 60, "End": true]
        let machine: JSON = ["StartAt": "A", "TimeoutSeconds": 60, "States": ["A": task, "W": wait]]
        #expect(DefinitionHint.all(for: machine).map(\.path) == ["/States/W/Seconds"])
    }

    @Test func placesBelowAreNamedAndChildExecutionsKeepTheirType() {
        let machine: JSON = [
            "StartAt": "M", "QueryLanguage": "JSONata",
            "States": [
                "M": [
                    "Type": "Map", "End": true,
                    "ItemProcessor": [
                        "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"], "StartAt": "P",
                        "States": [
                            "P": [
                                "Type": "Parallel", "End": true,
                                "Branches": [
                                    ["StartAt": "W", "States": ["W": ["Type": "Wait", "Seconds": 301, "End": true]]]
                                ],
                            ]
                        ],
                    ],
                ]
            ],
        ]
        let place = "/States/M/ItemProcessor/States/P/Branches[0]/States/W/Seconds"
        #expect(DefinitionHint.all(for: machine).map(\.path) == [place])
    }

    @Test func whatIsNoDefinitionHasNoHints() {
        for value: JSON in [nil, 1, "x", [1], ["States": 1], ["States": ["A": 1]], ["States": ["A": ["Retry": 1]]]] {
            #expect(DefinitionHint.all(for: value).isEmpty)
        }
    }

    /// docs/hints.md has a heading for every hint.
    @Test func everyHintIsDocumented() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/hints.md"), encoding: .utf8)
        for code in DefinitionHint.Code.allCases {
            #expect(page.contains("\n### `\(code.rawValue)`\n"), "\(code.rawValue)")
        }
    }
}
