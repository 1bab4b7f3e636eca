import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html
enum ListTables: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let limit = input["Limit"]?.int ?? 100
        // One more than asked for tells whether there is a next page.
        let names = try TableStore(call).names(after: input["ExclusiveStartTableName"]?.string, limit: limit + 1)
        var output: JSONObject = ["TableNames": .array(names.prefix(limit).map(JSON.string))]
        if names.count > limit, let last = names.prefix(limit).last {
            output["LastEvaluatedTableName"] = .string(last)
        }
        return output
    }
}
