import AWSCore
import CivilTime
import EventBridgeService
import Foundation
import GRDB
import JSONTree
import SQSService
import StateStore

/// Brings matched events to their targets, again and again as the rules of EventBridge say, and fires scheduled rules.
final class EventDeliveryWorker: Sendable {
    private let table: OperationTable
    private let context: @Sendable () -> CallContext
    private let notice: @Sendable (String) -> Void
    private let loop: WorkLoop

    init(
        table: OperationTable, context: @escaping @Sendable () -> CallContext,
        notice: @escaping @Sendable (String) -> Void
    ) {
        self.table = table
        self.context = context
        self.notice = notice
        let work = DeliveryRound(table: table, context: context, notice: notice)
        loop = WorkLoop(clock: table.clock) { await work.run() }
        table.signals.subscribe(EventBridgeService.deliveryDue) { [loop] _ in loop.wake() }
        table.signals.subscribe(EventBridgeService.scheduleChanged) { [loop] _ in loop.wake() }
    }

    /// Whether a delivery is being made.
    var isBusy: Bool { loop.isBusy }

    /// Takes up what an earlier owner of the store left.
    func start() async throws {
        let now = table.clock.now()
        try await table.store.write { try EventDeliveries.releaseAll($0, now: now) }
        loop.wake()
    }

    func stop() { loop.stop() }
}

/// One round of deliveries.
private struct DeliveryRound: Sendable {
    let table: OperationTable
    let context: @Sendable () -> CallContext
    let notice: @Sendable (String) -> Void

    /// Delivers all that is due.
    ///
    /// - Returns: when something is due next.
    func run() async -> Wakeup? {
        do {
            while true {
                let now = context()
                let due = try await table.store.write { db in
                    try ScheduledRules.fireDue(db, now)
                    return try EventDeliveries.due(db, now: now.now, limit: 32)
                }
                table.signals.post(now.signals)
                if due.isEmpty { break }
                await withTaskGroup(of: Void.self) { group in
                    for delivery in due { group.addTask { await deliver(delivery) } }
                }
            }
            return try await table.store.read { db in
                let strike = try ScheduledRules.nextDue(db)
                guard let delivery = try EventDeliveries.nextDue(db) else { return strike.map(Wakeup.recurring) }
                return .due(min(delivery, strike ?? delivery))
            }
        } catch {
            notice("Events could not be delivered: \(StateStore.reason(error)). Trying again in a second.")
            return .patience(table.clock.now().adding(seconds: 1))
        }
    }

    private func deliver(_ delivery: EventDelivery) async {
        do {
            if try await !deliverInStore(delivery) { try await deliverOutside(delivery) }
        } catch let error as DeliveryError {
            await fail(delivery, error)
        } catch let error as AWSError {
            await fail(delivery, DeliveryError(error))
        } catch {
            await fail(
                delivery, DeliveryError(code: "INTERNAL_ERROR", message: StateStore.reason(error), isRetryable: true))
        }
    }

    /// Delivers to a target in the store, in one transaction with crossing the delivery off: exactly once.
    ///
    /// - Returns: false when the target is not in the store.
    private func deliverInStore(_ delivery: EventDelivery) async throws -> Bool {
        guard let arn = ARN(delivery.targetARN) else {
            throw DeliveryError(
                code: "SDK_CLIENT_ERROR", message: "\(delivery.targetARN) is no ARN", isRetryable: false)
        }
        guard ["sqs", "states", "events", "sns"].contains(arn.service) else { return false }
        // The target acts where it is, which may be elsewhere than the rule.
        let context = context().at(delivery.targetARN)
        let table = table
        try await table.store.write { db in
            switch arn.service {
            case "sqs":
                _ = try SQSQueue.send(
                    db, context, queueARN: delivery.targetARN,
                    OutgoingMessage(body: delivery.input, groupID: delivery.messageGroupID))
            case "states":
                // The delivery's number makes the start idempotent.
                let input: JSONObject = [
                    "stateMachineArn": .string(delivery.targetARN), "input": .string(delivery.input),
                    "name": .string("\(delivery.eventID)_\(delivery.id)"),
                ]
                _ = try table.call("states", "StartExecution", input, in: db, context: context)
            case "sns":
                let input: JSONObject = ["TopicArn": .string(delivery.targetARN), "Message": .string(delivery.input)]
                _ = try table.call("sns", "Publish", input, in: db, context: context)
            default:
                try EventBus.forward(
                    db, context, busARN: delivery.targetARN, event: try JSON(parsing: delivery.event))
            }
            try EventDeliveries.succeeded(db, id: delivery.id)
        }
        table.signals.post(context.signals)
        return true
    }

    private func deliverOutside(_ delivery: EventDelivery) async throws {
        let arn = ARN(delivery.targetARN)
        guard arn?.service == "lambda" else {
            let message = "checkout does not deliver to \(delivery.targetARN) yet"
            throw DeliveryError(code: "SDK_CLIENT_ERROR", message: message, isRetryable: false)
        }
        let input: JSONObject = [
            "FunctionName": .string(delivery.targetARN), "InvocationType": "Event",
            "Payload": .string(Data(delivery.input.utf8).base64EncodedString()),
        ]
        _ = try await table.call("lambda", "Invoke", input, context: context().at(delivery.targetARN))
        try await table.store.write { try EventDeliveries.succeeded($0, id: delivery.id) }
    }

    private func fail(_ delivery: EventDelivery, _ error: DeliveryError) async {
        let context = context().at(delivery.targetARN)
        do {
            let outcome = try await table.store.write { db in
                let outcome = try EventDeliveries.failed(
                    db, id: delivery.id, error: error, now: context.now, entropy: context.entropy)
                if case .deadLetter(let letter) = outcome {
                    _ = try SQSQueue.send(
                        db, context, queueARN: letter.queueARN,
                        OutgoingMessage(body: letter.body, attributes: letter.attributes))
                }
                return outcome
            }
            table.signals.post(context.signals)
            switch outcome {
            case .retry(let time):
                notice(
                    "An event for \(delivery.targetARN) was refused (\(error.message)); next attempt \(time.iso8601).")
            case .dropped: notice("An event for \(delivery.targetARN) was given up: \(error.message).")
            case .deadLetter(let letter):
                notice(
                    "An event for \(delivery.targetARN) went to the dead-letter queue \(letter.queueARN): \(error.message)."
                )
            case nil: break
            }
        } catch {
            notice("A failed delivery could not be noted: \(StateStore.reason(error)).")
        }
    }
}
