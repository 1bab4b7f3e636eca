import AWSCore
import Foundation
import GRDB
import JSONTree

/// What the answers to writes of one item have in common.
enum WriteAnswer {
    /// Adds `ConsumedCapacity` and `ItemCollectionMetrics` where the request asks for them.
    static func addMeasures(
        to output: inout JSONObject, _ input: JSONObject, _ table: TableRecord, _ key: ItemKey, old: AttributeMap?,
        new: AttributeMap?, _ db: Database
    ) throws {
        if input["ReturnConsumedCapacity"] != nil {
            var capacity = ConsumedCapacity(table)
            capacity.write(from: old, to: new)
            output["ConsumedCapacity"] = capacity.json(input)
        }
        if input["ReturnItemCollectionMetrics"]?.string == "SIZE", let item = new ?? old {
            output["ItemCollectionMetrics"] = try collectionMetrics(table, key, item, db)
        }
    }

    /// The size of the items that share a hash key, in a table with local indexes; nil for other tables.
    static func collectionMetrics(_ table: TableRecord, _ key: ItemKey, _ item: AttributeMap, _ db: Database) throws
        -> JSON?
    {
        guard table.indexes.contains(where: { !$0.isGlobal }), let hash = item[table.key.hash.name] else { return nil }
        let size =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT COALESCE(SUM(size), 0) FROM dynamodb_items WHERE table_id = ? AND bucket = ? AND hash = ?
                    """,
                arguments: [table.id, key.bucket, key.hash]) ?? 0
        // AWS estimates in whole gigabytes.
        let gigabytes = Double(size / (1 << 30))
        return [
            "ItemCollectionKey": .object([table.key.hash.name: hash.json]),
            "SizeEstimateRangeGB": [.double(gigabytes), .double(gigabytes + 1)],
        ]
    }
}
