import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = EventBridgeService

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        ["Tags": TagList.list(try EventTags.update(input["ResourceARN"]?.string ?? "", call))]
    }
}
