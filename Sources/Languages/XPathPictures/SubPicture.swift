/// A sub-picture taken apart, before it is judged (XPath functions 4.7.3).
struct SubPictureParts: Sendable {
    let alphabet: PictureAlphabet
    let picture: CodeUnits
    let prefix: CodeUnits
    let suffix: CodeUnits
    let active: CodeUnits
    let mantissa: CodeUnits
    /// Nil without an exponent separator.
    let exponent: CodeUnits?
    let integer: CodeUnits
    let fraction: CodeUnits

    init(_ picture: CodeUnits, alphabet: PictureAlphabet) {
        self.alphabet = alphabet
        self.picture = picture
        // Without any active unit the whole picture counts as active, and validation refuses it.
        prefix = picture.firstIndex(where: alphabet.boundsActivePart).map { picture.units(from: 0, to: $0) } ?? []
        suffix = picture.lastIndex(where: alphabet.boundsActivePart).map { picture.units(from: $0 + 1) } ?? []
        active = picture.units(from: prefix.count, to: picture.count - suffix.count)
        // JSONata finds the exponent in the whole picture but cuts the active part there, so a prefix moves the
        // cut; its results are kept.
        if let position = picture.index(of: alphabet.exponentSeparator, from: prefix.count),
            position <= picture.count - suffix.count
        {
            mantissa = active.units(from: 0, to: position)
            exponent = active.units(from: position + 1)
        } else {
            mantissa = active
            exponent = nil
        }
        if let point = mantissa.index(of: alphabet.decimalSeparator) {
            integer = mantissa.units(from: 0, to: point)
            fraction = mantissa.units(from: point + 1)
        } else {
            integer = mantissa
            fraction = suffix
        }
    }

    /// Checks every rule in JSONata's order; the last one broken names the error.
    func validate() throws(PictureError) {
        let faults = [
            ("D3081", isRepeated(alphabet.decimalSeparator)),
            ("D3082", isRepeated(alphabet.percent)),
            ("D3083", isRepeated(alphabet.perMille)),
            ("D3084", has(alphabet.percent) && has(alphabet.perMille)),
            ("D3085", !mantissa.contains(where: alphabet.isDigit)),
            ("D3086", !active.allSatisfy(alphabet.isActive)),
            ("D3087", groupingTouchesPoint),
            ("D3088", !has(alphabet.decimalSeparator) && integer.last.map { [$0] } == alphabet.groupingSeparator),
            ("D3089", has(alphabet.groupingSeparator + alphabet.groupingSeparator)),
            ("D3090", hasMandatoryDigitBeforeOptional),
            ("D3091", hasMandatoryDigitAfterOptional),
            ("D3092", exponent?.isEmpty == false && (has(alphabet.percent) || has(alphabet.perMille))),
            ("D3093", exponent.map { $0.isEmpty || !$0.allSatisfy(alphabet.isMandatoryDigit) } ?? false),
        ]
        if let (code, _) = faults.last(where: \.1) { throw PictureError(code: code) }
    }

    private func has(_ sign: CodeUnits) -> Bool { picture.index(of: sign) != nil }

    private func isRepeated(_ sign: CodeUnits) -> Bool { picture.index(of: sign) != picture.lastIndex(of: sign) }

    private var groupingTouchesPoint: Bool {
        guard let point = picture.index(of: alphabet.decimalSeparator) else { return false }
        return [point - 1, point + 1].contains { picture.unit(at: $0).map { [$0] } == alphabet.groupingSeparator }
    }

    private var hasMandatoryDigitBeforeOptional: Bool {
        guard let optional = integer.index(of: alphabet.optionalDigit) else { return false }
        return integer[..<optional].contains(where: alphabet.isMandatoryDigit)
    }

    private var hasMandatoryDigitAfterOptional: Bool {
        guard let optional = fraction.lastIndex(of: alphabet.optionalDigit) else { return false }
        return fraction[optional...].contains(where: alphabet.isMandatoryDigit)
    }
}

/// What a valid sub-picture asks for (XPath functions 4.7.4).
struct SubPicture: Sendable, Hashable {
    var prefix: CodeUnits
    let suffix: CodeUnits
    /// What the number is multiplied with: 100 for a percent sign, 1000 for a per-mille sign.
    let factor: Double
    let hasDecimalSeparator: Bool
    /// Digits right of each grouping separator of the integer part.
    let integerGroups: [Int]
    /// The interval of the integer part's separators when they are regular, else 0.
    let groupInterval: Int
    /// Digits left of each grouping separator of the fractional part.
    let fractionGroups: [Int]
    let minimumIntegerDigits: Int
    let minimumFractionDigits: Int
    let maximumFractionDigits: Int
    /// Digits before the point of a mantissa.
    let scaling: Int
    /// 0 without an exponent.
    let minimumExponentDigits: Int

    init(_ parts: SubPictureParts) {
        let alphabet = parts.alphabet
        prefix = parts.prefix
        suffix = parts.suffix
        let isPercent = parts.picture.index(of: alphabet.percent) != nil
        factor = isPercent ? 100 : parts.picture.index(of: alphabet.perMille) != nil ? 1000 : 1
        hasDecimalSeparator = parts.picture.index(of: alphabet.decimalSeparator) != nil
        integerGroups = SubPicture.separators(in: parts.integer, parts, countsRight: true)
        groupInterval = SubPicture.regularInterval(of: integerGroups)
        fractionGroups = SubPicture.separators(in: parts.fraction, parts, countsRight: false)

        var integerDigits = parts.integer.count(where: alphabet.isMandatoryDigit)
        var fractionDigits = parts.fraction.count(where: alphabet.isMandatoryDigit)
        var mostFractionDigits = parts.fraction.count(where: alphabet.isDigit)
        scaling = integerDigits
        let hasExponent = parts.exponent != nil
        if integerDigits == 0, mostFractionDigits == 0 {
            if hasExponent {
                fractionDigits = 1
                mostFractionDigits = 1
            } else {
                integerDigits = 1
            }
        }
        if hasExponent, integerDigits == 0, parts.integer.index(of: alphabet.optionalDigit) != nil {
            integerDigits = 1
        }
        if integerDigits == 0, fractionDigits == 0 { fractionDigits = 1 }
        minimumIntegerDigits = integerDigits
        minimumFractionDigits = fractionDigits
        maximumFractionDigits = mostFractionDigits
        minimumExponentDigits = parts.exponent?.count(where: alphabet.isMandatoryDigit) ?? 0
    }

    /// The digits right, or left, of each grouping separator.
    private static func separators(in part: CodeUnits, _ parts: SubPictureParts, countsRight: Bool) -> [Int] {
        let separator = parts.alphabet.groupingSeparator
        var digitsBefore = [0]
        for unit in part {
            digitsBefore.append(digitsBefore[digitsBefore.count - 1] + (parts.alphabet.isDigit(unit) ? 1 : 0))
        }
        let digits = digitsBefore[part.count]
        var positions: [Int] = []
        var next = part.index(of: separator)
        while let position = next {
            let before = digitsBefore[min(position, part.count)]
            positions.append(countsRight ? digits - before : before)
            // JSONata looks for the second and later separators in the integer part, also for the fraction.
            next = parts.integer.index(of: separator, from: position + 1)
        }
        return positions
    }

    /// The interval of positions that are its first multiples, 0 when they are not.
    static func regularInterval(of positions: [Int]) -> Int {
        guard let first = positions.first else { return 0 }
        let interval = positions.dropFirst().reduce(first) { greatestCommonDivisor($0, $1) }
        let known = Set(positions)
        return (1...positions.count).allSatisfy { known.contains($0 * interval) } ? interval : 0
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : greatestCommonDivisor(right, left % right)
    }
}
