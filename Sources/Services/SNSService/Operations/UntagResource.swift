import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        var topic = try TopicTags.topic(input, call)
        for key in input["TagKeys"]?.array?.compactMap(\.string) ?? [] { topic.tags[key] = nil }
        try topic.save(call.db)
        return [:]
    }
}
