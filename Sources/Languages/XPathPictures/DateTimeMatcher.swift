/// Matches a text with a date picture's parts, as the regular expression JSONata makes of them does: every part
/// takes as much as it can, and gives back what later parts need. Letters match in either case.
struct DateTimeMatcher {
    private let parts: [DateTimePicture.Part]
    private let units: CodeUnits
    /// Places at which a part, and all after it, were found not to match.
    private var deadEnds: Set<Place> = []

    private struct Place: Hashable {
        let part: Int
        let position: Int
    }

    init(_ parts: [DateTimePicture.Part], text: String) {
        self.parts = parts
        units = CodeUnits(text)
    }

    /// The text of every part, nil when the whole text does not match.
    mutating func match() -> [String]? {
        guard let ends = ends(from: Place(part: 0, position: 0)) else { return nil }
        return zip([0] + ends, ends).map { units.units(from: $0, to: $1).text }
    }

    /// Where each part from a place on ends. The depth is the number of parts.
    private mutating func ends(from place: Place) -> [Int]? {
        guard place.part < parts.count else { return place.position == units.count ? [] : nil }
        guard !deadEnds.contains(place) else { return nil }
        for end in candidates(parts[place.part], at: place.position) {
            if let rest = ends(from: Place(part: place.part + 1, position: end)) { return [end] + rest }
        }
        deadEnds.insert(place)
        return nil
    }

    /// The ends a part can have, those it tries first in front.
    private func candidates(_ part: DateTimePicture.Part, at start: Int) -> [Int] {
        switch part {
        case .literal(let text):
            let end = start + text.utf16.count
            return units.units(from: start, to: end).text.lowercased() == text.lowercased() ? [end] : []
        case .marker(let marker) where marker.isTimezone:
            return timezoneEnds(marker, at: start)
        case .marker(let marker):
            guard let integer = marker.integer else { return runEnds(at: start, of: DateTimeMatcher.isLetter) }
            switch integer.primary {
            case .letters: return runEnds(at: start, of: DateTimeMatcher.isLetter)
            case .roman: return runEnds(at: start) { DateTimeMatcher.romanLetters.contains($0) }
            case .words: return wordEnds(at: start)
            case .decimal: return decimalEnds(marker, isOrdinal: integer.isOrdinal, at: start)
            case .sequence: return []
            }
        }
    }

    /// The ends of a run of at least one unit, the longest first.
    private func runEnds(at start: Int, of isMember: (UInt16) -> Bool) -> [Int] {
        let end = units[start...].firstIndex { !isMember($0) } ?? units.count
        return Array(stride(from: end, to: start, by: -1))
    }

    private func decimalEnds(_ marker: DateTimeMarker, isOrdinal: Bool, at start: Int) -> [Int] {
        var ends = runEnds(at: start, of: DateTimeMatcher.isDigit)
        if marker.parseWidth > 0 { ends = ends.filter { $0 == start + marker.parseWidth } }
        guard isOrdinal else { return ends }
        return ends.map { $0 + 2 }.filter { end in
            ["th", "st", "nd", "rd"].contains(units.units(from: end - 2, to: end).text.lowercased())
        }
    }

    private func timezoneEnds(_ marker: DateTimeMarker, at start: Int) -> [Int] {
        var position = start
        if marker.component == "z" {
            guard units.units(from: start, to: start + 3).text.uppercased() == "GMT" else { return [] }
            position += 3
        }
        guard let sign = units.unit(at: position), sign == 0x2B || sign == 0x2D else { return [] }
        let hours = runEnds(at: position + 1, of: DateTimeMatcher.isDigit)
        guard let separator = marker.timezoneSeparator else { return hours }
        let mark = CodeUnits(String(separator))
        return hours.filter { units[$0...].starts(with: mark) }
            .flatMap { runEnds(at: $0 + mark.count, of: DateTimeMatcher.isDigit) }
    }

    /// The ends of a row of number words, `and`, hyphens, commas and spaces.
    private func wordEnds(at start: Int) -> [Int] {
        var reached: Set<Int> = []
        var open = [start]
        while let position = open.popLast() {
            for length in wordLengths(at: position) where reached.insert(position + length).inserted {
                open.append(position + length)
            }
        }
        return reached.sorted(by: >)
    }

    private func wordLengths(at position: Int) -> [Int] {
        guard let unit = units.unit(at: position) else { return [] }
        if unit == 0x2D || unit == 0x2C || unit == 0x20 { return [1] }
        let ahead = units.units(from: position, to: position + 11).text.lowercased()
        return DateTimeMatcher.words.filter { ahead.hasPrefix($0) }.map(\.utf16.count)
    }

    private static let words = EnglishNumber.values.keys + ["and"]
    private static let romanLetters = Set("MDCLXVImdclxvi".utf16)

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
    private static func isLetter(_ unit: UInt16) -> Bool { (0x41...0x5A).contains(unit & ~0x20) }
}

extension DateTimeMarker {
    /// What stands between the hours and minutes of a time zone; nil when nothing does.
    var timezoneSeparator: Character? {
        guard let pattern = integer?.decimalPattern, pattern.interval > 0 else { return nil }
        return pattern.separators.first?.character
    }
}
