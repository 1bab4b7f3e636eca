import CivilTime
import JSONTree
import StatesExecution

extension HistoryEvent {
    /// An event as `aws stepfunctions get-execution-history --output json` prints it: the time is a text such as
    /// `2026-11-22T16:02:48.123000+00:00` (version 2 of the CLI) or seconds since the epoch (version 1).
    init?(printed json: JSON) {
        guard let members = json.object, let type = json["type"]?.string, let id = json["id"]?.int,
            let time = json["timestamp"].flatMap(Timestamp.init(printed:))
        else { return nil }
        self.init(
            id: id, previousEventId: json["previousEventId"]?.int ?? 0, timestamp: time, type: type, details: nil)
        for (key, value) in members where key.hasSuffix("EventDetails") {
            guard let fields = value.object else { return nil }
            details = Details(key, fields)
        }
    }

    /// The event as version 2 of the CLI prints it.
    var printed: JSON {
        var object: JSONObject = [
            "timestamp": .string(timestamp.printed), "type": .string(type), "id": .int(id),
            "previousEventId": .int(previousEventId),
        ]
        if let details { object[details.key] = .object(details.fields) }
        return .object(object)
    }
}

extension Timestamp {
    /// A moment as the CLI prints it, or as a log writes it.
    init?(printed json: JSON) {
        if let text = json.string {
            self.init(rfc3339: text)
        } else if let seconds = json.double, seconds.isFinite {
            self.init(milliseconds: Int64(max(-1e15, min(seconds * 1000, 1e15)).rounded()))
        } else {
            return nil
        }
    }

    /// The moment as Python's `isoformat` writes it in UTC, which is what the CLI prints.
    package var printed: String {
        let text = milliseconds % 1000 == 0 ? String(iso8601Seconds.dropLast()) : iso8601.dropLast() + "000"
        return text + "+00:00"
    }
}
