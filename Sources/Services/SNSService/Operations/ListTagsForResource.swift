import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let tags = try TopicTags.topic(input, call).tags
        return ["Tags": .array(tags.map { ["Key": .string($0.key), "Value": $0.value] })]
    }
}
