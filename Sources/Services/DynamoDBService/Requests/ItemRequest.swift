import AWSCore
import JSONTree

/// Members that several requests about one item share.
enum ItemRequest {
    /// The table a request names, checked.
    static func tableName(_ input: JSONObject) throws(AWSError) -> String {
        let name = input["TableName"]?.string ?? ""
        try TableName.check(name)
        return name
    }

    /// The attributes of a member: `Key` or `Item`.
    static func attributes(_ input: JSONObject, _ member: String) throws(AWSError) -> AttributeMap {
        let object = input[member]?.object ?? [:]
        return try validated { () throws(AttributeValueFault) in try AttributeMap(object) }
    }

    /// The condition of a write: `ConditionExpression`, or what `Expected` says.
    static func legacyCondition(_ input: JSONObject) throws(AWSError) -> ConditionExpression? {
        guard let expected = input["Expected"]?.object else {
            if input["ConditionalOperator"] != nil {
                throw .invalidParameter("ConditionalOperator cannot be used without Filter or Expected")
            }
            return nil
        }
        return try LegacyConditions.expected(expected, input["ConditionalOperator"]?.string)
    }

    /// `AttributesToGet` as a projection.
    static func attributesToGet(_ input: JSONObject) throws(AWSError) -> ProjectionExpression? {
        guard let names = input["AttributesToGet"]?.array?.compactMap(\.string) else { return nil }
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw .invalidParameter("Duplicate value in attribute name: \(name)")
        }
        return ProjectionExpression(paths: names.map { DocumentPath($0) })
    }

    /// Throws when the condition of a write does not hold for the item that is there.
    static func check(_ condition: ConditionExpression?, for old: AttributeMap?, _ input: JSONObject) throws(AWSError) {
        guard let condition, !condition.holds(for: old ?? [:]) else { return }
        let isShown = input["ReturnValuesOnConditionCheckFailure"]?.string == "ALL_OLD"
        throw .conditionalCheckFailed(item: isShown ? old?.json : nil)
    }

    /// Throws when an item to be written has a key attribute of an index in a type the index does not take.
    ///
    /// - Parameter isUpdate: whether an update made the item, of which AWS speaks in other words.
    static func checkIndexKeys(_ item: AttributeMap, _ table: TableRecord, isUpdate: Bool = false) throws(AWSError) {
        for index in table.indexes {
            for attribute in index.key.attributes {
                guard let value = item[attribute.name] else { continue }
                if value.type != attribute.type {
                    throw .invalidParameter(
                        "Type mismatch for Index Key \(attribute.name) Expected: \(attribute.type) "
                            + "Actual: \(value.type) IndexName: \(index.name)")
                }
                if value.isEmptyKey, isUpdate {
                    throw .invalid(
                        "One or more parameter values are not valid. The update expression attempted to update a "
                            + "secondary index key to a value that is not supported. The AttributeValue for a key "
                            + "attribute cannot contain an empty \(value.emptyKeyWord) value.")
                }
                if value.isEmptyKey {
                    throw .invalid(
                        "One or more parameter values are not valid. A value specified for a secondary index key is "
                            + "not supported. The AttributeValue for a key attribute cannot contain an empty "
                            + "\(value.emptyKeyWord) value. IndexName: \(index.name), IndexKey: \(attribute.name)")
                }
            }
        }
    }
}
