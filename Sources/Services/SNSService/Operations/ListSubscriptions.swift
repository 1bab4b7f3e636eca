import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html
enum ListSubscriptions: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        try page(input, topic: nil, call)
    }

    /// A page of the subscriptions of a topic, or with nil of all.
    static func page(_ input: JSONObject, topic: String?, _ call: Call<SNSService>) throws -> JSONObject {
        let page = try TopicPage(input)
        guard let after = page.after.isEmpty ? 0 : Int64(page.after) else {
            throw AWSError.invalidParameter("NextToken")
        }
        let subscriptions = try SubscriptionRecord.list(
            call.db, topic: topic, after: after, limit: TopicPage.size + 1, call.context)
        return page.output(subscriptions, key: "Subscriptions", mark: { String($0.sequence) }, value: \.json)
    }
}
