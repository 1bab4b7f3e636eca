import CivilTime
import JSONTree

/// An event of `GetExecutionHistory`.
///
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html.
package struct HistoryEvent: Sendable, Hashable {
    /// The position in the history, from 1.
    package var id: Int
    /// The event this one follows on its branch; 0 for the first two.
    package var previousEventId: Int
    /// When it was recorded.
    package var timestamp: Timestamp
    /// The type as AWS spells it, such as `PassStateEntered`.
    package var type: String
    /// The name and content of the details member, such as `stateEnteredEventDetails`; nil where the type has none.
    package var details: Details?

    /// The type's own data.
    package struct Details: Sendable, Hashable {
        /// The name of the member, such as `stateEnteredEventDetails`.
        package var key: String
        /// The details member's content.
        package var fields: JSONObject

        /// Details by the name of their member.
        package init(_ key: String, _ fields: JSONObject) {
            self.key = key
            self.fields = fields
        }
    }

    /// An event of its parts.
    package init(id: Int, previousEventId: Int, timestamp: Timestamp, type: String, details: Details?) {
        self.id = id
        self.previousEventId = previousEventId
        self.timestamp = timestamp
        self.type = type
        self.details = details
    }

    /// The event as `GetExecutionHistory` prints it; the time is seconds since the epoch.
    package var json: JSON {
        var object: JSONObject = [
            "timestamp": .double(timestamp.seconds), "type": .string(type), "id": .int(id),
            "previousEventId": .int(previousEventId),
        ]
        if let details { object[details.key] = .object(details.fields) }
        return .object(object)
    }

    /// An event from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let seconds = json["timestamp"]?.double, let type = json["type"]?.string, let id = json["id"]?.int,
            let previous = json["previousEventId"]?.int, let members = json.object
        else { return nil }
        self.init(
            id: id, previousEventId: previous,
            timestamp: Timestamp(milliseconds: Int64((seconds * 1000).rounded())), type: type, details: nil)
        for (key, value) in members where key.hasSuffix("EventDetails") {
            guard let fields = value.object else { return nil }
            details = Details(key, fields)
        }
    }
}
