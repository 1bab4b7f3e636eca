import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html
enum PutItem: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["ConditionExpression"], legacy: ["Expected", "ConditionalOperator"])
        let item = try ItemRequest.attributes(input, "Item")
        let returned = input["ReturnValues"]?.string ?? "NONE"
        if returned != "NONE", returned != "ALL_OLD" {
            throw AWSError.invalid("ReturnValues can only be ALL_OLD or NONE")
        }
        if item.itemSize > ItemStore.sizeLimit {
            throw AWSError.invalid("Item size has exceeded the maximum allowed size")
        }
        let legacy = try ItemRequest.legacyCondition(input)
        let expressions = try RequestExpressions(input)

        let table = try TableStore(call).table(name)
        try expressions.checkKeyPaths(of: table)
        let key = try table.key.itemKey(ofItem: item)
        try ItemRequest.checkIndexKeys(item, table)
        let store = ItemStore(call.db, table)
        let condition = expressions.condition ?? legacy
        let needsOld =
            condition != nil || returned == "ALL_OLD" || !table.indexes.isEmpty
            || input["ReturnConsumedCapacity"] != nil
        let old = needsOld ? try store.item(key)?.attributes() : nil
        try ItemRequest.check(condition, for: old, input)
        try store.put(key, item, replacing: old)

        var output: JSONObject = [:]
        if returned == "ALL_OLD", let old { output["Attributes"] = .object(old.json) }
        try WriteAnswer.addMeasures(to: &output, input, table, key, old: old, new: item, call.db)
        return output
    }
}
