import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
enum DeleteMessage: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        try SQSQueue.delete(call.db, call.context, try call.queue(input), input["ReceiptHandle"]?.string ?? "")
        return [:]
    }
}
