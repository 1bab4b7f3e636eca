import AWSCore
import JSONTree

/// The table behind a `ResourceArn`, for the operations on tags.
enum TaggedTable {
    /// Finds the table, or answers as AWS does for an ARN of the wrong form, of another service or of no table.
    static func find(_ input: JSONObject, _ operation: String, _ call: Call<DynamoDBService>) throws -> TableRecord {
        let text = try check(input, operation, call.context)
        guard let table = try TableStore(call).find(text) else {
            throw AWSError.resourceNotFound("Requested resource not found: ResourcArn: \(text) not found")
        }
        return table
    }

    /// Checks the form of the ARN.
    static func check(_ input: JSONObject, _ operation: String, _ context: CallContext) throws(AWSError) -> String {
        guard let text = input["ResourceArn"]?.string, !text.isEmpty else { throw .invalid("Invalid TableArn") }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[5].contains("/") else {
            throw .accessDenied(
                "User: arn:aws:iam::\(context.account):root is not authorized to perform: "
                    + "dynamodb:\(operation) on resource: \(text)")
        }
        guard ARN(text)?.service == "dynamodb", parts[5].hasPrefix("table/"), TableName.isValid(TableName.name(in: text))
        else { throw .invalid("Invalid TableArn: Invalid ResourceArn provided as input \(text)") }
        return text
    }
}
