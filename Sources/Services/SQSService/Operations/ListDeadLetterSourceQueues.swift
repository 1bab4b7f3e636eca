import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html
enum ListDeadLetterSourceQueues: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let target = try call.queue(input)
        let page = try QueuePage(input)
        let all = try QueueRecord.list(call.db, prefix: "", after: page.after, limit: -1, context: call.context)
        let sources = all.lazy.filter { $0.redrive?.target == target.arn }.prefix(page.limit + 1)
        return page.output(Array(sources), key: "queueUrls", call.context)
    }
}
