import CheckoutTesting
import JSONTree
import Testing

/// The 25,000 events of a history over the API, page by page. Where else a history may be full: `HistoryLimitTests`.
@Suite struct HistoryPagingTests {
    private func events(of arn: String, in lab: Laboratory, pages: Int, reverse: Bool) async throws -> [JSON] {
        var events: [JSON] = []
        var input: JSONObject = [
            "executionArn": .string(arn), "maxResults": 1000, "reverseOrder": .bool(reverse),
            "includeExecutionData": false,
        ]
        for _ in 0..<pages {
            let page = try await lab.call("states", "GetExecutionHistory", .object(input))
            let count = page["events"]?.array?.count ?? 0
            #expect(count == 1000 || page["nextToken"] == nil)
            events += page["events"]?.array ?? []
            guard let token = page["nextToken"] else { break }
            input["nextToken"] = token
        }
        return events
    }

    @Test func aLoopEndsWithTheTwentyFiveThousandthEvent() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(
            [
                "StartAt": "Loop",
                "States": [
                    "Loop": [
                        "Type": "Choice", "Default": "Loop",
                        "Choices": [["Variable": "$.spin", "BooleanEquals": false, "Next": "End"]],
                    ], "End": ["Type": "Succeed"],
                ],
            ], input: ["spin": true])
        try await lab.end(of: arn)
        let described = try await lab.describe(arn)
        #expect(described["status"] == "FAILED" && described["error"] == "States.Runtime")
        let cause: JSON = "The execution reached the maximum number of history events (25000)."
        #expect(described["cause"] == cause)
        #expect(described["redriveStatus"] == "NOT_REDRIVABLE")
        #expect(described["redriveStatusReason"] == "Execution history event limit exceeded")
        let forward = try await events(of: arn, in: lab, pages: 26, reverse: false)
        #expect(forward.compactMap { $0["id"]?.int } == Array(1...25_000))
        let last = try await lab.call(
            "states", "GetExecutionHistory", ["executionArn": .string(arn), "maxResults": 2, "reverseOrder": true])
        #expect(last["events"]?[0]?["id"] == 25_000 && last["events"]?[0]?["previousEventId"] == 24_999)
        #expect(last["events"]?[0]?["type"] == "ExecutionFailed")
        #expect(last["events"]?[0]?["executionFailedEventDetails"] == ["error": "States.Runtime", "cause": cause])
        #expect(last["events"]?[1]?["type"] == "ChoiceStateExited" && last["events"]?[1]?["previousEventId"] == 24_998)
        let backward = try await events(of: arn, in: lab, pages: 3, reverse: true)
        #expect(backward == Array(forward.suffix(3000).reversed()))
    }
}
