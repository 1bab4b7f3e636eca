import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
enum SendMessage: AWSOperation {
    typealias Service = SQSService

    static func perform(_ input: JSONObject, in call: Call<SQSService>) throws -> JSONObject {
        try send(input, to: try call.queue(input), call)
    }

    /// Sends the message that `SendMessage`'s input, or an entry of `SendMessageBatch`, describes.
    static func send(_ input: JSONObject, to queue: QueueRecord, _ call: Call<SQSService>) throws -> JSONObject {
        let system = input["MessageSystemAttributes"]?.object ?? [:]
        if let header = system["AWSTraceHeader"], header["DataType"]?.string != "String" {
            throw AWSError.invalidParameter(
                "The message system attribute 'AWSTraceHeader' has an invalid message system attribute type, "
                    + "the set of supported type prefixes is String.")
        }
        let sent = try SQSQueue.send(call.db, call.context, queue, message(input))
        var output: JSONObject = ["MessageId": .string(sent.id), "MD5OfMessageBody": .string(sent.bodyMD5)]
        if let digest = sent.attributesMD5 { output["MD5OfMessageAttributes"] = .string(digest) }
        if let digest = MessageAttributes.digest(system) { output["MD5OfMessageSystemAttributes"] = .string(digest) }
        if let number = sent.sequenceNumber { output["SequenceNumber"] = .string(number) }
        return output
    }

    /// The message an input describes.
    static func message(_ input: JSONObject) -> OutgoingMessage {
        OutgoingMessage(
            body: input["MessageBody"]?.string ?? "", attributes: input["MessageAttributes"]?.object ?? [:],
            delaySeconds: input["DelaySeconds"]?.int,
            traceHeader: input["MessageSystemAttributes"]?["AWSTraceHeader"]?["StringValue"]?.string,
            groupID: input["MessageGroupId"]?.string, deduplicationID: input["MessageDeduplicationId"]?.string)
    }
}
