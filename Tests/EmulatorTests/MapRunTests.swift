import AWSCore
import CheckoutTesting
import Foundation
import JSONTree
import StepFunctionsService
import Testing

private func distributed(_ states: JSON, start: String, _ fields: JSONObject = [:]) -> JSON {
    let map: JSONObject = [
        "Type": "Map", "End": true,
        "ItemProcessor": [
            "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"], "StartAt": .string(start),
            "States": states,
        ],
    ]
    return ["StartAt": "Map", "States": ["Map": .object(map.merging(fields))]]
}

private let waiting = distributed(
    ["W": ["Type": "Wait", "Seconds": 30, "End": true]], start: "W", ["MaxConcurrency": 2])

@Suite struct MapRunTests {
    /// A run whose owner dies at any moment ends as if nothing had happened.
    @Test(arguments: 0..<4)
    func crashes(after advances: Int) async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(waiting, input: [1, 2, 3, 4, 5])
        try await lab.event("MapRunStarted", of: arn)
        for _ in 0..<advances {
            try await lab.quiet()
            lab.clock.advance(seconds: 30)
        }
        try await lab.crash()
        for _ in 0..<(4 - advances) where try await lab.status(arn) == "RUNNING" {
            try await lab.quiet()
            lab.clock.advance(seconds: 30)
        }
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == [1, 2, 3, 4, 5])
        let run = try await lab.call("states", "ListMapRuns", ["executionArn": .string(arn)])["mapRuns"]?[0]
        let counts = try await lab.call("states", "DescribeMapRun", ["mapRunArn": run?["mapRunArn"] ?? ""])
        #expect(counts["executionCounts"]?["succeeded"] == 5)
        #expect(counts["executionCounts"]?["total"] == 5)
    }

    /// A failed child stops the others; what they answer later changes nothing.
    @Test func oneFailureEndsTheRun() async throws {
        let lab = try await Laboratory()
        let states: JSON = [
            "C": [
                "Type": "Choice", "Choices": [["Variable": "$", "NumericEquals": 1, "Next": "F"]], "Default": "W",
            ], "F": ["Type": "Fail", "Error": "E"], "W": ["Type": "Wait", "Seconds": 30, "End": true],
        ]
        let arn = try await lab.start(distributed(states, start: "C"), input: [0, 1, 0])
        try await lab.end(of: arn)
        try await lab.quiet()
        #expect(try await lab.describe(arn)["error"] == "States.ExceedToleratedFailureThreshold")
        let run = try await lab.call("states", "ListMapRuns", ["executionArn": .string(arn)])["mapRuns"]?[0]
        let described = try await lab.call("states", "DescribeMapRun", ["mapRunArn": run?["mapRunArn"] ?? ""])
        #expect(described["status"] == "FAILED")
        #expect(described["itemCounts"]?["aborted"] == 2)
        #expect(described["itemCounts"]?["failed"] == 1)
    }

    /// Each retry of a distributed Map is a Map Run of its own.
    @Test func retriesAreRunsOfTheirOwn() async throws {
        let lab = try await Laboratory()
        let retry: JSON = [["ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 1]]
        let definition = distributed(["F": ["Type": "Fail"]], start: "F", ["Retry": retry])
        let arn = try await lab.start(definition, input: [1])
        try await lab.event("MapRunFailed", of: arn)
        try await lab.quiet()
        lab.clock.advance(seconds: 1)
        try await lab.end(of: arn)
        let runs = try await lab.call("states", "ListMapRuns", ["executionArn": .string(arn)])["mapRuns"]?.array
        #expect(runs?.count == 2)
        let types = try await lab.eventTypes(arn)
        #expect(types.count { $0 == "MapRunStarted" } == 2)
        #expect(types.count { $0 == "MapStateFailed" } == 1)
    }

    /// Stopping a Parallel's other branch ends the run there, too.
    @Test func aBranchIsAborted() async throws {
        let lab = try await Laboratory()
        let definition: JSON = [
            "StartAt": "P",
            "States": [
                "P": [
                    "Type": "Parallel", "End": true,
                    "Branches": [
                        waiting,
                        [
                            "StartAt": "Later",
                            "States": [
                                "Later": ["Type": "Wait", "Seconds": 1, "Next": "F"], "F": ["Type": "Fail"],
                            ],
                        ],
                    ],
                ]
            ],
        ]
        let arn = try await lab.start(definition, input: [1, 2])
        try await lab.event("MapRunStarted", of: arn)
        try await lab.quiet()
        lab.clock.advance(seconds: 1)
        try await lab.end(of: arn)
        try await lab.quiet()
        let run = try await lab.call("states", "ListMapRuns", ["executionArn": .string(arn)])["mapRuns"]?[0]
        let described = try await lab.call("states", "DescribeMapRun", ["mapRunArn": run?["mapRunArn"] ?? ""])
        #expect(described["status"] == "ABORTED")
        #expect(described["executionCounts"]?["aborted"] == 2)
        #expect(try await lab.eventTypes(arn).contains("MapRunAborted"))
    }
}
