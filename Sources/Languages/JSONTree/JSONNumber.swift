/// A JSON number that keeps the text it was written with (`1.0`, `1E2` and a 38-digit integer stay what they are).
///
/// Two numbers are equal when they denote the same value, however they are spelled.
package struct JSONNumber: Sendable, Hashable {
    /// The number's text, always valid JSON.
    package let text: String

    /// Trusts `text` to be a valid JSON number; the parser has checked it.
    init(checked text: String) { self.text = text }

    /// A number from its text.
    ///
    /// - Returns: nil when `text` is no JSON number.
    package init?(_ text: String) {
        var copy = text
        let valid = copy.withUTF8 { JSONNumber.length(of: $0, from: 0) == $0.count && !$0.isEmpty }
        guard valid else { return nil }
        self.text = text
    }

    /// The number in decimal digits.
    package init(_ value: Int) { text = String(value) }

    /// A number spelled as JavaScript's `Number.prototype.toString` spells it; infinities and NaN become `null`-like 0.
    package init(_ value: Double) { text = JSONNumber.shortest(value) }

    /// The value as a whole number; nil when it has a fractional part or does not fit 64 bits.
    package var int: Int? {
        if let value = Int(text) { return value }
        guard let value = Double(text), value.rounded(.towardZero) == value, abs(value) < 9.2e18 else { return nil }
        return Int(value)
    }

    /// The nearest double; infinite when the number is out of range.
    package var double: Double { Double(text) ?? 0 }

    /// Whether the text has neither a fraction nor an exponent.
    package var isInteger: Bool { text.utf8.allSatisfy { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) } }

    package static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if left.text == right.text { return true }
        if left.isInteger, right.isInteger {
            return left.text == "-0" && right.text == "0" || left.text == "0" && right.text == "-0"
        }
        return left.double == right.double
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(double) }

    /// The shortest text that reads back as `value`, in JavaScript's layout.
    ///
    /// See ECMA-262, Number::toString.
    package static func shortest(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        if value == 0 { return "0" }
        if value.rounded(.towardZero) == value, abs(value) < 1e15 { return String(Int64(value)) }
        // Swift prints the shortest round-trip digits too, and lays those of usual size out alike.
        if abs(value) >= 1e-3, abs(value) < 1e15 { return value.description }
        var digits = ""
        var exponent = 0
        var seenPoint = false
        var pointAt = 0
        let negative = value < 0
        let printed = abs(value).description
        var mantissaEnd = printed.endIndex
        if let e = printed.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            exponent = Int(printed[printed.index(after: e)...]) ?? 0
            mantissaEnd = e
        }
        for character in printed[..<mantissaEnd] {
            if character == "." {
                seenPoint = true
                pointAt = digits.count
            } else {
                digits.append(character)
            }
        }
        if !seenPoint { pointAt = digits.count }
        var point = pointAt + exponent
        while digits.count > 1, digits.hasPrefix("0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
        let count = digits.count
        let body: String
        if count <= point, point <= 21 {
            body = digits + String(repeating: "0", count: point - count)
        } else if point > 0, point <= 21 {
            body = String(digits.prefix(point)) + "." + String(digits.dropFirst(point))
        } else if point > -6, point <= 0 {
            body = "0." + String(repeating: "0", count: -point) + digits
        } else {
            let power = point - 1
            let sign = power < 0 ? "-" : "+"
            let head = String(digits.prefix(1))
            let tail = count > 1 ? "." + String(digits.dropFirst()) : ""
            body = head + tail + "e" + sign + String(abs(power))
        }
        return negative ? "-" + body : body
    }

    /// The length in bytes of the JSON number that starts at `start`, or nil when none does.
    static func length(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var at = start
        let end = bytes.count
        func isDigit(_ index: Int) -> Bool { index < end && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
        if at < end, bytes[at] == 0x2D { at += 1 }
        guard isDigit(at) else { return nil }
        if bytes[at] == 0x30 {
            at += 1
        } else {
            while isDigit(at) { at += 1 }
        }
        if at < end, bytes[at] == 0x2E {
            at += 1
            guard isDigit(at) else { return nil }
            while isDigit(at) { at += 1 }
        }
        if at < end, bytes[at] == 0x65 || bytes[at] == 0x45 {
            at += 1
            if at < end, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            guard isDigit(at) else { return nil }
            while isDigit(at) { at += 1 }
        }
        return at - start
    }
}
