import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html
enum DeleteTable: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try TableName.required(input)
        let store = TableStore(call)
        let table = try store.named(name)
        if table.definition["DeletionProtectionEnabled"]?.bool == true {
            throw AWSError.invalid(
                "Resource cannot be deleted as it is currently protected against deletion. "
                    + "Disable deletion protection first.")
        }
        let description = try TableDescription.json(table, store, status: "DELETING", call.context)
        try store.delete(table)
        return ["TableDescription": description]
    }
}
