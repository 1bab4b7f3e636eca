import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html
enum DescribeTable: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try TableName.required(input)
        let store = TableStore(call)
        let table = try store.named(name)
        return ["Table": try TableDescription.json(table, store, status: "ACTIVE", call.context)]
    }
}
