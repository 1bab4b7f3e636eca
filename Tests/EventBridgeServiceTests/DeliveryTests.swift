import AWSCore
import CheckoutTesting
import CivilTime
import EventBridgeService
import JSONTree
import StateStore
import Testing

@Suite struct DeliveryTests {
    private static let failure = DeliveryError(code: "TIMEOUT", message: "too late", isRetryable: true)

    private func fail(_ bench: EventsBench, _ id: Int64, _ error: DeliveryError = failure) async throws
        -> FailedDelivery?
    {
        let (now, entropy) = (bench.services.clock.now(), bench.services.entropy)
        return try await bench.services.table.store.write {
            try EventDeliveries.failed($0, id: id, error: error, now: now, entropy: entropy)
        }
    }

    @Test func aDeliveryThatSucceededIsDone() async throws {
        let bench = try await EventsBench()
        try await bench.put()
        let id = try #require(try await bench.due().first?.id)
        try await bench.services.table.store.write { try EventDeliveries.succeeded($0, id: id) }
        #expect(try await bench.services.table.store.read { try EventDeliveries.nextDue($0) } == nil)
    }

    @Test func retriesBackOff() async throws {
        let bench = try await EventsBench()
        try await bench.put()
        var waits: [Double] = []
        for _ in 0..<12 {
            let delivery = try #require(try await bench.due().first)
            guard case .retry(let at) = try await fail(bench, delivery.id) else {
                Issue.record("not retried")
                return
            }
            let wait = at.seconds - bench.services.clock.now().seconds
            waits.append(wait)
            bench.services.clock.advance(seconds: wait + 0.001)
        }
        for (at, wait) in waits.enumerated() {
            let base = min(Double(1 << at), 460)
            #expect(wait >= base * 0.79 && wait <= base * 1.21, "retry \(at + 1) after \(wait) s")
        }
        #expect(try await bench.services.table.store.read { try EventDeliveries.pending($0).retrying } == 1)
    }

    @Test func whatExhaustsItsRetriesGoesToTheDeadLetterQueue() async throws {
        let dlq = "arn:aws:sqs:us-east-1:000000000000:dlq"
        let bench = try await EventsBench(target: [
            "RetryPolicy": ["MaximumRetryAttempts": 1], "DeadLetterConfig": ["Arn": .string(dlq)],
        ])
        try await bench.put()
        let delivery = try #require(try await bench.due().first)
        guard case .retry = try await fail(bench, delivery.id) else {
            Issue.record("not retried")
            return
        }
        bench.services.clock.advance(seconds: 2)
        #expect(try await bench.due().count == 1)
        guard case .deadLetter(let letter) = try await fail(bench, delivery.id) else {
            Issue.record("not given up")
            return
        }
        #expect(letter.queueARN == dlq)
        #expect(letter.body == delivery.event)
        #expect(letter.attributes["RULE_ARN"]?["StringValue"]?.string == delivery.ruleARN)
        #expect(letter.attributes["TARGET_ARN"]?["StringValue"]?.string == EventsBench.queue)
        #expect(letter.attributes["ERROR_CODE"]?["StringValue"] == "TIMEOUT")
        #expect(letter.attributes["ERROR_MESSAGE"]?["StringValue"] == "too late")
        #expect(letter.attributes["EXHAUSTED_RETRY_CONDITION"]?["StringValue"] == "MaximumRetryAttempts")
        #expect(letter.attributes["RETRY_ATTEMPTS"]?["StringValue"] == "1")
        #expect(try await bench.services.table.store.read { try EventDeliveries.nextDue($0) } == nil)
    }

    @Test func anEventThatIsTooOldIsDropped() async throws {
        let bench = try await EventsBench(target: ["RetryPolicy": ["MaximumEventAgeInSeconds": 60]])
        try await bench.put()
        bench.services.clock.advance(seconds: 60)
        let delivery = try #require(try await bench.due().first)
        guard case .dropped = try await fail(bench, delivery.id) else {
            Issue.record("not dropped")
            return
        }
    }

    @Test func aMissingTargetIsNotTriedAgain() async throws {
        let bench = try await EventsBench()
        try await bench.put()
        let delivery = try #require(try await bench.due().first)
        let error = DeliveryError(AWSError(.init("QueueDoesNotExist"), "The specified queue does not exist."))
        #expect(error.code == "NO_RESOURCE")
        guard case .dropped = try await fail(bench, delivery.id, error) else {
            Issue.record("not dropped")
            return
        }
    }
}

@Suite struct ScheduleTests {
    private func moment(_ text: String) -> Timestamp { Timestamp(rfc3339: text) ?? Timestamp(milliseconds: 0) }

    @Test(arguments: [
        ("rate(5 minutes)", "2026-11-22T16:07:30Z"), ("rate(1 hour)", "2026-11-22T17:02:30Z"),
        ("rate(2 days)", "2026-11-24T16:02:30Z"), ("cron(0 12 * * ? *)", "2026-11-23T12:00:00Z"),
        ("cron(0/15 * * * ? *)", "2026-11-22T16:15:00Z"), ("cron(0 18 ? * MON-FRI *)", "2026-11-23T18:00:00Z"),
        ("cron(0 8 1 * ? *)", "2026-12-01T08:00:00Z"), ("cron(30 23 L * ? *)", "2026-11-30T23:30:00Z"),
        ("cron(0 9 ? * 2#1 *)", "2026-12-07T09:00:00Z"), ("cron(0 9 ? * 6L *)", "2026-11-27T09:00:00Z"),
        ("cron(0 9 28W * ? *)", "2026-11-27T09:00:00Z"), ("cron(0 0 29 2 ? *)", "2028-02-29T00:00:00Z"),
        ("cron(5,35 14 * * ? *)", "2026-11-23T14:05:00Z"), ("cron(0 10 * * ? 2027)", "2027-01-01T10:00:00Z"),
    ])
    func findsTheNextStrike(expression: String, expected: String) throws {
        let schedule = try #require(ScheduleExpression(expression))
        #expect(schedule.next(after: moment("2026-11-22T16:02:30Z"))?.iso8601Seconds == expected)
    }

    @Test(arguments: [
        "rate(5 minute)", "rate(1 minutes)", "rate(0 minutes)", "rate(5)", "cron(0 12 * * * *)", "cron(0 12 * * ?)",
        "cron(60 12 * * ? *)", "cron(0 12 ? * ? *)", "every day", "cron(0 12 * 13 ? *)", "rate(-1 days)",
    ])
    func refusesWhatIsNone(expression: String) { #expect(ScheduleExpression(expression) == nil) }

    @Test func aPastYearNeverStrikes() throws {
        let schedule = try #require(ScheduleExpression("cron(0 12 * * ? 2020)"))
        #expect(schedule.next(after: moment("2026-11-22T16:02:30Z")) == nil)
    }

    @Test func aScheduledRuleFiresAndKeepsItsBeat() async throws {
        let bench = try await EventsBench()
        #expect(
            await bench.error("PutRule", ["Name": "x", "EventBusName": "b", "ScheduleExpression": "rate(1 minute)"])
                == "ValidationException: ScheduleExpression is supported only on the default event bus.")
        try await bench.call("PutRule", ["Name": "tick", "ScheduleExpression": "rate(1 minute)"])
        try await bench.call(
            "PutTargets", ["Rule": "tick", "Targets": [["Id": "1", "Arn": .string(EventsBench.queue)]]])
        let clock = bench.services.clock
        func fire() async throws -> Int {
            try await bench.services.table.store.write { db in
                try ScheduledRules.fireDue(db, CallContext(now: clock.now(), entropy: TestEntropy()))
            }
        }
        #expect(try await fire() == 0)
        clock.advance(seconds: 61)
        #expect(try await fire() == 1)
        #expect(try await fire() == 0)
        let event = try JSON(parsing: try #require(try await bench.due().first?.input))
        #expect(event["detail-type"] == "Scheduled Event")
        #expect(event["source"] == "aws.events")
        #expect(event["resources"] == ["arn:aws:events:us-east-1:000000000000:rule/tick"])
        #expect(event["time"] == "2023-11-14T22:14:20Z")
        let next = try await bench.services.table.store.read { try ScheduledRules.nextDue($0) }
        #expect(next?.iso8601Seconds == "2023-11-14T22:15:20Z")
    }
}
