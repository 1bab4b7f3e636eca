import AWSCore
import CheckoutTesting
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
        let events = (0..<count).map { number -> JSON in
            ["timestamp": .int((from + number) / 2), "message": .string("line \(from + number)")]
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
        let one = try await call("FilterLogEvents", ["logGroupName": "g", "logStreamNames": ["t"], "startTime": 2])
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
        #expect(streams["logStreams"]?[0]?["lastEventTimestamp"] == 0)
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
