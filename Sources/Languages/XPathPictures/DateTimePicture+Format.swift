import CivilTime

/// A time zone as `$fromMillis` takes it: `+0530`, `-0500` or `0000`.
package struct TimezoneOffset: Sendable, Hashable {
    /// Coordinated universal time.
    package static let utc = TimezoneOffset(hours: 0, minutes: 0)

    let hours: Double
    let minutes: Double

    private init(hours: Double, minutes: Double) {
        self.hours = hours
        self.minutes = minutes
    }

    /// The offset of a text of a sign, two digits of hours and two of minutes.
    ///
    /// JSONata reads the text as one number: hours are its hundreds, rounded down, and minutes the rest with the
    /// number's sign. Offsets west of Greenwich with minutes come out an hour early for that; its results are kept.
    package init(_ text: String) {
        let number = JavaScriptNumber.leadingInteger(text)
        hours = (number / 100).rounded(.down)
        minutes = number.truncatingRemainder(dividingBy: 100)
    }

    /// The number a timezone component shows.
    var number: Double { hours * 100 + minutes }
    var millis: Double { (60 * hours + minutes) * 60_000 }
}

extension DateTimePicture {
    /// A moment in the form of the picture.
    ///
    /// Of a moment out of JavaScript's reach, or in a time zone that is no number, every component is `NaN`.
    ///
    /// - Parameters:
    ///   - millis: milliseconds since 1970-01-01T00:00:00Z.
    ///   - timezone: the time zone whose time is shown.
    /// - Throws: `D3133` for names of a component that has none, `D3134` for a time zone of more than four digits,
    ///   `D3130` for a numbering sequence that is not supported.
    package func format(_ millis: Double, timezone: TimezoneOffset = .utc) throws(PictureError) -> String {
        let fields = CalendarFields(millis: millis + timezone.millis)
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .marker(let marker):
                text += try marker.isTimezone ? marker.format(timezone) : marker.format(fields)
            }
        }
        return text
    }
}

extension DateTimeMarker {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// The names of the component; nil when it has none.
    var nameList: [String]? {
        switch component {
        case "M", "x": DateTimeMarker.months
        case "F": DateTimeMarker.days
        default: nil
        }
    }

    func format(_ fields: CalendarFields?) throws(PictureError) -> String {
        switch component {
        case "P": return (fields?.civil.hour ?? 0) >= 12 ? "pm" : "am"
        case "C", "E": return "ISO"
        default: break
        }
        let value = fields?.value(of: component) ?? .nan
        if let names { return try name(of: value, names) }
        guard let integer else { throw PictureError(code: "D3133", value: String(component)) }
        guard let yearDigits else { return try integer.format(value) }
        return try integer.format(value.truncatingRemainder(dividingBy: JavaScriptNumber.shifted(1, by: yearDigits)))
    }

    private func name(of value: Double, _ names: Names) throws(PictureError) -> String {
        guard let list = nameList else { throw PictureError(code: "D3133", value: String(component)) }
        guard value >= 1, value <= Double(list.count) else { return JavaScriptNumber.text(value) }
        let name = list[Int(value) - 1]
        let cased =
            switch names {
            case .lower: name.lowercased()
            case .upper: name.uppercased()
            case .title: name
            }
        return maximumWidth.map { String(cased.prefix($0)) } ?? cased
    }

    func format(_ timezone: TimezoneOffset) throws(PictureError) -> String {
        guard let integer, let pattern = integer.decimalPattern else { throw PictureError(code: "D3134") }
        if isTraditional, timezone.number == 0 { return "Z" }
        var text: String
        switch pattern.mandatoryDigits {
        case _ where pattern.interval > 0, 3, 4:
            text = try integer.format(timezone.number)
        case 1, 2:
            text = try integer.format(timezone.hours)
            if timezone.minutes != 0 { text += ":" + (try IntegerPicture("00").format(timezone.minutes)) }
        default:
            throw PictureError(code: "D3134", value: String(pattern.mandatoryDigits))
        }
        if timezone.number >= 0 { text = "+" + text }
        return component == "z" ? "GMT" + text : text
    }
}
