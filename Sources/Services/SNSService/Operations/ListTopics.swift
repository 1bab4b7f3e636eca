import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html
enum ListTopics: AWSOperation {
    typealias Service = SNSService

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let page = try TopicPage(input)
        let topics = try TopicRecord.list(call.db, after: page.after, limit: TopicPage.size + 1, call.context)
        return page.output(topics, key: "Topics", mark: \.arn) { ["TopicArn": .string($0.arn)] }
    }
}
