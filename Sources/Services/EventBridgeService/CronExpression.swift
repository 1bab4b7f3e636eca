import CivilTime

/// The six fields of a cron expression: minutes, hours, day of the month, month, day of the week, year.
///
/// See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html.
struct CronExpression: Sendable {
    /// Which days of a month strike.
    private enum Days {
        case any
        case dates(Set<Int>)
        case last
        /// The weekday nearest to a date.
        case nearestWeekday(Int)
        /// Days of the week, 1 for Sunday.
        case weekdays(Set<Int>)
        case lastWeekday(Int)
        /// The n-th such weekday of the month.
        case nthWeekday(Int, Int)
    }

    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let months: Set<Int>
    private let years: Set<Int>
    private let days: Days

    /// Parses the six fields.
    ///
    /// - Returns: nil when they are not valid.
    init?(_ text: Substring) {
        let fields = text.split(separator: " ").map(String.init)
        guard fields.count == 6, let minutes = CronExpression.values(fields[0], 0...59),
            let hours = CronExpression.values(fields[1], 0...23),
            let months = CronExpression.values(fields[3], 1...12, names: CronExpression.monthNames),
            let years = CronExpression.values(fields[5], 1970...2199),
            let days = CronExpression.days(date: fields[2], weekday: fields[4])
        else { return nil }
        self.minutes = minutes
        self.hours = hours
        self.months = months
        self.years = years
        self.days = days
    }

    /// The first strike after `moment`; nil when there is none.
    func next(after moment: Timestamp) -> Timestamp? {
        let first = CivilDate(moment.adding(milliseconds: 60_000 - moment.milliseconds % 60_000))
        for year in years.sorted() where year >= first.year {
            for month in months.sorted() where (year, month) >= (first.year, first.month) {
                for day in 1...CivilDate.days(in: month, of: year) where strikes(day, month, year) {
                    if (year, month, day) < (first.year, first.month, first.day) { continue }
                    let isFirst = (year, month, day) == (first.year, first.month, first.day)
                    if let time = time(notBefore: isFirst ? (first.hour, first.minute) : (0, 0)) {
                        return CivilDate(year: year, month: month, day: day, hour: time.0, minute: time.1).timestamp
                    }
                }
            }
        }
        return nil
    }

    private func time(notBefore earliest: (Int, Int)) -> (Int, Int)? {
        for hour in hours.sorted() where hour >= earliest.0 {
            for minute in minutes.sorted() where (hour, minute) >= earliest { return (hour, minute) }
        }
        return nil
    }

    private func strikes(_ day: Int, _ month: Int, _ year: Int) -> Bool {
        let length = CivilDate.days(in: month, of: year)
        func weekday(_ day: Int) -> Int { CivilDate(year: year, month: month, day: day).weekday + 1 }
        switch days {
        case .any: return true
        case .dates(let dates): return dates.contains(day)
        case .last: return day == length
        case .weekdays(let weekdays): return weekdays.contains(weekday(day))
        case .lastWeekday(let wanted): return weekday(day) == wanted && day + 7 > length
        case .nthWeekday(let wanted, let nth): return weekday(day) == wanted && (day + 6) / 7 == nth
        case .nearestWeekday(let date):
            let date = min(date, length)
            switch weekday(date) {
            // A Saturday's nearest is the Friday before, a Sunday's the Monday after, within the month.
            case 7: return day == (date > 1 ? date - 1 : date + 2)
            case 1: return day == (date < length ? date + 1 : date - 2)
            default: return day == date
            }
        }
    }

    // MARK: Fields

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    /// One of the two day fields must be `?`; the other says which days.
    private static func days(date: String, weekday: String) -> Days? {
        if weekday == "?" {
            if date == "*" { return .any }
            if date == "L" { return .last }
            if date == "LW" { return nil }
            if date.hasSuffix("W") {
                guard let day = Int(date.dropLast()), (1...31).contains(day) else { return nil }
                return .nearestWeekday(day)
            }
            return values(date, 1...31).map(Days.dates)
        }
        guard date == "?" else { return nil }
        if weekday == "*" { return .any }
        if weekday == "L" { return .weekdays([7]) }
        if weekday.hasSuffix("L"), let day = number(weekday.dropLast(), 1...7, dayNames) { return .lastWeekday(day) }
        let parts = weekday.split(separator: "#", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let day = number(parts[0], 1...7, dayNames), let nth = Int(parts[1]), (1...5).contains(nth) else {
                return nil
            }
            return .nthWeekday(day, nth)
        }
        return values(weekday, 1...7, names: dayNames).map(Days.weekdays)
    }

    /// The values of a field: `*`, numbers or names, ranges, steps, separated by commas.
    private static func values(_ text: String, _ range: ClosedRange<Int>, names: [String] = []) -> Set<Int>? {
        var all: Set<Int> = []
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = item.split(separator: "/", omittingEmptySubsequences: false)
            guard let head = parts.first, parts.count <= 2 else { return nil }
            var step = 1
            if parts.count == 2 {
                guard let given = Int(parts[1]), given > 0 else { return nil }
                step = given
            }
            let bounds: ClosedRange<Int>
            let ends = head.split(separator: "-", omittingEmptySubsequences: false)
            if head == "*" {
                bounds = range
            } else if ends.count == 2 {
                guard let low = number(ends[0], range, names), let high = number(ends[1], range, names), low <= high
                else { return nil }
                bounds = low...high
            } else {
                guard let one = number(head, range, names) else { return nil }
                // 5/15 counts on from five to the end of the range.
                bounds = parts.count == 2 ? one...range.upperBound : one...one
            }
            all.formUnion(stride(from: bounds.lowerBound, through: bounds.upperBound, by: step))
        }
        return all
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Int? {
        if let at = names.firstIndex(of: text.uppercased()) { return at + 1 }
        guard let value = Int(text), range.contains(value) else { return nil }
        return value
    }
}
