import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree
import LambdaService
import SESService
import SNSService
import SQSService
import StateStore

/// Brings published messages to the subscribers of their topics: queues, functions, HTTP endpoints, e-mail readers.
final class TopicDeliveryWorker: Sendable {
    private let table: OperationTable
    private let loop: WorkLoop

    /// - Parameter send: calls HTTP endpoints.
    init(
        table: OperationTable, context: @escaping @Sendable () -> CallContext, send: @escaping APIGatewayTask.Send,
        notice: @escaping @Sendable (String) -> Void
    ) {
        self.table = table
        let round = TopicDeliveryRound(table: table, context: context, send: send, notice: notice)
        loop = WorkLoop(clock: table.clock) { await round.run() }
        table.signals.subscribe(SNSService.deliveryDue) { [loop] _ in loop.wake() }
    }

    /// Whether a delivery is being made.
    var isBusy: Bool { loop.isBusy }

    /// Takes up what an earlier owner of the store left.
    func start() async throws {
        let now = table.clock.now()
        try await table.store.write { try NotificationDeliveries.releaseAll($0, now: now) }
        loop.wake()
    }

    func stop() { loop.stop() }
}

/// Why a notification could not be delivered.
private struct Undelivered: Error {
    let reason: String
    /// Whether trying again may help; an endpoint that does not exist is not tried again.
    let isRetryable: Bool
}

/// One round of deliveries.
private struct TopicDeliveryRound: Sendable {
    let table: OperationTable
    let context: @Sendable () -> CallContext
    let send: APIGatewayTask.Send
    let notice: @Sendable (String) -> Void

    /// Delivers all that is due, queues and mail in the order of publication.
    ///
    /// - Returns: when something is due next.
    func run() async -> Wakeup? {
        do {
            while true {
                let now = table.clock.now()
                let due = try await table.store.write { try NotificationDeliveries.due($0, now: now, limit: 32) }
                if due.isEmpty { break }
                await withTaskGroup(of: Void.self) { group in
                    for delivery in due {
                        if isInStore(delivery) {
                            await deliver(delivery)
                        } else {
                            group.addTask { await deliver(delivery) }
                        }
                    }
                }
            }
            return try await table.store.read { try NotificationDeliveries.nextDue($0) }.map(Wakeup.due)
        } catch {
            notice("Notifications could not be delivered: \(StateStore.reason(error)). Trying again in a second.")
            return .patience(table.clock.now().adding(seconds: 1))
        }
    }

    private func isInStore(_ delivery: NotificationDelivery) -> Bool {
        delivery.protocol == "sqs" || delivery.protocol.hasPrefix("email")
    }

    private func deliver(_ delivery: NotificationDelivery) async {
        do {
            switch delivery.protocol {
            case "lambda": try await invoke(delivery)
            case "http", "https": try await post(delivery)
            default: try await deliverInStore(delivery)
            }
        } catch let error as Undelivered {
            await fail(delivery, error)
        } catch let error as AWSError {
            let isGone = error.status < 500 && error.code.rawValue != "TooManyRequestsException"
            await fail(delivery, Undelivered(reason: error.line, isRetryable: !isGone))
        } catch {
            await fail(delivery, Undelivered(reason: StateStore.reason(error), isRetryable: true))
        }
    }

    /// Delivers to a queue or the outbox, in one transaction with crossing the delivery off: exactly once.
    private func deliverInStore(_ delivery: NotificationDelivery) async throws {
        let context = context().at(delivery.notification.topicARN)
        try await table.store.write { db in
            let notification = delivery.notification
            if delivery.protocol == "sqs" {
                let message = OutgoingMessage(
                    body: delivery.isRaw ? notification.text : notification.envelope,
                    attributes: delivery.isRaw ? notification.attributes : [:], groupID: notification.groupID,
                    deduplicationID: notification.deduplicationID ?? (notification.groupID.map { _ in notification.id })
                )
                _ = try SQSQueue.send(db, context, queueARN: delivery.endpoint, message)
            } else {
                let topic = try TopicRecord.find(db, arn: notification.topicARN)
                let name = topic?.displayName ?? ""
                try ServiceMail.send(
                    db, context, service: "sns",
                    from: "\(name.isEmpty ? "AWS Notifications" : name) <no-reply@sns.amazonaws.com>",
                    to: delivery.endpoint, subject: notification.mailSubject,
                    text: delivery.protocol == "email-json" ? notification.envelope : notification.mailText)
            }
            try NotificationDeliveries.succeeded(db, id: delivery.id)
        }
        table.signals.post(context.signals)
    }

    private func invoke(_ delivery: NotificationDelivery) async throws {
        let event = delivery.notification.lambdaEvent(subscriptionARN: delivery.subscriptionARN)
        let input: JSONObject = [
            "FunctionName": .string(delivery.endpoint), "InvocationType": "Event",
            "Payload": .string(Data(event.bytes()).base64EncodedString()),
        ]
        _ = try await table.call("lambda", "Invoke", input, context: context().at(delivery.endpoint))
        try await table.store.write { try NotificationDeliveries.succeeded($0, id: delivery.id) }
    }

    private func post(_ delivery: NotificationDelivery) async throws {
        let notification = delivery.notification
        let isRaw = delivery.isRaw && notification.token == nil
        var request = HTTPRequest(method: "POST", path: "/")
        request.fields = HTTPFields([
            HTTPField("x-amz-sns-message-type", notification.type), HTTPField("x-amz-sns-message-id", notification.id),
            HTTPField("x-amz-sns-topic-arn", notification.topicARN),
            HTTPField("Content-Type", "text/plain; charset=UTF-8"),
            HTTPField("User-Agent", "Amazon Simple Notification Service Agent"),
        ])
        if notification.token == nil {
            request.fields.add("x-amz-sns-subscription-arn", delivery.subscriptionARN)
        }
        if isRaw { request.fields.add("x-amz-sns-rawdelivery", "true") }
        request.body = Array((isRaw ? notification.text : notification.envelope).utf8)
        switch await send(delivery.endpoint, request) {
        case .failure(let failure): throw Undelivered(reason: failure.reason, isRetryable: true)
        case .success(let response):
            guard (200..<300).contains(response.status) else {
                // SNS gives up at once on client errors other than 429.
                let isRetryable = response.status >= 500 || response.status == 429
                throw Undelivered(reason: "HTTP status \(response.status)", isRetryable: isRetryable)
            }
            try await table.store.write { try NotificationDeliveries.succeeded($0, id: delivery.id) }
        }
    }

    private func fail(_ delivery: NotificationDelivery, _ error: Undelivered) async {
        let context = context().at(delivery.notification.topicARN)
        do {
            let outcome = try await table.store.write { db in
                let outcome = try NotificationDeliveries.failed(
                    db, id: delivery.id, reason: error.reason, isRetryable: error.isRetryable, now: context.now)
                if case .deadLetter(let queue, let body) = outcome {
                    _ = try SQSQueue.send(
                        db, context, queueARN: queue,
                        OutgoingMessage(
                            body: body, attributes: delivery.isRaw ? delivery.notification.attributes : [:]))
                }
                return outcome
            }
            table.signals.post(context.signals)
            let what = "A message for \(delivery.endpoint)"
            switch outcome {
            case .retry(let time): notice("\(what) was refused (\(error.reason)); next attempt \(time.iso8601).")
            case .deadLetter(let queue, _): notice("\(what) went to the dead-letter queue \(queue): \(error.reason).")
            case .dropped: notice("\(what) was given up: \(error.reason).")
            case nil: break
            }
        } catch {
            notice("A failed notification could not be noted: \(StateStore.reason(error)).")
        }
    }
}
