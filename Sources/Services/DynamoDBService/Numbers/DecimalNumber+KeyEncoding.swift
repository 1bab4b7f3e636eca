extension DecimalNumber {
    /// Bytes whose order is the order of the numbers.
    ///
    /// A sign byte; for numbers other than zero the exponent, two bytes, and the digits two to a byte. The bytes of a
    /// negative number are complemented, and ended by the largest byte because fewer digits must sort later.
    var keyBytes: [UInt8] {
        guard !digits.isEmpty else { return [1] }
        let biased = UInt16(clamping: exponent + 1000)
        var bytes: [UInt8] = [UInt8(biased >> 8), UInt8(biased & 0xFF)]
        var at = 0
        while at < digits.count {
            let second = at + 1 < digits.count ? digits[at + 1] : 0
            bytes.append(digits[at] * 10 + second + 1)
            at += 2
        }
        return isNegative ? [0] + bytes.map { 0xFF - $0 } + [0xFF] : [2] + bytes
    }
}
