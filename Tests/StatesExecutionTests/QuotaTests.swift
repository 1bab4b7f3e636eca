import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import Testing

/// The quotas of time and of variables, and what a wildcard catches.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html.
@Suite struct QuotaTests {
    private func run(
        _ definition: String, _ input: String = "{}", type: StateMachineType = .standard,
        answers: [ScriptedDriver.Answer] = []
    ) throws -> ScriptedDriver {
        let machine = try StateMachine(text: definition, type: type)
        var driver = ScriptedDriver(machine, limits: type == .express ? .express : .aws, type: type)
        driver.answers = answers
        driver.run(input)
        #expect(try driver.replayDifference(machine) == nil)
        return driver
    }

    @Test(arguments: [
        (StateMachineType.express, 299, "SUCCEEDED"), (.express, 301, "TIMED_OUT"),
        (.standard, 364 * 86_400, "SUCCEEDED"), (.standard, 366 * 86_400, "TIMED_OUT"),
    ])
    func anExecutionEndsAtItsDeadline(type: StateMachineType, seconds: Int, status: String) throws {
        let driver = try run(
            #"{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": \#(seconds), "End": true}}}"#, type: type)
        #expect(driver.outcome?.status == status)
        #expect(driver.history.last?.type == (status == "SUCCEEDED" ? "ExecutionSucceeded" : "ExecutionTimedOut"))
    }

    /// Two waits of 200 days: each is within a year, and both are not.
    @Test func timeAddsUp() throws {
        let driver = try run(
            """
            {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 17280000, "Next": "B"},
              "B": {"Type": "Wait", "Seconds": 17280000, "End": true}}}
            """)
        #expect(driver.outcome?.status == "TIMED_OUT")
    }

    @Test func theMachinesOwnTimeoutComesFirst() throws {
        let driver = try run(
            """
            {"TimeoutSeconds": 10, "StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 400, "End": true}}}
            """, type: .express)
        let (first, last) = (driver.history.first?.timestamp, driver.history.last?.timestamp)
        #expect(driver.outcome?.status == "TIMED_OUT")
        #expect(last.map { $0.seconds - (first?.seconds ?? 0) } == 10)
    }

    @Test(arguments: [
        (1, 260_000, "SUCCEEDED"), (1, 262_150, "FAILED"), (2, 130_000, "SUCCEEDED"), (2, 131_100, "FAILED"),
    ])
    func whatOneAssignSetsIsLimited(count: Int, size: Int, status: String) throws {
        let variables = (0..<count).map { "\"v\($0)\": \"{% $pad('', \(size), 'a') %}\"" }.joined(separator: ", ")
        let driver = try run(
            """
            {"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": {"Type": "Pass", "Assign": {\(variables)},
              "Output": 1, "End": true}}}
            """)
        #expect(driver.outcome?.status == status)
        if case .failed(let error, _)? = driver.outcome { #expect(error == "States.DataLimitExceeded") }
    }

    /// Fifty variables of 200 kB fit into 10 MiB, sixty do not; the same one again and again does.
    @Test(arguments: [(50, true, "SUCCEEDED"), (60, true, "FAILED"), (60, false, "SUCCEEDED")])
    func allVariablesTogetherAreLimited(count: Int, areDifferent: Bool, status: String) throws {
        let text = String(repeating: "a", count: 200_000)
        let states = (0..<count).map { at in
            """
            "S\(at)": {"Type": "Pass", "Assign": {"v\(areDifferent ? at : 0)": "{% $states.input.s %}"},
              "Next": "\(at + 1 < count ? "S\(at + 1)" : "End")"}
            """
        }
        let driver = try run(
            """
            {"QueryLanguage": "JSONata", "StartAt": "S0", "States": {\(states.joined(separator: ",")),
              "End": {"Type": "Pass", "Output": 1, "End": true}}}
            """, #"{"s": "\#(text)"}"#)
        #expect(driver.outcome?.status == status)
    }

    @Test(arguments: [
        #"{"Type": "Parallel", "Branches": [\#(branch)], "#,
        #"{"Type": "Map", "ItemsPath": "$", "ItemProcessor": \#(branch), "#,
    ])
    func aParallelOrMapCatchesWhatFailsByTheWildcard(state: String) throws {
        for (error, isCaught) in [("E", true), ("States.Timeout", false)] {
            let driver = try run(
                """
                {"StartAt": "P", "States": {"P": \(state)
                  "Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "C"}], "End": true},
                  "C": {"Type": "Succeed"}}}
                """, "[1]", answers: [.failed(error: error, cause: "c")])
            #expect(driver.outcome?.status == (isCaught ? "SUCCEEDED" : "FAILED"))
        }
    }

    private static let branch = """
        {"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
          "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f"}}}
        """
}
