/// Matches a text with a date picture's parts, as the regular expression JSONata makes of them does: every part
/// takes as much as it can, and gives back what later parts need. Letters match in either case.
struct DateTimeMatcher {
    private let parts: [DateTimePicture.Part]
    private let units: CodeUnits
    /// Places at which a part, and all after it, were found not to match.
    private var deadEnds: Set<Place> = []
    /// The ends that may still be looked at. A picture and a text that need more match nothing: with a regular
    /// expression their matching would hardly come to an end.
    private var budget = 1_000_000
    private var knownWordLengths: [Int: [Int]] = [:]

    private struct Place: Hashable {
        let part: Int
        let position: Int
    }

    /// A part at a place, and the ends it has not tried yet, those to try first at the end.
    private struct Choice {
        let place: Place
        var ends: [Int]
        var end: Int
    }

    init(_ parts: [DateTimePicture.Part], text: String) {
        self.parts = parts
        units = CodeUnits(text)
    }

    /// The text of every part, nil when the whole text does not match.
    mutating func match() -> [String]? {
        var trail: [Choice] = []
        var position = 0
        while trail.count < parts.count || position < units.count {
            let place = Place(part: trail.count, position: position)
            if place.part < parts.count, !deadEnds.contains(place) {
                let ends = candidates(parts[place.part], at: position)
                budget -= ends.count + 1
                trail.append(Choice(place: place, ends: ends.reversed(), end: position))
            }
            guard budget > 0, let next = DateTimeMatcher.advance(&trail, &deadEnds) else { return nil }
            position = next
        }
        return trail.map { units.units(from: $0.place.position, to: $0.end).text }
    }

    /// Takes the next end of the last part that has one left, and returns it.
    private static func advance(_ trail: inout [Choice], _ deadEnds: inout Set<Place>) -> Int? {
        while var choice = trail.popLast() {
            if let end = choice.ends.popLast() {
                choice.end = end
                trail.append(choice)
                return end
            }
            deadEnds.insert(choice.place)
        }
        return nil
    }

    /// The ends a part can have, those it tries first in front.
    private mutating func candidates(_ part: DateTimePicture.Part, at start: Int) -> [Int] {
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
        let ends: [Int]
        if marker.parseWidth > 0 {
            let digits = units.units(from: start, to: start + marker.parseWidth)
            let isMatch = digits.count == marker.parseWidth && digits.allSatisfy(DateTimeMatcher.isDigit)
            ends = isMatch ? [start + marker.parseWidth] : []
        } else {
            ends = runEnds(at: start, of: DateTimeMatcher.isDigit)
        }
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
    private mutating func wordEnds(at start: Int) -> [Int] {
        var reached: Set<Int> = []
        var open = [start]
        while let position = open.popLast(), budget > 0 {
            budget -= 1
            for length in wordLengths(at: position) where reached.insert(position + length).inserted {
                open.append(position + length)
            }
        }
        return reached.sorted(by: >)
    }

    /// The lengths of the words that begin at a position.
    private mutating func wordLengths(at position: Int) -> [Int] {
        if let known = knownWordLengths[position] { return known }
        guard let unit = units.unit(at: position) else { return [] }
        let lengths: [Int]
        if unit == 0x2D || unit == 0x2C || unit == 0x20 {
            lengths = [1]
        } else {
            let ahead = units.units(from: position, to: position + DateTimeMatcher.longestWord).map { $0 | 0x20 }
            lengths = DateTimeMatcher.words.filter { ahead.starts(with: $0) }.map(\.count)
        }
        knownWordLengths[position] = lengths
        return lengths
    }

    private static let words = (EnglishNumber.values.keys + ["and"]).map { CodeUnits($0) }
    private static let longestWord = words.map(\.count).max() ?? 0
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
