import CivilTime
import GRDB
import JSONTree

/// Time to live: an item is gone once the second in its table's time-to-live attribute has passed.
///
/// AWS removes expired items within a few days and shows them until then; here they are removed when their table is next
/// used. See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/howitworks-ttl.html.
extension ItemStore {
    /// What lies further back is taken for a mistake and kept, as AWS does: five years, in seconds.
    private static let longestAgo: Int64 = 5 * 365 * 86_400

    /// The second at which an item expires; nil when it has no such attribute or the attribute is no number.
    func expiry(of item: AttributeMap) -> Int64? {
        guard let attribute = table.timeToLive, case .number(let number) = item[attribute] else { return nil }
        return number.wholePart
    }

    /// Removes the items that have expired.
    func removeExpired(now: Timestamp) throws {
        let second = now.milliseconds / 1000
        let statement = try db.cachedStatement(
            sql: """
                SELECT bucket, hash, range, item FROM dynamodb_items
                WHERE table_id = ? AND expires IS NOT NULL AND expires < ? AND expires > ?
                """)
        let rows = try Row.fetchAll(statement, arguments: [table.id, second, second - ItemStore.longestAgo])
        for row in rows {
            let stored = Stored(json: try JSON(parsing: row[3] as String).object ?? [:], size: 0)
            try delete(ItemKey(bucket: row[0], hash: row[1], range: row[2]), try stored.attributes())
        }
    }

    /// Notes for every item when it expires, after the table's attribute has changed.
    func resetExpiries() throws {
        try db.execute(
            sql: "UPDATE dynamodb_items SET expires = NULL WHERE table_id = ? AND expires IS NOT NULL",
            arguments: [table.id])
        guard table.timeToLive != nil else { return }
        try forEach { key, item in
            guard let expiry = expiry(of: item) else { return }
            try db.execute(
                sql: """
                    UPDATE dynamodb_items SET expires = ?
                    WHERE table_id = ? AND bucket = ? AND hash = ? AND range = ?
                    """, arguments: [expiry, table.id, key.bucket, key.hash, key.range])
        }
    }
}
