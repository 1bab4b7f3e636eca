import AWSCore
import JSONTree

/// The table behind a `ResourceArn`, for the operations on tags.
enum TaggedTable {
    static let operations: Set<String> = ["TagResource", "UntagResource", "ListTagsOfResource"]

    /// Answers, before other members are checked, as AWS does for a missing ARN and for one that cannot be a table's.
    static func checkAccess(_ input: JSONObject, _ operation: String) throws(AWSError) {
        guard let text = input["ResourceArn"]?.string, !text.isEmpty else { throw .invalid("Invalid TableArn") }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[5].contains("/") else {
            // The caller's account is not known yet; this is the one every call has unless told otherwise.
            throw .accessDenied(
                "User: arn:aws:iam::000000000000:root is not authorized to perform: "
                    + "dynamodb:\(operation) on resource: \(text)")
        }
    }

    /// Finds the table the ARN names.
    static func find(_ input: JSONObject, _ call: Call<DynamoDBService>) throws -> TableRecord {
        let text = try arn(input)
        guard let table = try TableStore(call).find(text) else {
            throw AWSError.resourceNotFound("Requested resource not found: ResourcArn: \(text) not found")
        }
        return table
    }

    /// The ARN, when it is one of a DynamoDB table.
    @discardableResult static func arn(_ input: JSONObject) throws(AWSError) -> String {
        let text = input["ResourceArn"]?.string ?? ""
        guard let arn = ARN(text), arn.service == "dynamodb", arn.resource.hasPrefix("table/"),
            TableName.isValid(TableName.name(in: text))
        else { throw .invalid("Invalid TableArn: Invalid ResourceArn provided as input \(text)") }
        return text
    }
}
