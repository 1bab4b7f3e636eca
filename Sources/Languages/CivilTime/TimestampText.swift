extension Timestamp {
    /// ISO 8601 in UTC with milliseconds, as Step Functions prints times: `2026-11-22T16:02:48.123Z`.
    package var iso8601: String { date + "T" + time + "." + pad(CivilDate(self).millisecond, 3) + "Z" }

    /// ISO 8601 in UTC without a fraction: `2026-11-22T16:02:48Z`.
    package var iso8601Seconds: String { date + "T" + time + "Z" }

    /// ISO 8601 in UTC as Java prints an instant: with milliseconds unless there are none.
    package var iso8601Instant: String { milliseconds % 1000 == 0 ? iso8601Seconds : iso8601 }

    /// RFC 9110's date: `Sun, 22 Nov 2026 16:02:48 GMT`.
    package var httpDate: String {
        let fields = CivilDate(self)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return
            "\(days[fields.weekday]), \(pad(fields.day, 2)) \(months[fields.month - 1]) \(pad(fields.year, 4)) \(time) GMT"
    }

    private var date: String {
        let fields = CivilDate(self)
        return "\(pad(fields.year, 4))-\(pad(fields.month, 2))-\(pad(fields.day, 2))"
    }

    private var time: String {
        let fields = CivilDate(self)
        return "\(pad(fields.hour, 2)):\(pad(fields.minute, 2)):\(pad(fields.second, 2))"
    }

    /// A moment from RFC 3339 text (`2026-11-22T16:02:48.123+01:00`).
    ///
    /// Fractions finer than a millisecond are cut; `T` and `Z` must be capitals, as Step Functions demands.
    /// - Returns: nil when the text is not of that form or names no real moment.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20 else { return nil }
        func digits(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<start + count] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = digits(0, 4), bytes[4] == 0x2D, let month = digits(5, 2), bytes[7] == 0x2D,
            let day = digits(8, 2), bytes[10] == UInt8(ascii: "T"), let hour = digits(11, 2), bytes[13] == 0x3A,
            let minute = digits(14, 2), bytes[16] == 0x3A, let second = digits(17, 2)
        else { return nil }
        var at = 19
        var millisecond = 0
        if bytes[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            var scale = 100
            while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
                millisecond += Int(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            guard at > start else { return nil }
        }
        guard at < bytes.count else { return nil }
        var offset = 0
        switch bytes[at] {
        case UInt8(ascii: "Z"):
            guard at + 1 == bytes.count else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard at + 6 == bytes.count, bytes[at + 3] == 0x3A, let hours = digits(at + 1, 2),
                let minutes = digits(at + 4, 2), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (bytes[at] == UInt8(ascii: "+") ? 1 : -1)
        default: return nil
        }
        let fields = CivilDate(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
        guard fields.isValid else { return nil }
        self = fields.timestamp.adding(milliseconds: Int64(-offset) * 60_000)
    }
}

private func pad(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
