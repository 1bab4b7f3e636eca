import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import LogsService
import Testing

struct LogsServiceTests {
    private let services: TestServices

    init() async throws {
        services = try TestServices(
            [.init("logs", LogsService.self, environment: ())], migrations: LogsService.migrations)
        try await call("CreateLogGroup", ["logGroupName": "g"])
        try await call("CreateLogStream", ["logGroupName": "g", "logStreamName": "s"])
    }

    @discardableResult
    private func call(_ operation: String, _ input: JSON) async throws(AWSError) -> JSON {
        try await services.call("logs", operation, input)
    }

    private func put(_ count: Int, stream: JSON = "s", from: Int = 0) async throws {
        let now = Int(services.clock.now().milliseconds)
        let events = (0..<count).map { number -> JSON in
            ["timestamp": .int(now + (from + number) / 2), "message": .string("line \(from + number)")]
        }
        try await call(
            "PutLogEvents", ["logGroupName": "g", "logStreamName": stream, "logEvents": .array(events)])
    }

    private func messages(_ answer: JSON) -> [String] {
        answer["events"]?.array?.compactMap { $0["message"]?.string } ?? []
    }

    @Test func aStreamIsReadForwardsAndBackwards() async throws {
        try await put(7)
        let stream: JSONObject = ["logGroupName": "g", "logStreamName": "s", "limit": 3]
        let first = try await call("GetLogEvents", .object(stream.merging(["startFromHead": true])))
        #expect(messages(first) == ["line 0", "line 1", "line 2"])
        let second = try await call(
            "GetLogEvents", .object(stream.merging(["nextToken": first["nextForwardToken"] ?? ""])))
        #expect(messages(second) == ["line 3", "line 4", "line 5"])
        let back = try await call(
            "GetLogEvents", .object(stream.merging(["nextToken": second["nextBackwardToken"] ?? ""])))
        #expect(messages(back) == ["line 0", "line 1", "line 2"])
        #expect(messages(try await call("GetLogEvents", .object(stream))) == ["line 4", "line 5", "line 6"])
    }

    @Test func theEndGivesTheSameTokenAgain() async throws {
        try await put(1)
        let input: JSONObject = ["logGroupName": "g", "logStreamName": "s", "startFromHead": true]
        let first = try await call("GetLogEvents", .object(input))
        let end = try await call("GetLogEvents", .object(input.merging(["nextToken": first["nextForwardToken"] ?? ""])))
        #expect(messages(end) == [])
        #expect(end["nextForwardToken"] == first["nextForwardToken"])
    }

    @Test(arguments: [
        ("", ["line 0", "line 1", "line 2", "line 3"]), ("1", ["line 1"]), ("?1 ?2", ["line 1", "line 2"]),
        ("line -\"line 3\"", ["line 0", "line 1", "line 2"]), ("nothing", []),
    ])
    func patternsChooseMessages(_ pattern: String, _ expected: [String]) async throws {
        try await put(4)
        let found = try await call("FilterLogEvents", ["logGroupName": "g", "filterPattern": .string(pattern)])
        #expect(messages(found) == expected)
    }

    @Test func filteringGoesPageByPageOverStreams() async throws {
        try await call("CreateLogStream", ["logGroupName": "g", "logStreamName": "t"])
        try await put(4)
        try await put(4, stream: "t", from: 2)
        var found: [String] = []
        var token: JSON?
        repeat {
            var input: JSONObject = ["logGroupName": "g", "limit": 3]
            input["nextToken"] = token
            let page = try await call("FilterLogEvents", .object(input))
            found += messages(page)
            token = page["nextToken"]
        } while token != nil
        #expect(found.count == 8)
        let start = JSON.int(Int(services.clock.now().milliseconds) + 2)
        let one = try await call("FilterLogEvents", ["logGroupName": "g", "logStreamNames": ["t"], "startTime": start])
        #expect(messages(one) == ["line 4", "line 5"])
    }

    @Test func groupsAndStreamsAreListedAndDeleted() async throws {
        try await call("CreateLogGroup", ["logGroupName": "g2"])
        let groups = try await call("DescribeLogGroups", ["logGroupNamePrefix": "g", "limit": 1])
        #expect(groups["logGroups"]?[0]?["arn"] == "arn:aws:logs:us-east-1:000000000000:log-group:g:*")
        let rest = try await call("DescribeLogGroups", ["nextToken": groups["nextToken"] ?? ""])
        #expect(rest["logGroups"]?[0]?["logGroupName"] == "g2")
        try await put(2)
        let streams = try await call("DescribeLogStreams", ["logGroupName": "g", "orderBy": "LastEventTime"])
        #expect(streams["logStreams"]?[0]?["lastEventTimestamp"] == .int(Int(services.clock.now().milliseconds)))
        try await call("DeleteLogGroup", ["logGroupName": "g"])
        let error = await #expect(throws: AWSError.self) {
            try await call("DescribeLogStreams", ["logGroupName": "g"])
        }
        #expect(error?.message == "The specified log group does not exist.")
    }

    @Test func retentionAndTagsAreKept() async throws {
        try await call("PutRetentionPolicy", ["logGroupName": "g", "retentionInDays": 14])
        let shown = try await call("DescribeLogGroups", [:])["logGroups"]?[0]
        #expect(shown?["retentionInDays"] == 14)
        let arn = shown?["logGroupArn"] ?? ""
        try await call("TagResource", ["resourceArn": arn, "tags": ["a": "1", "b": "2"]])
        try await call("UntagResource", ["resourceArn": arn, "tagKeys": ["a"]])
        #expect(try await call("ListTagsForResource", ["resourceArn": arn]) == ["tags": ["b": "2"]])
        try await call("DeleteRetentionPolicy", ["logGroupName": "g"])
        #expect(try await call("DescribeLogGroups", [:])["logGroups"]?[0]?["retentionInDays"] == nil)
        let error = await #expect(throws: AWSError.self) {
            try await call("PutRetentionPolicy", ["logGroupName": "g", "retentionInDays": 2])
        }
        #expect(error?.code.rawValue == "InvalidParameterException")
    }

    @Test func groupsOfOtherAccountsAndRegionsAreNotSeen() async throws {
        let arn: JSON = "arn:aws:logs:us-east-1:000000000000:log-group:g"
        for world in [World(region: "eu-west-1"), World(account: "111122223333", region: "us-east-1")] {
            #expect(try await services.call("logs", "DescribeLogGroups", [:], in: world)["logGroups"] == [])
            let error = await #expect(throws: AWSError.self) {
                try await services.call("logs", "FilterLogEvents", ["logGroupIdentifier": arn], in: world)
            }
            #expect(error?.code == .resourceNotFound)
        }
    }

    private func put(hours: [Double]) async throws(AWSError) -> JSON {
        let now = services.clock.now()
        let events = hours.map { hour -> JSON in
            ["timestamp": .int(Int(now.adding(seconds: hour * 3600).milliseconds)), "message": .string("at \(hour)")]
        }
        return try await call("PutLogEvents", ["logGroupName": "g", "logStreamName": "s", "logEvents": .array(events)])
    }

    @Test func eventsOfOtherTimesAreLeftOut() async throws {
        let answer = try await put(hours: [-400, -337, -3, -2, 1, 3])
        #expect(
            answer["rejectedLogEventsInfo"] == ["tooOldLogEventEndIndex": 2, "tooNewLogEventStartIndex": 5])
        try await call("PutRetentionPolicy", ["logGroupName": "g", "retentionInDays": 1])
        let expired = try await put(hours: [-400, -30, -20, -1])
        #expect(
            expired["rejectedLogEventsInfo"] == ["tooOldLogEventEndIndex": 1, "expiredLogEventEndIndex": 2])
        #expect(try await put(hours: [-23])["rejectedLogEventsInfo"] == nil)
        let kept = try await call("FilterLogEvents", ["logGroupName": "g"])
        #expect(messages(kept) == ["at -23.0", "at -20.0", "at -3.0", "at -2.0", "at -1.0", "at 1.0"])
        let error = await #expect(throws: AWSError.self) { try await put(hours: [-23, 1.5]) }
        #expect(
            error?.message
                == "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
    }

    @Test(arguments: [
        (1_048_551, "Log event too large: 1048577 bytes exceeds limit of 1048576"),
        (524_263, "Upload too large: 1048578 bytes exceeds limit of 1048576"),
    ])
    func aBatchHasASize(_ length: Int, _ message: String) async throws {
        let time = JSON.int(Int(services.clock.now().milliseconds))
        let event: JSON = ["timestamp": time, "message": .string(String(repeating: "x", count: length))]
        let error = await #expect(throws: AWSError.self) {
            try await call(
                "PutLogEvents", ["logGroupName": "g", "logStreamName": "s", "logEvents": [event, event]])
        }
        #expect(error?.code.rawValue == "InvalidParameterException" && error?.message == message)
    }

    @Test func whatIsWrongIsRefused() async throws {
        let again = await #expect(throws: AWSError.self) { try await call("CreateLogGroup", ["logGroupName": "g"]) }
        #expect(again?.code.rawValue == "ResourceAlreadyExistsException")
        let unordered: JSON = [["timestamp": 2, "message": "a"], ["timestamp": 1, "message": "b"]]
        let order = await #expect(throws: AWSError.self) {
            try await call(
                "PutLogEvents", ["logGroupName": "g", "logStreamName": "s", "logEvents": unordered])
        }
        #expect(order?.code.rawValue == "InvalidParameterException")
        let pattern = await #expect(throws: AWSError.self) {
            try await call("FilterLogEvents", ["logGroupName": "g", "filterPattern": "{ $.a = 1 }"])
        }
        #expect(pattern?.status == 501)
    }
}
