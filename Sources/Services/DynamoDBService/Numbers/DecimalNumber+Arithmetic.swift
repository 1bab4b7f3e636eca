extension DecimalNumber {
    /// The number with the other sign.
    var negated: DecimalNumber {
        DecimalNumber.trimmed(isNegative: !isNegative, digits: digits, exponent: exponent)
    }

    /// The exact sum.
    ///
    /// - Throws: when the sum has more digits than DynamoDB keeps, or is out of its range.
    func adding(_ other: DecimalNumber) throws(Fault) -> DecimalNumber {
        if digits.isEmpty { return other }
        if other.digits.isEmpty { return self }
        let lowest = min(exponent - digits.count, other.exponent - other.digits.count) + 1
        let highest = max(exponent, other.exponent) + 1
        let left = aligned(lowest: lowest, highest: highest)
        let right = other.aligned(lowest: lowest, highest: highest)
        let (sum, sign): ([UInt8], Bool)
        if isNegative == other.isNegative {
            (sum, sign) = (DecimalNumber.sum(left, right), isNegative)
        } else if left.lexicographicallyPrecedes(right) {
            (sum, sign) = (DecimalNumber.difference(right, left), other.isNegative)
        } else {
            (sum, sign) = (DecimalNumber.difference(left, right), isNegative)
        }
        return try DecimalNumber.trimmed(isNegative: sign, digits: sum, exponent: highest).checked()
    }

    /// The exact difference.
    func subtracting(_ other: DecimalNumber) throws(Fault) -> DecimalNumber { try adding(other.negated) }

    /// The digits for the powers of ten from `highest` down to `lowest`.
    private func aligned(lowest: Int, highest: Int) -> [UInt8] {
        var row = [UInt8](repeating: 0, count: highest - lowest + 1)
        for (at, digit) in digits.enumerated() { row[highest - exponent + at] = digit }
        return row
    }

    /// The sum of two rows of equal length whose first digits are 0.
    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var row = left
        var carry: UInt8 = 0
        for at in row.indices.reversed() {
            let value = left[at] + right[at] + carry
            row[at] = value % 10
            carry = value / 10
        }
        return row
    }

    /// `larger` minus `smaller`, rows of equal length.
    private static func difference(_ larger: [UInt8], _ smaller: [UInt8]) -> [UInt8] {
        var row = larger
        var borrow: UInt8 = 0
        for at in row.indices.reversed() {
            let take = smaller[at] + borrow
            borrow = larger[at] < take ? 1 : 0
            row[at] = larger[at] + borrow * 10 - take
        }
        return row
    }
}
