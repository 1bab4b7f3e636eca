import AWSCore
import CivilTime
import EventBridgeService
import Foundation
import GRDB
import JSONTree
import LambdaService
import SQSService
import StateStore
import Synchronization

/// What calls functions without being asked over HTTP: queues they poll, and invocations that were only queued.
final class LambdaEventWorkers: Sendable {
    private let store: StateStore
    private let clock: any Clock
    private let sources: EventSourceRunner
    private let invoker: AsyncInvoker
    private let tasks = Mutex<[Task<Void, Never>]>([])

    init(
        table: OperationTable, functions: FunctionRuntime, context: @escaping @Sendable () -> CallContext,
        notice: @escaping @Sendable (String) -> Void
    ) {
        store = table.store
        clock = table.clock
        let queues = PolledQueues(table: table, context: context)
        sources = EventSourceRunner(
            store: table.store, signals: table.signals, clock: table.clock,
            queues: EventSourcePoller.Queues(
                receive: { try await queues.receive($0, max: $1, wait: $2) },
                delete: { try await queues.delete($0, $1) }, release: { try await queues.release($0, $1) }),
            runtime: functions)
        let destinations = InvocationDestinations(table: table, context: context)
        invoker = AsyncInvoker(
            runtime: functions, store: table.store, signals: table.signals, clock: table.clock,
            owner: context().entropy.uuid()
        ) { delivery in
            do {
                try await destinations.deliver(delivery)
            } catch {
                let reason = (error as? AWSError)?.line ?? StateStore.reason(error)
                notice("A record of an asynchronous invocation is lost: \(delivery.target) did not take it. \(reason)")
            }
        }
    }

    /// Begins to poll and to run queued invocations; a second call changes nothing.
    ///
    /// Batches that an earlier owner of the store had in hand when it was killed are handed out again at once: it
    /// cannot finish them, and nobody should have to wait for their visibility timeout.
    func start() async throws {
        let (sources, invoker) = (sources, invoker)
        if tasks.withLock({ $0.isEmpty }) {
            let now = clock.now().milliseconds
            try await store.write { db in
                for mapping in try EventSourceMapping.list(db) where mapping.isEnabled {
                    try db.execute(
                        sql: """
                            UPDATE sqs_messages SET visible_at = ?
                            WHERE queue = ? AND received IS NOT NULL AND visible_at > ?
                            """, arguments: [now, mapping.sourceARN, now])
                }
            }
        }
        tasks.withLock { tasks in
            if tasks.isEmpty { tasks = [atWork { await sources.run() }, atWork { await invoker.run() }] }
        }
    }

    private func atWork(_ body: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        clock.begin(.inside)
        return Task { [clock] in
            await body()
            clock.end(.inside)
        }
    }

    /// Takes no more events; those under way go on.
    func stop() {
        for task in tasks.withLock({ $0 }) { task.cancel() }
    }

    /// Returns, after `stop`, when nothing is under way; once the functions are shut down that is at once, and what
    /// they have not finished is back in its queue.
    func finish() async {
        for task in tasks.withLock({ $0 }) { await task.value }
    }

    /// Whether no function has an event to come: polled queues hold nothing that was not tried, and every queued
    /// invocation was tried. What failed and waits for another attempt is not waited for.
    func isQuiet() async throws -> Bool {
        let now = clock.now().milliseconds
        // A clock that stands still leaves no time between a batch and its invocation; others may.
        let slack: Int64 = (clock as? ModelledClock)?.stands == true ? 0 : 50
        return try await store.read { db in
            let untried = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM lambda_async_invocations WHERE attempts = 0")
            if untried ?? 0 > 0 { return false }
            for mapping in try EventSourceMapping.list(db) where mapping.isEnabled {
                // A batch may be collecting for as long as its window.
                let collecting = now - Int64(mapping.batchingWindow) * 1000 - slack
                let open = try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM sqs_messages
                        WHERE queue = ? AND (receive_count = 0 OR visible_at <= ? OR received > ?)
                        """, arguments: [mapping.sourceARN, now, collecting])
                if open ?? 0 > 0 { return false }
            }
            return true
        }
    }
}

/// The queues, as event source mappings poll them.
private struct PolledQueues: Sendable {
    let table: OperationTable
    let context: @Sendable () -> CallContext

    /// Waits for messages as a long poll does.
    func receive(
        _ queue: String, max: Int, wait: EventSourcePoller.Wait
    ) async throws -> [EventSourcePoller.Message] {
        let (deadline, isWindow) =
            switch wait {
            case .poll(let seconds): (table.clock.now().adding(seconds: seconds), false)
            case .window(let end): (end, true)
            }
        while true {
            let mark = table.signals.mark()
            let context = context().at(queue)
            let (messages, next) = try await table.store.write { db in
                let messages = try SQSQueue.receive(db, context, queueARN: queue, max: max)
                let next = messages.isEmpty ? try SQSQueue.nextVisible(db, queueARN: queue, after: context.now) : nil
                return (messages, next)
            }
            table.signals.post(context.signals)
            if !messages.isEmpty {
                return messages.map {
                    EventSourcePoller.Message(
                        id: $0.id, receiptHandle: $0.receiptHandle, record: $0.lambdaRecord.object ?? [:])
                }
            }
            if table.clock.now() >= deadline || Task.isCancelled { return [] }
            // The end of a window is due: the batch goes out then. That of a poll is not, since another follows.
            let until: Wakeup =
                isWindow ? .due(min(deadline, next ?? deadline)) : .patience(deadline, due: next)
            let isSignalled = await table.signals.wait(
                for: Signal(SQSService.queueChanged, queue), since: mark, until: until, clock: table.clock)
            // A clock that stands still leaves it to the host's to end a poll.
            if !isSignalled, !isWindow, table.clock.now() < next ?? deadline { return [] }
        }
    }

    /// Gives messages back; one that is not in flight any more needs nothing.
    func release(_ queue: String, _ handles: [String]) async throws {
        let context = context().at(queue)
        try await table.store.write { db in
            for handle in handles {
                do {
                    try SQSQueue.changeVisibility(db, context, queueARN: queue, receiptHandle: handle, timeout: 0)
                } catch is AWSError {
                    continue
                }
            }
        }
        table.signals.post(context.signals)
    }

    func delete(_ queue: String, _ handles: [String]) async throws {
        let context = context().at(queue)
        try await table.store.write { db in
            for handle in handles { try SQSQueue.delete(db, context, queueARN: queue, receiptHandle: handle) }
        }
        table.signals.post(context.signals)
    }
}

/// Where asynchronous invocations leave their records.
private struct InvocationDestinations: Sendable {
    let table: OperationTable
    let context: @Sendable () -> CallContext

    func deliver(_ delivery: InvocationDelivery) async throws {
        guard let arn = ARN(delivery.target) else { throw AWSError.validation("\(delivery.target) is no ARN.") }
        let context = context().at(delivery.target)
        switch arn.service {
        case "sqs":
            var attributes: JSONObject = [:]
            for (name, attribute) in delivery.attributes.sorted(by: { $0.key < $1.key }) {
                attributes[name] = ["DataType": .string(attribute.type), "StringValue": .string(attribute.value)]
            }
            let message = OutgoingMessage(
                body: String(decoding: delivery.body, as: UTF8.self), attributes: attributes)
            _ = try await table.store.write { try SQSQueue.send($0, context, queueARN: delivery.target, message) }
            table.signals.post(context.signals)
        case "sns":
            let input: JSONObject = [
                "TopicArn": .string(delivery.target),
                "Message": .string(String(decoding: delivery.body, as: UTF8.self)),
            ]
            _ = try await table.call("sns", "Publish", input, context: context)
        case "lambda":
            let input: JSONObject = [
                "FunctionName": .string(delivery.target), "InvocationType": "Event",
                "Payload": .string(Data(delivery.body).base64EncodedString()),
            ]
            _ = try await table.call("lambda", "Invoke", input, context: context)
        case "events":
            let record = try JSON(parsing: delivery.body)
            let condition = record["requestContext"]?["condition"]?.string ?? ""
            let event = OutgoingEvent(
                source: "lambda",
                detailType: "Lambda Function Invocation Result - \(condition == "Success" ? "Success" : "Failure")",
                detail: record, resources: [])
            _ = try await table.store.write { try EventBus.put($0, context, bus: delivery.target, event) }
            table.signals.post(context.signals)
        default: throw AWSError.notImplemented("\(arn.service) as a destination of Lambda")
        }
    }
}
