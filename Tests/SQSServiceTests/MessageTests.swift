import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import SQSService
import StateStore
import Testing

@Suite struct MessageTests {
    /// The digests are those boto3 computes for the same body and attributes.
    @Test func answersWithDigests() async throws {
        let bench = try await SQSBench()
        let attributes: JSON = [
            "b": ["DataType": "Binary", "BinaryValue": "AAEC"], "a": ["DataType": "String", "StringValue": "x"],
            "n": ["DataType": "Number.int", "StringValue": "42"],
        ]
        let sent = try await bench.send("hello", ["MessageAttributes": attributes])
        #expect(sent["MD5OfMessageBody"] == "5d41402abc4b2a76b9719d911017c592")
        #expect(sent["MD5OfMessageAttributes"] == "8b69d5c07de5ef004dc151724bb3d256")
        let received = try await bench.receive([
            "MessageAttributeNames": ["All"], "AttributeNames": ["ApproximateReceiveCount", "SentTimestamp"],
        ])
        let message = try #require(received.first)
        #expect(message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"])
        #expect(message["MD5OfBody"] == sent["MD5OfMessageBody"])
        #expect(message["MessageId"] == sent["MessageId"])
        #expect(message["MessageAttributes"] == attributes)
        #expect(message["Attributes"] == ["ApproximateReceiveCount": "1", "SentTimestamp": "1700000000000"])
    }

    @Test func selectsAttributesByName() async throws {
        let bench = try await SQSBench(attributes: ["VisibilityTimeout": "0"])
        let value: JSON = ["DataType": "String", "StringValue": "x"]
        try await bench.send("m", ["MessageAttributes": ["one": value, "two.a": value, "two.b": value]])
        #expect(try await bench.receive().first?["MessageAttributes"] == nil)
        let some = try await bench.receive(["MessageAttributeNames": ["two.*"]])
        #expect(some.first?["MessageAttributes"]?.object?.keys.sorted() == ["two.a", "two.b"])
        let trace: JSON = ["AWSTraceHeader": ["DataType": "String", "StringValue": "Root=1"]]
        let sent = try await bench.send("t", ["MessageSystemAttributes": trace])
        #expect(sent["MD5OfMessageSystemAttributes"] != nil)
        let traced = try await bench.receive([
            "MessageSystemAttributeNames": ["AWSTraceHeader"], "MaxNumberOfMessages": 10,
        ])
        #expect(traced.contains { $0["Attributes"] == ["AWSTraceHeader": "Root=1"] })
    }

    @Test(
        arguments: [
            (
                ["MessageBody": ""],
                "MissingRequiredParameterException: The request must contain the parameter MessageBody."
            ),
            (
                ["MessageBody": "\u{1}"],
                "InvalidMessageContents: Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF"
            ),
            (
                ["MessageBody": "x", "DelaySeconds": 901],
                "InvalidParameterValueException: Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900."
            ),
            (
                ["MessageBody": "x", "MessageAttributes": ["a": ["DataType": "Float", "StringValue": "1"]]],
                "InvalidParameterValueException: The message attribute 'a' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            ),
            (
                ["MessageBody": "x", "MessageAttributes": ["a": ["DataType": "Number", "StringValue": "x"]]],
                "InvalidParameterValueException: Can't cast the value of message (user) attribute 'a' to a number."
            ),
            (
                ["MessageBody": .string(String(repeating: "x", count: 1025))],
                "InvalidParameterValueException: One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes."
            ),
        ] as [(JSON, String)])
    func refusesBadMessages(input: JSON, message: String) async throws {
        let bench = try await SQSBench(attributes: ["MaximumMessageSize": "1024"])
        let full = (["QueueUrl": .string(bench.url)] as JSONObject).merging(input.object ?? [:])
        #expect(await bench.error("SendMessage", .object(full)) == message)
    }

    @Test func aMessageReappearsWhenItsTimeoutIsOver() async throws {
        let bench = try await SQSBench()
        try await bench.send("x")
        let first = try #require(try await bench.receive().first)
        #expect(try await bench.receive().isEmpty)
        bench.services.clock.advance(seconds: 29)
        #expect(try await bench.receive().isEmpty)
        bench.services.clock.advance(seconds: 1)
        let second = try #require(try await bench.receive(["AttributeNames": ["All"]]).first)
        #expect(second["Attributes"]?["ApproximateReceiveCount"] == "2")
        #expect(second["Attributes"]?["ApproximateFirstReceiveTimestamp"] == "1700000000000")
        // The handle of the first receive is spent; deleting with it does nothing.
        let handle = try #require(first["ReceiptHandle"])
        try await bench.call("DeleteMessage", ["QueueUrl": .string(bench.url), "ReceiptHandle": handle])
        #expect(try await bench.attribute("ApproximateNumberOfMessagesNotVisible") == "1")
        let latest = try #require(second["ReceiptHandle"])
        try await bench.call("DeleteMessage", ["QueueUrl": .string(bench.url), "ReceiptHandle": latest])
        #expect(try await bench.attribute("ApproximateNumberOfMessagesNotVisible") == "0")
    }

    @Test func visibilityCanBeChanged() async throws {
        let bench = try await SQSBench()
        try await bench.send("x")
        let handle = try #require(try await bench.receive().first?["ReceiptHandle"])
        func change(_ timeout: Int) -> JSON {
            ["QueueUrl": .string(bench.url), "ReceiptHandle": handle, "VisibilityTimeout": .int(timeout)]
        }
        try await bench.call("ChangeMessageVisibility", change(100))
        bench.services.clock.advance(seconds: 99)
        #expect(try await bench.receive().isEmpty)
        try await bench.call("ChangeMessageVisibility", change(0))
        #expect(
            await bench.error("ChangeMessageVisibility", change(5)).hasSuffix(
                "Reason: Message does not exist or is not available for visibility timeout change."))
        #expect(try await bench.receive().count == 1)
        #expect(
            await bench.error("DeleteMessage", ["QueueUrl": .string(bench.url), "ReceiptHandle": "nonsense"])
                == "ReceiptHandleIsInvalid: The input receipt handle \"nonsense\" is not a valid receipt handle.")
    }

    @Test func delaysAndRetentionGoByTheClock() async throws {
        let bench = try await SQSBench(attributes: ["DelaySeconds": "10", "MessageRetentionPeriod": "60"])
        try await bench.send("x")
        try await bench.send("now", ["DelaySeconds": 0])
        #expect(try await bench.receive(["MaxNumberOfMessages": 10]).map { $0["Body"] } == ["now"])
        bench.services.clock.advance(seconds: 10)
        #expect(try await bench.receive(["VisibilityTimeout": 0]).map { $0["Body"] } == ["x"])
        bench.services.clock.advance(seconds: 50)
        #expect(try await bench.receive(["MaxNumberOfMessages": 10]).isEmpty)
    }

    @Test func longPollWakesForAMessage() async throws {
        let bench = try await SQSBench()
        async let received = bench.receive(["WaitTimeSeconds": 20])
        try await Task.sleep(for: .milliseconds(20))
        try await bench.send("wake")
        #expect(try await received.map { $0["Body"] } == ["wake"])
    }

    @Test func longPollWakesForADelayedMessageAndEndsAtItsTime() async throws {
        let bench = try await SQSBench(attributes: ["ReceiveMessageWaitTimeSeconds": "20"])
        try await bench.send("late", ["DelaySeconds": 5])
        async let received = bench.receive()
        try await Task.sleep(for: .milliseconds(20))
        bench.services.clock.advance(seconds: 5)
        #expect(try await received.map { $0["Body"] } == ["late"])
        async let nothing = bench.receive()
        try await Task.sleep(for: .milliseconds(20))
        bench.services.clock.advance(seconds: 20)
        #expect(try await nothing.isEmpty)
    }

    @Test func batchesJudgeEachEntry() async throws {
        let bench = try await SQSBench()
        let url = JSON.string(bench.url)
        let result = try await bench.call(
            "SendMessageBatch",
            [
                "QueueUrl": url,
                "Entries": [["Id": "1", "MessageBody": "a"], ["Id": "2", "MessageBody": "b", "DelaySeconds": 1000]],
            ])
        #expect(result["Successful"]?[0]?["Id"] == "1")
        #expect(result["Failed"]?[0]?["Code"] == "InvalidParameterValue")
        let handle = try #require(try await bench.receive().first?["ReceiptHandle"])
        let changed = try await bench.call(
            "ChangeMessageVisibilityBatch",
            ["QueueUrl": url, "Entries": [["Id": "1", "ReceiptHandle": handle, "VisibilityTimeout": 60]]])
        #expect(changed == ["Successful": [["Id": "1"]]])
        let deleted = try await bench.call(
            "DeleteMessageBatch",
            ["QueueUrl": url, "Entries": [["Id": "1", "ReceiptHandle": handle], ["Id": "2", "ReceiptHandle": "x"]]])
        #expect(deleted["Successful"] == [["Id": "1"]])
        #expect(deleted["Failed"]?[0]?["Code"] == "ReceiptHandleIsInvalid")
    }

    @Test(
        arguments: [
            ([], "EmptyBatchRequest: There should be at least one SendMessageBatchRequestEntry in the request."),
            (
                .array((0..<11).map { ["Id": .string("i\($0)"), "MessageBody": "x"] }),
                "TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You have sent 11."
            ),
            (
                [["Id": "a", "MessageBody": "x"], ["Id": "a", "MessageBody": "x"]],
                "BatchEntryIdsNotDistinct: Id a repeated."
            ),
            (
                [["Id": "a b", "MessageBody": "x"]],
                "InvalidBatchEntryId: A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long."
            ),
            (
                [
                    ["Id": "a", "MessageBody": .string(String(repeating: "x", count: 600_000))],
                    ["Id": "b", "MessageBody": .string(String(repeating: "x", count: 600_000))],
                ],
                "BatchRequestTooLong: Batch requests cannot be longer than 1048576 bytes. You have sent 1200000 bytes."
            ),
        ] as [(JSON, String)])
    func refusesBadBatches(entries: JSON, message: String) async throws {
        let bench = try await SQSBench()
        #expect(await bench.error("SendMessageBatch", ["QueueUrl": .string(bench.url), "Entries": entries]) == message)
    }
}
