import AWSCore
import JSONTree

/// Tags of topics.
enum TopicTags {
    /// - Throws: `TagLimitExceeded` for more than fifty.
    static func check(_ tags: JSONObject) throws {
        if tags.count > 50 {
            throw AWSError(.init("TagLimitExceeded"), "Could not complete request: tag quota of per resource exceeded")
        }
    }

    /// The topic whose tags a request is about.
    ///
    /// - Throws: `ResourceNotFound`.
    static func topic(_ input: JSONObject, _ call: Call<SNSService>) throws -> TopicRecord {
        guard let topic = try TopicRecord.find(call.db, arn: input["ResourceArn"]?.string ?? "") else {
            throw AWSError.noResource
        }
        return topic
    }
}
