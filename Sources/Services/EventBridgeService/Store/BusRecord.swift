import AWSCore
import CivilTime
import GRDB
import JSONTree

/// An event bus as the store keeps it. The bus `default` exists in every account and region and has a row only once
/// something about it was changed.
struct BusRecord {
    let arn: String
    let account: String
    let region: String
    let name: String
    /// `Description`, `KmsKeyIdentifier`, `DeadLetterConfig`.
    var settings: JSONObject = [:]
    var policy: String?
    var tags: JSONObject = [:]
    let created: Timestamp
    var modified: Timestamp

    init(name: String, context: CallContext) {
        arn = context.arn("events", "event-bus/\(name)").description
        account = context.account
        region = context.region
        self.name = name
        created = context.now
        modified = context.now
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        account = row["account"]
        region = row["region"]
        name = row["name"]
        settings = try JSON(parsing: row["settings"] as String).object ?? [:]
        policy = row["policy"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
        modified = Timestamp(milliseconds: row["modified"])
    }

    /// The ARN of a bus given by name, by ARN or not at all, which means `default`.
    static func arn(_ nameOrARN: String?, _ context: CallContext) -> String {
        guard let nameOrARN else { return context.arn("events", "event-bus/default").description }
        return nameOrARN.hasPrefix("arn:") ? nameOrARN : context.arn("events", "event-bus/\(nameOrARN)").description
    }

    /// A bus by its ARN; nil when there is none.
    static func find(_ db: Database, arn: String, _ context: CallContext) throws -> BusRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM event_buses WHERE arn = ?")
        if let row = try Row.fetchOne(statement, arguments: [arn]) { return try BusRecord(row) }
        let standard = BusRecord(name: "default", context: context)
        return standard.arn == arn ? standard : nil
    }

    /// A bus by name or ARN; nil names the default bus.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func find(_ db: Database, _ nameOrARN: String?, _ context: CallContext) throws -> BusRecord {
        let arn = arn(nameOrARN, context)
        let isOwn = ARN(arn).map { !context.isForeign($0) } ?? false
        if isOwn, let bus = try find(db, arn: arn, context) { return bus }
        throw AWSError.noBus(ARN(arn)?.resource.split(separator: "/", maxSplits: 1).last.map(String.init) ?? arn)
    }

    /// The account's buses of the region, `default` among them, in the order of their names.
    static func list(_ db: Database, prefix: String, _ context: CallContext) throws -> [BusRecord] {
        var buses = try Row.fetchAll(
            db, sql: "SELECT * FROM event_buses WHERE account = ? AND region = ?",
            arguments: [context.account, context.region]
        ).map(BusRecord.init)
        if !buses.contains(where: { $0.name == "default" }) {
            buses.append(BusRecord(name: "default", context: context))
        }
        return buses.filter { $0.name.hasPrefix(prefix) }.sorted { $0.name < $1.name }
    }

    /// Writes the bus's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO event_buses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                arn, account, region, name, JSON.object(settings).text(), policy, JSON.object(tags).text(),
                created.milliseconds, modified.milliseconds,
            ])
    }

    /// The members `ListEventBuses` and `DescribeEventBus` share.
    var summary: JSONObject {
        var summary: JSONObject = ["Name": .string(name), "Arn": .string(arn)]
        if let description = settings["Description"] { summary["Description"] = description }
        if let policy { summary["Policy"] = .string(policy) }
        summary["CreationTime"] = .double(created.seconds)
        summary["LastModifiedTime"] = .double(modified.seconds)
        return summary
    }
}
