import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html
enum GetQueueUrl: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var arn = call.context.arn("sqs", input["QueueName"]?.string ?? "")
        if let owner = input["QueueOwnerAWSAccountId"]?.string { arn.account = owner }
        guard let queue = try QueueRecord.find(call.db, arn: arn.description) else { throw AWSError.noQueue }
        try queue.checkReach(from: call.context)
        return ["QueueUrl": .string(queue.url(call.context))]
    }
}
