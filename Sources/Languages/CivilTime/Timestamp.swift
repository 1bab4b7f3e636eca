/// A moment in time: whole milliseconds since 1970-01-01T00:00:00Z, as AWS keeps them.
package struct Timestamp: Sendable, Hashable, Comparable {
    /// Milliseconds since the epoch.
    package var milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }
    /// A moment from seconds since the epoch; fractions below a millisecond are dropped.
    package init(seconds: Double) {
        milliseconds = Int64((seconds * 1000).rounded(.down).clamped(to: -6.3e16...6.3e16))
    }

    /// Seconds since the epoch.
    package var seconds: Double { Double(milliseconds) / 1000 }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment `seconds` later; saturates at the ends of the range.
    package func adding(seconds: Double) -> Timestamp {
        adding(milliseconds: Int64((seconds * 1000).rounded().clamped(to: -6.3e16...6.3e16)))
    }

    /// The moment `milliseconds` later; saturates at the ends of the range.
    package func adding(milliseconds more: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(more)
        return Timestamp(milliseconds: overflow ? (more > 0 ? .max : .min) : sum)
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
}

/// Calendar fields of a moment in UTC, by the proleptic Gregorian calendar.
package struct CivilDate: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int
    package var millisecond: Int

    package init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.millisecond = millisecond
    }

    /// The fields of a moment.
    package init(_ timestamp: Timestamp) {
        let dayLength: Int64 = 86_400_000
        var days = timestamp.milliseconds / dayLength
        var rest = timestamp.milliseconds % dayLength
        if rest < 0 {
            rest += dayLength
            days -= 1
        }
        // Days to civil: H. Hinnant, "chrono-compatible low-level date algorithms".
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        hour = Int(rest / 3_600_000)
        minute = Int(rest / 60_000 % 60)
        second = Int(rest / 1000 % 60)
        millisecond = Int(rest % 1000)
    }

    /// Whether every field lies in its range (leap years counted; second 60 is not allowed).
    package var isValid: Bool {
        guard (-999_999...999_999).contains(year), (1...12).contains(month), day >= 1 else { return false }
        return day <= CivilDate.days(in: month, of: year) && (0..<24).contains(hour) && (0..<60).contains(minute)
            && (0..<60).contains(second) && (0..<1000).contains(millisecond)
    }

    /// The number of days of a month.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01.
    package var epochDays: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The moment these fields name in UTC.
    package var timestamp: Timestamp {
        let seconds = Int64(epochDays) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        return Timestamp(milliseconds: seconds * 1000 + Int64(millisecond))
    }

    /// Day of the week, 0 for Sunday.
    package var weekday: Int {
        let day = (epochDays + 4) % 7
        return day < 0 ? day + 7 : day
    }
}
