import AWSCore
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html
enum ConfirmSubscription: AWSOperation {
    typealias Service = SNSService
    static let refusedMembers: Set<String> = ["AuthenticateOnUnsubscribe"]

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        // Who confirms may be of another account than the topic; the token is what lets them.
        let arn = input["TopicArn"]?.string
        let topic = try TopicRecord.require(call.db, arn, call.context.at(arn ?? ""))
        let token = input["Token"]?.string ?? ""
        let subscriptions = try SubscriptionRecord.list(call.db, topic: topic.arn, call.context)
        guard !token.isEmpty, var subscription = subscriptions.first(where: { $0.token == token }) else {
            throw AWSError.invalidParameter("Token")
        }
        subscription.token = nil
        try subscription.save(call.db)
        return ["SubscriptionArn": .string(subscription.arn)]
    }
}
