import AWSCore
import EventPatterns
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
enum TestEventPattern: AWSOperation {
    typealias Service = EventBridgeService

    /// The members of an event without which AWS does not judge it.
    private static let required = ["id", "account", "source", "time", "region", "detail-type"]

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let pattern = try PatternCache.shared.pattern(input["EventPattern"]?.string ?? "")
        guard let event = try? JSON(parsing: input["Event"]?.string ?? ""), event.object != nil,
            required.allSatisfy({ event[$0] != nil })
        else { throw AWSError.validation("Parameter Event is not valid.") }
        return ["Result": .bool(pattern.matches(event))]
    }
}
