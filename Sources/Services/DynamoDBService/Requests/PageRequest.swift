import AWSCore
import GRDB
import JSONTree

/// What `Query` and `Scan` have in common: filter, projection, index, limits, the page and its answer.
struct PageRequest {
    /// A page ends when it has read this many bytes.
    static let pageLimit = 1 << 20

    let input: JSONObject
    let table: TableRecord
    let index: IndexRecord?
    let filter: ConditionExpression?
    let projection: ProjectionExpression?

    /// The index a request names.
    static func index(_ input: JSONObject, _ table: TableRecord) throws(AWSError) -> IndexRecord? {
        guard let name = input["IndexName"]?.string else { return nil }
        guard let index = table.index(name) else {
            throw .invalid("The table does not have the specified index: \(name)")
        }
        if index.isGlobal, input["ConsistentRead"]?.bool == true {
            throw .invalid("Consistent reads are not supported on global secondary indexes")
        }
        return index
    }

    /// Checks `Select` against the projection, as far as no table is needed.
    static func checkSelect(_ input: JSONObject, hasProjection: Bool) throws(AWSError) {
        let select = input["Select"]?.string
        if select == "SPECIFIC_ATTRIBUTES", !hasProjection {
            throw .invalid(
                "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES")
        }
        if let select, select != "SPECIFIC_ATTRIBUTES", hasProjection {
            let member = input["ProjectionExpression"] != nil ? "ProjectionExpression" : "AttributesToGet"
            throw .invalid("Cannot specify the \(member) when choosing to get \(select)")
        }
        if select == "ALL_PROJECTED_ATTRIBUTES", input["IndexName"] == nil {
            throw .invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName")
        }
    }

    /// Checks that a global index has the attributes the request selects.
    func checkSelectOfIndex() throws(AWSError) {
        guard let index, index.isGlobal, let shown = index.shownAttributes(of: table.key) else { return }
        if input["Select"]?.string == "ALL_ATTRIBUTES" {
            throw .invalidParameter(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index \(index.name) "
                    + "because its projection type is not ALL")
        }
        let missing = missing(projection?.paths, in: shown)
        if !missing.isEmpty {
            throw .invalidParameter(
                "Global secondary index \(index.name) does not project [\(missing.joined(separator: ", "))]")
        }
    }

    /// Checks that an index, global or local, has the attributes the filter of a query looks at.
    func checkFilterOfIndex() throws(AWSError) {
        guard let index, let shown = index.shownAttributes(of: table.key) else { return }
        let missing = missing(filter?.paths, in: shown).sorted()
        if !missing.isEmpty {
            throw .invalidParameter(
                "Secondary index \(index.name) does not project one or more filter attributes: "
                    + "[\(missing.joined(separator: ", "))]")
        }
    }

    /// The attributes of paths that are not among those shown, each once.
    private func missing(_ paths: [DocumentPath]?, in shown: [String]) -> [String] {
        var seen = Set(shown)
        return (paths ?? []).map(\.attribute).filter { seen.insert($0).inserted }
    }

    /// Reads one page and makes the answer.
    func page(_ cursor: ItemCursor, ascending: Bool, _ db: Database) throws -> JSONObject {
        let limit = input["Limit"]?.int ?? .max
        let countsOnly = input["Select"]?.string == "COUNT"
        let shown = shownAttributes
        let filtered = filteredAttributes
        var items: [JSON] = []
        var count = 0
        var scanned = 0
        var size = 0
        var last: AttributeMap?
        try cursor.read(db, ascending: ascending) { stored in
            scanned += 1
            size += stored.size
            let item = try stored.attributes()
            if filter?.holds(for: visible(item, filtered)) ?? true {
                count += 1
                if !countsOnly { items.append(.object(show(item, shown).json)) }
            }
            if scanned >= limit || size >= PageRequest.pageLimit {
                last = item
                return false
            }
            return true
        }
        var output: JSONObject = [:]
        if !countsOnly { output["Items"] = .array(items) }
        output["Count"] = .int(count)
        output["ScannedCount"] = .int(scanned)
        if let last { output["LastEvaluatedKey"] = .object(lastKey(last).json) }
        var capacity = ConsumedCapacity(table)
        capacity.read(size, consistent: input["ConsistentRead"]?.bool ?? false, index: index)
        output["ConsumedCapacity"] = capacity.json(input)
        return output
    }

    /// The attributes an index shows; nil when all are shown.
    private var shownAttributes: [String]? {
        guard let index, projection == nil || index.isGlobal else { return nil }
        // A local index fetches from the table what it does not have.
        if !index.isGlobal, input["Select"]?.string == "ALL_ATTRIBUTES" { return nil }
        return index.shownAttributes(of: table.key)
    }

    /// The attributes a filter sees; nil when it sees all.
    ///
    /// A scan's filter finds nothing where the index has no such attribute; a query's is refused beforehand.
    private var filteredAttributes: [String]? {
        guard let index, filter != nil else { return nil }
        if !index.isGlobal, input["Select"]?.string == "ALL_ATTRIBUTES" { return nil }
        return index.shownAttributes(of: table.key)
    }

    private func visible(_ item: AttributeMap, _ shown: [String]?) -> AttributeMap {
        guard let shown else { return item }
        return AttributeMap(item.filter { shown.contains($0.key) }.map { ($0.key, $0.value) })
    }

    private func show(_ item: AttributeMap, _ shown: [String]?) -> AttributeMap {
        let visible = visible(item, shown)
        return projection?.apply(to: visible) ?? visible
    }

    private func lastKey(_ item: AttributeMap) -> AttributeMap {
        var key = table.key.key(of: item)
        for name in index?.key.names ?? [] { key[name] = item[name] }
        return key
    }
}
