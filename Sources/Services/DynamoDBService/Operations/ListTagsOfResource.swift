import AWSCore
import JSONTree

/// Lists all tags on one page, as AWS does for the few a table may have.
///
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html
enum ListTagsOfResource: DynamoDBOperation {
    static let refusedMembers: Set<String> = ["NextToken"]

    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        ["Tags": try TaggedTable.find(input, call).definition["Tags"] ?? []]
    }
}
