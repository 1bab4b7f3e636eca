import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A queue as the store keeps it.
package struct QueueRecord: Sendable {
    package let arn: String
    package let account: String
    package let region: String
    package let name: String
    /// The attributes that were set, as strings.
    var attributes: JSONObject
    var tags: JSONObject
    let created: Timestamp
    var modified: Timestamp
    var purged: Timestamp?

    init(name: String, attributes: JSONObject, tags: JSONObject, context: CallContext) {
        arn = context.arn("sqs", name).description
        account = context.account
        region = context.region
        self.name = name
        self.attributes = attributes
        self.tags = tags
        created = context.now
        modified = context.now
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        account = row["account"]
        region = row["region"]
        name = row["name"]
        attributes = try JSON(parsing: row["attributes"] as String).object ?? [:]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
        modified = Timestamp(milliseconds: row["modified"])
        purged = (row["purged"] as Int64?).map(Timestamp.init(milliseconds:))
    }

    /// Whether this is a FIFO queue.
    package var isFIFO: Bool { name.hasSuffix(".fifo") }

    /// An attribute, set or by default.
    func value(_ attribute: String) -> String? {
        attributes[attribute]?.string ?? QueueAttributes.standard[attribute]
            ?? (isFIFO ? QueueAttributes.fifo[attribute] : nil)
    }

    /// How long a received message stays hidden, in seconds.
    package var visibilityTimeout: Int { number("VisibilityTimeout") }

    /// A numeric attribute, set or by default.
    func number(_ attribute: String) -> Int { value(attribute).flatMap { Int($0) } ?? 0 }

    /// The address clients know the queue by: the base at which this process serves, the account, the name.
    package func url(_ context: CallContext) -> String {
        "\(context.endpoint ?? "http://sqs.\(region).localhost")/\(account)/\(name)"
    }

    /// Where a message goes that was received too often.
    var redrive: RedrivePolicy? { attributes["RedrivePolicy"]?.string.flatMap { try? RedrivePolicy(parsing: $0) } }

    // MARK: Rows

    /// The queue with this ARN; nil when there is none.
    package static func find(_ db: Database, arn: String) throws -> QueueRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sqs_queues WHERE arn = ?")
        return try Row.fetchOne(statement, arguments: [arn]).map(QueueRecord.init)
    }

    /// The queue a `QueueUrl` names: any address whose last two path components are account and name.
    ///
    /// - Throws: `QueueDoesNotExist`; `AccessDenied` when it is another account's, whose policy does not let the caller in.
    static func find(_ db: Database, url: String, context: CallContext) throws -> QueueRecord {
        let parts = url.split(separator: "/")
        guard let name = parts.last else { throw AWSError.missing("QueueUrl") }
        // A bare name works too: old clients pass what CloudFormation's Ref gave them to GetQueueUrl's callers.
        let account = parts.count > 1 ? String(parts[parts.count - 2]) : context.account
        let arn = ARN(service: "sqs", region: context.region, account: account, resource: String(name))
        guard let queue = try find(db, arn: arn.description) else { throw AWSError.noQueue }
        try queue.checkReach(from: context)
        return queue
    }

    /// Refuses a caller of another account, unless the queue's policy lets that account in.
    func checkReach(from context: CallContext) throws(AWSError) {
        if account == context.account || ResourcePolicy.admits(context.account, attributes["Policy"]?.string) { return }
        throw .queueAccessDenied(url(context))
    }

    /// The account's queues of the region in the order of their names.
    static func list(_ db: Database, prefix: String, after: String, limit: Int, context: CallContext) throws
        -> [QueueRecord]
    {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM sqs_queues WHERE account = ? AND region = ? AND name > ?
                AND substr(name, 1, length(?)) = ? ORDER BY name LIMIT ?
                """,
            arguments: [context.account, context.region, after, prefix, prefix, limit])
        return try rows.map(QueueRecord.init)
    }

    /// Writes the queue's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sqs_queues VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                arn, account, region, name, JSON.object(attributes).text(), JSON.object(tags).text(),
                created.milliseconds, modified.milliseconds, purged?.milliseconds,
            ])
    }

    /// Removes the queue with its messages.
    func remove(_ db: Database) throws {
        for sql in [
            "DELETE FROM sqs_messages WHERE queue = ?", "DELETE FROM sqs_deduplication WHERE queue = ?",
            "DELETE FROM sqs_queues WHERE arn = ?",
        ] { try db.execute(sql: sql, arguments: [arn]) }
    }
}
