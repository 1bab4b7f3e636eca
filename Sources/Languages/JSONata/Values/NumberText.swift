/// A number as JavaScript prints it.
///
/// See ECMA-262, Number::toString. Infinities and NaN have no JSON text; JavaScript's words stand for them.
func numberText(_ value: Double) -> String {
    if let whole = Int64(exactly: value), whole.magnitude < 1_000_000_000_000_000_000 { return String(whole) }
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
    if let text = shortDecimalText(value) { return text }
    let text = DecimalDigits(value.magnitude).text
    return value < 0 ? "-" + text : text
}

/// The value that fifteen significant digits are enough for: what JSONata prints of a number.
///
/// Whole numbers are left alone; so says version 2.2, while 2.0 rounded them too.
func roundedToFifteenDigits(_ value: Double) -> Double {
    if value.rounded(.towardZero) == value { return value }
    guard value.isFinite else { return value }
    var digits = DecimalDigits(value.magnitude)
    guard digits.digits.count > 15 else { return value }
    digits.round(to: 15, of: value.magnitude)
    return (Double(digits.plainText()) ?? value.magnitude) * (value < 0 ? -1 : 1)
}

/// A number with fifteen significant digits, as `$string` and `&` print it.
func roundedNumberText(_ value: Double) -> String {
    if let whole = Int64(exactly: value), whole.magnitude < 1_000_000_000_000_000_000 { return String(whole) }
    if let text = shortDecimalText(value) { return text }
    return numberText(roundedToFifteenDigits(value))
}

/// A number of at most fifteen digits, six of them after the point at most; nil for any other.
///
/// When a whole number over a power of ten is the number, its digits read back as the number, since both are exact and
/// the division is correctly rounded; and no two decimals of fifteen digits read back as the same number.
private func shortDecimalText(_ value: Double) -> String? {
    guard let (whole, places) = shortDecimal(value), places > 0 else { return nil }
    return String(unsafeUninitializedCapacity: 24) { buffer in
        var rest = UInt64(whole.magnitude)
        var at = 24
        for place in 0... {
            if place == places {
                at -= 1
                buffer[at] = 0x2E
            }
            if place > places, rest == 0 { break }
            at -= 1
            buffer[at] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
            rest /= 10
        }
        if value < 0 {
            at -= 1
            buffer[at] = 0x2D
        }
        for place in at..<24 { buffer[place - at] = buffer[place] }
        return 24 - at
    }
}

/// The whole number, and how many of its last digits are behind the point, of a number of that kind.
private func shortDecimal(_ value: Double) -> (whole: Double, places: Int)? {
    var power = 1.0
    for places in 0...6 {
        let scaled = (value * power).rounded()
        guard scaled.magnitude < 1e15 else { return nil }
        if scaled / power == value { return (scaled, places) }
        power *= 10
    }
    return nil
}

/// A number whose decimal point is moved to the right, as its decimal text with another exponent reads.
func decimalShifted(_ value: Double, by places: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    if let (whole, behind) = shortDecimal(value), (-22...22).contains(places &- behind) {
        // Both sides are exact, so that the one operation rounds as reading the text would.
        let power = powersOfTen[abs(places - behind)]
        return places < behind ? whole / power : whole * power
    }
    let shifted = Double(DecimalDigits(value.magnitude).plainText(shiftedBy: places)) ?? value.magnitude
    return value < 0 ? -shifted : shifted
}

/// The powers of ten that a double holds exactly.
private let powersOfTen = (0...22).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

/// The shortest decimal digits that read back as a number.
struct DecimalDigits {
    /// The digits as numbers, neither beginning nor ending with zero unless zero is all there is.
    private(set) var digits: [UInt8]
    /// The place of the decimal point: digits before it, negative or beyond the digits when there are zeros between.
    private(set) var point: Int

    /// The digits of a number that is finite and not negative.
    init(_ value: Double) {
        digits = []
        point = 0
        digits.reserveCapacity(18)
        var exponent = 0
        var pointAt: Int?
        var text = value.description
        text.withUTF8 { bytes in
            for at in bytes.indices {
                switch bytes[at] {
                case 0x2E: pointAt = digits.count
                case 0x65, 0x45:
                    exponent = Int(String(decoding: bytes[(at + 1)...], as: UTF8.self)) ?? 0
                    return
                default: digits.append(bytes[at] &- 0x30)
                }
            }
        }
        point = (pointAt ?? digits.count) + exponent
        trim()
    }

    private mutating func trim() {
        let zeros = digits.prefix { $0 == 0 }.count
        if zeros == digits.count {
            digits = [0]
            point = 1
            return
        }
        digits.removeFirst(zeros)
        point -= zeros
        while digits.last == 0 { digits.removeLast() }
    }

    /// The text in JavaScript's layout.
    var text: String {
        let count = digits.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(28)
        func ascii(_ slice: ArraySlice<UInt8>) -> some Sequence<UInt8> { slice.lazy.map { $0 &+ 0x30 } }
        if count <= point, point <= 21 {
            bytes += ascii(digits[...])
            bytes += repeatElement(0x30, count: point - count)
        } else if point > 0, point <= 21 {
            bytes += ascii(digits[..<point])
            bytes.append(0x2E)
            bytes += ascii(digits[point...])
        } else if point > -6, point <= 0 {
            bytes += [0x30, 0x2E]
            bytes += repeatElement(0x30, count: -point)
            bytes += ascii(digits[...])
        } else {
            bytes += ascii(digits[..<1])
            if count > 1 {
                bytes.append(0x2E)
                bytes += ascii(digits[1...])
            }
            bytes += "e\(point > 0 ? "+" : "-")\(abs(point - 1))".utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text that Swift reads back, with the decimal point moved to the right.
    func plainText(shiftedBy places: Int = 0) -> String {
        "0." + String(decoding: digits.map { $0 &+ 0x30 }, as: UTF8.self) + "e\(point + places)"
    }

    /// Leaves `count` digits of at most 17, rounded as the exact `value` demands, ties away from zero.
    mutating func round(to count: Int, of value: Double) {
        guard digits.count > count else { return }
        var roundsUp = digits[count] >= 5
        if digits[count] == 5, digits.count == count + 1 {
            // The shortest digits stand exactly between; the number itself may lie on either side.
            roundsUp = !isAbove(value)
        }
        digits.removeLast(digits.count - count)
        guard roundsUp else { return trim() }
        var at = count - 1
        while at >= 0, digits[at] == 9 {
            digits[at] = 0
            at -= 1
        }
        if at >= 0 {
            digits[at] += 1
        } else {
            digits.insert(1, at: 0)
            point += 1
        }
        trim()
    }

    /// Whether the digits, taken as an exact decimal number, are greater than `value`.
    private func isAbove(_ value: Double) -> Bool {
        var written = WholeNumber(digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1) })
        var binary = WholeNumber(UInt64(value.significandBitPattern) | (value.isNormal ? 1 << 52 : 0))
        let power = Int(max(value.exponentBitPattern, 1)) - 1075
        let tens = point - digits.count
        if tens >= 0 { written.multiply(by: 10, times: tens) } else { binary.multiply(by: 10, times: -tens) }
        if power >= 0 { binary.multiply(by: 2, times: power) } else { written.multiply(by: 2, times: -power) }
        return written.isGreater(than: binary)
    }
}

/// A whole number of any size, as far as comparing a decimal with a double needs one.
private struct WholeNumber {
    /// Digits to the base 2³², the lowest first; the last is not zero.
    private var words: [UInt32]

    init(_ value: UInt64) {
        words = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
        trim()
    }

    mutating func multiply(by factor: UInt32, times: Int) {
        for _ in 0..<times {
            var carry: UInt64 = 0
            for at in words.indices {
                let product = UInt64(words[at]) * UInt64(factor) + carry
                words[at] = UInt32(truncatingIfNeeded: product)
                carry = product >> 32
            }
            if carry > 0 { words.append(UInt32(carry)) }
        }
    }

    func isGreater(than other: WholeNumber) -> Bool {
        if words.count != other.words.count { return words.count > other.words.count }
        for (mine, its) in zip(words.reversed(), other.words.reversed()) where mine != its { return mine > its }
        return false
    }

    private mutating func trim() { while words.last == 0 { words.removeLast() } }
}
