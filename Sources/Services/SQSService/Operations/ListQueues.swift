import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html
enum ListQueues: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let page = try QueuePage(input)
        let queues = try QueueRecord.list(
            call.db, prefix: input["QueueNamePrefix"]?.string ?? "", after: page.after, limit: page.limit + 1,
            context: call.context)
        return queues.isEmpty ? [:] : page.output(queues, key: "QueueUrls", call.context)
    }
}
