import CivilTime

/// When a scheduled rule fires: `rate(5 minutes)` or `cron(0 12 * * ? *)`, in UTC.
///
/// See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html.
package struct ScheduleExpression: Sendable {
    private enum Kind {
        case rate(milliseconds: Int64)
        case cron(CronExpression)
    }

    private let kind: Kind

    /// Parses an expression.
    ///
    /// - Returns: nil when it is not valid.
    package init?(_ text: String) {
        if let body = ScheduleExpression.body(of: text, "rate"), let length = ScheduleExpression.period(body) {
            kind = .rate(milliseconds: length)
        } else if let body = ScheduleExpression.body(of: text, "cron"), let cron = CronExpression(body) {
            kind = .cron(cron)
        } else {
            return nil
        }
    }

    /// The first strike after `moment`; nil when there is none before the year 2200.
    ///
    /// - Parameter anchor: the strike from which a rate counts; a cron expression does not need it.
    package func next(after moment: Timestamp, from anchor: Timestamp) -> Timestamp? {
        switch kind {
        case .cron(let cron): return cron.next(after: moment)
        case .rate(let length):
            if anchor > moment { return anchor }
            let beats = (moment.milliseconds - anchor.milliseconds) / length + 1
            return anchor.adding(milliseconds: beats * length)
        }
    }

    /// The first strike after `moment`, a rate counting from there.
    package func next(after moment: Timestamp) -> Timestamp? { next(after: moment, from: moment) }

    private static func body(of text: String, _ name: String) -> Substring? {
        guard text.hasPrefix("\(name)("), text.hasSuffix(")") else { return nil }
        return text.dropFirst(name.count + 1).dropLast()
    }

    /// The length of `5 minutes` in milliseconds; one is singular, more are plural.
    private static func period(_ text: Substring) -> Int64? {
        let words = text.split(separator: " ")
        guard words.count == 2, let count = Int64(words[0]), count > 0, count < 1_000_000 else { return nil }
        let units: [String: Int64] = ["minute": 60_000, "hour": 3_600_000, "day": 86_400_000]
        return units[String(count == 1 ? words[1] : words[1].dropLast())]
            .flatMap { count == 1 || words[1].hasSuffix("s") ? count * $0 : nil }
    }
}
