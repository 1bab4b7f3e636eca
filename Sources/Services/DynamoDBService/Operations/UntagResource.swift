import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html
enum UntagResource: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        try TaggedTable.arn(input)
        let keys = (input["TagKeys"]?.array ?? []).compactMap(\.string)
        if keys.isEmpty { throw AWSError.invalid("Atleast one Tag Key needs to be provided as Input.") }
        var table = try TaggedTable.find(input, call)
        let kept = (table.definition["Tags"]?.array ?? []).filter { !keys.contains($0["Key"]?.string ?? "") }
        table.definition["Tags"] = kept.isEmpty ? nil : .array(kept)
        try TableStore(call).save(table)
        return [:]
    }
}
