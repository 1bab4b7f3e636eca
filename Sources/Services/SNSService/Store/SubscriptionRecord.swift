import AWSCore
import GRDB
import JSONTree

/// A subscription as the store keeps it.
package struct SubscriptionRecord: Sendable {
    package let arn: String
    package let topic: String
    package let `protocol`: String
    package let endpoint: String
    /// The attributes that were set, as strings.
    var attributes: JSONObject
    /// The token that confirms it; nil once it is confirmed.
    var token: String?
    fileprivate(set) var sequence: Int64 = 0

    init(topic: String, protocol: String, endpoint: String, attributes: JSONObject, token: String?, id: String) {
        arn = "\(topic):\(id)"
        self.topic = topic
        self.protocol = `protocol`
        self.endpoint = endpoint
        self.attributes = attributes
        self.token = token
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        topic = row["topic"]
        `protocol` = row["protocol"]
        endpoint = row["endpoint"]
        attributes = try JSON(parsing: row["attributes"] as String).object ?? [:]
        token = row["token"]
        sequence = row["sequence"]
    }

    /// Whether messages are delivered to it.
    var isConfirmed: Bool { token == nil }

    /// The account it belongs to.
    var owner: String { ARN(topic)?.account ?? "" }

    /// The form `ListSubscriptions` gives.
    var json: JSON {
        [
            "SubscriptionArn": .string(isConfirmed ? arn : "PendingConfirmation"), "Owner": .string(owner),
            "Protocol": .string(`protocol`), "Endpoint": .string(endpoint), "TopicArn": .string(topic),
        ]
    }

    /// The subscription with this ARN; nil when there is none.
    static func find(_ db: Database, arn: String) throws -> SubscriptionRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM sns_subscriptions WHERE arn = ?", arguments: [arn])
            .map(SubscriptionRecord.init)
    }

    /// The subscription a request names.
    ///
    /// - Throws: `NotFound`, also for what lies in another account or region; `InvalidParameter` when the text is no
    ///   subscription's ARN.
    static func require(_ db: Database, _ arn: String?, _ context: CallContext) throws -> SubscriptionRecord {
        let elements = (arn ?? "").split(separator: ":", omittingEmptySubsequences: false).count
        guard let arn, elements >= 6 else {
            throw AWSError.invalidParameter(
                "SubscriptionArn Reason: An ARN must have at least 6 elements, not \(elements)")
        }
        guard elements == 7 else { throw AWSError.invalidParameter("SubscriptionId") }
        let isForeign = ARN(arn).map(context.isForeign) ?? false
        guard !isForeign, let subscription = try find(db, arn: arn) else { throw AWSError.noSubscription }
        return subscription
    }

    /// The subscription of an endpoint to a topic; nil when there is none.
    static func find(_ db: Database, topic: String, protocol: String, endpoint: String) throws -> SubscriptionRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM sns_subscriptions WHERE topic = ? AND protocol = ? AND endpoint = ?",
            arguments: [topic, `protocol`, endpoint]
        ).map(SubscriptionRecord.init)
    }

    /// The subscriptions of a topic, or with nil of the account and region, in the order of their making.
    static func list(
        _ db: Database, topic: String?, after: Int64 = 0, limit: Int = -1, _ context: CallContext
    ) throws -> [SubscriptionRecord] {
        let prefix = context.arn("sns", "").description
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM sns_subscriptions WHERE sequence > ? AND (topic = ? OR (? IS NULL
                AND substr(topic, 1, length(?)) = ?)) ORDER BY sequence LIMIT ?
                """,
            arguments: [after, topic, topic, prefix, prefix, limit]
        ).map(SubscriptionRecord.init)
    }

    /// Adds the subscription, or writes its changes.
    func save(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO sns_subscriptions (arn, topic, protocol, endpoint, attributes, token)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (arn) DO UPDATE SET attributes = excluded.attributes, token = excluded.token
                """,
            arguments: [arn, topic, `protocol`, endpoint, JSON.object(attributes).text(), token])
    }

    /// Removes the subscription.
    static func remove(_ db: Database, arn: String) throws {
        try db.execute(sql: "DELETE FROM sns_subscriptions WHERE arn = ?", arguments: [arn])
    }
}
