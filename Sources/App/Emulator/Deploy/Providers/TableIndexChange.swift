import AWSCore
import JSONTree

/// What an update of a template asks of a table's global secondary indexes.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html.
enum TableIndexChange {
    /// The `GlobalSecondaryIndexUpdates` that lead from one list of indexes to another.
    ///
    /// - Throws: what CloudFormation refuses: more than one index made or removed, or an index made different.
    static func updates(from old: JSON?, to new: JSON?) throws(AWSError) -> [JSON] {
        let (before, after) = (named(old), named(new))
        var updates: [JSON] = []
        for (name, index) in after {
            guard let present = before[name] else {
                updates.append(["Create": index])
                continue
            }
            if present == index { continue }
            guard fixed(present) == fixed(index) else {
                throw .validation(
                    "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights "
                        + "Specification. You can create a new GSI with a different name.")
            }
            updates.append(
                ["Update": ["IndexName": .string(name), "ProvisionedThroughput": index["ProvisionedThroughput"] ?? .null]])
        }
        for (name, _) in before where after[name] == nil {
            updates.append(["Delete": ["IndexName": .string(name)]])
        }
        if updates.count(where: { $0["Update"] == nil }) > 1 {
            throw .validation("Cannot perform more than one GSI creation or deletion in a single update")
        }
        return updates
    }

    private static func named(_ list: JSON?) -> JSONObject {
        var indexes: JSONObject = [:]
        for index in list?.array ?? [] { indexes[index["IndexName"]?.string ?? ""] = index }
        return indexes
    }

    private static func fixed(_ index: JSON) -> [JSON?] { ["KeySchema", "Projection"].map { index[$0] } }
}
