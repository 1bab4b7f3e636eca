import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        ["Tags": TagList.list(try TopicTags.topic(input, call).tags)]
    }
}
