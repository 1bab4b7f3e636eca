import AWSCore
import GRDB
import JSONTree

/// The items of one table.
struct ItemStore {
    /// An item with the size AWS counts for it.
    struct Stored {
        let json: JSONObject
        let size: Int

        /// The attributes; what is stored has been checked when it was written.
        func attributes() throws(AWSError) -> AttributeMap {
            try validated { () throws(AttributeValueFault) in try AttributeMap(json) }
        }
    }

    /// The largest item, in bytes.
    static let sizeLimit = 400 * 1024

    let db: Database
    let table: TableRecord

    init(_ db: Database, _ table: TableRecord) {
        self.db = db
        self.table = table
    }

    func item(_ key: ItemKey) throws -> Stored? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT size, item FROM dynamodb_items WHERE table_id = ? AND bucket = ? AND hash = ? AND range = ?
                """)
        guard
            let row = try Row.fetchOne(statement, arguments: [table.id, key.bucket, key.hash, key.range])
        else { return nil }
        return Stored(json: try JSON(parsing: row[1] as String).object ?? [:], size: row[0])
    }

    /// Writes an item over the one it replaces.
    func put(_ key: ItemKey, _ item: AttributeMap, replacing old: AttributeMap?) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO dynamodb_items (table_id, bucket, hash, range, size, item, expires)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            table.id, key.bucket, key.hash, key.range, item.itemSize, JSON.object(item.json).text(), expiry(of: item),
        ])
        try updateIndexes(key, from: old, to: item)
    }

    func delete(_ key: ItemKey, _ old: AttributeMap) throws {
        let statement = try db.cachedStatement(
            sql: "DELETE FROM dynamodb_items WHERE table_id = ? AND bucket = ? AND hash = ? AND range = ?")
        try statement.execute(arguments: [table.id, key.bucket, key.hash, key.range])
        try updateIndexes(key, from: old, to: nil)
    }

    /// Calls `body` with every item.
    func forEach(_ body: (ItemKey, AttributeMap) throws -> Void) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT bucket, hash, range, item, size FROM dynamodb_items WHERE table_id = ?",
            arguments: [table.id])
        for row in rows {
            let stored = Stored(json: try JSON(parsing: row[3] as String).object ?? [:], size: row[4])
            try body(ItemKey(bucket: row[0], hash: row[1], range: row[2]), try stored.attributes())
        }
    }

    /// Enters the items that are there into an index made later; those without its key are left out.
    func fill(_ index: IndexRecord) throws {
        try forEach { key, item in
            if let entry = index.key.indexKey(of: item) { try insertEntry(index, entry, key) }
        }
    }

    /// Forgets the entries of an index.
    func empty(_ index: IndexRecord) throws {
        try db.execute(
            sql: "DELETE FROM dynamodb_index_entries WHERE table_id = ? AND index_name = ?",
            arguments: [table.id, index.name])
    }

    private func updateIndexes(_ key: ItemKey, from old: AttributeMap?, to new: AttributeMap?) throws {
        for index in table.indexes {
            let before = old.flatMap { index.key.indexKey(of: $0) }
            let after = new.flatMap { index.key.indexKey(of: $0) }
            if before == after { continue }
            if let before { try removeEntry(index, before, key) }
            if let after { try insertEntry(index, after, key) }
        }
    }

    private func insertEntry(_ index: IndexRecord, _ entry: ItemKey, _ key: ItemKey) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO dynamodb_index_entries
                    (table_id, index_name, bucket, hash, range, item_bucket, item_hash, item_range)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            table.id, index.name, entry.bucket, entry.hash, entry.range, key.bucket, key.hash, key.range,
        ])
    }

    private func removeEntry(_ index: IndexRecord, _ entry: ItemKey, _ key: ItemKey) throws {
        let statement = try db.cachedStatement(
            sql: """
                DELETE FROM dynamodb_index_entries
                WHERE table_id = ? AND index_name = ? AND bucket = ? AND hash = ? AND range = ?
                    AND item_bucket = ? AND item_hash = ? AND item_range = ?
                """)
        try statement.execute(arguments: [
            table.id, index.name, entry.bucket, entry.hash, entry.range, key.bucket, key.hash, key.range,
        ])
    }
}
