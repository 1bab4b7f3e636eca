extension NumberPicture {
    /// A number in the form of the picture (XPath functions 4.7.5).
    ///
    /// - Parameter value: the number; infinities and NaN come out as the decimal format spells them.
    package func format(_ value: Double) -> String {
        let picture = value >= 0 ? positive : negative
        guard !value.isNaN else { return format.nan }
        guard value.isFinite else { return picture.prefix.text + format.infinity + picture.suffix.text }
        let (mantissa, exponent) = NumberPicture.scaled(value * picture.factor, to: picture)
        let rounded = JavaScriptNumber.rounded(mantissa, decimals: picture.maximumFractionDigits)

        var number = digits(rounded.magnitude, decimals: picture.maximumFractionDigits)
        trimAndPad(&number, picture)
        group(&number, picture)
        let separator = CodeUnits(format.decimalSeparator)
        if !picture.hasDecimalSeparator || number.index(of: separator) == number.count - 1 {
            number = number.dropLast()
        }
        if let exponent { number += exponentText(exponent, picture) }
        return (picture.prefix + number + picture.suffix).text
    }

    /// The mantissa and the exponent a picture with an exponent shows; the number itself for others.
    private static func scaled(_ value: Double, to picture: SubPicture) -> (mantissa: Double, exponent: Int?) {
        guard picture.minimumExponentDigits > 0 else { return (value, nil) }
        guard value != 0, value.isFinite else { return (value, 0) }
        let most = JavaScriptNumber.shifted(1, by: picture.scaling)
        let least = JavaScriptNumber.shifted(1, by: picture.scaling - 1)
        var mantissa = value
        var exponent = 0
        while mantissa.magnitude < least {
            mantissa *= 10
            exponent -= 1
        }
        while mantissa.magnitude > most {
            mantissa /= 10
            exponent += 1
        }
        return (mantissa, exponent)
    }

    /// Digits in the format's digit family, always with its decimal separator.
    private func digits(_ magnitude: Double, decimals: Int) -> CodeUnits {
        let plain = CodeUnits(JavaScriptNumber.fixed(magnitude, decimals: decimals))
        let separator = CodeUnits(format.decimalSeparator)
        let family = plain.flatMap { unit -> CodeUnits in
            switch unit {
            case 0x2E: separator
            case 0x30...0x39: [zeroDigit &+ (unit - 0x30)]
            default: [unit]
            }
        }
        return plain.contains(0x2E) ? family : family + separator
    }

    /// Drops zeros at both ends and puts back those the picture demands.
    private func trimAndPad(_ number: inout CodeUnits, _ picture: SubPicture) {
        number = Array(number.drop { $0 == zeroDigit })
        while number.last == zeroDigit { number.removeLast() }
        let point = self.point(of: number)
        let left = max(0, picture.minimumIntegerDigits - point)
        let right = max(0, picture.minimumFractionDigits - (number.count - point - 1))
        number = CodeUnits(repeating: zeroDigit, count: left) + number + CodeUnits(repeating: zeroDigit, count: right)
    }

    private func group(_ number: inout CodeUnits, _ picture: SubPicture) {
        let separator = CodeUnits(format.groupingSeparator)
        var point = self.point(of: number)
        if picture.groupInterval > 0 {
            let groups = max(0, point - 1) / picture.groupInterval
            for group in stride(from: 1, through: groups, by: 1) {
                number.insertSlicing(separator, at: point - group * picture.groupInterval)
            }
        } else {
            for position in picture.integerGroups {
                number.insertSlicing(separator, at: point - position)
                point += 1
            }
        }
        point = self.point(of: number)
        for position in picture.fractionGroups {
            number.insertSlicing(separator, at: point + 1 + position)
        }
    }

    private func exponentText(_ exponent: Int, _ picture: SubPicture) -> CodeUnits {
        let digits = CodeUnits(String(exponent.magnitude)).map { zeroDigit &+ ($0 - 0x30) }
        let padding = max(0, picture.minimumExponentDigits - digits.count)
        return CodeUnits(format.exponentSeparator) + (exponent < 0 ? CodeUnits(format.minusSign) : [])
            + CodeUnits(repeating: zeroDigit, count: padding) + digits
    }

    private func point(of number: CodeUnits) -> Int {
        number.index(of: CodeUnits(format.decimalSeparator)) ?? number.count
    }
}
