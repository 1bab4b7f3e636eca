import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html
enum GetSubscriptionAttributes: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let subscription = try SubscriptionRecord.require(call.db, input["SubscriptionArn"]?.string, call.context)
        return ["Attributes": .object(SubscriptionAttributes.shown(subscription))]
    }
}
