import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html
enum AddPermission: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        var policy = QueuePolicy(of: queue)
        try policy.add(
            label: input["Label"]?.string ?? "", accounts: input["AWSAccountIds"]?.array?.compactMap(\.string) ?? [],
            actions: input["Actions"]?.array?.compactMap(\.string) ?? [])
        queue.attributes["Policy"] = .string(policy.text)
        queue.modified = call.now
        try queue.save(call.db)
        return [:]
    }
}
