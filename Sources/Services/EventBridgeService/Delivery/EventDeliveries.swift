import AWSCore
import CivilTime
import GRDB
import JSONTree

/// The deliveries that are due, and what became of them.
///
/// A worker takes what is due, delivers, and says how it went. What it took stays in the store and, should the worker
/// die, is due again after a minute, or at once after `releaseAll`: an event is delivered at least once.
package enum EventDeliveries {
    /// Milliseconds for which a delivery that was taken is nobody else's.
    private static let lease: Int64 = 60_000
    private static let defaultAttempts = 185
    private static let defaultAge = 86_400

    /// Takes up to `limit` deliveries whose time has come, in the order of that time.
    package static func due(_ db: Database, now: Timestamp, limit: Int) throws -> [EventDelivery] {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM event_deliveries WHERE next_attempt <= ? ORDER BY next_attempt, id LIMIT ?")
        let deliveries = try Row.fetchAll(statement, arguments: [now.milliseconds, limit]).map(EventDelivery.init)
        let take = try db.cachedStatement(sql: "UPDATE event_deliveries SET next_attempt = ? WHERE id = ?")
        for delivery in deliveries {
            try take.execute(arguments: [now.adding(milliseconds: lease).milliseconds, delivery.id])
        }
        return deliveries
    }

    /// When the next delivery is due; nil when there is none.
    package static func nextDue(_ db: Database) throws -> Timestamp? {
        try Int64.fetchOne(db, sql: "SELECT min(next_attempt) FROM event_deliveries")
            .map(Timestamp.init(milliseconds:))
    }

    /// How many deliveries are still to be made; those that failed and wait for another attempt are counted apart.
    package static func pending(_ db: Database) throws -> (fresh: Int, retrying: Int) {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*) FILTER (WHERE attempts = 0) AS fresh, count(*) FILTER (WHERE attempts > 0) AS retrying
                FROM event_deliveries
                """)
        return row.map { ($0["fresh"], $0["retrying"]) } ?? (0, 0)
    }

    /// Makes deliveries that were taken and not finished due at once: for the owner of the store when it starts.
    package static func releaseAll(_ db: Database, now: Timestamp) throws {
        try db.execute(
            sql: "UPDATE event_deliveries SET next_attempt = ? WHERE attempts = 0 AND next_attempt > ?",
            arguments: [now.milliseconds, now.milliseconds])
    }

    /// The delivery has been made.
    package static func succeeded(_ db: Database, id: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM event_deliveries WHERE id = ?").execute(arguments: [id])
    }

    /// The delivery has failed: it is tried again later, with exponential backoff and jitter, or given up.
    ///
    /// A target's `RetryPolicy` bounds retries and age; by default 185 and 24 hours.
    /// - Returns: nil when there is no such delivery any more.
    package static func failed(
        _ db: Database, id: Int64, error: DeliveryError, now: Timestamp, entropy: any EntropySource
    ) throws -> FailedDelivery? {
        guard
            let row = try Row.fetchOne(db, sql: "SELECT * FROM event_deliveries WHERE id = ?", arguments: [id])
        else { return nil }
        let delivery = try EventDelivery(row)
        let policy = delivery.target["RetryPolicy"]
        let maxRetries = policy?["MaximumRetryAttempts"]?.int ?? defaultAttempts
        let maxAge = policy?["MaximumEventAgeInSeconds"]?.int ?? defaultAge
        // The first attempt is no retry.
        let retries = delivery.attempts
        let next = now.adding(seconds: backoff(retry: retries + 1, entropy))
        let exhausted: String? =
            retries >= maxRetries
            ? "MaximumRetryAttempts"
            : next > delivery.created.adding(seconds: Double(maxAge)) ? "MaximumEventAgeInSeconds" : nil
        if error.isRetryable, exhausted == nil {
            try db.execute(
                sql: "UPDATE event_deliveries SET attempts = ?, next_attempt = ?, last_error = ? WHERE id = ?",
                arguments: [delivery.attempts + 1, next.milliseconds, "\(error.code): \(error.message)", id])
            return .retry(at: next)
        }
        try succeeded(db, id: id)
        guard let queue = delivery.target["DeadLetterConfig"]?["Arn"]?.string else { return .dropped }
        return .deadLetter(
            DeadLetter(
                queueARN: queue, body: delivery.event,
                attributes: attributes(
                    delivery, error, retries: retries, exhausted: error.isRetryable ? exhausted : nil)
            ))
    }

    /// Seconds before a retry: doubling from one second up to about eight minutes, at which 185 retries fit a day, and
    /// up to a fifth more or less.
    static func backoff(retry: Int, _ entropy: any EntropySource) -> Double {
        let base = min(Double(1 << min(max(retry - 1, 0), 16)), 460)
        return base * (0.8 + 0.4 * Double(entropy.next() >> 11) / Double(1 << 53))
    }

    private static func attributes(
        _ delivery: EventDelivery, _ error: DeliveryError, retries: Int, exhausted: String?
    ) -> JSONObject {
        func text(_ value: String) -> JSON { ["DataType": "String", "StringValue": .string(value)] }
        var attributes: JSONObject = [
            "RULE_ARN": text(delivery.ruleARN), "TARGET_ARN": text(delivery.targetARN), "ERROR_CODE": text(error.code),
            "ERROR_MESSAGE": text(error.message.isEmpty ? error.code : error.message),
        ]
        if let exhausted {
            attributes["EXHAUSTED_RETRY_CONDITION"] = text(exhausted)
            attributes["RETRY_ATTEMPTS"] = ["DataType": "Number", "StringValue": .string(String(retries))]
        }
        return attributes
    }
}
