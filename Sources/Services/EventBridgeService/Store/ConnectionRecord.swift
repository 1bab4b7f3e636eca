import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore

/// A connection as the store keeps it: how to get into somebody's HTTP API.
///
/// AWS keeps the secrets in Secrets Manager; here they stay in the store, and no answer shows them.
package struct ConnectionRecord: Sendable {
    static let migration = StoreMigration(
        "events-connections",
        sql: """
            CREATE TABLE event_connections (
                arn TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL,
                state TEXT NOT NULL, type TEXT NOT NULL, parameters TEXT NOT NULL, settings TEXT NOT NULL,
                created INTEGER NOT NULL, modified INTEGER NOT NULL, UNIQUE (account, region, name));
            """)

    package let arn: String
    let account: String
    let region: String
    let name: String
    /// `AUTHORIZED` or `DEAUTHORIZED`.
    var state: String
    /// `BASIC`, `API_KEY` or `OAUTH_CLIENT_CREDENTIALS`.
    package var type: String
    /// `AuthParameters` as they were given, secrets included.
    package var parameters: JSONObject
    /// `Description`, `KmsKeyIdentifier`.
    var settings: JSONObject
    let created: Timestamp
    var modified: Timestamp

    /// Whether it may be used.
    package var isAuthorized: Bool { state == "AUTHORIZED" }

    init(name: String, type: String, parameters: JSONObject, settings: JSONObject, _ context: CallContext) {
        arn = context.arn("events", "connection/\(name)/\(context.entropy.uuid())").description
        account = context.account
        region = context.region
        self.name = name
        state = "AUTHORIZED"
        self.type = type
        self.parameters = parameters
        self.settings = settings
        created = context.now
        modified = context.now
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        account = row["account"]
        region = row["region"]
        name = row["name"]
        state = row["state"]
        type = row["type"]
        parameters = try JSON(parsing: row["parameters"] as String).object ?? [:]
        settings = try JSON(parsing: row["settings"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
        modified = Timestamp(milliseconds: row["modified"])
    }

    /// The connection with this ARN; nil when there is none.
    package static func find(_ db: Database, arn: String) throws -> ConnectionRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM event_connections WHERE arn = ?", arguments: [arn])
            .map(ConnectionRecord.init)
    }

    /// The connection of this name; nil when there is none.
    static func find(_ db: Database, name: String, _ context: CallContext) throws -> ConnectionRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM event_connections WHERE account = ? AND region = ? AND name = ?",
            arguments: [context.account, context.region, name]
        ).map(ConnectionRecord.init)
    }

    /// The connection a request names.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func require(_ input: JSONObject, _ call: Call<EventBridgeService>) throws -> ConnectionRecord {
        let name = input["Name"]?.string ?? ""
        guard let connection = try find(call.db, name: name, call.context) else {
            throw AWSError(
                .resourceNotFound, "Failed to describe the connection(s). Connection '\(name)' does not exist.")
        }
        return connection
    }

    /// The account's connections of the region in the order of their names.
    static func list(_ db: Database, prefix: String, _ context: CallContext) throws -> [ConnectionRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM event_connections WHERE account = ? AND region = ? ORDER BY name",
            arguments: [context.account, context.region]
        ).map(ConnectionRecord.init).filter { $0.name.hasPrefix(prefix) }
    }

    /// Writes the connection's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO event_connections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                arn, account, region, name, state, type, JSON.object(parameters).text(),
                JSON.object(settings).text(), created.milliseconds, modified.milliseconds,
            ])
    }

    /// Removes the connection.
    func remove(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM event_connections WHERE arn = ?", arguments: [arn])
    }

    // MARK: Answers

    /// What the operations that change a connection answer.
    var change: JSONObject {
        [
            "ConnectionArn": .string(arn), "ConnectionState": .string(state),
            "CreationTime": .double(created.seconds), "LastModifiedTime": .double(modified.seconds),
            "LastAuthorizedTime": .double(modified.seconds),
        ]
    }

    /// What `ListConnections` says of it.
    var summary: JSONObject {
        change.merging(["Name": .string(name), "AuthorizationType": .string(type)])
    }

    /// What `DescribeConnection` says of it.
    var description: JSONObject {
        let secret = "arn:aws:secretsmanager:\(region):\(account):secret:events!connection/\(name)/"
        return summary.merging(settings).merging([
            "SecretArn": .string(secret + String(arn.split(separator: "/").last ?? "")),
            "AuthParameters": .object(shownParameters),
        ])
    }

    /// The parameters without what is secret.
    private var shownParameters: JSONObject {
        var shown: JSONObject = [:]
        if let basic = parameters["BasicAuthParameters"]?["Username"] {
            shown["BasicAuthParameters"] = ["Username": basic]
        }
        if let key = parameters["ApiKeyAuthParameters"]?["ApiKeyName"] {
            shown["ApiKeyAuthParameters"] = ["ApiKeyName": key]
        }
        if var oauth = parameters["OAuthParameters"]?.object {
            oauth["ClientParameters"] = ["ClientID": oauth["ClientParameters"]?["ClientID"] ?? ""]
            oauth["OAuthHttpParameters"] = oauth["OAuthHttpParameters"].map(Self.withoutSecrets)
            shown["OAuthParameters"] = .object(oauth)
        }
        shown["InvocationHttpParameters"] = parameters["InvocationHttpParameters"].map(Self.withoutSecrets)
        return shown
    }

    private static func withoutSecrets(_ lists: JSON) -> JSON {
        .object(
            (lists.object ?? [:]).mapValues { list in
                .array(
                    (list.array ?? []).map { item in
                        guard var object = item.object, object["IsValueSecret"]?.bool == true else { return item }
                        object["Value"] = nil
                        return .object(object)
                    })
            })
    }
}
