import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html
enum PublishBatch: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let topic = try TopicRecord.require(call.db, input["TopicArn"]?.string, call.context)
        let entries = input["PublishBatchRequestEntries"]?.array?.compactMap(\.object) ?? []
        try check(entries)
        var successful: [JSON] = []
        var failed: [JSON] = []
        for entry in entries {
            let id = entry["Id"] ?? ""
            do {
                let published = try SNSTopic.publish(call.db, call.context, topic, PublishedMessage(entry))
                var result: JSONObject = ["Id": id, "MessageId": .string(published.id)]
                result["SequenceNumber"] = published.sequenceNumber.map(JSON.string)
                successful.append(.object(result))
            } catch let error as AWSError {
                failed.append([
                    "Id": id, "Code": .string(error.code.rawValue), "Message": .string(error.message),
                    "SenderFault": .bool(error.status < 500),
                ])
            }
        }
        return ["Successful": .array(successful), "Failed": .array(failed)]
    }

    private static func check(_ entries: [JSONObject]) throws {
        if entries.isEmpty {
            throw AWSError(.init("EmptyBatchRequest"), "The batch request doesn't contain any entries.")
        }
        if entries.count > 10 {
            throw AWSError(
                .init("TooManyEntriesInBatchRequest"), "The batch request contains more entries than permissible.")
        }
        let ids = entries.compactMap { $0["Id"]?.string }
        if Set(ids).count != ids.count {
            throw AWSError(
                .init("BatchEntryIdsNotDistinct"),
                "Two or more batch entries in the request have the same Id.")
        }
        let size = entries.reduce(0) { $0 + PublishedMessage($1).size }
        if size > PublishedMessage.sizeLimit {
            throw AWSError(
                .init("BatchRequestTooLong"),
                "The length of all the batch messages put together is more than the limit.")
        }
    }
}
