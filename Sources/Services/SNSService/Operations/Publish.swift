import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
enum Publish: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        if input["PhoneNumber"] != nil { throw AWSError.notImplemented("messages to phone numbers (PhoneNumber)") }
        guard let arn = input["TopicArn"]?.string ?? input["TargetArn"]?.string else {
            throw AWSError.invalidParameter("TopicArn or TargetArn", "no value for required parameter")
        }
        let name = input["TopicArn"] == nil ? "TargetArn" : "TopicArn"
        let topic = try TopicRecord.require(call.db, arn, parameter: name, call.context)
        let published = try SNSTopic.publish(call.db, call.context, topic, PublishedMessage(input))
        var output: JSONObject = ["MessageId": .string(published.id)]
        output["SequenceNumber"] = published.sequenceNumber.map(JSON.string)
        return output
    }
}
