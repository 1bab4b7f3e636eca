import CivilTime
import GRDB
import JSONTree

/// A stream of a log group.
struct LogStream: Sendable {
    let group: String
    let name: String
    let created: Timestamp
    let first: Timestamp?
    let last: Timestamp?
    let ingested: Timestamp?

    private init(_ row: Row) {
        group = row["grp"]
        name = row["name"]
        created = Timestamp(milliseconds: row["created"])
        first = (row["first"] as Int64?).map(Timestamp.init(milliseconds:))
        last = (row["last"] as Int64?).map(Timestamp.init(milliseconds:))
        ingested = (row["ingested"] as Int64?).map(Timestamp.init(milliseconds:))
    }

    static func find(_ group: String, _ name: String, _ db: Database) throws -> LogStream? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM log_streams WHERE grp = ? AND name = ?")
        return try Row.fetchOne(statement, arguments: [group, name]).map(LogStream.init)
    }

    /// The streams of a group, by name.
    static func all(_ group: String, _ db: Database) throws -> [LogStream] {
        try Row.fetchAll(db, sql: "SELECT * FROM log_streams WHERE grp = ? ORDER BY name", arguments: [group])
            .map(LogStream.init)
    }

    static func insert(_ group: String, _ name: String, now: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO log_streams (grp, name, created) VALUES (?, ?, ?)",
            arguments: [group, name, now.milliseconds])
    }

    /// Removes the stream with its events.
    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM log_events WHERE grp = ? AND stream = ?", arguments: [group, name])
        try db.execute(sql: "DELETE FROM log_streams WHERE grp = ? AND name = ?", arguments: [group, name])
    }

    /// Adds events, which come in the order of their times.
    static func append(
        _ lines: [(time: Timestamp, message: String)], to group: String, _ name: String, now: Timestamp, _ db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO log_events (grp, stream, at, ingested, message) VALUES (?, ?, ?, ?, ?)")
        for line in lines {
            try insert.execute(
                arguments: [group, name, line.time.milliseconds, now.milliseconds, line.message])
        }
        guard let first = lines.first, let last = lines.last else { return }
        try db.cachedStatement(
            sql: """
                UPDATE log_streams SET first = min(coalesce(first, ?1), ?1), last = max(coalesce(last, ?2), ?2),
                    ingested = ?3 WHERE grp = ?4 AND name = ?5
                """
        ).execute(
            arguments: [first.time.milliseconds, last.time.milliseconds, now.milliseconds, group, name])
    }
}

/// An event of a log stream.
struct LogEvent: Sendable {
    let id: Int64
    let stream: String
    let time: Timestamp
    let ingested: Timestamp
    let message: String

    init(_ row: Row) {
        id = row["id"]
        stream = row["stream"]
        time = Timestamp(milliseconds: row["at"])
        ingested = Timestamp(milliseconds: row["ingested"])
        message = row["message"]
    }

    /// A position in a group or stream: events are in the order of their times, then as they came.
    struct Position: Sendable {
        let time: Int64
        let id: Int64
    }

    var position: Position { Position(time: time.milliseconds, id: id) }

    /// A page of events.
    ///
    /// - Parameters:
    ///   - stream: only those of this stream.
    ///   - from: the first time, in milliseconds.
    ///   - to: the time before which they are.
    ///   - after: only those behind this position.
    ///   - before: only those ahead of this position; the page is then the last one ahead of it.
    ///   - fromEnd: whether the page is the last one, and not the first.
    /// - Returns: the events, the earliest first.
    static func page(
        _ group: String, stream: String?, from: Int64?, to: Int64?, after: Position? = nil, before: Position? = nil,
        fromEnd: Bool = false, limit: Int, _ db: Database
    ) throws -> [LogEvent] {
        var conditions = ["grp = ?"]
        var arguments: [(any DatabaseValueConvertible)?] = [group]
        func add(_ condition: String, _ values: (any DatabaseValueConvertible)?...) {
            conditions.append(condition)
            arguments += values
        }
        if let stream { add("stream = ?", stream) }
        if let from { add("at >= ?", from) }
        if let to { add("at < ?", to) }
        if let after { add("(at, id) > (?, ?)", after.time, after.id) }
        if let before { add("(at, id) < (?, ?)", before.time, before.id) }
        let order = fromEnd ? "DESC" : "ASC"
        arguments.append(limit)
        let sql = """
            SELECT * FROM log_events WHERE \(conditions.joined(separator: " AND "))
                ORDER BY at \(order), id \(order) LIMIT ?
            """
        let found = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(arguments)).map(LogEvent.init)
        return fromEnd ? found.reversed() : found
    }
}
