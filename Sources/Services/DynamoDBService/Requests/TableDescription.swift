import AWSCore
import JSONTree

/// A `TableDescription` as answers show it.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html.
enum TableDescription {
    /// Members of a stored definition that are not part of the description.
    private static let hidden = ["Tags", "TimeToLiveSpecification", "BillingMode", "LastUpdateToPayPerRequest"]

    /// - Parameter status: `ACTIVE`, or `CREATING`, `UPDATING`, `DELETING` in the answer to a request that changes it.
    static func json(
        _ table: TableRecord, _ store: TableStore, status: String, _ context: CallContext
    ) throws -> JSON {
        var description = table.definition
        for member in hidden { description[member] = nil }
        let counts = status == "CREATING" ? (count: 0, size: 0) : try store.statistics(table)
        let arn = table.arn(context)
        description["TableName"] = .string(table.name)
        description["TableStatus"] = .string(status)
        description["TableArn"] = .string(arn)
        description["ItemCount"] = .int(counts.count)
        description["TableSizeBytes"] = .int(counts.size)
        let isOnDemand = table.definition["BillingMode"]?.string == "PAY_PER_REQUEST"
        if isOnDemand {
            var summary: JSONObject = ["BillingMode": "PAY_PER_REQUEST"]
            if status != "CREATING" {
                summary["LastUpdateToPayPerRequestDateTime"] = table.definition["LastUpdateToPayPerRequest"]
            }
            description["BillingModeSummary"] = .object(summary)
        }
        description["ProvisionedThroughput"] = throughput(table.definition["ProvisionedThroughput"])
        for member in ["LocalSecondaryIndexes", "GlobalSecondaryIndexes"] {
            guard let list = table.definition[member]?.array else { continue }
            description[member] = .array(
                try list.map { try self.index($0, member, table, store, status: status, arn: arn) })
        }
        description["DeletionProtectionEnabled"] = table.definition["DeletionProtectionEnabled"] ?? false
        return .object(description)
    }

    private static func throughput(_ given: JSON?) -> JSON {
        var json: JSONObject = ["NumberOfDecreasesToday": 0, "ReadCapacityUnits": 0, "WriteCapacityUnits": 0]
        for (name, value) in given?.object ?? [:] { json[name] = value }
        return .object(json)
    }

    private static func index(
        _ given: JSON, _ member: String, _ table: TableRecord, _ store: TableStore, status: String, arn: String
    ) throws -> JSON {
        var json = given.object ?? [:]
        let name = json["IndexName"]?.string ?? ""
        var counts = (count: 0, size: 0)
        if status != "CREATING", let index = table.index(name) { counts = try store.statistics(table, index) }
        json["IndexSizeBytes"] = .int(counts.size)
        json["ItemCount"] = .int(counts.count)
        json["IndexArn"] = .string("\(arn)/index/\(name)")
        if member == "GlobalSecondaryIndexes" {
            json["IndexStatus"] = .string(status)
            json["ProvisionedThroughput"] = throughput(json["ProvisionedThroughput"])
        }
        return .object(json)
    }
}
