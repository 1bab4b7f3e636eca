import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html
enum TagQueue: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        queue.tags = queue.tags.merging(input["Tags"]?.object ?? [:])
        if queue.tags.count > 50 { throw AWSError.invalidParameter("Too many tags added for queue \(queue.name).") }
        try queue.save(call.db)
        return [:]
    }
}
