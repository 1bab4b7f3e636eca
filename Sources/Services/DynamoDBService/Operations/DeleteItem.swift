import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html
enum DeleteItem: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["ConditionExpression"], legacy: ["Expected", "ConditionalOperator"])
        let keyAttributes = try ItemRequest.attributes(input, "Key")
        let returned = input["ReturnValues"]?.string ?? "NONE"
        if returned != "NONE", returned != "ALL_OLD" {
            throw AWSError.invalid("ReturnValues can only be ALL_OLD or NONE")
        }
        let legacy = try ItemRequest.legacyCondition(input)
        let expressions = try RequestExpressions(input)

        let table = try TableStore(call).table(name)
        try expressions.checkKeyPaths(of: table)
        let key = try table.key.itemKey(ofKey: keyAttributes)
        let store = ItemStore(call.db, table)
        let old = try store.item(key)?.attributes()
        try ItemRequest.check(expressions.condition ?? legacy, for: old, input)
        if let old { try store.delete(key, old) }

        var output: JSONObject = [:]
        if returned == "ALL_OLD", let old { output["Attributes"] = .object(old.json) }
        try WriteAnswer.addMeasures(to: &output, input, table, key, old: old, new: nil, call.db)
        return output
    }
}
