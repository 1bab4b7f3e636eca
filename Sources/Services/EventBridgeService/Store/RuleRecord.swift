import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A rule as the store keeps it.
struct RuleRecord {
    let arn: String
    /// The ARN of its bus.
    let bus: String
    let name: String
    var pattern: String?
    var schedule: String?
    var state: String
    var description: String?
    var role: String?
    var tags: JSONObject = [:]
    /// When the schedule strikes next; nil without a schedule, or while disabled.
    var nextFire: Timestamp?

    init(name: String, bus: BusRecord) {
        let resource = bus.name == "default" ? "rule/\(name)" : "rule/\(bus.name)/\(name)"
        arn = ARN(service: "events", region: bus.region, account: bus.account, resource: resource).description
        self.bus = bus.arn
        self.name = name
        state = "ENABLED"
    }

    init(_ row: Row) throws {
        arn = row["arn"]
        bus = row["bus"]
        name = row["name"]
        pattern = row["pattern"]
        schedule = row["schedule"]
        state = row["state"]
        description = row["description"]
        role = row["role"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        nextFire = (row["next_fire"] as Int64?).map(Timestamp.init(milliseconds:))
    }

    /// The name of its bus.
    var busName: String { ARN(bus)?.resource.split(separator: "/", maxSplits: 1).last.map(String.init) ?? bus }

    /// Whether events are matched against it, or its schedule runs.
    var isEnabled: Bool { state != "DISABLED" }

    /// A rule of a bus; nil when there is none.
    static func find(_ db: Database, bus: BusRecord, name: String) throws -> RuleRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM event_rules WHERE bus = ? AND name = ?", arguments: [bus.arn, name]
        ).map(RuleRecord.init)
    }

    /// The rule that an input's `Rule` or `Name`, and `EventBusName`, name.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func find(_ db: Database, _ input: JSONObject, name: String, _ context: CallContext) throws -> RuleRecord {
        let bus = try BusRecord.find(db, input["EventBusName"]?.string, context)
        let name = input[name]?.string ?? ""
        guard let rule = try find(db, bus: bus, name: name) else { throw AWSError.noRule(name, bus: bus.name) }
        return rule
    }

    /// The rules of a bus in the order of their names.
    static func list(_ db: Database, bus: String) throws -> [RuleRecord] {
        let statement = try db.cachedStatement(sql: "SELECT * FROM event_rules WHERE bus = ? ORDER BY name")
        return try Row.fetchAll(statement, arguments: [bus]).map(RuleRecord.init)
    }

    /// Writes the rule's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO event_rules VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                arn, bus, name, pattern, schedule, state, description, role, JSON.object(tags).text(),
                nextFire?.milliseconds,
            ])
    }

    /// Sets when the schedule strikes next after `now`. A rate keeps its beat: it counts on from the last strike.
    mutating func plan(after now: Timestamp, lastStrike: Timestamp? = nil) {
        nextFire =
            isEnabled ? schedule.flatMap { ScheduleExpression($0)?.next(after: now, from: lastStrike ?? now) } : nil
    }

    /// The members `ListRules` and `DescribeRule` share.
    var summary: JSONObject {
        var summary: JSONObject = ["Name": .string(name), "Arn": .string(arn)]
        if let pattern { summary["EventPattern"] = .string(pattern) }
        summary["State"] = .string(state)
        if let description { summary["Description"] = .string(description) }
        if let schedule { summary["ScheduleExpression"] = .string(schedule) }
        if let role { summary["RoleArn"] = .string(role) }
        summary["EventBusName"] = .string(busName)
        return summary
    }
}

/// A target of a rule as the store keeps it: the API's own object.
enum TargetRecord {
    /// The targets of a rule in the order of their ids.
    static func list(_ db: Database, rule: String) throws -> [JSONObject] {
        let statement = try db.cachedStatement(sql: "SELECT target FROM event_targets WHERE rule = ? ORDER BY id")
        return try String.fetchAll(statement, arguments: [rule]).map { try JSON(parsing: $0).object ?? [:] }
    }

    /// Writes a target, in place of one with the same id.
    static func save(_ db: Database, rule: String, _ target: JSONObject) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO event_targets VALUES (?, ?, ?, ?)",
            arguments: [rule, target["Id"]?.string, target["Arn"]?.string, JSON.object(target).text()])
    }

    /// Removes a target.
    ///
    /// - Returns: whether there was one.
    static func remove(_ db: Database, rule: String, id: String) throws -> Bool {
        try db.execute(sql: "DELETE FROM event_targets WHERE rule = ? AND id = ?", arguments: [rule, id])
        return db.changesCount > 0
    }
}
