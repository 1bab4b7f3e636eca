import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
enum BatchWriteItem: DynamoDBOperation {
    private enum Write {
        case put(AttributeMap)
        case delete(AttributeMap)
    }

    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let requests = try parse(input["RequestItems"]?.object ?? [:])
        let store = TableStore(call)
        let tables = try requests.map { try store.table($0.name) }
        var planned: [(table: TableRecord, writes: [(key: ItemKey, write: Write)])] = []
        for (request, table) in zip(requests, tables) {
            let writes = try request.writes.map { (key: try key(of: $0, table), write: $0) }
            if Set(writes.map(\.key)).count != writes.count {
                throw AWSError.invalid("Provided list of item keys contains duplicates")
            }
            planned.append((table, writes))
        }
        var capacities: [JSON] = []
        var metrics: JSONObject = [:]
        for (table, writes) in planned {
            var capacity = ConsumedCapacity(table)
            var collections: [JSON] = []
            for (key, write) in writes {
                let (old, new) = try apply(write, key, ItemStore(call.db, table))
                capacity.write(from: old, to: new)
                guard input["ReturnItemCollectionMetrics"]?.string == "SIZE", let item = new ?? old else { continue }
                if let json = try WriteAnswer.collectionMetrics(table, key, item, call.db) { collections.append(json) }
            }
            if let json = capacity.json(input) { capacities.append(json) }
            if !collections.isEmpty { metrics[table.name] = .array(collections) }
        }
        var output: JSONObject = ["UnprocessedItems": [:]]
        if !capacities.isEmpty { output["ConsumedCapacity"] = .array(capacities) }
        if !metrics.isEmpty { output["ItemCollectionMetrics"] = .object(metrics) }
        return output
    }

    private static func apply(_ write: Write, _ key: ItemKey, _ store: ItemStore) throws -> (
        old: AttributeMap?, new: AttributeMap?
    ) {
        let old = try store.item(key)?.attributes()
        switch write {
        case .put(let item):
            try store.put(key, item, replacing: old)
            return (old, item)
        case .delete:
            if let old { try store.delete(key, old) }
            return (old, nil)
        }
    }

    private static func key(of write: Write, _ table: TableRecord) throws(AWSError) -> ItemKey {
        switch write {
        case .delete(let key): return try table.key.itemKey(ofKey: key)
        case .put(let item):
            // Here AWS words a wrong key as it does for reads.
            for attribute in table.key.attributes where item[attribute.name]?.type != attribute.type {
                throw KeySchema.mismatch
            }
            try ItemRequest.checkIndexKeys(item, table)
            return try table.key.itemKey(ofItem: item)
        }
    }

    private static func parse(_ items: JSONObject) throws(AWSError) -> [(name: String, writes: [Write])] {
        let count = items.reduce(0) { $0 + ($1.value.array?.count ?? 0) }
        if count > 25 { throw .invalid("Too many items requested for the BatchWriteItem call") }
        var requests: [(name: String, writes: [Write])] = []
        for (name, list) in items {
            try TableName.check(name)
            if list.array?.isEmpty ?? true {
                throw .invalid("The batch write request list for a table cannot be null or empty")
            }
            var writes: [Write] = []
            for request in list.array ?? [] { writes.append(try write(request)) }
            requests.append((name, writes))
        }
        return requests
    }

    private static func write(_ request: JSON) throws(AWSError) -> Write {
        let put = request["PutRequest"]
        let delete = request["DeleteRequest"]
        if put != nil, delete != nil {
            throw .invalid(
                "Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes")
        }
        if let put {
            let item = try ItemRequest.attributes(put.object ?? [:], "Item")
            if item.itemSize > ItemStore.sizeLimit {
                throw .invalid("Item size has exceeded the maximum allowed size")
            }
            return .put(item)
        }
        guard let delete else {
            throw .invalid(
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
        }
        return .delete(try ItemRequest.attributes(delete.object ?? [:], "Key"))
    }
}
