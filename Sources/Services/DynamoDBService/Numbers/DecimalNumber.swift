/// A DynamoDB number: exact, at most 38 significant digits, magnitude from 1E-130 up to 9.99…E+125.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html.
struct DecimalNumber: Hashable, Sendable {
    /// Why a text or a result is no DynamoDB number, in AWS's words.
    enum Fault: Error, Hashable {
        case notNumeric(String)
        case tooManyDigits
        case overflow
        case underflow

        var message: String {
            switch self {
            case .notNumeric(let text):
                "The parameter cannot be converted to a numeric value" + (text.isEmpty ? "" : ": \(text)")
            case .tooManyDigits: "Attempting to store more than 38 significant digits in a Number"
            case .overflow:
                "Number overflow. Attempting to store a number with magnitude larger than supported range"
            case .underflow:
                "Number underflow. Attempting to store a number with magnitude smaller than supported range"
            }
        }
    }

    static let precision = 38
    static let zero = DecimalNumber(isNegative: false, digits: [], exponent: 0)

    let isNegative: Bool
    /// The significant digits (0…9), without leading and trailing zeros; none for zero.
    let digits: [UInt8]
    /// The power of ten of the first digit: 2 for 123, -1 for 0.5.
    let exponent: Int

    private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
        self.isNegative = isNegative
        self.digits = digits
        self.exponent = exponent
    }

    /// A whole number.
    init(_ value: Int) {
        let digits = value.magnitude == 0 ? [] : String(value.magnitude).utf8.map { $0 - 0x30 }
        self = DecimalNumber.trimmed(isNegative: value < 0, digits: digits, exponent: digits.count - 1)
    }

    /// Removes zeros at both ends.
    static func trimmed(isNegative: Bool, digits: [UInt8], exponent: Int) -> DecimalNumber {
        guard let first = digits.firstIndex(where: { $0 != 0 }), let last = digits.lastIndex(where: { $0 != 0 }) else {
            return .zero
        }
        return DecimalNumber(isNegative: isNegative, digits: Array(digits[first...last]), exponent: exponent - first)
    }

    /// The number itself when it is within DynamoDB's range and precision.
    func checked() throws(Fault) -> DecimalNumber {
        if digits.isEmpty { return self }
        if digits.count > DecimalNumber.precision { throw .tooManyDigits }
        if exponent > 125 { throw .overflow }
        if exponent < -130 { throw .underflow }
        return self
    }
}

extension DecimalNumber {
    /// Reads a number: sign, digits with an optional point, optional exponent.
    init(parsing text: String) throws(Fault) {
        var bytes = text.utf8[...]
        var isNegative = false
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes.removeFirst()
        }
        var digits: [UInt8] = []
        var pointAt: Int?
        while let byte = bytes.first {
            if byte >= 0x30, byte <= 0x39 {
                digits.append(byte - 0x30)
            } else if byte == UInt8(ascii: "."), pointAt == nil {
                pointAt = digits.count
            } else {
                break
            }
            bytes.removeFirst()
        }
        guard !digits.isEmpty else { throw .notNumeric(text) }
        var power = 0
        if let mark = bytes.first {
            guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { throw .notNumeric(text) }
            let exponent = String(decoding: bytes.dropFirst(), as: UTF8.self)
            guard !exponent.isEmpty, exponent.utf8.allSatisfy({ "+-0123456789".utf8.contains($0) }) else {
                throw .notNumeric(text)
            }
            // An exponent beyond 64 bits is far out of range either way.
            guard let value = Int(exponent) else { throw exponent.hasPrefix("-") ? .underflow : .overflow }
            power = max(-1_000_000, min(1_000_000, value))
        }
        let whole = pointAt ?? digits.count
        self = try DecimalNumber.trimmed(isNegative: isNegative, digits: digits, exponent: whole - 1 + power).checked()
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// All digits, without an exponent, as DynamoDB prints numbers.
    var description: String {
        guard !digits.isEmpty else { return "0" }
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if exponent < 0 {
            text += "0.".utf8
            text += Array(repeating: 0x30, count: -exponent - 1)
            text += digits.map { $0 + 0x30 }
        } else {
            for (at, digit) in digits.enumerated() {
                if at == exponent + 1 { text.append(UInt8(ascii: ".")) }
                text.append(digit + 0x30)
            }
            if digits.count <= exponent { text += Array(repeating: 0x30, count: exponent + 1 - digits.count) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The number without its decimal places; nil when it has more digits than 64 bits hold.
    var wholePart: Int64? {
        guard exponent >= 0 else { return 0 }
        guard exponent < 18 else { return nil }
        var value: Int64 = 0
        for at in 0...exponent { value = value * 10 + (at < digits.count ? Int64(digits[at]) : 0) }
        return isNegative ? -value : value
    }

    /// The bytes AWS counts for the number: one for two digits, and one more; one more again for a negative number.
    var storedSize: Int {
        guard !digits.isEmpty else { return 1 }
        // Digits pair up at the decimal point, so an odd exponent starts with half a pair.
        let pairs = (digits.count + (exponent % 2 == 0 ? 1 : 0) + 1) / 2
        return 1 + pairs + (isNegative ? 1 : 0)
    }
}

extension DecimalNumber: Comparable {
    static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if left.isNegative != right.isNegative {
            // Zero is never negative.
            return left.isNegative
        }
        let smaller = left.isNegative ? right.hasSmallerMagnitude(than: left) : left.hasSmallerMagnitude(than: right)
        return smaller
    }

    private func hasSmallerMagnitude(than other: DecimalNumber) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if exponent != other.exponent { return exponent < other.exponent }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
