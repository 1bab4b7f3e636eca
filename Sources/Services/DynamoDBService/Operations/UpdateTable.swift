import AWSCore
import CivilTime
import JSONTree

/// Changes throughput, billing mode, global indexes, class and deletion protection.
///
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html
enum UpdateTable: DynamoDBOperation {
    static let refusedMembers: Set<String> = [
        "StreamSpecification", "ReplicaUpdates", "OnDemandThroughput", "MultiRegionConsistency",
        "GlobalTableWitnessUpdates", "WarmThroughput", "SSESpecification", "GlobalTableSettingsReplicationMode",
    ]

    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try TableName.required(input)
        let throughput = input["ProvisionedThroughput"]
        let mode = input["BillingMode"]?.string
        if mode == "PAY_PER_REQUEST", throughput != nil {
            throw AWSError.invalidParameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST")
        }
        try TableDefinition.checkThroughput(throughput)
        let changes = [
            "ProvisionedThroughput", "BillingMode", "GlobalSecondaryIndexUpdates", "TableClass",
            "DeletionProtectionEnabled",
        ]
        guard changes.contains(where: { input[$0] != nil }) else {
            throw AWSError.invalid(
                "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
                    + "GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required")
        }
        let store = TableStore(call)
        var table = try store.named(name)
        if mode == "PROVISIONED", throughput == nil {
            throw AWSError.invalidParameter("ProvisionedThroughput must be specified when BillingMode is PROVISIONED")
        }
        let isOnDemand = table.definition["BillingMode"]?.string == "PAY_PER_REQUEST"
        if throughput != nil, mode == nil, isOnDemand {
            throw AWSError.invalidParameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST")
        }
        table = try IndexUpdates.apply(input, to: table, call)
        apply(input, to: &table.definition, now: .double(Double(call.now.milliseconds) / 1000))
        try store.save(table)
        return ["TableDescription": try TableDescription.json(table, store, status: "UPDATING", call.context)]
    }

    private static func apply(_ input: JSONObject, to definition: inout JSONObject, now: JSON) {
        if let throughput = input["ProvisionedThroughput"] { definition["ProvisionedThroughput"] = throughput }
        if let mode = input["BillingMode"]?.string {
            definition["BillingMode"] = .string(mode)
            if mode == "PAY_PER_REQUEST" {
                definition["ProvisionedThroughput"] = nil
                definition["LastUpdateToPayPerRequest"] = now
            }
        }
        if let tableClass = input["TableClass"] { definition["TableClassSummary"] = ["TableClass": tableClass] }
        if let flag = input["DeletionProtectionEnabled"] { definition["DeletionProtectionEnabled"] = flag }
    }
}
