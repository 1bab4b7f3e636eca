import AWSCore
import CheckoutTesting
import CivilTime
import EventBridgeService
import JSONTree
import StateStore
import Testing

@Suite struct BusAndRuleTests {
    @Test func theDefaultBusIsAlwaysThere() async throws {
        let bench = try await EventsBench()
        let buses = try await bench.call("ListEventBuses", [:])
        #expect(buses["EventBuses"]?.array?.map { $0["Name"] } == ["b", "default"])
        let bus = try await bench.call("DescribeEventBus", [:])
        #expect(bus["Arn"] == "arn:aws:events:us-east-1:000000000000:event-bus/default")
        #expect(
            await bench.error("DeleteEventBus", ["Name": "default"])
                == "ValidationException: Cannot delete event bus default.")
        #expect(
            await bench.error("CreateEventBus", ["Name": "b"])
                == "ResourceAlreadyExistsException: Event bus b already exists.")
        #expect(
            await bench.error("DescribeEventBus", ["Name": "no"])
                == "ResourceNotFoundException: Event bus no does not exist.")
    }

    @Test func aBusOrRuleInUseStays() async throws {
        let bench = try await EventsBench()
        #expect(
            await bench.error("DeleteEventBus", ["Name": "b"])
                == "ValidationException: Event bus can't be deleted since it has rules.")
        #expect(
            await bench.error("DeleteRule", ["Name": "r", "EventBusName": "b"])
                == "ValidationException: Rule can't be deleted since it has targets.")
        let removed = try await bench.call("RemoveTargets", ["Rule": "r", "EventBusName": "b", "Ids": ["t", "u"]])
        #expect(removed["FailedEntryCount"] == 1)
        try await bench.call("DeleteRule", ["Name": "r", "EventBusName": "b"])
        try await bench.call("DeleteEventBus", ["Name": "b"])
        #expect(
            await bench.error("ListRules", ["EventBusName": "b"])
                == "ResourceNotFoundException: Event bus b does not exist.")
    }

    @Test func describesRulesAndFindsThemByTarget() async throws {
        let bench = try await EventsBench()
        let rule = try await bench.call("DescribeRule", ["Name": "r", "EventBusName": "b"])
        #expect(rule["Arn"] == "arn:aws:events:us-east-1:000000000000:rule/b/r")
        #expect(rule["State"] == "ENABLED")
        #expect(rule["EventBusName"] == "b")
        let names = try await bench.call(
            "ListRuleNamesByTarget", ["TargetArn": .string(EventsBench.queue), "EventBusName": "b"])
        #expect(names == ["RuleNames": ["r"]])
        let targets = try await bench.call("ListTargetsByRule", ["Rule": "r", "EventBusName": "b"])
        #expect(targets == ["Targets": [["Id": "t", "Arn": .string(EventsBench.queue)]]])
        #expect(
            await bench.error("DescribeRule", ["Name": "x", "EventBusName": "b"])
                == "ResourceNotFoundException: Rule x does not exist on EventBus b.")
        #expect(
            await bench.error("PutRule", ["Name": "x"])
                == "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.")
        #expect(
            await bench.error("PutRule", ["Name": "x", "EventPattern": "{\"a\":1}"])
                .hasPrefix("InvalidEventPatternException: Event pattern is not valid. Reason: "))
    }

    @Test func listsRulesInPages() async throws {
        let bench = try await EventsBench()
        for name in ["a", "b", "c"] {
            try await bench.call("PutRule", ["Name": .string(name), "EventPattern": "{\"source\":[\"x\"]}"])
        }
        let first = try await bench.call("ListRules", ["Limit": 2])
        #expect(first["Rules"]?.array?.map { $0["Name"] } == ["a", "b"])
        let second = try await bench.call("ListRules", ["Limit": 2, "NextToken": try #require(first["NextToken"])])
        #expect(second["Rules"]?.array?.map { $0["Name"] } == ["c"])
        #expect(second["NextToken"] == nil)
    }

    @Test func aRuleHasAtMostFiveTargets() async throws {
        let bench = try await EventsBench()
        let targets = (0..<5).map { JSON.object(["Id": .string("n\($0)"), "Arn": .string(EventsBench.queue)]) }
        let answer = await bench.error("PutTargets", ["Rule": "r", "EventBusName": "b", "Targets": .array(targets)])
        #expect(answer == "LimitExceededException: The requested resource exceeds the maximum number allowed.")
        let kept = try await bench.call("ListTargetsByRule", ["Rule": "r", "EventBusName": "b"])
        #expect(kept["Targets"]?.array?.count == 1)
    }

    @Test func permissionsAndTagsComeAndGo() async throws {
        let bench = try await EventsBench()
        let arn: JSON = "arn:aws:events:us-east-1:000000000000:rule/b/r"
        try await bench.call("TagResource", ["ResourceARN": arn, "Tags": [["Key": "k", "Value": "v"]]])
        #expect(
            try await bench.call("ListTagsForResource", ["ResourceARN": arn]) == ["Tags": [["Key": "k", "Value": "v"]]])
        try await bench.call("UntagResource", ["ResourceARN": arn, "TagKeys": ["k"]])
        #expect(try await bench.call("ListTagsForResource", ["ResourceARN": arn]) == ["Tags": []])
        try await bench.call(
            "PutPermission", ["Action": "events:PutEvents", "Principal": "111122223333", "StatementId": "s"])
        let policy = try #require(try await bench.call("DescribeEventBus", [:])["Policy"]?.string)
        #expect(try JSON(parsing: policy)["Statement"]?[0]?["Sid"] == "s")
        try await bench.call("RemovePermission", ["StatementId": "s"])
        #expect(try await bench.call("DescribeEventBus", [:])["Policy"] == nil)
    }

    /// What AWS answered, as far as the operation adds to the pattern language's own rules.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func testsPatternsAsAWSDoes() async throws {
        let bench = try await EventsBench()
        var wrong: [String] = []
        for row in try Conformance.rows("event-patterns/eventbridge.jsonl") {
            let input: JSON = ["EventPattern": row["pattern"] ?? "", "Event": row["event"] ?? ""]
            let expected = row["expect"]
            let answer: JSON
            do {
                answer = ["matches": try await bench.call("TestEventPattern", input)["Result"] ?? .null]
            } catch {
                let error = error as? AWSError
                let line = error?.message.split(separator: "\n").first.map(String.init) ?? ""
                answer = ["error": .string(error?.code.rawValue ?? ""), "message_first_line": .string(line)]
            }
            if answer["matches"] != expected?["matches"] || answer["error"] != expected?["error"]
                || answer["message_first_line"] != expected?["message_first_line"]
            {
                wrong.append("\(row["id"]?.string ?? ""): \(answer)")
            }
        }
        #expect(wrong.isEmpty)
    }
}
