import AWSCore
import JSONTree

/// Deleting a topic that does not exist is no error.
///
/// https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html
enum DeleteTopic: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        try TopicRecord.remove(call.db, arn: input["TopicArn"]?.string ?? "")
        return [:]
    }
}
