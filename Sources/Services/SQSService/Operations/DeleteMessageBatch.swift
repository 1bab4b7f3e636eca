import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html
enum DeleteMessageBatch: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let queue = try call.queue(input)
        let batch = try BatchRequest(input, entryName: "DeleteMessageBatchRequestEntry")
        return try batch.outcome(call.db) { entry in
            try SQSQueue.delete(call.db, call.context, queue, entry["ReceiptHandle"]?.string ?? "")
            return [:]
        }
    }
}
