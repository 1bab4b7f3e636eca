import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import LambdaService
import Synchronization
import Testing

/// A queue that hands out its messages once and notes what is deleted.
private final class Queue: Sendable {
    private let waiting: Mutex<[String]>
    private let removed = Mutex<[String]>([])
    private let released = Mutex<[String]>([])

    init(_ bodies: [String]) { waiting = Mutex(bodies) }

    var deleted: [String] { removed.withLock { $0 } }

    var givenBack: [String] { released.withLock { $0 } }

    var queues: EventSourcePoller.Queues {
        EventSourcePoller.Queues { arn, maximum, _ in
            self.waiting.withLock { waiting in
                let taken = waiting.prefix(maximum)
                waiting.removeFirst(taken.count)
                return taken.map { body in
                    EventSourcePoller.Message(
                        id: "m-\(body)", receiptHandle: "h-\(body)",
                        record: [
                            "messageId": .string("m-\(body)"), "body": .string(body), "eventSourceARN": .string(arn),
                        ])
                }
            }
        } delete: { _, handles in
            self.removed.withLock { $0 += handles }
        } release: { _, handles in
            self.released.withLock { $0 += handles }
        }
    }
}

@Suite struct EventSourceTests {
    private func poll(
        _ bodies: [String], _ answer: JSON, error: String? = nil,
        change: (inout EventSourceMapping) -> Void = { _ in }
    ) async throws -> (outcome: EventSourcePoller.BatchOutcome?, queue: [String], events: [JSON]) {
        var mapping = EventSourceMapping(
            id: "u", sourceARN: "arn:aws:sqs:us-east-1:000000000000:q",
            functionARN: "arn:aws:lambda:us-east-1:000000000000:function:f", lastModified: Timestamp(milliseconds: 0))
        change(&mapping)
        let queue = Queue(bodies)
        let events = Events()
        let poller = try EventSourcePoller(mapping, queues: queue.queues, clock: TestClock()) { function, request in
            #expect(function.name == "f")
            events.add(try JSON(parsing: request.payload))
            return InvocationResult(
                payload: answer.bytes(), functionError: error, logTail: "", requestID: "r", executedVersion: "1")
        }
        let outcome = try await poller.pollOnce(wait: 0)
        return (outcome, queue.deleted, events.all)
    }

    private final class Events: Sendable {
        private let collected = Mutex<[JSON]>([])
        func add(_ event: JSON) { collected.withLock { $0.append(event) } }
        var all: [JSON] { collected.withLock { $0 } }
    }

    @Test func successDeletesTheBatch() async throws {
        let result = try await poll(["a", "b", "c"], .null) { $0.batchSize = 2 }
        #expect(result.queue == ["h-a", "h-b"])
        #expect(result.events.first?["Records"]?.array?.count == 2)
        #expect(result.events.first?["Records"]?[0]?["body"] == "a")
        #expect(result.outcome?.deleted == ["m-a", "m-b"])
    }

    @Test func failureLeavesTheBatch() async throws {
        let result = try await poll(["a"], ["errorMessage": "x"], error: "Unhandled")
        #expect(result.queue.isEmpty)
        #expect(result.outcome?.failed == ["m-a"])
    }

    @Test(arguments: [
        (#"{"batchItemFailures":[{"itemIdentifier":"m-b"}]}"#, ["m-b"]), (#"{"batchItemFailures":[]}"#, []),
        ("null", []), ("{}", []), (#"{"batchItemFailures":null}"#, []),
        (#"{"batchItemFailures":[{"itemIdentifier":"other"}]}"#, ["m-a", "m-b"]),
        (#"{"batchItemFailures":[{"itemIdentifier":""}]}"#, ["m-a", "m-b"]),
        (#"{"batchItemFailures":[{"id":"m-a"}]}"#, ["m-a", "m-b"]), (#""text""#, ["m-a", "m-b"]),
    ])
    func partialBatchResponses(answer: String, failed: [String]) async throws {
        let result = try await poll(["a", "b"], try JSON(parsing: answer)) { $0.reportsBatchItemFailures = true }
        #expect(result.outcome?.failed == failed)
        #expect(result.queue.count == 2 - failed.count)
    }

    @Test func filteredMessagesAreDeletedUnseen() async throws {
        let result = try await poll([#"{"kind":"a"}"#, #"{"kind":"b"}"#, "text"], .null) {
            $0.filters = [#"{"body":{"kind":["a"]}}"#]
        }
        #expect(result.events.first?["Records"]?.array?.count == 1)
        #expect(result.outcome?.filtered.count == 2)
        #expect(result.queue.count == 3)
    }

    private static let mapping = EventSourceMapping(
        id: "u", sourceARN: "arn:aws:sqs:us-east-1:000000000000:q",
        functionARN: "arn:aws:lambda:us-east-1:000000000000:function:f", lastModified: Timestamp(milliseconds: 0))

    @Test func batchOfAStoppedRuntimeIsGivenBack() async throws {
        let queue = Queue(["a", "b"])
        let poller = try EventSourcePoller(Self.mapping, queues: queue.queues, clock: TestClock()) { _, _ in
            throw FunctionRuntime.Stopped()
        }
        await #expect(throws: FunctionRuntime.Stopped.self) { try await poller.pollOnce(wait: 0) }
        #expect(queue.givenBack == ["h-a", "h-b"])
        #expect(queue.deleted.isEmpty)
    }

    @Test func batchUnderWayIsBroughtToItsEndByACancelledPoller() async throws {
        let queue = Queue(["a"])
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        let poller = try EventSourcePoller(Self.mapping, queues: queue.queues, clock: TestClock()) { _, _ in
            begin.yield()
            for await _ in ended { break }
            try Task.checkCancellation()
            return InvocationResult(
                payload: [], functionError: nil, logTail: "", requestID: "r", executedVersion: "1")
        }
        let polling = Task { try await poller.pollOnce(wait: 0) }
        for await _ in begun { break }
        polling.cancel()
        end.yield()
        #expect(try await polling.value?.deleted == ["m-a"])
        #expect(queue.deleted == ["h-a"])
    }

    @Test func batchNotBegunIsGivenBackByACancelledPoller() async throws {
        let queue = Queue(["a"])
        let poller = try EventSourcePoller(Self.mapping, queues: queue.queues, clock: TestClock()) { _, _ in
            Issue.record("the function was called")
            throw CancellationError()
        }
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let polling = Task {
            // Ends when the task is cancelled, so that the poller begins in a cancelled task.
            for await _ in gate { break }
            return try await poller.pollOnce(wait: 0)
        }
        polling.cancel()
        open.finish()
        await #expect(throws: CancellationError.self) { try await polling.value }
        #expect(queue.givenBack == ["h-a"])
    }

    @Test func emptyQueueIsNoEvent() async throws {
        let result = try await poll([], .null)
        #expect(result.outcome == nil)
        #expect(result.events.isEmpty)
    }

    @Test func mappingOperations() async throws {
        try await Laboratory.run { laboratory in
            try laboratory.function("f", files: ["app.py": ""])
            let input: JSON = [
                "FunctionName": "f", "EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:q", "BatchSize": 1,
            ]
            let made = try await laboratory.services.call("lambda", "CreateEventSourceMapping", input)
            #expect(made["State"] == "Creating")
            let id = try #require(made["UUID"])
            await #expect(throws: AWSError.self) {
                try await laboratory.services.call("lambda", "CreateEventSourceMapping", input)
            }
            let got = try await laboratory.services.call(
                "lambda", "UpdateEventSourceMapping", ["UUID": id, "Enabled": false])
            #expect(got["State"] == "Disabling")
            let listed = try await laboratory.services.call("lambda", "ListEventSourceMappings", ["FunctionName": "f"])
            #expect(listed["EventSourceMappings"]?[0]?["State"] == "Disabled")
            await #expect(throws: AWSError.self) {
                try await laboratory.services.call(
                    "lambda", "UpdateEventSourceMapping", ["UUID": id, "BatchSize": 100])
            }
            _ = try await laboratory.services.call("lambda", "DeleteEventSourceMapping", ["UUID": id])
            await #expect(throws: AWSError.self) {
                try await laboratory.services.call("lambda", "GetEventSourceMapping", ["UUID": id])
            }
            await #expect(throws: AWSError.notImplemented("event source mappings for dynamodb")) {
                try await laboratory.services.call(
                    "lambda", "CreateEventSourceMapping",
                    [
                        "FunctionName": "f",
                        "EventSourceArn": "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026",
                    ])
            }
        }
    }
}
