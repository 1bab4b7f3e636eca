import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import Testing

@Suite struct InterpreterTests {
    private func machine(_ text: String) throws -> StateMachine { try StateMachine(text: text) }

    private static let function = "arn:aws:lambda:us-east-1:000000000000:function:f"

    @Test func chainOfPassStatesDoesNotRecurse() throws {
        let states = (0..<1000).map { index in
            "\"S\(index)\": {\"Type\": \"Pass\", " + (index == 999 ? "\"End\": true}" : "\"Next\": \"S\(index + 1)\"}")
        }
        let text = "{\"StartAt\": \"S0\", \"States\": {\(states.joined(separator: ","))}}"
        var driver = ScriptedDriver(try machine(text))
        driver.run(#"{"a": 1.0}"#)
        #expect(driver.outcome == .succeeded(output: #"{"a": 1.0}"#))
        #expect(driver.history.count == 2002)
        #expect(driver.history.map(\.id) == Array(1...2002))
    }

    @Test func endlessLoopEndsAtTheEventLimit() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "End"}], "Default": "B"},
                  "B": {"Type": "Pass", "Next": "A"}, "End": {"Type": "Succeed"}}}
                """#))
        driver.run("{}")
        #expect(driver.history.count == 25_000)
        #expect(driver.history.last?.type == "ExecutionFailed")
        let cause = "The execution reached the maximum number of history events (25000)."
        #expect(driver.outcome == .failed(error: "States.Runtime", cause: cause))
    }

    @Test func oneInputRunsOnlySoFar() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"TimeoutSeconds": 1, "StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "End"}], "Default": "A"},
                  "End": {"Type": "Succeed"}}}
                """#), limits: .off)
        // The loop never ends by itself; it asks to go on, and the machine's timeout ends it between two inputs.
        driver.send(.started(input: "{}"))
        var timers = driver.effects.joined().compactMap { effect in
            if case .setTimer(let token, let at) = effect { (token: token, at: at) } else { nil }
        }
        #expect(timers.count == 2)
        #expect((10_000...30_000).contains(driver.history.count))
        let next = timers.removeLast()
        #expect(next.at < timers[0].at)
        driver.send(.timerFired(next.token))
        #expect((20_000...60_000).contains(driver.history.count))
        driver.send(.timerFired(timers[0].token))
        #expect(driver.outcome == .timedOut)
    }

    @Test func largeMapEndsWithAFewFramesAtATime() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 3, "End": true, "ItemProcessor": {
                  "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
                """#), limits: .off)
        let text = "[" + (0..<20_000).map(String.init).joined(separator: ",") + "]"
        driver.run(text)
        #expect(driver.outcome == .succeeded(output: text))
        #expect(driver.history.count == 20_000 * 4 + 6)
    }

    @Test func mapStartsNoMoreThanItsConcurrency() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 2, "End": true, "ItemProcessor": {
                  "StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "\(Self.function)", "End": true}}}}}}
                """))
        driver.send(.started(input: "[1,2,3,4]"))
        #expect(driver.requests.map(\.parameters) == [1, 2])
        driver.send(.taskFinished(driver.requests[1].token, output: "b"))
        #expect(driver.requests.map(\.parameters) == [1, 2, 3])
        driver.send(.taskFinished(driver.requests[0].token, output: "a"))
        driver.send(.taskFinished(driver.requests[2].token, output: "c"))
        driver.send(.taskFinished(driver.requests[3].token, output: "d"))
        #expect(driver.outcome == .succeeded(output: #"["a","b","c","d"]"#))
    }

    @Test func retriesWaitLongerAndThenCatch() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "\(Self.function)", "End": true,
                    "Retry": [{"ErrorEquals": ["A"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 3,
                               "MaxDelaySeconds": 10}],
                    "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.error", "Next": "C"}]},
                  "C": {"Type": "Pass", "End": true}}}
                """))
        driver.answers = Array(repeating: .failed(error: "A", cause: "why"), count: 4)
        driver.run(#"{"x":1}"#)
        #expect(driver.outcome == .succeeded(output: #"{"x":1,"error":{"Error":"A","Cause":"why"}}"#))
        #expect(driver.requests.map(\.retryCount) == [0, 1, 2, 3])
        let scheduled = driver.history.filter { $0.type == "LambdaFunctionScheduled" }.map(\.timestamp.milliseconds)
        let delays = zip(scheduled, scheduled.dropFirst()).map { ($1 - $0) / 1000 }
        #expect(delays == [2, 6, 10])
    }

    @Test func jitterShortensTheDelayAndIsRepeatable() throws {
        var delays: Set<Int64> = []
        for _ in 0..<2 {
            var driver = ScriptedDriver(
                try machine(
                    """
                    {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "\(Self.function)", "End": true,
                      "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 100, "JitterStrategy": "FULL"}]}}}
                    """))
            driver.answers = [.failed(error: "A", cause: nil), .finished(1)]
            driver.run("{}")
            #expect(driver.outcome == .succeeded(output: "1"))
            let times = driver.history.filter { $0.type == "LambdaFunctionScheduled" }.map(\.timestamp.milliseconds)
            delays.insert(times[1] - times[0])
        }
        #expect(delays.count == 1)
        #expect(delays.allSatisfy { $0 < 100_000 })
    }

    @Test func heartbeatsKeepATaskAlive() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "Parameters": {"t.$": "$$.Task.Token"}, "HeartbeatSeconds": 10, "End": true,
                    "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "C"}]},
                  "C": {"Type": "Pass", "Result": "late", "End": true}}}
                """))
        driver.send(.started(input: "{}"))
        let request = try #require(driver.requests.first)
        #expect(request.parameters["t"]?.string == request.taskToken)
        let before = driver.effects.flatMap { $0 }.count
        driver.send(.heartbeat(request.token))
        let renewed = driver.effects.flatMap { $0 }.dropFirst(before)
        #expect(renewed.count == 2)
        driver.run("{}")
        #expect(driver.outcome == .succeeded(output: #""late""#))
    }

    @Test func stoppingCallsEverythingOff() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"TimeoutSeconds": 60, "StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "\(Self.function)", "End": true}}},
                  {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}}]}}}
                """))
        driver.send(.started(input: "{}"))
        let token = try #require(driver.requests.first?.token)
        driver.send(.stopped(error: "E", cause: nil))
        #expect(driver.outcome == .aborted(error: "E", cause: nil))
        let last = driver.effects.last ?? []
        #expect(last.contains(.cancelTask(token)))
        #expect(last.filter { if case .cancelTimer = $0 { true } else { false } }.count == 2)
        #expect(driver.history.last?.type == "ExecutionAborted")
        #expect(driver.history.last?.previousEventId == 0)
        driver.send(.taskFinished(token, output: 1))
        #expect(driver.effects.last == [])
    }

    @Test func failedBranchAbortsTheOthers() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}},
                  {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}}],
                  "Catch": [{"ErrorEquals": ["E"], "Next": "C"}]}, "C": {"Type": "Succeed"}}}
                """))
        driver.run("{}")
        #expect(
            driver.history.map(\.type) == [
                "ExecutionStarted", "ParallelStateEntered", "ParallelStateStarted", "FailStateEntered",
                "ParallelStateFailed", "ParallelStateExited", "SucceedStateEntered", "SucceedStateExited",
                "ExecutionSucceeded",
            ])
    }

    @Test func variablesOfABranchStayInIt() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Assign": {"v": 1}, "Next": "P"},
                  "P": {"Type": "Parallel", "Next": "B", "Branches": [{"StartAt": "I", "States": {
                    "I": {"Type": "Pass", "Assign": {"w.$": "$v"}, "Next": "J"},
                    "J": {"Type": "Pass", "Parameters": {"w.$": "$w"}, "End": true}}}]},
                  "B": {"Type": "Pass", "Parameters": {"v.$": "$v", "inner.$": "$"}, "End": true}}}
                """#))
        driver.run("{}")
        #expect(driver.outcome == .succeeded(output: #"{"v":1,"inner":[{"w":1}]}"#))
    }

    @Test func anOutputThatIsTooLargeFailsTheState() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"a.$": "$", "b.$": "$"}, "End": true}}}
                """#))
        driver.run("\"" + String(repeating: "x", count: 200_000) + "\"")
        guard case .failed(let error, _)? = driver.outcome else {
            Issue.record("did not fail")
            return
        }
        #expect(error == "States.DataLimitExceeded")
    }

    @Test func redriveRunsWhatHadNotSucceeded() throws {
        let machine = try machine(
            """
            {"StartAt": "P", "States": {
              "P": {"Type": "Parallel", "Next": "Z", "Branches": [
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "\(Self.function)", "End": true}}},
                {"StartAt": "B0", "States": {
                  "B0": {"Type": "Pass", "Result": "b0", "Next": "B"},
                  "B": {"Type": "Task", "Resource": "\(Self.function)", "End": true}}},
                {"StartAt": "C", "States": {"C": {"Type": "Wait", "Seconds": 5, "End": true}}}]},
              "Z": {"Type": "Pass", "Parameters": {"redrives.$": "$$.Execution.RedriveCount", "all.$": "$"}, "End": true}}}
            """)
        var driver = ScriptedDriver(machine)
        driver.send(.started(input: "{}"))
        driver.send(.taskFinished(driver.requests[0].token, output: "a"))
        driver.send(.taskFailed(driver.requests[1].token, error: "E", cause: "C"))
        #expect(driver.outcome == .failed(error: "E", cause: "C"))
        #expect(driver.execution.isRedrivable)
        driver.outcome = nil
        driver.send(.redriven)
        #expect(driver.requests.map(\.stateName) == ["A", "B", "B"])
        #expect(driver.requests.last?.parameters == "b0")
        driver.send(.taskFinished(driver.requests[2].token, output: "b"))
        driver.run("{}")
        #expect(driver.outcome == .succeeded(output: #"{"redrives":1,"all":["a","b",{}]}"#))
        #expect(!driver.execution.isRedrivable)
        #expect(try driver.replayDifference(machine) == nil)
    }

    @Test func theContextObjectTellsTheTimeOfTheRedrive() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "\(Self.function)", "End": true,
                  "Parameters": {"execution.$": "$$.Execution", "entered.$": "$$.State.EnteredTime"}}}}
                """))
        driver.send(.started(input: "{}"))
        #expect(driver.requests[0].parameters["execution"]?["RedriveTime"] == nil)
        // Times on a whole second have no fraction.
        #expect(driver.requests[0].parameters["execution"]?["StartTime"] == "2023-11-14T22:13:20Z")
        #expect(driver.requests[0].parameters["entered"] == "2023-11-14T22:13:20Z")
        driver.send(.taskFailed(driver.requests[0].token, error: "E", cause: nil))
        driver.send(.redriven)
        #expect(driver.requests[1].parameters["execution"]?["RedriveTime"] == "2023-11-14T22:13:20.020Z")
        #expect(driver.requests[1].parameters["execution"]?["RedriveCount"] == 1)
    }

    @Test func aFailStateIsEnteredAnewByARedrive() throws {
        var driver = ScriptedDriver(try machine(#"{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}"#))
        driver.send(.started(input: "{}"))
        driver.send(.redriven)
        #expect(
            driver.history.map(\.type) == [
                "ExecutionStarted", "FailStateEntered", "ExecutionFailed", "ExecutionRedriven", "FailStateEntered",
                "ExecutionFailed",
            ])
    }

    @Test(arguments: ["States.ALL", "States.NoChoiceMatched"])
    func aChoiceWithoutMatchIsCaughtAround(_ name: String) throws {
        let choice =
            #"{"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": true, "Next": "P"}]}, "P": {"Type": "Pass", "End": true}}}"#
        for around in [
            "\"Type\": \"Parallel\", \"Branches\": [\(choice)]",
            "\"Type\": \"Map\", \"ItemsPath\": \"$.items\", \"ItemProcessor\": \(choice)",
        ] {
            var driver = ScriptedDriver(
                try machine(
                    """
                    {"StartAt": "A", "States": {"A": {\(around), "End": true,
                      "Catch": [{"ErrorEquals": ["\(name)"], "ResultPath": "$.e", "Next": "Z"}]},
                      "Z": {"Type": "Pass", "InputPath": "$.e.Error", "End": true}}}
                    """))
            driver.run(#"{"items": [1]}"#)
            #expect(driver.outcome == .succeeded(output: #""States.NoChoiceMatched""#))
        }
    }

    @Test func inlineItemsComeFromTheStatesData() throws {
        var driver = ScriptedDriver(
            try machine(
                #"""
                {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemSelector": {"s.$": "$$.Map.Item.Source"},
                  "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
                """#))
        driver.run("[1]")
        #expect(driver.outcome == .succeeded(output: #"[{"s":"STATE_DATA"}]"#))
    }

    @Test func redriveOfAStoppedExecutionTakesItsStateUp() throws {
        var driver = ScriptedDriver(
            try machine(
                """
                {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "\(Self.function)", "End": true}}}
                """))
        driver.send(.started(input: "7"))
        driver.send(.stopped(error: nil, cause: nil))
        driver.outcome = nil
        driver.send(.redriven)
        driver.send(.taskFinished(driver.requests[1].token, output: 8))
        #expect(driver.outcome == .succeeded(output: "8"))
        let types = driver.history.map(\.type)
        #expect(types.filter { $0 == "TaskStateEntered" }.count == 1)
        #expect(types.contains("ExecutionRedriven"))
    }
}
