import AWSCore
import JSONTree

/// Creating a queue that exists gives its address again, unless the attributes differ. AWS's pause of a minute after a
/// queue's removal (`QueueDeletedRecently`) is not kept.
///
/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
enum CreateQueue: AWSOperation {
    typealias Service = SQSService

    static func validate(_ input: JSONObject) throws(AWSError) {
        let name = input["QueueName"]?.string ?? ""
        let isFIFO = input["Attributes"]?["FifoQueue"]?.string == "true"
        let stem = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        let isGood = name.count <= 80 && !stem.isEmpty && stem.allSatisfy { $0.isASCIIWord || $0 == "-" }
        if isGood, isFIFO == name.hasSuffix(".fifo") { return }
        throw .invalidParameter(
            isFIFO
                ? "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length"
                : "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")
    }

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let attributes = input["Attributes"]?.object ?? [:]
        let queue = QueueRecord(
            name: input["QueueName"]?.string ?? "", attributes: QueueAttributes.merge(attributes, into: [:]),
            tags: input["tags"]?.object ?? [:], context: call.context)
        try QueueAttributes.check(attributes, queue: queue.arn, call.db)
        if let existing = try QueueRecord.find(call.db, arn: queue.arn) {
            for (name, value) in attributes where existing.value(name) ?? "" != value.string {
                throw AWSError.queueExists(differing: name)
            }
            return ["QueueUrl": .string(existing.url(call.context))]
        }
        try queue.save(call.db)
        return ["QueueUrl": .string(queue.url(call.context))]
    }
}
