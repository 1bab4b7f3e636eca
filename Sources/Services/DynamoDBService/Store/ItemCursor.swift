import Foundation
import GRDB
import JSONTree

/// Reads the items of a table or an index in order.
struct ItemCursor {
    private var conditions: [String] = []
    private var arguments: [any DatabaseValueConvertible] = []
    private let columns: [String]
    private let isIndex: Bool

    /// All items of the table, or of one of its indexes.
    init(_ table: TableRecord, _ index: IndexRecord?) {
        isIndex = index != nil
        columns =
            isIndex
            ? ["e.bucket", "e.hash", "e.range", "e.item_bucket", "e.item_hash", "e.item_range"]
            : ["i.bucket", "i.hash", "i.range"]
        if let index {
            add("e.table_id = ?", table.id)
            add("e.index_name = ?", index.name)
        } else {
            add("i.table_id = ?", table.id)
        }
    }

    private var prefix: String { isIndex ? "e" : "i" }

    private mutating func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
        conditions.append(condition)
        arguments += values
    }

    /// Keeps to one hash key and bounds of the range key.
    mutating func keep(to plan: QueryPlan) {
        add("\(prefix).bucket = ?", ItemKey.bucket(of: plan.hash))
        add("\(prefix).hash = ?", Data(plan.hash))
        for clause in plan.rangeClauses("\(prefix).range") { add(clause.sql, clause.bytes) }
    }

    /// Keeps to a segment of a parallel scan.
    mutating func keep(toBuckets buckets: Range<Int64>) {
        add("\(prefix).bucket >= ?", buckets.lowerBound)
        add("\(prefix).bucket < ?", buckets.upperBound)
    }

    /// Starts behind a position.
    mutating func start(after position: ItemPosition, ascending: Bool) {
        let keys = [position.entry, position.item].compactMap { $0 }
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        conditions.append("(\(columns.joined(separator: ", "))) \(ascending ? ">" : "<") (\(marks))")
        for key in keys { arguments += [key.bucket, key.hash, key.range] as [any DatabaseValueConvertible] }
    }

    /// Calls `body` with each item and its size until it returns false.
    func read(_ db: Database, ascending: Bool, _ body: (ItemStore.Stored) throws -> Bool) throws {
        let source =
            isIndex
            ? """
            dynamodb_index_entries e JOIN dynamodb_items i ON i.table_id = e.table_id AND i.bucket = e.item_bucket
                AND i.hash = e.item_hash AND i.range = e.item_range
            """ : "dynamodb_items i"
        let order = columns.map { ascending ? $0 : "\($0) DESC" }.joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: """
                SELECT i.size, i.item FROM \(source) WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order)
                """)
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
        while let row = try rows.next() {
            let stored = ItemStore.Stored(json: try JSON(parsing: row[1] as String).object ?? [:], size: row[0])
            if try !body(stored) { return }
        }
    }
}
