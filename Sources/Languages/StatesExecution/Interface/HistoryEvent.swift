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

extension HistoryEvent {
    /// The JSON array of some events, as `json` gives each, without a tree in between: histories are most of what a
    /// durable execution writes.
    package static func text(of events: [HistoryEvent]) -> String {
        var writer = JSONWriter()
        // The events of one input share its time.
        var time: (Timestamp, JSON)?
        writer.write(raw: "[")
        for (at, event) in events.enumerated() {
            if time?.0 != event.timestamp { time = (event.timestamp, .double(event.timestamp.seconds)) }
            writer.write(raw: at == 0 ? "{\"timestamp\":" : ",{\"timestamp\":")
            writer.write(time?.1 ?? .null)
            writer.write(raw: ",\"type\":")
            writer.write(string: event.type)
            writer.write(raw: ",\"id\":")
            writer.write(event.id)
            writer.write(raw: ",\"previousEventId\":")
            writer.write(event.previousEventId)
            if let details = event.details {
                writer.write(raw: ",")
                writer.write(string: details.key)
                writer.write(raw: ":")
                writer.write(.object(details.fields))
            }
            writer.write(raw: "}")
        }
        writer.write(raw: "]")
        return writer.text
    }
}
