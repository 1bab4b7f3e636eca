import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        try EventTags.update(input["ResourceARN"]?.string ?? "", call) { tags in
            for key in input["TagKeys"]?.array?.compactMap(\.string) ?? [] { tags[key] = nil }
        }
        return [:]
    }
}
