import AWSCore
import JSONTree

/// Names the attribute that says when an item expires, or takes the name back.
///
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html
enum UpdateTimeToLive: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let store = TableStore(call)
        var table = try store.named(try TableName.required(input))
        let attribute = input["TimeToLiveSpecification"]?["AttributeName"]?.string ?? ""
        let isEnabled = input["TimeToLiveSpecification"]?["Enabled"]?.bool ?? false
        if let current = table.timeToLive, current != attribute {
            throw AWSError.invalid(
                "TimeToLive is active on a different AttributeName: current AttributeName is \(current)")
        }
        if isEnabled == (table.timeToLive != nil) {
            throw AWSError.invalid("TimeToLive is already \(isEnabled ? "enabled" : "disabled")")
        }
        table.definition["TimeToLiveSpecification"] = isEnabled ? ["AttributeName": .string(attribute)] : nil
        try store.save(table)
        try ItemStore(call.db, table).resetExpiries()
        return ["TimeToLiveSpecification": ["Enabled": .bool(isEnabled), "AttributeName": .string(attribute)]]
    }
}
