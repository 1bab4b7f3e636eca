import AWSCore
import CivilTime
import JSONTree

/// Makes a table, which is active at once although the answer says `CREATING`, as AWS's does.
///
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
enum CreateTable: DynamoDBOperation {
    static let refusedMembers: Set<String> = [
        "ResourcePolicy", "OnDemandThroughput", "WarmThroughput", "GlobalTableSourceArn",
        "GlobalTableSettingsReplicationMode",
    ]

    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        if input["StreamSpecification"]?["StreamEnabled"]?.bool == true {
            throw AWSError.notImplemented("the member StreamSpecification of DynamoDB.CreateTable")
        }
        let name = try TableName.required(input)
        try TableDefinition.check(input)
        let store = TableStore(call)
        if try store.find(name) != nil { throw AWSError.tableExists(name) }
        var definition: JSONObject = [:]
        let kept = [
            "AttributeDefinitions", "KeySchema", "LocalSecondaryIndexes", "GlobalSecondaryIndexes",
            "ProvisionedThroughput", "BillingMode", "Tags", "DeletionProtectionEnabled",
        ]
        for member in kept { definition[member] = input[member] }
        definition["TableId"] = .string(call.context.entropy.uuid())
        let now = JSON.double(Double(call.now.milliseconds) / 1000)
        definition["CreationDateTime"] = now
        if let tableClass = input["TableClass"] { definition["TableClassSummary"] = ["TableClass": tableClass] }
        if input["SSESpecification"]?["Enabled"]?.bool == true {
            var encryption: JSONObject = ["Status": "ENABLED", "SSEType": "KMS"]
            encryption["KMSMasterKeyArn"] = input["SSESpecification"]?["KMSMasterKeyId"]
            definition["SSEDescription"] = .object(encryption)
        }
        if input["BillingMode"]?.string == "PAY_PER_REQUEST" { definition["LastUpdateToPayPerRequest"] = now }
        let table = try store.insert(name, definition)
        return ["TableDescription": try TableDescription.json(table, store, status: "CREATING", call.context)]
    }
}
