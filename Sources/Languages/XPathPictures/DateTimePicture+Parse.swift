extension DateTimePicture {
    /// The moment of a text in the form of the picture.
    ///
    /// Components more significant than all given ones are those of `now`, less significant ones are the least
    /// there are; a gap between given ones is an error.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - now: the time of evaluation, in milliseconds since the epoch.
    /// - Returns: milliseconds since 1970-01-01T00:00:00Z; nil for a text that does not match, or a picture without
    ///   components; NaN for a moment JavaScript's `Date` cannot hold.
    /// - Throws: `D3136` for missing components and week dates, `D3133` for names of a component that has none,
    ///   `D3130` for a numbering sequence that is not supported.
    package func parse(_ text: String, now: Int64) throws(PictureError) -> Double? {
        for part in parts {
            if case .marker(let marker) = part { try marker.checkReadable() }
        }
        var matcher = DateTimeMatcher(parts, text: text)
        guard let texts = matcher.match() else { return nil }
        var components: [Character: Double] = [:]
        var hasMarker = false
        for (part, text) in zip(parts, texts) {
            guard case .marker(let marker) = part else { continue }
            hasMarker = true
            components[marker.component] = try marker.parse(text)
        }
        guard hasMarker else { return nil }
        var complete = DateTimeComponents(given: components)
        return try complete.millis(now: now)
    }
}

extension DateTimeMarker {
    /// Fails for a marker no text can be read with.
    fileprivate func checkReadable() throws(PictureError) {
        if case .sequence(let token)? = integer?.primary, !isTimezone {
            throw PictureError(code: "D3130", value: token)
        }
        if integer == nil, nameList == nil, component != "P" {
            throw PictureError(code: "D3133", value: String(component))
        }
    }

    /// The number of a text that matched the marker; nil for an unknown name.
    fileprivate func parse(_ text: String) throws(PictureError) -> Double? {
        if isTimezone { return timezoneMinutes(text) }
        if component == "f", integer?.decimalPattern != nil {
            // Digits of a fraction count from the left; milliseconds are the finest there is.
            let digits = text.prefix { $0.isASCII && $0.isNumber }.prefix(3)
            return Double(digits + String(repeating: "0", count: 3 - digits.count))
        }
        if let integer { return try integer.parse(text) }
        if component == "P" { return ["am": 0, "AM": 0, "pm": 1, "PM": 1][text] }
        let names = nameList ?? []
        // A width of 0 is none to JSONata.
        let width = maximumWidth.flatMap { $0 > 0 ? $0 : nil } ?? .max
        return names.lastIndex { $0.prefix(width) == text }.map { Double($0 + 1) }
    }

    /// Minutes east of Greenwich. As in JSONata, the sign belongs to the hours only.
    private func timezoneMinutes(_ text: String) -> Double {
        let offset = component == "z" ? text.dropFirst(3) : text[...]
        if let separator = timezoneSeparator, let place = offset.firstIndex(of: separator) {
            return JavaScriptNumber.leadingInteger(offset[..<place]) * 60
                + JavaScriptNumber.leadingInteger(offset[offset.index(after: place)...])
        }
        guard offset.count > 3 else { return JavaScriptNumber.leadingInteger(offset) * 60 }
        return JavaScriptNumber.leadingInteger(offset.prefix(3)) * 60
            + JavaScriptNumber.leadingInteger(offset.dropFirst(3))
    }
}

/// The components read from a text, and the rules that make a moment of them.
private struct DateTimeComponents {
    private var values: [Character: Double]

    init(given: [Character: Double]) { values = given }

    /// The moment; JSONata counts a component whose value is zero as absent when it picks the kinds of date and time.
    mutating func millis(now: Int64) throws(PictureError) -> Double {
        let isDate = isMadeOf("YMD", among: "YXMxWwdD")
        let isOrdinalDate = !isDate && isMadeOf("Yd", among: "YXMxWwdD")
        let isMonthWeekDate = isMadeOf("Xxw", among: "YXMxWwdD")
        let isWeekDate = isMadeOf("XW", among: "YXMxWwdD")
        let isTwelveHourTime = !isMadeOf("Hmsf", among: "PHhmsf") && isMadeOf("Phmsf", among: "PHhmsf")
        let date = isOrdinalDate ? "YD" : isMonthWeekDate ? "XxwF" : isWeekDate ? "XWF" : "YMD"
        try fill(date + (isTwelveHourTime ? "Phmsf" : "Hmsf"), now: now)
        // JSONata does not read week dates either.
        guard !isMonthWeekDate, !isWeekDate else { throw PictureError(code: "D3136") }

        if isTwelveHourTime {
            values["H"] = (self["h"] == 12 ? 0 : self["h"]) + (values["P"] == 1 ? 12 : 0)
        }
        let year = self["Y"]
        let day = isOrdinalDate ? self["d"] : self["D"]
        let month = isOrdinalDate ? 1 : values["M"].map { $0 > 0 ? $0 : 1 } ?? 1
        let millis = JavaScriptDate.utc(
            year: year, month: month, day: day, hour: self["H"], minute: self["m"], second: self["s"],
            millisecond: self["f"])
        let offset = [values["Z"], values["z"]].lazy.compactMap(\.self).first { $0 != 0 && !$0.isNaN } ?? 0
        return millis - offset * 60_000
    }

    private subscript(component: Character) -> Double { values[component] ?? .nan }

    /// Whether at least one component of a kind is there, and none of the others among its rivals.
    private func isMadeOf(_ kind: String, among all: String) -> Bool {
        let present = all.filter { (values[$0] ?? 0) != 0 && values[$0]?.isNaN == false }
        return !present.isEmpty && present.allSatisfy { kind.contains($0) }
    }

    /// Gives every component, from the most significant on, a value.
    private mutating func fill(_ components: String, now: Int64) throws(PictureError) {
        let fields = CalendarFields(millis: Double(now))
        var hasBegun = false
        var hasEnded = false
        for component in components {
            if values[component] != nil {
                guard !hasEnded else { throw PictureError(code: "D3136") }
                hasBegun = true
            } else if hasBegun {
                hasEnded = true
                values[component] = "MDd".contains(component) ? 1 : 0
            } else {
                values[component] = fields?.value(of: component)
            }
        }
    }
}
