import AWSCore
import JSONTree

/// Creating a topic that exists gives its ARN again, unless attributes or tags differ.
///
/// https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
enum CreateTopic: AWSOperation {
    typealias Service = SNSService
    static let refusedMembers: Set<String> = ["DataProtectionPolicy"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let name = input["Name"]?.string ?? ""
        let stem = name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        let isValid = stem.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
            default: false
            }
        }
        guard isValid, !stem.isEmpty, name.utf8.count <= 256 else { throw .invalidParameter("Topic Name") }
        let attributes = input["Attributes"]?.object ?? [:]
        if name.hasSuffix(".fifo") != (attributes["FifoTopic"]?.string == "true") {
            throw name.hasSuffix(".fifo")
                ? .invalidParameter("Topic Name")
                : .invalidParameter(
                    "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long."
                )
        }
        for (key, value) in attributes {
            try TopicAttributes.check(key, value.string ?? "", isFIFO: name.hasSuffix(".fifo"))
        }
    }

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let tags = TagList.object(input["Tags"])
        let topic = TopicRecord(
            name: input["Name"]?.string ?? "", attributes: input["Attributes"]?.object ?? [:], tags: tags,
            context: call.context)
        if let existing = try TopicRecord.find(call.db, arn: topic.arn) {
            for (name, value) in topic.attributes where existing.attributes[name] != value {
                throw AWSError.invalidParameter("Attributes", "Topic already exists with different attributes")
            }
            if !tags.isEmpty, existing.tags != tags {
                throw AWSError.invalidParameter("Tags", "Topic already exists with different tags")
            }
            return ["TopicArn": .string(existing.arn)]
        }
        try TopicTags.check(tags)
        try topic.save(call.db)
        return ["TopicArn": .string(topic.arn)]
    }
}
