import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html
enum UpdateItem: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["UpdateExpression", "ConditionExpression"],
            legacy: ["AttributeUpdates", "Expected", "ConditionalOperator"])
        let keyAttributes = try ItemRequest.attributes(input, "Key")
        let legacyUpdate = try AttributeUpdates.update(input["AttributeUpdates"]?.object ?? [:])
        let legacy = try ItemRequest.legacyCondition(input)
        let expressions = try RequestExpressions(input)
        let update = expressions.update ?? legacyUpdate

        let table = try TableStore(call).table(name)
        let key = try table.key.itemKey(ofKey: keyAttributes)
        for path in update.paths where table.key.names.contains(path.attribute) {
            throw AWSError.invalidParameter(
                "Cannot update attribute \(path.attribute). This attribute is part of the key")
        }
        try expressions.checkKeyPaths(of: table)
        let store = ItemStore(call.db, table)
        let old = try store.item(key)?.attributes()
        try ItemRequest.check(expressions.condition ?? legacy, for: old, input)
        let new = try update.apply(to: old ?? keyAttributes)
        if new.itemSize > ItemStore.sizeLimit {
            throw AWSError.invalid("Item size to update has exceeded the maximum allowed size")
        }
        try ItemRequest.checkIndexKeys(new, table, isUpdate: true)
        // AttributeUpdates that only delete do not make an item that is not there; update expressions do.
        let createsNothing =
            old == nil && expressions.update == nil && !update.actions.isEmpty
            && update.actions.allSatisfy(\.action.onlyRemoves)
        if !createsNothing { try store.put(key, new, replacing: old) }

        var output: JSONObject = [:]
        output["Attributes"] = returned(input["ReturnValues"]?.string ?? "NONE", update, old, new)
        try WriteAnswer.addMeasures(
            to: &output, input, table, key, old: old, new: createsNothing ? nil : new, call.db)
        return output
    }

    /// The `Attributes` member that `ReturnValues` asks for.
    private static func returned(
        _ choice: String, _ update: UpdateExpression, _ old: AttributeMap?, _ new: AttributeMap
    ) -> JSON? {
        let touched = ProjectionExpression(paths: update.paths)
        switch choice {
        case "ALL_OLD": return old.map { .object($0.json) }
        case "ALL_NEW": return .object(new.json)
        case "UPDATED_OLD":
            guard let old else { return nil }
            let shown = touched.apply(to: old)
            return shown.isEmpty ? nil : .object(shown.json)
        case "UPDATED_NEW":
            let shown = touched.apply(to: new)
            return shown.isEmpty ? nil : .object(shown.json)
        default: return nil
        }
    }
}

extension UpdateExpression.Action {
    fileprivate var onlyRemoves: Bool {
        switch self {
        case .remove, .delete: true
        case .set, .add: false
        }
    }
}
