import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html
enum DeleteQueue: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let queue = try call.queue(input)
        try queue.remove(call.db)
        // Whoever waits for messages shall learn that there is no queue any more.
        call.post(Signal(SQSService.queueChanged, queue.arn))
        return [:]
    }
}
