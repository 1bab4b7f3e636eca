import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html
enum RemovePermission: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        var policy = QueuePolicy(of: queue)
        try policy.remove(label: input["Label"]?.string ?? "")
        queue.attributes = QueueAttributes.merge(["Policy": .string(policy.text)], into: queue.attributes)
        queue.modified = call.now
        try queue.save(call.db)
        return [:]
    }
}
