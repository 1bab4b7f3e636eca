import AWSCore
import CivilTime
import EventPatterns
import JSONTree
import StateStore

/// Brings messages of a queue to a function, batch by batch.
///
/// A batch is deleted when the function succeeds; otherwise its messages come back after their visibility timeout, and
/// the queue's redrive policy decides how often.
/// See https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html.
package struct EventSourcePoller: Sendable {
    /// A message as the function sees it: a record of the event, with `messageId`, `receiptHandle` and `body`.
    ///
    /// See https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event.
    package struct Message: Sendable {
        package let id: String
        package let receiptHandle: String
        package let record: JSONObject

        /// Completes a record with what Lambda adds to SQS's own members: `eventSource`, `eventSourceARN`, `awsRegion`.
        package init(id: String, receiptHandle: String, record: JSONObject) {
            self.id = id
            self.receiptHandle = receiptHandle
            self.record = record
        }
    }

    /// How long a queue is asked for messages.
    package enum Wait: Sendable, Hashable {
        /// For so many seconds, and then again.
        case poll(Double)
        /// Until then: what was received so far goes to the function.
        case window(Timestamp)
    }

    /// The queues, which another service keeps.
    package struct Queues: Sendable {
        /// Waits for at most `maximum` messages (10 at most) of the queue with this ARN.
        package let receive: @Sendable (_ queueARN: String, _ maximum: Int, _ wait: Wait) async throws -> [Message]
        /// Deletes messages by receipt handle.
        package let delete: @Sendable (_ queueARN: String, _ handles: [String]) async throws -> Void
        /// Makes messages visible again at once.
        package let release: @Sendable (_ queueARN: String, _ handles: [String]) async throws -> Void

        package init(
            receive: @escaping @Sendable (String, Int, Wait) async throws -> [Message],
            delete: @escaping @Sendable (String, [String]) async throws -> Void,
            release: @escaping @Sendable (String, [String]) async throws -> Void
        ) {
            self.receive = receive
            self.delete = delete
            self.release = release
        }
    }

    /// What became of a batch.
    package struct BatchOutcome: Sendable, Hashable {
        /// Messages the function has dealt with.
        package var deleted: [String] = []
        /// Messages that matched no filter, deleted too.
        package var filtered: [String] = []
        /// Messages that come back.
        package var failed: [String] = []
    }

    package let mapping: EventSourceMapping
    private let queues: Queues
    private let clock: any Clock
    private let invoke: @Sendable (FunctionReference, InvocationRequest) async throws -> InvocationResult
    private let function: FunctionReference
    private let patterns: [EventPattern]

    private static let receiveLimit = 10
    private static let longPoll = 20.0
    /// An event's limit; a batch is cut where its records would exceed it.
    private static let payloadLimit = 6_291_456
    private static let defaultConcurrency = 5

    /// - Throws: when a filter is no event pattern or the function's ARN is none.
    package init(
        _ mapping: EventSourceMapping, queues: Queues, clock: any Clock,
        invoke: @escaping @Sendable (FunctionReference, InvocationRequest) async throws -> InvocationResult
    ) throws {
        self.mapping = mapping
        self.queues = queues
        self.clock = clock
        self.invoke = invoke
        function = try FunctionReference(mapping.functionARN, region: "", account: "")
        patterns = try mapping.filters.map { try EventPattern(parsing: $0) }
    }

    /// Polls until the task is cancelled; several batches run side by side. It returns when the batches under way have
    /// ended or, when the runtime was shut down under them, are given back.
    ///
    /// The caller has begun work (`Clock.begin`), which is what each loop does for itself.
    package func run() async {
        let limit = mapping.maximumConcurrency ?? EventSourcePoller.defaultConcurrency
        await withTaskGroup { group in
            for _ in 0..<max(1, limit) {
                clock.begin(.inside)
                group.addTask {
                    defer { clock.end(.inside) }
                    while !Task.isCancelled {
                        do {
                            _ = try await pollOnce()
                        } catch {
                            // The queue may be gone, or the function throttled: the messages wait in the queue.
                            try? await clock.sleep(.patience(clock.now().adding(seconds: 1)))
                        }
                    }
                }
            }
            clock.end(.inside)
        }
        clock.begin(.inside)
    }

    /// Collects one batch and runs it.
    ///
    /// A batch that a cancellation or the end of the runtime leaves undone is visible again at once.
    /// - Parameter wait: how long to wait for a first message, in seconds.
    /// - Returns: nil when there was no message.
    /// - Throws: what `receive`, `delete` or `invoke` throw.
    package func pollOnce(wait: Double = EventSourcePoller.longPoll) async throws -> BatchOutcome? {
        var outcome = BatchOutcome()
        let messages = try await collect(wait: wait, &outcome)
        if messages.isEmpty { return outcome.filtered.isEmpty ? nil : outcome }
        if Task.isCancelled {
            try await giveBack(messages)
            throw CancellationError()
        }
        // A batch that has begun is brought to its end: cut off before its deletion it would run twice.
        let (done, failed) = try await Task { try await run(messages) }.value
        outcome.deleted = done
        outcome.failed = failed
        return outcome
    }

    /// Runs a batch and deletes what the function has dealt with; gives the ids of both kinds.
    private func run(_ messages: [Message]) async throws -> (deleted: [String], failed: [String]) {
        let event: JSON = ["Records": .array(messages.map { .object($0.record) })]
        let result: InvocationResult
        do {
            result = try await invoke(function, InvocationRequest(payload: event.bytes()))
        } catch let stop as FunctionRuntime.Stopped {
            try await giveBack(messages)
            throw stop
        }
        let failed = failures(of: messages, in: result)
        let done = messages.filter { !failed.contains($0.id) }
        if !done.isEmpty { try await queues.delete(mapping.sourceARN, done.map(\.receiptHandle)) }
        return (done.map(\.id), messages.map(\.id).filter(failed.contains))
    }

    private func giveBack(_ messages: [Message]) async throws {
        if !messages.isEmpty { try await queues.release(mapping.sourceARN, messages.map(\.receiptHandle)) }
    }

    /// Receives until the batch is full, the window is over or, without a window, the queue has been asked once.
    private func collect(wait: Double, _ outcome: inout BatchOutcome) async throws -> [Message] {
        var messages: [Message] = []
        var size = 0
        var deadline: Timestamp?
        while messages.count < mapping.batchSize, size < EventSourcePoller.payloadLimit {
            if let deadline, clock.now() >= deadline { break }
            let maximum = min(EventSourcePoller.receiveLimit, mapping.batchSize - messages.count)
            let received: [Message]
            do {
                received = try await queues.receive(
                    mapping.sourceARN, maximum, deadline.map(Wait.window) ?? .poll(wait))
            } catch {
                try await giveBack(messages)
                throw error
            }
            let kept = received.filter { matches($0) }
            let dropped = received.filter { !matches($0) }
            if !dropped.isEmpty {
                try await queues.delete(mapping.sourceARN, dropped.map(\.receiptHandle))
                outcome.filtered += dropped.map(\.id)
            }
            messages += kept
            size += kept.reduce(0) { $0 + JSON.object($1.record).bytes().count }
            if Task.isCancelled { break }
            if deadline == nil {
                if received.isEmpty { break }
                deadline = clock.now().adding(seconds: Double(mapping.batchingWindow))
            }
            if mapping.batchingWindow == 0, received.count < maximum { break }
        }
        return messages
    }

    /// Whether a message passes the filters; patterns see a JSON body as what it holds.
    private func matches(_ message: Message) -> Bool {
        if patterns.isEmpty { return true }
        var record = message.record
        if let body = record["body"]?.string, let parsed = try? JSON(parsing: body), parsed.object != nil {
            record["body"] = parsed
        }
        return patterns.contains { $0.matches(.object(record)) }
    }

    /// The ids of the messages that must come back.
    private func failures(of messages: [Message], in result: InvocationResult) -> Set<String> {
        let all = Set(messages.map(\.id))
        if result.functionError != nil { return all }
        guard mapping.reportsBatchItemFailures else { return [] }
        guard let response = try? JSON(parsing: result.payload) else { return [] }
        if response.isNull { return [] }
        guard let object = response.object else { return all }
        guard let items = object["batchItemFailures"], !items.isNull else { return [] }
        guard let entries = items.array else { return all }
        var failed: Set<String> = []
        for entry in entries {
            // An entry without the id of a message of this batch makes the whole batch fail.
            guard let id = entry["itemIdentifier"]?.string, all.contains(id) else { return all }
            failed.insert(id)
        }
        return failed
    }
}
