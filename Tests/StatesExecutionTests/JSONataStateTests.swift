import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import Testing

/// How states run whose fields are in JSONata.
@Suite struct JSONataStateTests {
    /// Runs a machine in JSONata of one state `A` and a state `Z` that ends.
    private func run(
        _ state: String, _ input: String = "{}", answers: [ScriptedDriver.Answer] = []
    ) throws -> ScriptedDriver {
        try runMachine(#""StartAt": "A", "States": {"A": {\#(state)}, "Z": {"Type": "Succeed"}}"#, input, answers)
    }

    private func runMachine(
        _ members: String, _ input: String = "{}", _ answers: [ScriptedDriver.Answer] = []
    ) throws -> ScriptedDriver {
        let machine = try StateMachine(text: #"{"QueryLanguage": "JSONata", \#(members)}"#)
        var driver = ScriptedDriver(machine)
        driver.answers = answers
        driver.run(input)
        #expect(try driver.replayDifference(machine) == nil)
        return driver
    }

    private func output(_ driver: ScriptedDriver) throws -> JSON? {
        guard case .succeeded(let text)? = driver.outcome else { return nil }
        return try JSON(parsing: text)
    }

    // MARK: Templates

    @Test func expressionsStandAtAnyDepthAndOnlyAlone() throws {
        let driver = try run(
            #""Type": "Pass", "Next": "Z", "Output": {"a": {"b": ["{% $states.input.x %}", 1, null]}, "c": "x {% 1 %} y", "{% 1 %}": 2}"#,
            #"{"x": {"y": [1.5, "z"]}}"#)
        #expect(
            try output(driver)
                == ["a": ["b": [["y": [1.5, "z"]], 1, .null]], "c": "x {% 1 %} y", "{% 1 %}": 2])
    }

    /// What is only passed on keeps whole numbers of 64 bits; other numbers come out as an evaluation prints them.
    @Test func numbersThatArePassedOn() throws {
        let driver = try run(
            #""Type": "Pass", "Output": ["{% $states.input %}", "{% $states.input.b[0] %}"], "Next": "Z""#,
            #"{"a": 9007199254740993, "b": [1.0, 1e2], "c": {"d": 2.50}}"#)
        #expect(
            driver.outcome
                == .succeeded(output: #"[{"a":9007199254740993,"b":[1,100],"c":{"d":2.5}},1]"#))
    }

    /// An array of one item stays an array, and a path through an array finds what lies in its items.
    @Test func pathsThroughArrays() throws {
        let driver = try run(
            #""Type": "Pass", "Output": {"one": "{% $states.input.one %}", "none": "{% $states.input.none %}", "x": "{% $states.input.items.x %}"}, "Next": "Z""#,
            #"{"one": [5], "none": [], "items": [{"x": 1}, {"y": 2}, {"x": [3]}]}"#)
        #expect(try output(driver) == ["one": [5], "none": [], "x": [1, 3]])
    }

    @Test func nullIsAValue() throws {
        let state =
            #""Type": "Pass", "Output": ["{% $states.input.a %}", "{% $exists($states.input.a) %}"], "Next": "Z""#
        #expect(try output(run(state, #"{"a": null}"#)) == [.null, true])
    }

    @Test func statesHasInputAndContext() throws {
        let driver = try run(#""Type": "Pass", "Output": "{% $states %}", "Next": "Z""#, #"{"x": 1}"#)
        let states = try #require(try output(driver))
        #expect(states.object?.keys == ["input", "context"])
        #expect(states["context"]?["State"]?["Name"] == "A")
        #expect(states["context"]?["Execution"]?["Input"] == ["x": 1])
    }

    // MARK: Variables

    @Test func assignSeesTheValuesBefore() throws {
        let driver = try runMachine(
            #"""
            "StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"x": 1, "y": "{% 10 %}"}, "Next": "B"},
              "B": {"Type": "Pass", "Assign": {"x": "{% $y %}", "y": "{% $x %}"}, "Output": "{% $x %}", "Next": "C"},
              "C": {"Type": "Pass", "Output": "{% [$states.input, $x, $y] %}", "End": true}}
            """#)
        #expect(try output(driver) == [1, 10, 1])
    }

    /// Branches and iterations read the variables around them and assign their own.
    @Test func branchesHaveTheirOwnScope() throws {
        let driver = try runMachine(
            #"""
            "StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
              "P": {"Type": "Parallel", "Next": "M", "Branches": [
                {"StartAt": "B", "States": {
                  "B": {"Type": "Pass", "Assign": {"inner": "{% $x + 1 %}"}, "Next": "B2"},
                  "B2": {"Type": "Pass", "Output": "{% $inner %}", "End": true}}},
                {"StartAt": "C", "States": {"C": {"Type": "Pass", "Output": "{% $exists($inner) %}", "End": true}}}],
                "Arguments": "{% $x %}", "Output": "{% $states.result %}", "Assign": {"y": "{% $states.result[0] %}"}},
              "M": {"Type": "Map", "Items": "{% [$x, $y] %}", "End": true,
                "ItemSelector": "{% $states.context.Map.Item.Value + $states.context.Map.Item.Index %}",
                "Output": "{% [$states.input, $states.result, $exists($z)] %}",
                "ItemProcessor": {"StartAt": "I", "States": {
                  "I": {"Type": "Pass", "Assign": {"z": 5}, "Output": "{% $states.input * $y %}", "End": true}}}}}
            """#)
        #expect(try output(driver) == [2, false, 2, 6, false])
    }

    // MARK: Fields

    @Test func choiceTakesTheFirstRuleThatHolds() throws {
        let state = #"""
            "Type": "Choice", "Default": "Z", "Output": "default", "Choices": [
              {"Condition": false, "Next": "Z"},
              {"Condition": "{% $states.input.n > 1 %}", "Output": {"n": "{% $states.input.n %}"}, "Next": "Z"},
              {"Condition": "{% $states.input.n %}", "Next": "Z"}]
            """#
        #expect(try output(run(state, #"{"n": 2}"#)) == ["n": 2])
        let failed = try run(state, #"{"n": 1}"#)
        #expect(
            failed.outcome
                == .failed(
                    error: "States.QueryEvaluationError",
                    cause: "An error occurred while executing the state 'A' (entered at the event id #2). The JSONata "
                        + "expression '$states.input.n' specified for the field 'Choices[2]/Condition' returned an "
                        + "unexpected result type. Expected 'boolean', but was 'number' for value: 1"))
        #expect(
            try output(run(state.replacing("input.n %}\", \"Next", with: "input.n = 1 %}\", \"Next"), #"{"n": 0}"#))
                == "default")
    }

    @Test func waitTakesExpressions() throws {
        let seconds = try run(#""Type": "Wait", "Seconds": "{% $states.input.s * 2 %}", "Next": "Z""#, #"{"s": 30}"#)
        let times = seconds.history.map(\.timestamp)
        #expect(times[2].seconds - times[1].seconds == 60)
        let time = try run(
            #""Type": "Wait", "Timestamp": "{% $fromMillis($toMillis($states.context.Execution.StartTime) + 5000) %}", "Output": "{% $states.input.a %}", "Next": "Z""#,
            #"{"a": 7}"#)
        #expect(time.history[2].timestamp.seconds - time.history[1].timestamp.seconds == 5)
        #expect(try output(time) == 7)
    }

    @Test(arguments: [
        (
            #"'soon'"#,
            "returned an unexpected result type. Expected 'number', but was 'string' for value: \"soon\""
        ),
        ("1.5", "returned an unexpected value. Expected a value that is an integer, but was: 1.5"),
        ("-1", "returned an unexpected value. Expected a value that is between 0 and 99999999, but was: -1"),
        ("$states.input.absent", "returned nothing (undefined)."),
    ])
    func secondsMustBeAWholeNumber(_ expression: String, _ sentence: String) throws {
        let driver = try run(#""Type": "Wait", "Seconds": "{% \#(expression) %}", "Next": "Z""#)
        guard case .failed(_, let cause?)? = driver.outcome else {
            Issue.record("did not fail")
            return
        }
        #expect(cause.hasSuffix("'\(expression)' specified for the field 'Seconds' " + sentence))
    }

    @Test func tasksTakeArgumentsAndTimes() throws {
        let driver = try run(
            #"""
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Next": "Z",
            "Arguments": {"QueueUrl": "q", "MessageBody": {"t": "{% $states.context.Task.Token %}", "n": "{% $states.input.n %}"}},
            "TimeoutSeconds": "{% $states.input.n * 10 %}", "HeartbeatSeconds": "{% $states.input.n %}",
            "Credentials": {"RoleArn": "{% 'arn:aws:iam::000000000000:role/' & $states.input.r %}"},
            "Assign": {"r": "{% $states.result %}"}, "Output": {"in": "{% $states.input.n %}", "out": "{% $states.result.a %}"}
            """#, #"{"n": 3, "r": "other"}"#, answers: [.finished(["a": [1]])])
        let request = try #require(driver.requests.first)
        #expect(request.timeoutSeconds == 30)
        #expect(request.heartbeatSeconds == 3)
        #expect(request.credentialsRoleArn == "arn:aws:iam::000000000000:role/other")
        #expect(request.parameters["MessageBody"]?["t"]?.string == request.taskToken)
        #expect(try output(driver) == ["in": 3, "out": [1]])
        let exited = try #require(driver.history.first { $0.type == "TaskStateExited" })
        #expect(exited.details?.fields["assignedVariables"] == ["r": #"{"a":[1]}"#])
    }

    @Test func withoutOutputTheResultIsTheOutput() throws {
        let task = #""Type": "Task", "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f", "Next": "Z""#
        let driver = try run(task, #"{"n": 3}"#, answers: [.finished(["a": 1])])
        #expect(driver.requests.first?.parameters == ["n": 3])
        #expect(try output(driver) == ["a": 1])
        let caught =
            #", "Catch": [{"ErrorEquals": ["Oops"], "Assign": {"e": "{% $states.errorOutput.Error %}"}, "Next": "Z"}]"#
        let failed = try run(task + caught, answers: [.failed(error: "Oops", cause: "dear")])
        #expect(try output(failed) == ["Error": "Oops", "Cause": "dear"])
    }

    @Test func failHasExpressions() throws {
        let state = #""Type": "Fail", "Error": "{% $states.input.e %}", "Cause": "{% 'because ' & $states.input.c %}""#
        #expect(
            try run(#""Type": "Pass", "Next": "F""#.replacing("\"F\"", with: "\"Z\"")).outcome
                == .succeeded(output: "{}"))
        let driver = try runMachine(#""StartAt": "A", "States": {"A": {\#(state)}}"#, #"{"e": "E", "c": 1}"#)
        #expect(driver.outcome == .failed(error: "E", cause: "because 1"))
        let wrong = try runMachine(#""StartAt": "A", "States": {"A": {\#(state)}}"#, #"{"e": 5, "c": 1}"#)
        guard case .failed("States.QueryEvaluationError", let cause?)? = wrong.outcome else {
            Issue.record("\(String(describing: wrong.outcome))")
            return
        }
        #expect(cause.hasSuffix("Expected 'string', but was 'number' for value: 5"))
    }

    // MARK: Failures

    @Test func evaluationFailuresAreRetriedAndCaught() throws {
        let driver = try run(
            #"""
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"Payload": ["{% $gone %}"]}, "Next": "Z",
            "Retry": [{"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 1}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}", "Next": "Z"}]
            """#)
        #expect(
            driver.history.map(\.type) == [
                "ExecutionStarted", "TaskStateEntered", "EvaluationFailed", "EvaluationFailed", "TaskStateExited",
                "SucceedStateEntered", "SucceedStateExited", "ExecutionSucceeded",
            ])
        let failed = driver.history[2]
        #expect(failed.previousEventId == 0)
        #expect(failed.details?.fields["location"] == "Arguments/Payload[0]")
        #expect(failed.details?.fields["state"] == "A")
        #expect(try output(driver)?["Error"] == "States.QueryEvaluationError")
    }

    @Test func aCatchersOwnExpressionsFailTheState() throws {
        let driver = try run(
            #"""
            "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f", "Next": "Z",
            "Catch": [{"ErrorEquals": ["Other"], "Next": "Z"},
                      {"ErrorEquals": ["States.ALL"], "Output": {"v": "{% $gone %}"}, "Next": "Z"}]
            """#, answers: [.failed(error: "Oops", cause: nil)])
        #expect(driver.history.suffix(2).map(\.type) == ["EvaluationFailed", "ExecutionFailed"])
        #expect(driver.history[driver.history.count - 2].details?.fields["location"] == "Catch[1]/Output/v")
    }

    @Test func aFailingIterationFailsTheMap() throws {
        let driver = try run(
            #"""
            "Type": "Map", "Items": [1], "Next": "Z", "ItemProcessor": {"StartAt": "I", "States": {
              "I": {"Type": "Pass", "Output": "{% $gone %}", "End": true}}}
            """#)
        #expect(
            driver.history.map(\.type) == [
                "ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapIterationStarted", "PassStateEntered",
                "EvaluationFailed", "MapIterationFailed", "MapStateFailed", "ExecutionFailed",
            ])
    }
}
