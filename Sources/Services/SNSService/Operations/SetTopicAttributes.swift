import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
enum SetTopicAttributes: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        var topic = try TopicRecord.require(call.db, input["TopicArn"]?.string, call.context)
        let name = input["AttributeName"]?.string ?? ""
        // What makes a topic FIFO cannot change after its creation.
        if name == "FifoTopic" { throw AWSError.invalidParameter("AttributeName") }
        let value = input["AttributeValue"]?.string ?? ""
        try TopicAttributes.check(name, value, isFIFO: topic.isFIFO)
        topic.attributes[name] = value.isEmpty ? nil : .string(value)
        try topic.save(call.db)
        return [:]
    }
}
