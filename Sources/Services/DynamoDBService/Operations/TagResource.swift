import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html
enum TagResource: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        try TaggedTable.arn(input)
        let added = input["Tags"]?.array ?? []
        if added.isEmpty { throw AWSError.invalid("Atleast one Tag needs to be provided as Input.") }
        var table = try TaggedTable.find(input, call)
        let keys = added.compactMap { $0["Key"]?.string }
        let kept = (table.definition["Tags"]?.array ?? []).filter { !keys.contains($0["Key"]?.string ?? "") }
        if kept.count + added.count > 50 {
            throw AWSError.invalid("Too many tags: the limit is 50 tags per resource")
        }
        table.definition["Tags"] = .array(kept + added)
        try TableStore(call).save(table)
        return [:]
    }
}
