import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html
enum SendMessageBatch: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let queue = try call.queue(input)
        let batch = try BatchRequest(input, entryName: "SendMessageBatchRequestEntry")
        let size = batch.entries.reduce(0) { $0 + SendMessage.message($1).size }
        // The sum is bound by the largest message SQS takes at all, not by the queue's own limit.
        let limit = 1_048_576
        if size > limit { throw AWSError.batchTooLong(size, limit: limit) }
        return try batch.outcome(call.db) { try SendMessage.send($0, to: queue, call) }
    }
}
