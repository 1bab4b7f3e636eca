import AWSCore
import JSONTree

/// Removing a subscription that does not exist is no error.
///
/// https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html
enum Unsubscribe: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        do {
            try SubscriptionRecord.remove(
                call.db, arn: SubscriptionRecord.require(call.db, input["SubscriptionArn"]?.string, call.context).arn)
        } catch AWSError.Code.notFound {
            // Gone already.
        }
        return [:]
    }
}
