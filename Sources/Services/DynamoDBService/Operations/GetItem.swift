import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html
enum GetItem: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["ProjectionExpression"], legacy: ["AttributesToGet"])
        let keyAttributes = try ItemRequest.attributes(input, "Key")
        let attributesToGet = try ItemRequest.attributesToGet(input)
        let expressions = try RequestExpressions(input)

        let table = try TableStore(call).table(name)
        try expressions.checkKeyPaths(of: table)
        let key = try table.key.itemKey(ofKey: keyAttributes)
        let stored = try ItemStore(call.db, table).item(key)

        var output: JSONObject = [:]
        if let stored {
            if let projection = expressions.projection ?? attributesToGet {
                output["Item"] = .object(projection.apply(to: try stored.attributes()).json)
            } else {
                output["Item"] = .object(stored.json)
            }
        }
        var capacity = ConsumedCapacity(table)
        capacity.read(stored?.size ?? 0, consistent: input["ConsistentRead"]?.bool ?? false)
        output["ConsumedCapacity"] = capacity.json(input)
        return output
    }
}
