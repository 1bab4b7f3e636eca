import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html
enum ChangeMessageVisibilityBatch: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let queue = try call.queue(input)
        let batch = try BatchRequest(input, entryName: "ChangeMessageVisibilityBatchRequestEntry")
        return try batch.outcome(call.db) { entry in
            guard let timeout = entry["VisibilityTimeout"]?.int else { throw AWSError.missing("VisibilityTimeout") }
            try SQSQueue.changeVisibility(
                call.db, call.context, queue, entry["ReceiptHandle"]?.string ?? "", timeout)
            return [:]
        }
    }
}
