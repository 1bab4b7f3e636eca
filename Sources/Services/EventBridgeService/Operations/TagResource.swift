import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        try EventTags.update(input["ResourceARN"]?.string ?? "", call) {
            $0 = $0.merging(TagList.object(input["Tags"]))
        }
        return [:]
    }
}
