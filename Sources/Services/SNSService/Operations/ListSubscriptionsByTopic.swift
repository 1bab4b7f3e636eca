import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html
enum ListSubscriptionsByTopic: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let topic = try TopicRecord.require(call.db, input["TopicArn"]?.string, call.context)
        return try ListSubscriptions.page(input, topic: topic.arn, call)
    }
}
