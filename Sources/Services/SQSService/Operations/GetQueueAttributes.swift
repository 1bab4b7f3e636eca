import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html
enum GetQueueAttributes: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        let queue = try call.queue(input)
        let names = Set(input["AttributeNames"]?.array?.compactMap(\.string) ?? [])
        if names.isEmpty { return [:] }
        try queue.expire(call.db, now: call.now)
        let report = QueueAttributes.report(queue, try queue.counts(call.db, now: call.now))
        let shown = report.filter { names.contains("All") || names.contains($0.key) }.map { ($0.key, $0.value) }
        return shown.isEmpty ? [:] : ["Attributes": .object(JSONObject(shown))]
    }
}
