import AWSCore
import CivilTime
import JSONTree

/// Scalars as text: in forms, headers, paths and XML.
enum Scalar {
    enum TimestampFormat: String { case iso8601, iso8601Milliseconds, rfc822, unixTimestamp }

    /// The value that `text` denotes for a shape; nil when it denotes none.
    static func json(_ text: String, _ shape: Shape) -> JSON? {
        switch shape.kind {
        case .integer, .long: return JSONNumber(text).flatMap { $0.isInteger ? .number($0) : nil }
        case .float, .double: return JSONNumber(text).map(JSON.number)
        case .boolean: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
        case .timestamp:
            if let number = JSONNumber(text) { return .number(number) }
            guard let moment = Timestamp(rfc3339: text) ?? Timestamp(httpDate: text) else { return nil }
            return .double(moment.seconds)
        default: return .string(text)
        }
    }

    /// The text of a value; `timestamp` is the place's format unless the shape has its own.
    static func text(_ value: JSON, _ shape: Shape, timestamp: TimestampFormat) -> String {
        switch value {
        case .string(let text): return text
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let number):
            guard shape.kind == .timestamp else { return number.text }
            let moment = Timestamp(seconds: number.double)
            switch shape.timestampFormat.flatMap(TimestampFormat.init(rawValue:)) ?? timestamp {
            case .iso8601: return moment.iso8601Instant
            case .iso8601Milliseconds: return moment.iso8601
            case .rfc822: return moment.httpDate
            case .unixTimestamp: return number.text
            }
        case .null, .array, .object: return value.text()
        }
    }
}

extension Timestamp {
    /// A moment from RFC 9110's preferred form: `Sun, 22 Nov 2026 16:02:48 GMT`.
    init?(httpDate text: String) {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        let date = CivilDate(
            year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])
        guard date.isValid else { return nil }
        self = date.timestamp
    }
}
