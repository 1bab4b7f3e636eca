import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import SQSService
import StateStore
import Testing

@Suite struct RedriveTests {
    private func bench(allow: String? = nil) async throws -> SQSBench {
        let bench = try await SQSBench()
        var attributes: JSONObject = [:]
        if let allow { attributes["RedriveAllowPolicy"] = .string(allow) }
        try await bench.call("CreateQueue", ["QueueName": "dlq", "Attributes": .object(attributes)])
        return bench
    }

    private func policy(_ bench: SQSBench) -> JSON {
        [
            "QueueUrl": .string(bench.url),
            "Attributes": [
                "RedrivePolicy":
                    "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:dlq\",\"maxReceiveCount\":\"2\"}"
            ],
        ]
    }

    @Test func aMessageReceivedTooOftenGoesToTheDeadLetterQueue() async throws {
        let bench = try await bench()
        try await bench.call("SetQueueAttributes", policy(bench))
        let sent = try await bench.send("poison")
        for _ in 0..<2 {
            #expect(try await bench.receive(["VisibilityTimeout": 1]).count == 1)
            bench.services.clock.advance(seconds: 1)
        }
        #expect(try await bench.receive().isEmpty)
        let dead = try await bench.receive(["AttributeNames": ["All"]], url: "http://x/000000000000/dlq")
        #expect(dead.first?["MessageId"] == sent["MessageId"])
        #expect(dead.first?["Attributes"]?["DeadLetterQueueSourceArn"]?.string == bench.arn)
        #expect(dead.first?["Attributes"]?["ApproximateReceiveCount"] == "3")
        let sources = try await bench.call(
            "ListDeadLetterSourceQueues", ["QueueUrl": "http://x/000000000000/dlq"])
        #expect(sources["queueUrls"] == ["http://sqs.us-east-1.localhost/000000000000/q"])
    }

    @Test(arguments: [
        ("{\"redrivePermission\":\"denyAll\"}", false), ("{\"redrivePermission\":\"allowAll\"}", true),
        ("{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"arn:aws:sqs:us-east-1:000000000000:q\"]}", true),
        ("{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"arn:aws:sqs:us-east-1:000000000000:z\"]}", false),
    ])
    func theAllowPolicyDecides(allow: String, isAllowed: Bool) async throws {
        let bench = try await bench(allow: allow)
        let answer = await bench.error("SetQueueAttributes", policy(bench))
        #expect(answer.hasPrefix("no error") == isAllowed, "\(answer)")
    }
}

@Suite struct FIFOTests {
    private func bench(_ attributes: JSONObject = [:]) async throws -> (SQSBench, String) {
        let bench = try await SQSBench()
        let all = (["FifoQueue": "true"] as JSONObject).merging(attributes)
        try await bench.call("CreateQueue", ["QueueName": "f.fifo", "Attributes": .object(all)])
        return (bench, "http://x/000000000000/f.fifo")
    }

    @Test func keepsOrderWithinAGroup() async throws {
        let (bench, url) = try await bench(["ContentBasedDeduplication": "true"])
        for (group, body) in [("a", "a1"), ("a", "a2"), ("b", "b1")] {
            try await bench.call(
                "SendMessage",
                ["QueueUrl": .string(url), "MessageBody": .string(body), "MessageGroupId": .string(group)])
        }
        let first = try await bench.receive(["AttributeNames": ["All"]], url: url)
        #expect(first.map { $0["Body"] } == ["a1"])
        #expect(first.first?["Attributes"]?["MessageGroupId"] == "a")
        #expect(first.first?["Attributes"]?["SequenceNumber"]?.string?.count == 20)
        // Group a waits for a1; group b does not.
        #expect(try await bench.receive(["MaxNumberOfMessages": 10], url: url).map { $0["Body"] } == ["b1"])
        let handle = try #require(first.first?["ReceiptHandle"])
        try await bench.call("DeleteMessage", ["QueueUrl": .string(url), "ReceiptHandle": handle])
        #expect(try await bench.receive(url: url).map { $0["Body"] } == ["a2"])
    }

    @Test func dropsWhatWasSentWithinFiveMinutes() async throws {
        let (bench, url) = try await bench()
        let input: JSON = [
            "QueueUrl": .string(url), "MessageBody": "x", "MessageGroupId": "g", "MessageDeduplicationId": "d",
        ]
        let first = try await bench.call("SendMessage", input)
        let again = try await bench.call("SendMessage", input)
        #expect(first["MessageId"] == again["MessageId"])
        #expect(first["SequenceNumber"] == again["SequenceNumber"])
        #expect(try await bench.receive(["MaxNumberOfMessages": 10], url: url).count == 1)
        bench.services.clock.advance(seconds: 300)
        #expect(try await bench.call("SendMessage", input)["MessageId"] != first["MessageId"])
        #expect(
            await bench.error("SendMessage", ["QueueUrl": .string(url), "MessageBody": "x"])
                == "MissingRequiredParameterException: The request must contain the parameter MessageGroupId.")
        #expect(
            await bench.error("SendMessage", ["QueueUrl": .string(url), "MessageBody": "x", "MessageGroupId": "g"])
                == "InvalidParameterValueException: The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"
        )
    }
}

@Suite struct InProcessTests {
    @Test func sendsReceivesAndDeletesInsideATransaction() async throws {
        let bench = try await SQSBench()
        let (arn, clock) = (bench.arn, bench.services.clock)
        let record = try await bench.services.table.store.write { db in
            let context = CallContext(now: clock.now(), entropy: TestEntropy())
            try SQSQueue.send(
                db, context, queueARN: arn,
                OutgoingMessage(body: "hello", attributes: ["a": ["DataType": "String", "StringValue": "x"]]))
            #expect(context.signals.take() == [Signal(SQSService.queueChanged, arn)])
            let messages = try SQSQueue.receive(db, context, queueARN: arn, max: 100)
            for message in messages {
                try SQSQueue.delete(db, context, queueARN: arn, receiptHandle: message.receiptHandle)
            }
            return messages.first?.lambdaRecord
        }
        let members = try #require(record?.object)
        #expect(members["body"] == "hello")
        #expect(members["md5OfBody"] == "5d41402abc4b2a76b9719d911017c592")
        #expect(members["eventSource"] == "aws:sqs")
        #expect(members["eventSourceARN"]?.string == arn)
        #expect(members["awsRegion"] == "us-east-1")
        #expect(
            members["messageAttributes"]?["a"]
                == ["stringValue": "x", "stringListValues": [], "binaryListValues": [], "dataType": "String"])
        #expect(
            members["attributes"]
                == [
                    "SenderId": "000000000000", "ApproximateFirstReceiveTimestamp": "1700000000000",
                    "ApproximateReceiveCount": "1", "SentTimestamp": "1700000000000",
                ])
        #expect(try await bench.attribute("ApproximateNumberOfMessagesNotVisible") == "0")
    }
}
