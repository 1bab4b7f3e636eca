import AWSCore
import JSONTree

/// `ExclusiveStartKey`: where a page of a query or scan goes on.
struct StartKey {
    let attributes: AttributeMap

    private static let invalid = AWSError.invalid("The provided starting key is invalid")
    private static let mismatch = AWSError.invalid(
        "The provided starting key is invalid: The provided key element does not match the schema")

    /// Reads the start key of a request; nil when it has none.
    init?(_ input: JSONObject) throws(AWSError) {
        guard let object = input["ExclusiveStartKey"]?.object else { return nil }
        do {
            attributes = try AttributeMap(object)
        } catch {
            let isAboutShape = error.message.hasPrefix("Supplied AttributeValue")
            throw .invalid(isAboutShape ? "The provided starting key is invalid: \(error.message)" : error.message)
        }
    }

    /// Checks that the key has as many attributes as it should, and the hash key among them.
    func checkShape(_ table: KeySchema, _ index: IndexRecord?) throws(AWSError) {
        let names = Set(table.names).union(index?.key.names ?? [])
        guard attributes.count == names.count else { throw StartKey.invalid }
        try check((index?.key ?? table).hash)
    }

    /// Checks the range key of the table or index that is read.
    func checkRange(_ table: KeySchema, _ index: IndexRecord?) throws(AWSError) {
        if let range = (index?.key ?? table).range { try check(range) }
    }

    /// Checks the attributes of the table's key, and gives the position that all of them stand for.
    func position(_ table: KeySchema, _ index: IndexRecord?) throws(AWSError) -> ItemPosition {
        guard let index else { return ItemPosition(entry: nil, item: try table.itemKey(ofKey: attributes)) }
        for attribute in table.attributes where attributes[attribute.name]?.type != attribute.type {
            throw StartKey.mismatch
        }
        return ItemPosition(
            entry: index.key.indexKey(of: attributes), item: try table.itemKey(ofKey: table.key(of: attributes)))
    }

    private func check(_ attribute: KeyAttribute) throws(AWSError) {
        guard let value = attributes[attribute.name] else { throw StartKey.invalid }
        if value.type != attribute.type { throw KeySchema.mismatch }
    }
}

/// A place in the order of a table, or of an index when it has an entry.
struct ItemPosition: Sendable {
    let entry: ItemKey?
    let item: ItemKey
}
