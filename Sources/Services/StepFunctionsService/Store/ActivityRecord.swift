import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesExecution

/// An activity: a name under which workers poll for tasks.
package struct ActivityRecord: Sendable {
    let arn: String
    let name: String
    var tags: JSONObject
    let created: Timestamp

    init(arn: String, name: String, tags: JSONObject, created: Timestamp) {
        self.arn = arn
        self.name = name
        self.tags = tags
        self.created = created
    }

    private init(_ row: Row) {
        arn = row["arn"]
        name = row["name"]
        tags = (try? JSON(parsing: row["tags"] as String))?.object ?? [:]
        created = Timestamp(milliseconds: row["created"])
    }

    static func find(_ arn: String, _ db: Database) throws -> ActivityRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM sfn_activities WHERE arn = ?", arguments: [arn])
            .map(ActivityRecord.init)
    }

    /// The account's activities of the region, by name.
    static func all(_ context: CallContext, _ db: Database) throws -> [ActivityRecord] {
        let (from, to) = StatesNames.span("activity", context)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM sfn_activities WHERE arn > ? AND arn < ? ORDER BY name", arguments: [from, to]
        ).map(ActivityRecord.init)
    }

    /// Writes the activity over what was there.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sfn_activities (arn, name, tags, created) VALUES (?, ?, ?, ?)",
            arguments: [arn, name, JSON.object(tags).text(), created.milliseconds])
    }

    /// Removes the activity and the tasks that nobody has taken.
    static func delete(_ arn: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM sfn_activities WHERE arn = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM sfn_activity_tasks WHERE activity = ?", arguments: [arn])
    }
}

/// The tasks that wait for workers, oldest first.
package enum ActivityTasks {
    /// A task as a worker gets it.
    struct Scheduled: Sendable {
        let execution: Int64
        let task: Token
        let token: String
        let input: String
    }

    /// Offers a task to the workers of an activity. Its token must be open.
    ///
    /// - Parameters:
    ///   - activity: the activity's ARN.
    ///   - token: the text by which a worker answers.
    ///   - input: the task's input, as JSON text.
    /// - Throws: `ActivityDoesNotExist`.
    package static func schedule(
        _ activity: String, token: String, input: String, _ db: Database, signals: SignalBatch
    ) throws {
        if try ActivityRecord.find(activity, db) == nil { throw AWSError.activityDoesNotExist(activity) }
        try db.execute(
            sql: "INSERT INTO sfn_activity_tasks (activity, token, input) VALUES (?, ?, ?)",
            arguments: [activity, token, input])
        // Until a worker answers, nothing will happen by itself.
        try db.execute(sql: "UPDATE sfn_tokens SET open = 2 WHERE token = ?", arguments: [token])
        signals.add(Signal(.activityTask, activity))
    }

    /// Takes the oldest task whose execution still wants it.
    static func take(_ activity: String, _ db: Database) throws -> Scheduled? {
        try db.execute(
            sql: """
                DELETE FROM sfn_activity_tasks WHERE activity = ?
                    AND token IN (SELECT token FROM sfn_tokens WHERE open = 0)
                """, arguments: [activity])
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT a.id, a.token, a.input, t.execution, t.task FROM sfn_activity_tasks a
                    JOIN sfn_tokens t ON t.token = a.token
                WHERE a.activity = ? ORDER BY a.id LIMIT 1
                """, arguments: [activity])
        guard let row else { return nil }
        try db.execute(sql: "DELETE FROM sfn_activity_tasks WHERE id = ?", arguments: [row["id"] as Int64])
        return Scheduled(
            execution: row["execution"], task: Token(row["task"]), token: row["token"], input: row["input"])
    }
}

extension Signal.Kind {
    /// A task waits for a worker; the key is the activity's ARN.
    package static let activityTask = Signal.Kind("states.activity-task")
}
