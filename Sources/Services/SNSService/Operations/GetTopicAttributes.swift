import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
enum GetTopicAttributes: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let topic = try TopicRecord.require(call.db, input["TopicArn"]?.string, call.context)
        return ["Attributes": .object(try TopicAttributes.shown(topic, call.db, call.context))]
    }
}
