import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
enum SetQueueAttributes: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        let changes = input["Attributes"]?.object ?? [:]
        // What makes a queue FIFO cannot change after its creation.
        if let fifo = changes["FifoQueue"], fifo.string != queue.value("FifoQueue") {
            throw AWSError.badAttribute("FifoQueue")
        }
        try QueueAttributes.check(changes, queue: queue.arn, call.db)
        queue.attributes = QueueAttributes.merge(changes, into: queue.attributes)
        queue.modified = call.now
        try queue.save(call.db)
        // A receiver that waits goes by the queue's attributes.
        call.post(Signal(SQSService.queueChanged, queue.arn))
        return [:]
    }
}
