import GRDB
import JSONTree

/// What belongs to a function as a whole, not to one of its versions.
struct FunctionSettings: Sendable, Hashable {
    var tags: [String: String] = [:]
    var reservedConcurrency: Int?
    /// The number of the last published version.
    var lastVersion = 0

    static func get(_ db: Database, arn: String) throws -> FunctionSettings {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT tags, reserved, last_version FROM lambda_settings WHERE arn = ?", arguments: [arn])
        else { return FunctionSettings() }
        var settings = FunctionSettings(reservedConcurrency: row["reserved"], lastVersion: row["last_version"])
        let tags: String = row["tags"]
        for (key, value) in (try? JSON(parsing: tags))?.object ?? [:] { settings.tags[key] = value.string ?? "" }
        return settings
    }

    static func put(_ db: Database, arn: String, _ settings: FunctionSettings) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO lambda_settings (arn, tags, reserved, last_version) VALUES (?, ?, ?, ?)",
            arguments: [
                arn, JSON.object(JSONObject(sorted: settings.tags)).text(), settings.reservedConcurrency,
                settings.lastVersion,
            ])
    }
}
