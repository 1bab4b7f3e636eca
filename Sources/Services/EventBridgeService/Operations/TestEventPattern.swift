import AWSCore
import EventPatterns
import JSONTree

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
enum TestEventPattern: AWSOperation {
    typealias Service = EventBridgeService

    /// The members of an event without which AWS does not judge it.
    private static let required = ["id", "account", "source", "time", "region", "resources", "detail-type"]

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        let pattern = try PatternCache.shared.pattern(input["EventPattern"]?.string ?? "")
        guard let event = try? JSON(parsing: input["Event"]?.string ?? ""), event.object != nil else {
            throw AWSError.badArgument("Event", "Event is not valid JSON.")
        }
        for name in required where event[name] == nil {
            throw AWSError.badArgument("Event", "Event is missing the field \(name).")
        }
        return ["Result": .bool(pattern.matches(event))]
    }
}
