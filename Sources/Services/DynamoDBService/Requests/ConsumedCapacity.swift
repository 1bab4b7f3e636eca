import JSONTree

/// The capacity an operation on a table has consumed, as answers report it.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConsumedCapacity.html.
struct ConsumedCapacity {
    /// What a request's `ReturnConsumedCapacity` asks for.
    enum Detail: String { case none = "NONE", total = "TOTAL", indexes = "INDEXES" }

    private let table: TableRecord
    private var tableUnits = 0.0
    private var indexUnits: [(IndexRecord, Double)] = []

    init(_ table: TableRecord) { self.table = table }

    /// Half a unit for each 4 KB read, or one when the read is consistent.
    static func readUnits(_ size: Int, consistent: Bool) -> Double {
        Double(max(1, (size + 4095) / 4096)) * (consistent ? 1 : 0.5)
    }

    /// One unit for each KB written.
    static func writeUnits(_ size: Int) -> Double { Double(max(1, (size + 1023) / 1024)) }

    mutating func read(_ size: Int, consistent: Bool, index: IndexRecord? = nil) {
        add(ConsumedCapacity.readUnits(size, consistent: consistent), index)
    }

    /// Counts the write of an item over another, in the table and in the indexes that change with it.
    mutating func write(from old: AttributeMap?, to new: AttributeMap?) {
        add(ConsumedCapacity.writeUnits(max(old?.itemSize ?? 0, new?.itemSize ?? 0)), nil)
        for index in table.indexes {
            let before = old.flatMap { index.key.indexKey(of: $0) }
            let after = new.flatMap { index.key.indexKey(of: $0) }
            if before == nil, after == nil { continue }
            // An entry whose key changes is deleted and written.
            let writes = before != nil && after != nil && before != after ? 2.0 : 1.0
            add(writes * ConsumedCapacity.writeUnits(max(old?.itemSize ?? 0, new?.itemSize ?? 0)), index)
        }
    }

    private mutating func add(_ units: Double, _ index: IndexRecord?) {
        guard let index else { return tableUnits += units }
        if let at = indexUnits.firstIndex(where: { $0.0.name == index.name }) {
            indexUnits[at].1 += units
        } else {
            indexUnits.append((index, units))
        }
    }

    /// The `ConsumedCapacity` member of an answer; nil when the request asked for none.
    func json(_ input: JSONObject) -> JSON? {
        let detail = input["ReturnConsumedCapacity"]?.string.flatMap(Detail.init(rawValue:)) ?? .none
        if detail == .none { return nil }
        let total = indexUnits.reduce(tableUnits) { $0 + $1.1 }
        var json: JSONObject = ["TableName": .string(table.name), "CapacityUnits": .double(total)]
        guard detail == .indexes else { return .object(json) }
        json["Table"] = ["CapacityUnits": .double(tableUnits)]
        for (member, isGlobal) in [("LocalSecondaryIndexes", false), ("GlobalSecondaryIndexes", true)] {
            let units = indexUnits.filter { $0.0.isGlobal == isGlobal }
            if units.isEmpty { continue }
            json[member] = .object(JSONObject(units.map { ($0.0.name, ["CapacityUnits": .double($0.1)]) }))
        }
        return .object(json)
    }
}
