import AWSCore
import JSONTree

/// `UpdateTable`'s `GlobalSecondaryIndexUpdates`: one index made or removed, or the throughput of several changed.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.OnlineOps.html.
enum IndexUpdates {
    private static let blocked = AWSError.invalid(
        "This operation cannot be performed with given input values. "
            + "Please contact DynamoDB service team for more info: Action Blocked: IndexUpdate")

    /// Makes the changes an input asks for.
    ///
    /// - Returns: the table afterwards.
    static func apply(_ input: JSONObject, to table: TableRecord, _ call: Call<DynamoDBService>) throws -> TableRecord {
        guard let updates = input["GlobalSecondaryIndexUpdates"]?.array else { return table }
        if updates.count(where: { $0["Create"] != nil || $0["Delete"] != nil }) > 1 {
            throw AWSError(
                .init("LimitExceededException"),
                "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
                namespace: AWSError.dynamoDB)
        }
        var table = table
        for update in updates {
            if let action = update["Create"] {
                table = try create(action, input["AttributeDefinitions"], table, call)
            } else if let action = update["Delete"] {
                table = try delete(action, table, call)
            } else if let action = update["Update"] {
                table = try change(action, table)
            } else {
                throw AWSError.invalidParameter("One of GlobalSecondaryIndexUpdate must be set")
            }
        }
        return table
    }

    private static func create(
        _ action: JSON, _ given: JSON?, _ table: TableRecord, _ call: Call<DynamoDBService>
    ) throws -> TableRecord {
        for member in ["OnDemandThroughput", "WarmThroughput"] where action[member] != nil {
            throw AWSError.notImplemented("the member \(member) of DynamoDB.UpdateTable")
        }
        var definition = table.definition
        var definitions = definition["AttributeDefinitions"]?.array ?? []
        for attribute in given?.array ?? [] {
            let name = attribute["AttributeName"]
            guard let known = definitions.first(where: { $0["AttributeName"] == name }) else {
                definitions.append(attribute)
                continue
            }
            if known["AttributeType"] != attribute["AttributeType"] {
                throw AWSError.invalidParameter(
                    "Attribute \(name?.string ?? "") is already defined with the type "
                        + "\(known["AttributeType"]?.string ?? "")")
            }
        }
        var indexes = definition["GlobalSecondaryIndexes"]?.array ?? []
        try TableDefinition.checkNewIndex(
            action, TableDefinition.attributeNames(.array(definitions)), present: table.indexes.map(\.name),
            isOnDemand: definition["BillingMode"]?.string == "PAY_PER_REQUEST")
        indexes.append(action)
        definition["GlobalSecondaryIndexes"] = .array(indexes)
        definition["AttributeDefinitions"] = .array(definitions)
        let changed = try TableRecord(id: table.id, name: table.name, definition: withoutUnused(definition))
        if let index = changed.index(action["IndexName"]?.string ?? "") {
            try ItemStore(call.db, changed).fill(index)
        }
        return changed
    }

    private static func delete(
        _ action: JSON, _ table: TableRecord, _ call: Call<DynamoDBService>
    ) throws -> TableRecord {
        let name = action["IndexName"]?.string ?? ""
        guard let index = table.index(name), index.isGlobal else { throw AWSError.resourceNotFound() }
        try ItemStore(call.db, table).empty(index)
        var definition = table.definition
        let left = (definition["GlobalSecondaryIndexes"]?.array ?? []).filter { $0["IndexName"]?.string != name }
        definition["GlobalSecondaryIndexes"] = left.isEmpty ? nil : .array(left)
        return try TableRecord(id: table.id, name: table.name, definition: withoutUnused(definition))
    }

    private static func change(_ action: JSON, _ table: TableRecord) throws -> TableRecord {
        for member in ["OnDemandThroughput", "WarmThroughput"] where action[member] != nil {
            throw AWSError.notImplemented("the member \(member) of DynamoDB.UpdateTable")
        }
        let name = action["IndexName"]?.string ?? ""
        var table = table
        var indexes = table.definition["GlobalSecondaryIndexes"]?.array ?? []
        guard let at = indexes.firstIndex(where: { $0["IndexName"]?.string == name }), var index = indexes[at].object
        else { throw blocked }
        try TableDefinition.checkThroughput(action["ProvisionedThroughput"])
        index["ProvisionedThroughput"] = action["ProvisionedThroughput"]
        indexes[at] = .object(index)
        table.definition["GlobalSecondaryIndexes"] = .array(indexes)
        return table
    }

    /// The definition without attributes that no key uses any longer.
    private static func withoutUnused(_ definition: JSONObject) -> JSONObject {
        var used = Set(TableDefinition.attributeNames(definition["KeySchema"]))
        for member in ["LocalSecondaryIndexes", "GlobalSecondaryIndexes"] {
            for index in definition[member]?.array ?? [] {
                used.formUnion(TableDefinition.attributeNames(index["KeySchema"]))
            }
        }
        var definition = definition
        definition["AttributeDefinitions"] = .array(
            (definition["AttributeDefinitions"]?.array ?? []).filter {
                used.contains($0["AttributeName"]?.string ?? "")
            })
        return definition
    }
}
