import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import Foundation
import JSONTree
import Testing

private let year = 31_536_000

private func machine(_ states: JSON, _ more: JSONObject = [:]) -> JSON {
    let definition: JSONObject = ["StartAt": "A", "States": states]
    return .object(definition.merging(more))
}

private let done: JSON = ["Type": "Succeed"]

/// A state that always fails, since its table does not exist.
private func failing(_ more: JSONObject) -> JSON {
    .object(
        ([
            "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
            "Parameters": ["TableName": "Nowhere", "Key": ["id": ["S": "1"]]], "End": true,
        ] as JSONObject).merging(more))
}

/// A state that asks somebody who never answers.
private func asking(_ more: JSONObject) -> JSON {
    .object(
        ([
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": [
                "QueueUrl": "http://127.0.0.1:4566/000000000000/questions",
                "MessageBody": ["token.$": "$$.Task.Token"],
            ], "End": true,
        ] as JSONObject).merging(more))
}

/// What is run under both clocks: a definition whose waits are a second or two.
private struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let definition: JSON
    /// Seconds from the start to each event, as they are when nothing but waiting takes time.
    let times: [Double]
    var testDescription: String { name }

    init(_ name: String, _ definition: JSON, _ times: [Double]) {
        self.name = name
        self.definition = definition
        self.times = times
    }

    static let all = [
        Case("wait", machine(["A": ["Type": "Wait", "Seconds": 1, "Next": "B"], "B": done]), [0, 0, 1, 1, 1, 1]),
        Case(
            "retry",
            machine([
                "A": failing([
                    "Retry": [
                        [
                            "ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 2, "BackoffRate": 1,
                        ]
                    ]
                ])
            ]), [0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2]),
        Case(
            "retry with jitter",
            machine([
                "A": failing([
                    "Retry": [
                        [
                            "ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 1,
                            "JitterStrategy": "FULL",
                        ]
                    ],
                    "Catch": [["ErrorEquals": ["States.ALL"], "Next": "B"]],
                ]), "B": done,
            ]), []),
        Case("time-out", machine(["A": asking(["TimeoutSeconds": 1])]), [0, 0, 0, 0, 0, 1, 1]),
        Case(
            "heartbeat",
            machine(["A": asking(["TimeoutSeconds": 60, "HeartbeatSeconds": 1])]), [0, 0, 0, 0, 0, 1, 1]),
        Case(
            "execution time-out",
            machine(["A": ["Type": "Wait", "Seconds": 60, "Next": "B"], "B": done], ["TimeoutSeconds": 1]), [0, 0, 1]),
        Case(
            "parallel",
            machine([
                "A": [
                    "Type": "Parallel", "End": true,
                    "Branches": .array(
                        [("U", 2), ("V", 1)].map { name, seconds in
                            [
                                "StartAt": .string(name),
                                "States": [name: ["Type": "Wait", "Seconds": .int(seconds), "End": true]],
                            ]
                        }),
                ]
            ]), [0, 0, 0, 0, 0, 1, 2, 2, 2, 2]),
    ]
}

struct ClockTests {
    /// An event without its time, and without what holds ids, which are others in every run.
    private func plain(_ event: JSON) -> JSON {
        var plain: JSONObject = [:]
        for (name, value) in event.object ?? [:] where name != "timestamp" {
            guard var details = value.object else {
                plain[name] = value
                continue
            }
            for member in ["parameters", "output", "cause"] { details[member] = nil }
            plain[name] = .object(details)
        }
        return .object(plain)
    }

    @Test(arguments: Case.all)
    fileprivate func theSameHappensUnderBothClocks(_ one: Case) async throws {
        var histories: [[JSON]] = []
        for mode in [ClockMode.real, .virtual] {
            let bench = try await TimedBench(mode)
            _ = try await bench.queue("questions")
            let arn = try await bench.start(one.definition)
            try await bench.end(of: arn)
            histories.append(try await bench.history(arn).map(plain))
            let times = try await bench.times(arn)
            if mode == .virtual, !one.times.isEmpty { #expect(times == one.times) }
            if mode == .real { #expect(zip(times, one.times).allSatisfy { $0 >= $1 }) }
            await bench.stop()
        }
        #expect(histories.first == histories.last)
    }

    @Test func aYearsWaitEndsAtOnce() async throws {
        let bench = try await TimedBench(.virtual)
        let arn = try await bench.start(
            machine(["A": ["Type": "Wait", "Seconds": .int(year), "Next": "B"], "B": done]))
        try await bench.end(of: arn)
        #expect(try await bench.times(arn) == [0, 0, Double(year), Double(year), Double(year), Double(year)])
        let described = try await bench.describe(arn)
        #expect((described["stopDate"]?.double ?? 0) - (described["startDate"]?.double ?? 0) == Double(year))
        await bench.stop()
    }

    @Test func thirtyDaysOfRetriesEndAtOnce() async throws {
        let bench = try await TimedBench(.virtual)
        let retrier: JSON = [
            "ErrorEquals": ["States.ALL"], "IntervalSeconds": 60, "BackoffRate": 2, "MaxDelaySeconds": 86_399,
            "MaxAttempts": 40,
        ]
        let arn = try await bench.start(machine(["A": failing(["Retry": [retrier]])]))
        try await bench.end(of: arn)
        #expect(try await bench.status(arn) == "FAILED")
        // 60, 120 … 61,440 seconds, then 29 times a day less a second.
        let growing = (0..<11).map { Double(60 << $0) }.reduce(0, +)
        let expected: Double = growing + 29 * 86_399
        #expect(try await bench.times(arn).last == expected)
        #expect(try await bench.eventTypes(arn).count { $0 == "TaskFailed" } == 41)
        await bench.stop()
    }

    @Test func whatWasCancelledIsNotDue() async throws {
        let bench = try await TimedBench(.virtual)
        let start = bench.time.now
        // The time-out of an execution that has ended is not left to jump to.
        let arn = try await bench.start(
            machine(["A": ["Type": "Pass", "Next": "B"], "B": done], ["TimeoutSeconds": 600]))
        try await bench.end(of: arn)
        try await Task.sleep(for: .milliseconds(20))
        #expect(bench.time.nextDue == nil)
        #expect(bench.time.now == start)
        await bench.stop()
    }

    @Test func whatIsDueFirstHappensFirst() async throws {
        let bench = try await TimedBench(.manual)
        let waits = [50, 10, 40, 20, 30]
        var arns: [String] = []
        for seconds in waits {
            arns.append(
                try await bench.start(
                    machine(["A": ["Type": "Wait", "Seconds": .int(seconds), "Next": "B"], "B": done]),
                    name: "m\(seconds)"))
        }
        await bench.time.settle()
        for next in waits.sorted() {
            let before = bench.time.now
            #expect(try await bench.time.advanceToNext() == bench.time.now)
            #expect(before < bench.time.now)
            for (seconds, arn) in zip(waits, arns) {
                #expect(try await bench.status(arn) == (seconds <= next ? "SUCCEEDED" : "RUNNING"))
            }
        }
        let refusal = await #expect(throws: TimeControl.Refusal.self) { try await bench.time.advanceToNext() }
        #expect("\(refusal.map(String.init(describing:)) ?? "")".hasPrefix("nothing is due"))
        await #expect(throws: TimeControl.Refusal.self) {
            try await bench.time.advance(to: Timestamp(milliseconds: 0))
        }
        await bench.stop()
    }

    @Test func advancingARealClockGoesThroughAllThatIsDue() async throws {
        let bench = try await TimedBench(.real)
        let loop: JSON = machine([
            "A": ["Type": "Wait", "Seconds": 600, "Next": "B"],
            "B": ["Type": "Pass", "Parameters": ["n.$": "States.MathAdd($.n, 1)"], "Next": "C"],
            "C": [
                "Type": "Choice", "Choices": [["Variable": "$.n", "NumericLessThan": 5, "Next": "A"]], "Default": "D",
            ],
            "D": done,
        ])
        let arn = try await bench.start(loop, input: ["n": 0])
        try await bench.time.advance(milliseconds: 3_600_000)
        #expect(try await bench.output(arn) == ["n": 5])
        #expect(bench.time.ahead > 3_000_000)
        // The five waits follow each other; the rest of the hour comes after them.
        let stop = try await bench.describe(arn)["stopDate"]?.double ?? 0
        #expect(bench.time.now.seconds - stop > 590)
        await bench.stop()
    }

    @Test func theTimeSurvivesARestartInEveryMode() async throws {
        let first = try await TimedBench(.manual)
        let arn = try await first.start(machine(["A": ["Type": "Wait", "Seconds": 7200, "Next": "B"], "B": done]))
        try await first.time.advance(milliseconds: 3_600_000)
        let stood = first.time.now
        await first.stop()

        let second = try await TimedBench(.manual, folder: first.folder)
        await second.time.settle()
        #expect(second.time.now == stood)
        #expect(second.time.nextDue == stood.adding(seconds: 3600))
        await second.stop()

        let third = try await TimedBench(.real, folder: first.folder)
        #expect(third.time.now >= stood)
        try await third.time.advance(milliseconds: 3_600_000)
        try await third.end(of: arn)
        #expect(try await third.status(arn) == "SUCCEEDED")
        let reached = third.time.now
        await third.stop()

        let fourth = try await TimedBench(.virtual, folder: first.folder)
        #expect(fourth.time.now >= reached)
        let times = try await fourth.history(arn).compactMap { $0["timestamp"]?.double }
        #expect(times == times.sorted())
        await fourth.stop()
    }
}
