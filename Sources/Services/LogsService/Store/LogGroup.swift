import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A log group with its streams and events.
package struct LogGroup: Sendable {
    /// The ARN without the `:*` that stands for its streams.
    let arn: String
    let name: String
    let created: Timestamp
    /// For how many days events are to be kept; nil for ever. It is shown; nothing expires.
    let retention: Int?
    let tags: JSONObject

    private init(_ row: Row) throws {
        arn = row["arn"]
        name = row["name"]
        created = Timestamp(milliseconds: row["created"])
        retention = row["retention"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
    }

    /// The ARN of a group of this account and region.
    static func arn(_ name: String, _ context: CallContext) -> String {
        context.arn("logs", "log-group:\(name)").description
    }

    /// The group of an ARN, with `:*` at its end or without; nil when there is none.
    static func find(_ arn: String, _ db: Database) throws -> LogGroup? {
        let plain = arn.hasSuffix(":*") ? String(arn.dropLast(2)) : arn
        let statement = try db.cachedStatement(sql: "SELECT * FROM log_groups WHERE arn = ?")
        return try Row.fetchOne(statement, arguments: [plain]).map(LogGroup.init)
    }

    /// Whether there is a group of this ARN.
    package static func exists(_ arn: String, _ db: Database) throws -> Bool { try find(arn, db) != nil }

    /// The groups whose ARN begins so, by name, after a name.
    static func list(prefix: String, after: String, limit: Int, _ db: Database) throws -> [LogGroup] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM log_groups WHERE substr(arn, 1, ?) = ? AND name > ? ORDER BY name LIMIT ?",
            arguments: [prefix.unicodeScalars.count, prefix, after, limit]
        ).map(LogGroup.init)
    }

    /// Makes a group.
    static func insert(_ arn: String, _ name: String, now: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO log_groups (arn, name, created) VALUES (?, ?, ?)",
            arguments: [arn, name, now.milliseconds])
    }

    /// Sets for how many days events are to be kept.
    func set(retention: Int?, _ db: Database) throws {
        try db.execute(sql: "UPDATE log_groups SET retention = ? WHERE arn = ?", arguments: [retention, arn])
    }

    func set(tags: JSONObject, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE log_groups SET tags = ? WHERE arn = ?", arguments: [JSON.object(tags).text(), arn])
    }

    /// Removes the group with all that is in it.
    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM log_events WHERE grp = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM log_streams WHERE grp = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM log_groups WHERE arn = ?", arguments: [arn])
    }

    /// Writes lines that a service of the emulator logs; a group that is not there takes none, unless it is made.
    ///
    /// - Parameters:
    ///   - arn: the group's ARN.
    ///   - stream: the stream's name; it is made when it is not there.
    ///   - makesGroup: whether the group, too, is made when it is not there.
    package static func log(
        _ lines: [(time: Timestamp, message: String)], to arn: String, stream: String, now: Timestamp,
        makesGroup: Bool = false, _ db: Database
    ) throws {
        if lines.isEmpty { return }
        if makesGroup, try find(arn, db) == nil, let resource = ARN(arn)?.resource {
            try insert(arn, String(resource.dropFirst("log-group:".count)), now: now, db)
        }
        guard let group = try find(arn, db) else { return }
        if try LogStream.find(group.arn, stream, db) == nil {
            try LogStream.insert(group.arn, stream, now: now, db)
        }
        try LogStream.append(lines, to: group.arn, stream, now: now, db)
    }
}
