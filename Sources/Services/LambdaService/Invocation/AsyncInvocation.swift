import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree

extension Signal.Kind {
    /// An event waits for its function; the key is empty.
    package static let asyncInvocation = Signal.Kind("lambda.async")
}

/// An event in the queue of asynchronous invocations.
package struct AsyncInvocation: Sendable {
    let id: Int64
    let function: FunctionReference
    let request: InvocationRequest
    let requestID: String
    let queuedAt: Timestamp
    /// How often it has been tried.
    let attempts: Int

    /// Queues an event for a function; it is run by an `AsyncInvoker`, of this process or another.
    ///
    /// The caller posts the signal `.asyncInvocation` after its commit.
    package static func enqueue(
        _ db: Database, _ function: FunctionReference, _ request: InvocationRequest, requestID: String, now: Timestamp
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO lambda_async_invocations
                (arn, qualifier, request_id, payload, context, trace, queued_at, attempts, next_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
                """,
            arguments: [
                function.arn, function.qualifier, requestID, Data(request.payload), request.clientContext,
                request.traceHeader, now.milliseconds, now.milliseconds,
            ])
    }

    /// How many events wait or are under way.
    package static func pendingCount(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM lambda_async_invocations") ?? 0
    }

    /// Takes events that are due and belong to nobody else.
    static func claim(
        _ db: Database, owner: String, now: Timestamp, until: Timestamp, limit: Int
    ) throws -> [AsyncInvocation] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                UPDATE lambda_async_invocations SET owner = ?, owner_until = ? WHERE id IN (
                    SELECT id FROM lambda_async_invocations
                    WHERE next_at <= ? AND (owner IS NULL OR owner_until < ?) ORDER BY next_at, id LIMIT ?)
                RETURNING *
                """, arguments: [owner, until.milliseconds, now.milliseconds, now.milliseconds, limit])
        return rows.compactMap { row in
            let arn: String = row["arn"]
            let qualifier: String? = row["qualifier"]
            guard let function = try? FunctionReference(arn, qualifier: qualifier, region: "", account: "") else {
                return nil
            }
            let payload: Data = row["payload"]
            let request = InvocationRequest(
                payload: Array(payload), requestID: row["request_id"], clientContext: row["context"],
                traceHeader: row["trace"])
            return AsyncInvocation(
                id: row["id"], function: function, request: request, requestID: row["request_id"],
                queuedAt: Timestamp(milliseconds: row["queued_at"]), attempts: row["attempts"])
        }
    }

    /// Keeps what `owner` has taken out of the hands of others.
    static func renew(_ db: Database, owner: String, until: Timestamp) throws {
        try db.execute(
            sql: "UPDATE lambda_async_invocations SET owner_until = ? WHERE owner = ?",
            arguments: [until.milliseconds, owner])
    }

    /// When the next event is due that belongs to nobody; nil when there is none.
    static func nextDue(_ db: Database) throws -> Timestamp? {
        try Int64.fetchOne(
            db,
            sql: "SELECT min(CASE WHEN owner IS NULL THEN next_at ELSE max(next_at, owner_until) END)"
                + " FROM lambda_async_invocations"
        ).map { Timestamp(milliseconds: $0) }
    }

    /// Gives the event back, to be tried later.
    func retry(_ db: Database, at: Timestamp, attempts: Int) throws {
        try db.execute(
            sql: "UPDATE lambda_async_invocations SET owner = NULL, next_at = ?, attempts = ? WHERE id = ?",
            arguments: [at.milliseconds, attempts, id])
    }

    func remove(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM lambda_async_invocations WHERE id = ?", arguments: [id])
    }
}
