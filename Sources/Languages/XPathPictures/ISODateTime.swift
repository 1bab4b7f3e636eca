/// ISO 8601 moments as `$toMillis` reads them without a picture.
package enum ISODateTime {
    /// The moment of a text such as `2018-02-01T09:42:13.123+0000`, `2018-02` or `2018`.
    ///
    /// - Returns: milliseconds since 1970-01-01T00:00:00Z; NaN for a text of the right shape that names no moment,
    ///   such as a thirteenth month, as JavaScript's `Date.parse` tells it. A text without a time zone is in UTC.
    /// - Throws: `D3110` for a text that has not the shape of an ISO 8601 moment.
    package static func parse(_ text: String) throws(PictureError) -> Double {
        var scanner = ISOScanner(text)
        guard let year = scanner.digits(4) else { throw PictureError(code: "D3110", value: text) }
        // JSONata's expression lets each of these stand any number of times; more than once is no moment.
        let months = scanner.repeated { scanner in scanner.field("-", tens: 0...1) }
        let days = scanner.repeated { scanner in scanner.field("-", tens: 0...3) }
        let times = scanner.repeated { scanner in scanner.time() }
        let fraction = scanner.fraction()
        let zone = scanner.zone()
        guard scanner.isAtEnd else { throw PictureError(code: "D3110", value: text) }

        // Both month and day begin with 0 or 1: then all such fields were taken as months.
        let date = months + days
        guard date.count <= 2, times.count <= 1, fraction == nil || times.count == 1 else { return .nan }
        let month = date.first ?? 1
        let day = date.count > 1 ? date[1] : 1
        guard (1...12).contains(month), (1...31).contains(day) else { return .nan }
        guard let time = times.first else {
            guard zone == nil || zone == 0 && scanner.hasZuluZone else { return .nan }
            return utc(year, month, day)
        }
        let isMidnight = time == ISOTime(hour: 24, minute: 0, second: 0) && (fraction ?? 0) == 0
        guard time.hour < 24 || isMidnight, zone != .infinity else { return .nan }
        return utc(year, month, day) + Double(time.hour * 3_600_000 + time.minute * 60_000 + time.second * 1000)
            + (fraction ?? 0) - (zone ?? 0)
    }

    /// The start of a day; years below 100 are meant as they stand here.
    private static func utc(_ year: Int, _ month: Int, _ day: Int) -> Double {
        // 400 years are a whole number of days, and past the years `Date.UTC` moves.
        JavaScriptDate.utc(year: year + 400, month: month, day: Double(day)) - 146_097 * CalendarFields.dayLength
    }
}

private struct ISOTime: Equatable {
    let hour: Int
    let minute: Int
    let second: Int
}

private struct ISOScanner {
    private var rest: ArraySlice<UInt8>
    /// Whether the time zone was written `Z`.
    private(set) var hasZuluZone = false

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// A number of so many digits.
    mutating func digits(_ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func character(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// A sign and two digits, the first in a range.
    mutating func field(_ sign: Unicode.Scalar, tens: ClosedRange<Int>) -> Int? {
        attempt { scanner in
            guard scanner.character(sign), let value = scanner.digits(2), tens.contains(value / 10) else { return nil }
            return value
        }
    }

    mutating func time() -> ISOTime? {
        attempt { scanner in
            guard let hour = scanner.field("T", tens: 0...2), let minute = scanner.field(":", tens: 0...5),
                let second = scanner.field(":", tens: 0...5)
            else { return nil }
            return ISOTime(hour: hour, minute: minute, second: second)
        }
    }

    /// Milliseconds of a fraction of a second; more digits are dropped.
    mutating func fraction() -> Double? {
        attempt { scanner in
            guard scanner.character(".") else { return nil }
            let digits = scanner.rest.prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            scanner.rest = scanner.rest.dropFirst(digits.count)
            return (0..<3).reduce(0) { sum, index in
                let digit = index < digits.count ? Double(digits[digits.startIndex + index] - 0x30) : 0
                return sum * 10 + digit
            }
        }
    }

    /// Milliseconds east of Greenwich; infinity for an offset of a day or more.
    mutating func zone() -> Double? {
        if character("Z") {
            hasZuluZone = true
            return 0
        }
        return attempt { scanner in
            let sign = scanner.rest.first == UInt8(ascii: "-") ? -1.0 : 1
            guard let hours = scanner.field(sign < 0 ? "-" : "+", tens: 0...2) else { return nil }
            _ = scanner.character(":")
            guard let minutes = scanner.digits(2), minutes < 60 else { return nil }
            return hours < 24 ? sign * Double(hours * 60 + minutes) * 60_000 : .infinity
        }
    }

    /// As many as there are.
    mutating func repeated<Value>(_ read: (inout ISOScanner) -> Value?) -> [Value] {
        var values: [Value] = []
        while let value = read(&self) { values.append(value) }
        return values
    }

    /// Takes nothing when the reading fails.
    private mutating func attempt<Value>(_ read: (inout ISOScanner) -> Value?) -> Value? {
        var scanner = self
        guard let value = read(&scanner) else { return nil }
        self = scanner
        return value
    }
}
