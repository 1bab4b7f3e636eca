/// A length of time in whole milliseconds, as people write it: `90s`, `1h30m`, `2d`, `1w`, or ISO 8601's `PT1H30M`,
/// `P2D`, `P1W`.
package struct TimeSpan: Sendable, Hashable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Reads a span; the units are `ms`, `s`, `m`, `h`, `d` and `w`, and a number may have a fraction.
    ///
    /// ISO 8601's years and months are no spans: how long they are depends on the date. A day is 24 hours here.
    /// - Returns: nil when the text is not of either form, or too long for the range.
    package init?(_ text: String) {
        guard let parts = TimeSpan.parts(Substring(text.lowercased())), !parts.isEmpty else { return nil }
        var sum: Double = 0
        for (number, unit) in parts { sum += number * unit }
        guard sum <= 1e15 else { return nil }
        milliseconds = Int64(sum.rounded())
    }

    /// The numbers with their units in milliseconds; nil when the text is malformed.
    private static func parts(_ text: Substring) -> [(Double, Double)]? {
        guard text.first == "p" else { return parts(text, ["w", "d", "h", "m", "s", "ms"]) }
        let halves = text.dropFirst().split(separator: "t", omittingEmptySubsequences: false)
        guard halves.count <= 2, let days = parts(halves[0], ["w", "d"]) else { return nil }
        if halves.count == 1 { return days }
        guard let times = parts(halves[1], ["h", "m", "s"]), !times.isEmpty else { return nil }
        return days + times
    }

    /// Numbers and units in turn, each of `units` once at most, the longest first.
    private static func parts(_ text: Substring, _ units: [String]) -> [(Double, Double)]? {
        var (rest, left) = (text, units[...])
        var parts: [(Double, Double)] = []
        while !rest.isEmpty {
            let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
            rest = rest.dropFirst(digits.count)
            let unit = String(rest.prefix { ("a"..."z").contains($0) })
            rest = rest.dropFirst(unit.count)
            guard digits.first != ".", digits.last != ".", let number = Double(digits), let length = lengths[unit],
                let at = left.firstIndex(of: unit)
            else { return nil }
            left = left[(at + 1)...]
            parts.append((number, length))
        }
        return parts
    }

    private static let lengths: [String: Double] = [
        "w": 604_800_000, "d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1000, "ms": 1,
    ]

    /// The span in the two largest units that it has: `1d 4h`, `90 s` as `1m 30s`, `250ms`.
    package var text: String {
        var left = milliseconds.magnitude
        var words: [String] = []
        for (unit, length) in [("d", 86_400_000 as UInt64), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)] {
            if left >= length, words.count < 2 { words.append("\(left / length)\(unit)") }
            left %= length
        }
        return (milliseconds < 0 ? "-" : "") + (words.isEmpty ? "0s" : words.joined(separator: " "))
    }
}

extension Timestamp {
    /// A moment as people write it: RFC 3339, which may lack its zone (then UTC), its seconds, or its time of day.
    ///
    /// - Returns: nil when the text names no moment.
    package init?(lenient text: String) {
        let time = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
        let hasZone = time?.contains { "Zz+-".contains($0) } ?? false
        for candidate in [text, text + "Z", text + ":00Z", text + "T00:00:00Z"] {
            // What has a zone is whole.
            if hasZone, candidate != text { return nil }
            if let moment = Timestamp(rfc3339: candidate) {
                self = moment
                return
            }
        }
        return nil
    }
}
