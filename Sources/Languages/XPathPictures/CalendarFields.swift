import CivilTime

/// The calendar fields of a moment, for the components of a date picture. Weeks are ISO 8601's: they begin on
/// Monday, and the first of a year or a month is the one with its first Thursday.
struct CalendarFields: Sendable {
    static let dayLength = 86_400_000.0

    /// Milliseconds since the epoch, in the time zone's own time.
    let millis: Double
    let civil: CivilDate

    /// The fields; nil when JavaScript's `Date` does not reach the moment.
    init?(millis: Double) {
        guard let clipped = JavaScriptDate.clipped(millis) else { return nil }
        self.millis = clipped
        civil = CivilDate(Timestamp(milliseconds: Int64(clipped)))
    }

    /// The number of a component; nil for those that are no number (`P`, `C`, `E`, `Z`, `z`).
    func value(of component: Character) -> Double? {
        switch component {
        case "Y": Double(civil.year)
        case "M": Double(civil.month)
        case "D": Double(civil.day)
        case "d": (today - JavaScriptDate.utc(year: civil.year, month: 1)) / CalendarFields.dayLength + 1
        case "F": Double(civil.weekday == 0 ? 7 : civil.weekday)
        case "W": week(start: { CalendarFields.firstWeek(ofYear: civil.year + $0) }, weeks: 52)
        case "w": week(start: { CalendarFields.firstWeek(ofMonth: civil.month + $0, year: civil.year) }, weeks: 4)
        case "X": Double(civil.year + shift { CalendarFields.firstWeek(ofYear: civil.year + $0) })
        case "x": Double(weekMonth)
        case "H": Double(civil.hour)
        case "h": Double(civil.hour % 12 == 0 ? 12 : civil.hour % 12)
        case "m": Double(civil.minute)
        case "s": Double(civil.second)
        case "f": Double(civil.millisecond)
        default: nil
        }
    }

    /// Midnight of the day.
    private var today: Double { JavaScriptDate.utc(year: civil.year, month: civil.month, day: Double(civil.day)) }

    /// The month the week belongs to.
    private var weekMonth: Int {
        let month = civil.month + shift { CalendarFields.firstWeek(ofMonth: civil.month + $0, year: civil.year) }
        return (month + 11) % 12 + 1
    }

    /// The number of the week in the year or month whose first week begins at `start(0)`.
    private func week(start: (Int) -> Double, weeks: Double) -> Double {
        let week = CalendarFields.weeks(from: start(0), to: today)
        if week > weeks, today >= start(1) { return 1 }
        if week < 1 { return CalendarFields.weeks(from: start(-1), to: today).rounded(.down) }
        return week.rounded(.down)
    }

    /// -1 or 1 when the moment lies in a week of the period before or after.
    private func shift(_ start: (Int) -> Double) -> Int {
        millis < start(0) ? -1 : millis >= start(1) ? 1 : 0
    }

    private static func weeks(from start: Double, to end: Double) -> Double { (end - start) / (dayLength * 7) + 1 }

    private static func firstWeek(ofYear year: Int) -> Double { firstWeek(ofMonth: 1, year: year) }

    /// The Monday the first week of a month begins on; month 0 and 13 are those of the years beside.
    private static func firstWeek(ofMonth month: Int, year: Int) -> Double {
        let first = JavaScriptDate.utc(
            year: month < 1 ? year - 1 : month > 12 ? year + 1 : year, month: (month + 11) % 12 + 1)
        let days = Int64(first / dayLength)
        let weekday = Double(((days + 3) % 7 + 7) % 7)
        return first + (weekday > 3 ? 7 - weekday : -weekday) * dayLength
    }
}

/// Moments as JavaScript's `Date` counts them.
enum JavaScriptDate {
    /// `TimeClip`: whole milliseconds, nil past 100 million days from the epoch.
    static func clipped(_ millis: Double) -> Double? {
        let whole = millis.rounded(.towardZero)
        return whole.magnitude <= 8.64e15 ? whole : nil
    }

    /// `Date.UTC`, with a month from 1: fields may lie outside their ranges, and years 0 to 99 mean 1900 to 1999.
    ///
    /// NaN when a field is NaN or the moment is out of reach.
    static func utc(
        year: Double, month: Double, day: Double = 1, hour: Double = 0, minute: Double = 0, second: Double = 0,
        millisecond: Double = 0
    ) -> Double {
        let fields = [year, month, day, hour, minute, second, millisecond].map { $0.rounded(.towardZero) }
        guard fields.allSatisfy({ $0.magnitude < 1e17 }) else { return .nan }
        let century = (0...99).contains(fields[0]) ? 1900.0 : 0
        let months = (fields[0] + century) * 12 + fields[1] - 1
        let fullYear = (months / 12).rounded(.down)
        guard fullYear.magnitude < 400_000 else { return .nan }
        let firstDay = CivilDate(year: Int(fullYear), month: Int(months - fullYear * 12) + 1, day: 1).epochDays
        let days = Double(firstDay) + fields[2] - 1
        let time = fields[3] * 3_600_000 + fields[4] * 60_000 + fields[5] * 1000 + fields[6]
        return clipped(days * CalendarFields.dayLength + time) ?? .nan
    }

    static func utc(year: Int, month: Int, day: Double = 1) -> Double {
        utc(year: Double(year), month: Double(month), day: day)
    }
}
