import AWSCore
import JSONTree

/// The rules of `CreateTable`: keys, attribute definitions, indexes, throughput.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html.
enum TableDefinition {
    /// Throws what AWS finds wrong in a `CreateTable` request.
    static func check(_ input: JSONObject) throws(AWSError) {
        let isOnDemand = input["BillingMode"]?.string == "PAY_PER_REQUEST"
        let throughput = input["ProvisionedThroughput"]
        if isOnDemand, throughput != nil {
            throw .invalidParameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST")
        }
        if !isOnDemand, throughput == nil {
            throw .invalidParameter(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED")
        }
        try checkThroughput(throughput)
        let definitions = attributeNames(input["AttributeDefinitions"])
        let keys = attributeNames(input["KeySchema"])
        try checkKeySchema(input["KeySchema"], keys, definitions)
        let local = input["LocalSecondaryIndexes"]?.array
        let global = input["GlobalSecondaryIndexes"]?.array
        var used = Set(keys)
        var names: Set<String> = []
        if let local {
            if local.isEmpty { throw .invalidParameter("List of LocalSecondaryIndexes is empty") }
            if keys.count < 2 {
                throw .invalidParameter(
                    "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"
                )
            }
            for index in local {
                try checkLocalIndex(index, tableHash: keys.first ?? "", definitions, &names)
                used.formUnion(attributeNames(index["KeySchema"]))
            }
            if local.count > 5 {
                throw .invalidParameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5")
            }
        }
        if let global {
            if global.isEmpty { throw .invalidParameter("List of GlobalSecondaryIndexes is empty") }
            for index in global {
                try checkIndex(index, definitions, &names)
                used.formUnion(attributeNames(index["KeySchema"]))
            }
            if global.count > 20 {
                throw .invalidParameter("Number of GlobalSecondaryIndexes exceeds per-table limit of 20")
            }
            try checkIndexThroughput(global, isOnDemand: isOnDemand)
        }
        if used.count != Set(definitions).count {
            throw .invalidParameter(
                local == nil && global == nil
                    ? "Number of attributes in KeySchema does not exactly match number of attributes defined in "
                        + "AttributeDefinitions"
                    : "Some AttributeDefinitions are not used. AttributeDefinitions: "
                        + "[\(definitions.joined(separator: ", "))], keys used: "
                        + "[\(definitions.filter(used.contains).joined(separator: ", "))]")
        }
    }

    static func attributeNames(_ list: JSON?) -> [String] {
        (list?.array ?? []).compactMap { $0["AttributeName"]?.string }
    }

    /// Checks that throughput is within what AWS sells at all.
    static func checkThroughput(_ throughput: JSON?) throws(AWSError) {
        for member in ["ReadCapacityUnits", "WriteCapacityUnits"] {
            guard let value = throughput?[member]?.int, value > 1_000_000_000_000 else { continue }
            throw .invalid("Given value \(value) for \(member) is out of bounds")
        }
    }

    private static func checkKeySchema(_ schema: JSON?, _ keys: [String], _ definitions: [String]) throws(AWSError) {
        let missing = keys.filter { !definitions.contains($0) }
        if !missing.isEmpty {
            if keys.count > 1 { throw .invalid("Invalid KeySchema: Some index key attribute have no definition") }
            throw undefined(keys, definitions)
        }
        try checkKeyTypes(schema, keys)
    }

    private static func undefined(_ keys: [String], _ definitions: [String]) -> AWSError {
        .invalidParameter(
            "Some index key attributes are not defined in AttributeDefinitions. "
                + "Keys: [\(keys.joined(separator: ", "))], AttributeDefinitions: "
                + "[\(definitions.joined(separator: ", "))]")
    }

    private static func checkKeyTypes(_ schema: JSON?, _ keys: [String]) throws(AWSError) {
        if keys.count > 1, keys[0] == keys[1] {
            throw .invalid("Both the Hash Key and the Range Key element in the KeySchema have the same name")
        }
        if schema?[0]?["KeyType"]?.string != "HASH" {
            throw .invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
        }
        if let second = schema?[1], second["KeyType"]?.string != "RANGE" {
            throw .invalid("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
        }
    }

    private static func checkLocalIndex(
        _ index: JSON, tableHash: String, _ definitions: [String], _ names: inout Set<String>
    ) throws(AWSError) {
        try checkIndex(index, definitions, &names) { (name, keys) throws(AWSError) in
            if keys.count < 2 {
                throw .invalidParameter("Index KeySchema does not have a range key for index: \(name)")
            }
            if keys[0] != tableHash {
                throw .invalidParameter(
                    "Index KeySchema does not have the same leading hash key as table KeySchema for index: \(name). "
                        + "index hash key: \(keys[0]), table hash key: \(tableHash)")
            }
        }
    }

    private static func checkIndex(
        _ index: JSON, _ definitions: [String], _ names: inout Set<String>,
        _ checkKeys: (String, [String]) throws(AWSError) -> Void = { (_, _) throws(AWSError) in }
    ) throws(AWSError) {
        let name = index["IndexName"]?.string ?? ""
        let keys = attributeNames(index["KeySchema"])
        if keys.contains(where: { !definitions.contains($0) }) { throw undefined(keys, definitions) }
        try checkKeyTypes(index["KeySchema"], keys)
        try checkKeys(name, keys)
        try checkProjection(index["Projection"])
        if !names.insert(name).inserted { throw .invalidParameter("Duplicate index name: \(name)") }
    }

    private static func checkProjection(_ projection: JSON?) throws(AWSError) {
        guard let type = projection?["ProjectionType"]?.string else {
            throw .invalidParameter("Unknown ProjectionType: null")
        }
        let hasAttributes = projection?["NonKeyAttributes"] != nil
        if type == "INCLUDE", !hasAttributes {
            throw .invalidParameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified")
        }
        if type != "INCLUDE", hasAttributes {
            throw .invalidParameter("ProjectionType is \(type), but NonKeyAttributes is specified")
        }
    }

    /// Throws what AWS finds wrong in a global index to be added to a table.
    static func checkNewIndex(
        _ index: JSON, _ definitions: [String], present: [String], isOnDemand: Bool
    ) throws(AWSError) {
        if present.contains(index["IndexName"]?.string ?? "") {
            throw .invalid("Attempting to create an index which already exists")
        }
        var names = Set(present)
        try checkIndex(index, definitions, &names)
        try checkIndexThroughput([index], isOnDemand: isOnDemand)
    }

    private static func checkIndexThroughput(_ indexes: [JSON], isOnDemand: Bool) throws(AWSError) {
        for index in indexes {
            let name = index["IndexName"]?.string ?? ""
            if isOnDemand, index["ProvisionedThroughput"] != nil {
                throw .invalidParameter(
                    "ProvisionedThroughput should not be specified for index: \(name) when BillingMode is PAY_PER_REQUEST"
                )
            }
            if !isOnDemand, index["ProvisionedThroughput"] == nil {
                throw .invalidParameter("ProvisionedThroughput must be specified for index: \(name)")
            }
            try checkThroughput(index["ProvisionedThroughput"])
        }
    }
}
