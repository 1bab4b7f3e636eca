extension IntegerPicture {
    /// The number a text stands for.
    ///
    /// The text is not checked against the picture: like JSONata's, the result of a text that does not fit is what
    /// can be made of it, or NaN.
    ///
    /// - Throws: `D3130` for a numbering sequence that is not supported.
    package func parse(_ text: String) throws(PictureError) -> Double {
        switch primary {
        case .letters: LetterNumber.value(text, isUpper: letterCase == .upper)
        case .roman: RomanNumeral.value(letterCase == .upper ? text : text.uppercased())
        case .words: EnglishNumber.value(text.lowercased())
        case .decimal(let pattern): decimalValue(text, pattern)
        case .sequence(let token): throw PictureError(code: "D3130", value: token)
        }
    }

    private func decimalValue(_ text: String, _ pattern: DecimalPattern) -> Double {
        var units = CodeUnits(text)
        if isOrdinal { units = units.units(from: 0, to: units.count - 2) }
        // Of regular separators JSONata takes out commas only, whatever the picture has.
        let separators = pattern.interval > 0 ? [","] : pattern.separators.map(\.character)
        for separator in separators { units = units.split(by: CodeUnits(String(separator))).flatMap { $0 } }
        guard pattern.zero != 0x30 else { return JavaScriptNumber.leadingInteger(units.text) }
        let digits = units.map { UInt32($0) &- pattern.zero &+ 0x30 }
        guard digits.allSatisfy({ $0 <= 0xFFFF }) else { return .nan }
        return JavaScriptNumber.leadingInteger(digits.map { UInt16($0) }.text)
    }
}
