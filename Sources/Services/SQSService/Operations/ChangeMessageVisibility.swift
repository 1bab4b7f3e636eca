import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
enum ChangeMessageVisibility: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        try SQSQueue.changeVisibility(
            call.db, call.context, try call.queue(input), input["ReceiptHandle"]?.string ?? "",
            input["VisibilityTimeout"]?.int ?? 0)
        return [:]
    }
}
