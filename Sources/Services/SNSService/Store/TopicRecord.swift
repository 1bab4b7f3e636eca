import AWSCore
import GRDB
import JSONTree

/// A topic as the store keeps it.
package struct TopicRecord: Sendable {
    package let arn: String
    let account: String
    let region: String
    package let name: String
    /// The attributes that were set, as strings.
    var attributes: JSONObject
    var tags: JSONObject
    /// The last sequence number a FIFO topic has given.
    var sequence: Int64

    init(name: String, attributes: JSONObject, tags: JSONObject, context: CallContext) {
        arn = context.arn("sns", name).description
        account = context.account
        region = context.region
        self.name = name
        self.attributes = attributes
        self.tags = tags
        sequence = 0
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        account = row["account"]
        region = row["region"]
        name = row["name"]
        attributes = try JSON(parsing: row["attributes"] as String).object ?? [:]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        sequence = row["sequence"]
    }

    /// Whether this is a FIFO topic.
    package var isFIFO: Bool { name.hasSuffix(".fifo") }

    /// The name shown to readers of e-mail.
    package var displayName: String { attributes["DisplayName"]?.string ?? "" }

    /// The topic with this ARN; nil when there is none.
    package static func find(_ db: Database, arn: String) throws -> TopicRecord? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM sns_topics WHERE arn = ?"), arguments: [arn])
            .map(TopicRecord.init)
    }

    /// The topic a request names.
    ///
    /// - Throws: `NotFound`; `InvalidParameter` when the text is no topic's ARN or one of another region;
    ///   `AuthorizationError` when it is another account's, whose policy does not let the caller in.
    static func require(
        _ db: Database, _ arn: String?, parameter: String = "TopicArn", _ context: CallContext
    ) throws -> TopicRecord {
        guard let arn, let parsed = ARN(arn), parsed.service == "sns" else {
            let elements = (arn ?? "").split(separator: ":", omittingEmptySubsequences: false).count
            throw elements < 6
                ? AWSError.invalidParameter(
                    "\(parameter) Reason: An ARN must have at least 6 elements, not \(elements)")
                : AWSError.invalidParameter(parameter)
        }
        if parsed.region != context.region { throw AWSError.invalidParameter(parameter) }
        guard let topic = try find(db, arn: arn) else { throw AWSError.noTopic }
        if topic.account != context.account,
            !ResourcePolicy.admits(context.account, topic.attributes["Policy"]?.string)
        {
            throw AWSError.topicAccessDenied(arn, to: context.account)
        }
        return topic
    }

    /// The account's topics of the region in the order of their names.
    static func list(_ db: Database, after: String, limit: Int, _ context: CallContext) throws -> [TopicRecord] {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM sns_topics WHERE account = ? AND region = ? AND arn > ? ORDER BY arn LIMIT ?",
            arguments: [context.account, context.region, after, limit]
        ).map(TopicRecord.init)
    }

    /// Writes the topic's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sns_topics VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                arn, account, region, name, JSON.object(attributes).text(), JSON.object(tags).text(), sequence,
            ])
    }

    /// Removes the topic with its subscriptions; deliveries under way are still made.
    static func remove(_ db: Database, arn: String) throws {
        for sql in [
            "DELETE FROM sns_subscriptions WHERE topic = ?", "DELETE FROM sns_deduplication WHERE topic = ?",
            "DELETE FROM sns_topics WHERE arn = ?",
        ] { try db.execute(sql: sql, arguments: [arn]) }
    }
}
