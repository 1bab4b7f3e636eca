import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        var topic = try TopicTags.topic(input, call)
        topic.tags = topic.tags.merging(TagList.object(input["Tags"]))
        try TopicTags.check(topic.tags)
        try topic.save(call.db)
        return [:]
    }
}
