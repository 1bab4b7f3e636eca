import AWSCore
import CivilTime
import GRDB
import JSONTree

/// The tables of one account and region.
struct TableStore {
    private let db: Database
    private let context: CallContext
    private let scope: String
    private let now: Timestamp

    init(_ call: Call<DynamoDBService>) {
        db = call.db
        now = call.now
        context = call.context
        scope = call.context.world.description
    }

    /// The table of this name or ARN, without the items that have expired; nil when there is none.
    func find(_ nameOrARN: String) throws -> TableRecord? {
        if nameOrARN.hasPrefix("arn:"), let arn = ARN(nameOrARN), context.isForeign(arn) { return nil }
        let name = TableName.name(in: nameOrARN)
        let statement = try db.cachedStatement(
            sql: "SELECT id, definition FROM dynamodb_tables WHERE scope = ? AND name = ?")
        guard let row = try Row.fetchOne(statement, arguments: [scope, name]) else { return nil }
        let definition = try JSON(parsing: row[1] as String).object ?? [:]
        let table = try TableRecord(id: row[0], name: name, definition: definition)
        if table.timeToLive != nil { try ItemStore(db, table).removeExpired(now: now) }
        return table
    }

    /// The table of this name or ARN, for requests about items.
    func table(_ nameOrARN: String) throws -> TableRecord {
        guard let table = try find(nameOrARN) else { throw AWSError.resourceNotFound() }
        return table
    }

    /// The table of this name or ARN, for requests about tables, whose error names it.
    func named(_ nameOrARN: String) throws -> TableRecord {
        guard let table = try find(nameOrARN) else {
            throw AWSError.resourceNotFound(
                "Requested resource not found: Table: \(TableName.name(in: nameOrARN)) not found")
        }
        return table
    }

    func insert(_ name: String, _ definition: JSONObject) throws -> TableRecord {
        try db.execute(
            sql: "INSERT INTO dynamodb_tables (scope, name, definition) VALUES (?, ?, ?)",
            arguments: [scope, name, JSON.object(definition).text()])
        return try TableRecord(id: db.lastInsertedRowID, name: name, definition: definition)
    }

    func save(_ table: TableRecord) throws {
        try db.execute(
            sql: "UPDATE dynamodb_tables SET definition = ? WHERE id = ?",
            arguments: [JSON.object(table.definition).text(), table.id])
    }

    func delete(_ table: TableRecord) throws {
        try db.execute(sql: "DELETE FROM dynamodb_index_entries WHERE table_id = ?", arguments: [table.id])
        try db.execute(sql: "DELETE FROM dynamodb_items WHERE table_id = ?", arguments: [table.id])
        try db.execute(sql: "DELETE FROM dynamodb_tables WHERE id = ?", arguments: [table.id])
    }

    /// Table names in order, after `start`.
    func names(after start: String?, limit: Int) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT name FROM dynamodb_tables WHERE scope = ? AND name > ? ORDER BY name LIMIT ?",
            arguments: [scope, start ?? "", limit])
    }

    /// How many items a table has and how many bytes they take.
    func statistics(_ table: TableRecord) throws -> (count: Int, size: Int) {
        let row = try Row.fetchOne(
            db, sql: "SELECT COUNT(*), COALESCE(SUM(size), 0) FROM dynamodb_items WHERE table_id = ?",
            arguments: [table.id])
        return (row?[0] ?? 0, row?[1] ?? 0)
    }

    /// The same for an index; an entry is counted with the size of its whole item.
    func statistics(_ table: TableRecord, _ index: IndexRecord) throws -> (count: Int, size: Int) {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT COUNT(*), COALESCE(SUM(i.size), 0) FROM dynamodb_index_entries e JOIN dynamodb_items i
                    ON i.table_id = e.table_id AND i.bucket = e.item_bucket AND i.hash = e.item_hash
                    AND i.range = e.item_range
                WHERE e.table_id = ? AND e.index_name = ?
                """, arguments: [table.id, index.name])
        return (row?[0] ?? 0, row?[1] ?? 0)
    }
}

/// The rules of table names.
enum TableName {
    /// The operations that word a missing or too short table name in their own way.
    static let operationsOnTables: Set<String> = [
        "CreateTable", "DescribeTable", "DeleteTable", "UpdateTable", "DescribeTimeToLive",
        "UpdateTimeToLive",
        "DescribeContinuousBackups",
    ]

    /// The name in an ARN, or the text itself.
    static func name(in nameOrARN: String) -> String {
        guard nameOrARN.hasPrefix("arn:"), let arn = ARN(nameOrARN), arn.resourceParts.count > 1 else {
            return nameOrARN
        }
        return arn.resourceParts[1]
    }

    /// Checks a name or ARN in a request about items.
    static func check(_ nameOrARN: String) throws(AWSError) {
        guard isValid(name(in: nameOrARN)) else {
            throw .invalid(
                "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, "
                    + "and may contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'")
        }
    }

    /// Reads and checks `TableName` of a request about a table, for which AWS words missing and odd names differently.
    static func required(_ input: JSONObject) throws(AWSError) -> String {
        guard let text = input["TableName"]?.string else {
            throw .invalid("The parameter 'TableName' is required but was not present in the request")
        }
        let name = name(in: text)
        guard (3...255).contains(name.utf8.count) else {
            throw .invalid("TableName must be at least 3 characters long and at most 255 characters long")
        }
        return name
    }

    static func isValid(_ name: String) -> Bool { (3...255).contains(name.utf8.count) && hasValidCharacters(name) }

    private static func hasValidCharacters(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || byte == 0x5F
                || byte == 0x2D || byte == 0x2E
        }
    }
}
