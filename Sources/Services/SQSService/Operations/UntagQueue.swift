import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html
enum UntagQueue: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        for key in input["TagKeys"]?.array?.compactMap(\.string) ?? [] { queue.tags[key] = nil }
        try queue.save(call.db)
        return [:]
    }
}
