extension IntegerPicture {
    /// A number, rounded down, in the form of the picture.
    ///
    /// - Throws: `D3130` for a numbering sequence that is not supported.
    package func format(_ value: Double) throws(PictureError) -> String {
        let value = value.rounded(.down)
        let magnitude = value.magnitude
        let text: String
        switch primary {
        case .letters: text = LetterNumber.text(magnitude, isUpper: letterCase == .upper)
        case .roman: text = try cased(RomanNumeral.text(magnitude))
        case .words: text = cased(EnglishNumber.words(magnitude, isOrdinal: isOrdinal))
        case .decimal(let pattern): text = decimal(magnitude, pattern)
        case .sequence(let token): throw PictureError(code: "D3130", value: token)
        }
        return value < 0 ? "-" + text : text
    }

    private func cased(_ text: String) -> String {
        switch letterCase {
        case .upper: text.uppercased()
        case .lower: text.lowercased()
        case .title: text
        }
    }

    private func decimal(_ magnitude: Double, _ pattern: DecimalPattern) -> String {
        var digits = CodeUnits(JavaScriptNumber.text(magnitude))
        digits.insert(
            contentsOf: CodeUnits(repeating: 0x30, count: max(0, pattern.mandatoryDigits - digits.count)), at: 0)
        if pattern.zero != 0x30 {
            // Every zero of the table lies in the basic plane, so a digit is one unit.
            let offset = UInt16(truncatingIfNeeded: pattern.zero &- 0x30)
            digits = digits.map { $0 &+ offset }
        }
        if pattern.interval > 0, let character = pattern.separators.first?.character {
            let groups = (digits.count - 1) / pattern.interval
            for group in stride(from: groups, to: 0, by: -1) {
                digits.insert(contentsOf: CodeUnits(String(character)), at: digits.count - group * pattern.interval)
            }
        } else {
            for separator in pattern.separators.reversed() { insert(separator, in: &digits) }
        }
        return digits.text + (isOrdinal ? IntegerPicture.ordinalSuffix(digits) : "")
    }

    /// JSONata inserts a separator left of the number too, as `substr` of a position below zero tells it.
    private func insert(_ separator: DecimalPattern.Separator, in digits: inout CodeUnits) {
        let position = digits.count - separator.position
        let mark = CodeUnits(String(separator.character))
        digits =
            position >= 0
            ? digits.units(from: 0, to: position) + mark + digits.units(from: position)
            : mark + digits.units(from: digits.count + position)
    }

    private static func ordinalSuffix(_ digits: CodeUnits) -> String {
        if digits.count > 1, digits[digits.count - 2] == 0x31 { return "th" }
        return switch digits.last {
        case 0x31: "st"
        case 0x32: "nd"
        case 0x33: "rd"
        default: "th"
        }
    }
}
