/// Numbers as JavaScript writes and reads them, which the picture functions build on.
enum JavaScriptNumber {
    /// `Number::toString` in base 10: the shortest digits that read back as the same number.
    ///
    /// See https://tc39.es/ecma262/#sec-numeric-types-number-tostring.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
        guard value != 0 else { return "0" }
        let (digits, point) = shortestDigits(value.magnitude)
        let sign = value < 0 ? "-" : ""
        let count = digits.count
        switch point {
        case count...21 where count <= 21:
            return sign + digits + String(repeating: "0", count: point - count)
        case 1...21:
            return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0:
            return sign + "0." + String(repeating: "0", count: -point) + digits
        default:
            let exponent = point - 1
            let mantissa = count == 1 ? digits : digits.prefix(1) + "." + digits.dropFirst()
            return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
        }
    }

    /// `Number.prototype.toFixed` of a number that is not negative: so many decimals of its exact value.
    static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, value < 1e21 else { return text(value) }
        let scaled = DecimalExpansion(value).rounded(decimals: decimals)
        return decimals == 0 ? scaled : scaled.dropLast(decimals) + "." + scaled.suffix(decimals)
    }

    /// Moves the decimal point of a number through its text, so that no binary rounding comes in between.
    static func shifted(_ value: Double, by places: Int) -> Double {
        guard value.isFinite, value != 0 else { return value }
        let (digits, point) = shortestDigits(value.magnitude)
        let magnitude = Double("\(digits)e\(point - digits.count + places)") ?? .infinity
        return value < 0 ? -magnitude : magnitude
    }

    /// Rounds half to even at so many decimals, as JSONata's `$round` does; never gives -0.
    static func rounded(_ value: Double, decimals: Int) -> Double {
        let whole = shifted(value, by: decimals).rounded(.toNearestOrEven)
        // With more decimals than a double has, there is nothing to round.
        guard whole.isFinite else { return value }
        return whole == 0 ? 0 : shifted(whole, by: -decimals)
    }

    /// `parseInt` in base 10: the whole number a text begins with, NaN when it begins with none.
    static func leadingInteger(_ text: some StringProtocol) -> Double {
        var rest = text.drop(while: \.isWhitespace)[...]
        var sign = 1.0
        if let first = rest.first, first == "-" || first == "+" {
            sign = first == "-" ? -1 : 1
            rest = rest.dropFirst()
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        return sign * (Double(String(digits)) ?? .nan)
    }

    /// The shortest digits of a positive number, and how many of them stand before the decimal point.
    private static func shortestDigits(_ value: Double) -> (digits: String, point: Int) {
        let parts = value.description.split(separator: "e")
        let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa.first ?? "0"
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = Substring(whole + (mantissa.count > 1 ? mantissa[1] : ""))
        var point = whole.count + exponent
        while digits.first == "0", digits.count > 1 {
            digits.removeFirst()
            point -= 1
        }
        while digits.last == "0", digits.count > 1 { digits.removeLast() }
        return (String(digits), point)
    }
}

/// Every decimal digit of a number that is not negative: a double is a whole number over a power of two.
private struct DecimalExpansion {
    /// Digits before the decimal point.
    private var whole: [UInt8]
    /// Digits after it.
    private var fraction: [UInt8] = []

    /// The digits of a number from 0 up to 1e21.
    init(_ value: Double) {
        var integer = value.rounded(.towardZero)
        var doublings = 0
        while integer >= 0x1p63 {
            integer /= 2
            doublings += 1
        }
        whole = String(UInt64(integer)).utf8.map { $0 - 0x30 }
        for _ in 0..<doublings { doubleWhole() }

        var rest = value - value.rounded(.towardZero)
        var bits: [UInt8] = []
        while rest > 0 {
            rest *= 2
            bits.append(rest >= 1 ? 1 : 0)
            if rest >= 1 { rest -= 1 }
        }
        for bit in bits.reversed() { halveFraction(after: bit) }
    }

    private mutating func doubleWhole() {
        var carry: UInt8 = 0
        for index in whole.indices.reversed() {
            let digit = whole[index] * 2 + carry
            whole[index] = digit % 10
            carry = digit / 10
        }
        if carry > 0 { whole.insert(carry, at: 0) }
    }

    /// Halves the fraction with a digit put before its point.
    private mutating func halveFraction(after digit: UInt8) {
        var carry = digit
        for index in fraction.indices {
            let digit = carry * 10 + fraction[index]
            fraction[index] = digit / 2
            carry = digit % 2
        }
        if carry > 0 { fraction.append(5) }
    }

    /// The digits, without a point, of the value rounded half up to so many decimals.
    func rounded(decimals: Int) -> String {
        var digits = whole + fraction.prefix(decimals)
        digits += [UInt8](repeating: 0, count: max(0, decimals - fraction.count))
        if fraction.count > decimals, fraction[decimals] >= 5 {
            var index = digits.count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
        }
        return String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
