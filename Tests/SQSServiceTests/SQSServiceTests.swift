import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import SQSService
import StateStore
import Testing

/// SQS over a store in memory, with one queue `q`.
struct SQSBench {
    let services: TestServices
    let url = "http://localhost/000000000000/q"
    let arn = "arn:aws:sqs:us-east-1:000000000000:q"

    init(attributes: JSON = [:]) async throws {
        services = try TestServices(
            [.init("sqs", SQSService.self, environment: ())], migrations: SQSService.migrations)
        try await call("CreateQueue", ["QueueName": "q", "Attributes": attributes])
    }

    @discardableResult
    func call(_ operation: String, _ input: JSON) async throws -> JSON {
        try await services.call("sqs", operation, input)
    }

    @discardableResult
    func send(_ body: String, _ more: JSON = [:]) async throws -> JSON {
        let input: JSONObject = ["QueueUrl": .string(url), "MessageBody": .string(body)]
        return try await call("SendMessage", .object(input.merging(more.object ?? [:])))
    }

    func receive(_ more: JSON = [:], url: String? = nil) async throws -> [JSON] {
        let input: JSONObject = ["QueueUrl": .string(url ?? self.url)]
        return try await call("ReceiveMessage", .object(input.merging(more.object ?? [:])))["Messages"]?.array ?? []
    }

    func attribute(_ name: String) async throws -> String? {
        try await call("GetQueueAttributes", ["QueueUrl": .string(url), "AttributeNames": [.string(name)]])[
            "Attributes"]?[name]?.string
    }

    func error(_ operation: String, _ input: JSON) async -> String {
        do {
            return "no error: \(try await call(operation, input))"
        } catch {
            return (error as? AWSError)?.line ?? "\(error)"
        }
    }
}

@Suite struct QueueTests {
    @Test func createIsIdempotentUnlessAttributesDiffer() async throws {
        let bench = try await SQSBench(attributes: ["VisibilityTimeout": "10"])
        let again = try await bench.call(
            "CreateQueue", ["QueueName": "q", "Attributes": ["VisibilityTimeout": "10", "DelaySeconds": "0"]])
        #expect(again == ["QueueUrl": "http://sqs.us-east-1.localhost/000000000000/q"])
        #expect(
            await bench.error("CreateQueue", ["QueueName": "q", "Attributes": ["VisibilityTimeout": "11"]])
                == "QueueNameExists: A queue already exists with the same name and a different value for attribute VisibilityTimeout"
        )
    }

    @Test(
        arguments: [
            (
                ["QueueName": "a b"],
                "InvalidParameterValueException: Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
            ),
            ([:], "MissingRequiredParameterException: The request must contain the parameter QueueName."),
            (["QueueName": "n", "Attributes": ["Colour": "red"]], "InvalidAttributeName: Unknown Attribute Colour."),
            (
                ["QueueName": "n", "Attributes": ["DelaySeconds": "901"]],
                "InvalidAttributeValue: Invalid value for the parameter DelaySeconds."
            ),
            (
                ["QueueName": "n", "Attributes": ["RedrivePolicy": "{\"maxReceiveCount\":1}"]],
                "InvalidParameterValueException: Value {\"maxReceiveCount\":1} for parameter RedrivePolicy is invalid. Reason: Redrive policy does not contain mandatory attribute: deadLetterTargetArn."
            ),
        ] as [(JSON, String)])
    func refusesBadQueues(input: JSON, message: String) async throws {
        let bench = try await SQSBench()
        #expect(await bench.error("CreateQueue", input) == message)
    }

    @Test func attributesCountMessagesByState() async throws {
        let bench = try await SQSBench()
        try await bench.send("one")
        try await bench.send("two")
        try await bench.send("late", ["DelaySeconds": 5])
        #expect(try await bench.receive().count == 1)
        let all = try await bench.call(
            "GetQueueAttributes", ["QueueUrl": .string(bench.url), "AttributeNames": ["All"]])
        let attributes = try #require(all["Attributes"])
        #expect(attributes["ApproximateNumberOfMessages"] == "1")
        #expect(attributes["ApproximateNumberOfMessagesNotVisible"] == "1")
        #expect(attributes["ApproximateNumberOfMessagesDelayed"] == "1")
        #expect(attributes["QueueArn"]?.string == bench.arn)
        #expect(attributes["VisibilityTimeout"] == "30")
        #expect(attributes["CreatedTimestamp"] == "1700000000")
    }

    @Test func listsInPagesAndByPrefix() async throws {
        let bench = try await SQSBench()
        for name in ["a1", "a2", "b1"] { try await bench.call("CreateQueue", ["QueueName": .string(name)]) }
        let first = try await bench.call("ListQueues", ["MaxResults": 2])
        #expect(first["QueueUrls"]?.array?.count == 2)
        let token = try #require(first["NextToken"])
        let second = try await bench.call("ListQueues", ["MaxResults": 2, "NextToken": token])
        #expect(second["QueueUrls"]?.array?.compactMap(\.string).map { $0.suffix(2) } == ["b1", "/q"])
        #expect(second["NextToken"] == nil)
        #expect(try await bench.call("ListQueues", ["QueueNamePrefix": "a"])["QueueUrls"]?.array?.count == 2)
        #expect(try await bench.call("ListQueues", ["QueueNamePrefix": "z"]) == [:])
    }

    @Test func aRemovedQueueIsGoneWithItsMessages() async throws {
        let bench = try await SQSBench()
        try await bench.send("x")
        try await bench.call("DeleteQueue", ["QueueUrl": .string(bench.url)])
        #expect(
            await bench.error("SendMessage", ["QueueUrl": .string(bench.url), "MessageBody": "y"])
                == "QueueDoesNotExist: The specified queue does not exist.")
        #expect(SQSService.queryCode(for: .init("QueueDoesNotExist")) == "AWS.SimpleQueueService.NonExistentQueue")
        try await bench.call("CreateQueue", ["QueueName": "q"])
        #expect(try await bench.receive().isEmpty)
    }

    @Test func purgeEmptiesOnceAMinute() async throws {
        let bench = try await SQSBench()
        try await bench.send("x")
        let input: JSON = ["QueueUrl": .string(bench.url)]
        try await bench.call("PurgeQueue", input)
        #expect(try await bench.receive().isEmpty)
        #expect(
            await bench.error("PurgeQueue", input)
                == "PurgeQueueInProgress: Only one PurgeQueue operation on q is allowed every 60 seconds.")
        bench.services.clock.advance(seconds: 60)
        try await bench.call("PurgeQueue", input)
    }

    @Test func tagsAndPermissionsComeAndGo() async throws {
        let bench = try await SQSBench()
        let url = JSON.string(bench.url)
        try await bench.call("TagQueue", ["QueueUrl": url, "Tags": ["a": "1", "b": "2"]])
        try await bench.call("UntagQueue", ["QueueUrl": url, "TagKeys": ["a"]])
        #expect(try await bench.call("ListQueueTags", ["QueueUrl": url]) == ["Tags": ["b": "2"]])
        let permission: JSON = [
            "QueueUrl": url, "Label": "l", "AWSAccountIds": ["111122223333"], "Actions": ["SendMessage"],
        ]
        try await bench.call("AddPermission", permission)
        #expect(
            await bench.error("AddPermission", permission)
                == "InvalidParameterValueException: Value l for parameter Label is invalid. Reason: Already exists.")
        let policy = try JSON(parsing: try #require(try await bench.attribute("Policy")))
        #expect(policy["Statement"]?[0]?["Principal"] == ["AWS": "arn:aws:iam::111122223333:root"])
        #expect(policy["Statement"]?[0]?["Action"] == "SQS:SendMessage")
        try await bench.call("RemovePermission", ["QueueUrl": url, "Label": "l"])
        #expect(try await bench.attribute("Policy") == nil)
    }
}
