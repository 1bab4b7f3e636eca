import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
enum BatchGetItem: DynamoDBOperation {
    /// What is asked of one table.
    private struct TableRequest {
        let name: String
        let keys: [AttributeMap]
        let isConsistent: Bool
        let projection: ProjectionExpression?
        let expressions: RequestExpressions
    }

    /// An answer ends after this many bytes; the rest is returned as unprocessed.
    private static let sizeLimit = 16 << 20

    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let requests = try parse(input["RequestItems"]?.object ?? [:])
        let store = TableStore(call)
        let tables = try requests.map { try store.table($0.name) }
        var responses: JSONObject = [:]
        var unprocessed: JSONObject = [:]
        var capacities: [JSON] = []
        var size = 0
        for (request, table) in zip(requests, tables) {
            try request.expressions.checkKeyPaths(of: table)
            let keys = try request.keys.map { try table.key.itemKey(ofKey: $0) }
            if Set(keys).count != keys.count {
                throw AWSError.invalid("Provided list of item keys contains duplicates")
            }
            var capacity = ConsumedCapacity(table)
            var items: [JSON] = []
            var left: [JSON] = []
            for (key, attributes) in zip(keys, request.keys) {
                if size > sizeLimit {
                    left.append(.object(attributes.json))
                    continue
                }
                let stored = try ItemStore(call.db, table).item(key)
                capacity.read(stored?.size ?? 0, consistent: request.isConsistent)
                guard let stored else { continue }
                size += stored.size
                let shown = try request.projection.map { $0.apply(to: try stored.attributes()).json }
                items.append(.object(shown ?? stored.json))
            }
            responses[request.name] = .array(items)
            if !left.isEmpty, var rest = input["RequestItems"]?[request.name]?.object {
                rest["Keys"] = .array(left)
                unprocessed[request.name] = .object(rest)
            }
            if let json = capacity.json(input) { capacities.append(json) }
        }
        var output: JSONObject = ["Responses": .object(responses), "UnprocessedKeys": .object(unprocessed)]
        if !capacities.isEmpty { output["ConsumedCapacity"] = .array(capacities) }
        return output
    }

    private static func parse(_ items: JSONObject) throws(AWSError) -> [TableRequest] {
        let count = items.reduce(0) { $0 + ($1.value["Keys"]?.array?.count ?? 0) }
        if count > 100 { throw .invalid("Too many items requested for the BatchGetItem call") }
        var requests: [TableRequest] = []
        for (name, request) in items {
            try TableName.check(name)
            let members = request.object ?? [:]
            try RequestExpressions.checkParameters(
                members, expressions: ["ProjectionExpression"], legacy: ["AttributesToGet"])
            var keys: [AttributeMap] = []
            for key in members["Keys"]?.array ?? [] {
                let object = key.object ?? [:]
                keys.append(try validated { () throws(AttributeValueFault) in try AttributeMap(object) })
            }
            let attributesToGet = try ItemRequest.attributesToGet(members)
            let expressions = try RequestExpressions(members)
            requests.append(
                TableRequest(
                    name: name, keys: keys, isConsistent: members["ConsistentRead"]?.bool ?? false,
                    projection: expressions.projection ?? attributesToGet, expressions: expressions))
        }
        return requests
    }
}
