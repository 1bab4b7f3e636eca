import AWSCore
import CivilTime
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
enum PurgeQueue: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        var queue = try call.queue(input)
        if let last = queue.purged, call.now < last.adding(seconds: 60) { throw AWSError.purging(queue.name) }
        try call.db.execute(sql: "DELETE FROM sqs_messages WHERE queue = ?", arguments: [queue.arn])
        queue.purged = call.now
        try queue.save(call.db)
        return [:]
    }
}
