/// A compiled picture of XPath's `format-number`, as JSONata's `$formatNumber` takes it.
///
/// See https://www.w3.org/TR/xpath-functions-31/#formatting-numbers. Where JSONata departs from it, JSONata is
/// followed: positions count UTF-16 units, and of several faults the last in its order of checks is told.
package struct NumberPicture: Sendable, Hashable {
    let format: DecimalFormat
    let zeroDigit: UInt16
    /// The picture for numbers that are not negative, and the one for negative numbers.
    let positive: SubPicture
    let negative: SubPicture

    /// Compiles a picture.
    ///
    /// - Throws: `D3080` to `D3093`, one for each rule of the picture string.
    package init(_ picture: String, format: DecimalFormat = .default) throws(PictureError) {
        self.format = format
        zeroDigit = format.zeroDigit.utf16.first ?? 0x30
        let alphabet = PictureAlphabet(format)
        let parts = CodeUnits(picture).split(by: CodeUnits(format.patternSeparator))
        guard let first = parts.first, parts.count <= 2 else { throw PictureError(code: "D3080") }
        let split = SubPictureParts(first, alphabet: alphabet)
        let splitNegative = parts.count == 2 ? SubPictureParts(parts[1], alphabet: alphabet) : nil
        try split.validate()
        try splitNegative?.validate()

        positive = SubPicture(split)
        var negative = splitNegative.map(SubPicture.init) ?? positive
        if splitNegative == nil { negative.prefix = CodeUnits(format.minusSign) + negative.prefix }
        self.negative = negative
    }
}

/// What the code units of a number picture mean.
struct PictureAlphabet: Sendable, Hashable {
    let decimalSeparator: CodeUnits
    let groupingSeparator: CodeUnits
    let exponentSeparator: CodeUnits
    let optionalDigit: CodeUnits
    let percent: CodeUnits
    let perMille: CodeUnits
    private let digits: ClosedRange<UInt16>
    private let active: Set<UInt16>

    init(_ format: DecimalFormat) {
        decimalSeparator = CodeUnits(format.decimalSeparator)
        groupingSeparator = CodeUnits(format.groupingSeparator)
        exponentSeparator = CodeUnits(format.exponentSeparator)
        optionalDigit = CodeUnits(format.digit)
        percent = CodeUnits(format.percent)
        perMille = CodeUnits(format.perMille)
        let zero = format.zeroDigit.utf16.first ?? 0x30
        digits = zero...(zero.addingReportingOverflow(9).overflow ? .max : zero + 9)
        let signs = [
            decimalSeparator, exponentSeparator, groupingSeparator, optionalDigit, CodeUnits(format.patternSeparator),
        ]
        // A sign of more than one unit can be found in a picture, but no single unit of it is active.
        active = Set(signs.filter { $0.count == 1 }.joined())
    }

    /// Whether a unit is a digit that must be written.
    func isMandatoryDigit(_ unit: UInt16) -> Bool { digits.contains(unit) }
    /// Whether a unit stands for a digit, mandatory or not.
    func isDigit(_ unit: UInt16) -> Bool { isMandatoryDigit(unit) || [unit] == optionalDigit }
    /// Whether a unit has a meaning; all others are passive and only stand before or after the number.
    func isActive(_ unit: UInt16) -> Bool { isMandatoryDigit(unit) || active.contains(unit) }
    /// Whether a unit begins or ends the active part.
    func boundsActivePart(_ unit: UInt16) -> Bool { isActive(unit) && [unit] != exponentSeparator }
}
