/// Cuts an expression into tokens, on demand: whether `/` divides or begins a regular expression, the parser knows.
struct Lexer {
    private let units: [UInt16]
    private var at = 0

    init(_ text: String) { units = Array(text.utf16) }

    /// The text of some units. The standard library's own way costs ten times as much, and names are ASCII as a rule.
    private func text(_ range: Range<Int>) -> String {
        let isASCII = units[range].allSatisfy { $0 < 0x80 }
        guard isASCII else { return String(decoding: units[range], as: UTF16.self) }
        return String(unsafeUninitializedCapacity: range.count) { bytes in
            for (offset, unit) in units[range].enumerated() { bytes[offset] = UInt8(truncatingIfNeeded: unit) }
            return range.count
        }
    }

    /// The number of UTF-16 units in the text.
    var count: Int { units.count }

    /// The next token.
    ///
    /// - Parameter afterOperand: whether an operand has just ended, so that `/` divides.
    mutating func next(afterOperand: Bool) throws(JSONataError) -> Token {
        try skipBlanksAndComments()
        guard at < units.count else { return Token(kind: .end, position: units.count) }
        let unit = units[at]
        if !afterOperand, unit == Unit.slash {
            at += 1
            let literal = try regex()
            return made(.regex(literal))
        }
        if Lexer.isSymbol(unit) {
            if at + 1 < units.count, let symbol = Lexer.pair(unit, units[at + 1]) {
                at += 2
                return made(.symbol(symbol))
            }
            at += 1
            return made(.symbol(Lexer.singles[Int(unit)]))
        }
        if unit == Unit.quote || unit == Unit.apostrophe {
            at += 1
            let text = try string(until: unit)
            return made(.string(text))
        }
        if let number = try number() { return made(.number(number)) }
        if unit == Unit.backtick {
            let name = try quotedName()
            return made(.name(name))
        }
        let kind = word()
        return made(kind)
    }

    private func made(_ kind: Token.Kind) -> Token { Token(kind: kind, position: at) }

    private func peek(_ offset: Int = 0) -> UInt16? { at + offset < units.count ? units[at + offset] : nil }

    private mutating func skipBlanksAndComments() throws(JSONataError) {
        while let unit = peek() {
            if Lexer.isBlank(unit) {
                at += 1
            } else if unit == Unit.slash, peek(1) == Unit.star {
                let start = at
                at += 2
                while !(peek() == Unit.star && peek(1) == Unit.slash) {
                    at += 1
                    if at >= units.count { throw JSONataError(.s0106, position: start) }
                }
                at += 2
            } else {
                return
            }
        }
    }

    static func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || (unit >= 0x09 && unit <= 0x0B) || unit == 0x0D }
}

/// UTF-16 units with a meaning.
private enum Unit {
    static let quote: UInt16 = 0x22
    static let apostrophe: UInt16 = 0x27
    static let star: UInt16 = 0x2A
    static let slash: UInt16 = 0x2F
    static let backslash: UInt16 = 0x5C
    static let backtick: UInt16 = 0x60
    static let dollar: UInt16 = 0x24
    static let minus: UInt16 = 0x2D
    static let plus: UInt16 = 0x2B
    static let dot: UInt16 = 0x2E
    static let zero: UInt16 = 0x30
    static func isDigit(_ unit: UInt16?) -> Bool { if let unit { unit >= 0x30 && unit <= 0x39 } else { false } }
}

// MARK: Symbols and words

extension Lexer {
    private static func pair(_ first: UInt16, _ second: UInt16) -> String? {
        switch (first, second) {
        case (0x2E, 0x2E): ".."
        case (0x3A, 0x3D): ":="
        case (0x21, 0x3D): "!="
        case (0x3E, 0x3D): ">="
        case (0x3C, 0x3D): "<="
        case (0x2A, 0x2A): "**"
        case (0x7E, 0x3E): "~>"
        case (0x3F, 0x3A): "?:"
        case (0x3F, 0x3F): "??"
        default: nil
        }
    }

    /// The text of each symbol of one unit, by the unit.
    private static let singles = (UInt8(0)..<0x80).map { String(Unicode.Scalar($0)) }

    private static func isSymbol(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x2E, 0x5B, 0x5D, 0x7B, 0x7D, 0x28, 0x29, 0x2C, 0x40, 0x23, 0x3B, 0x3A, 0x3F, 0x2B, 0x2D, 0x2A, 0x2F,
            0x25, 0x7C, 0x3D, 0x3C, 0x3E, 0x5E, 0x26, 0x21, 0x7E:
            true
        default: false
        }
    }

    /// A name, keyword or variable: everything up to a blank or a symbol, quotes included.
    private mutating func word() -> Token.Kind {
        let start = at
        while let unit = peek(), !Lexer.isBlank(unit), !Lexer.isSymbol(unit) { at += 1 }
        if units[start] == Unit.dollar { return .variable(text(start + 1..<at)) }
        let name = text(start..<at)
        switch name {
        case "or", "in", "and": return .symbol(name)
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: return .name(name)
        }
    }

    private mutating func quotedName() throws(JSONataError) -> String {
        let start = at + 1
        guard let end = units[start...].firstIndex(of: Unit.backtick) else {
            at = units.count
            throw JSONataError(.s0105, position: at)
        }
        at = end + 1
        return text(start..<end)
    }
}

// MARK: Literals

extension Lexer {
    private mutating func string(until quote: UInt16) throws(JSONataError) -> String {
        let start = at
        while let unit = peek(), unit != quote, unit != Unit.backslash { at += 1 }
        if peek() == quote {
            at += 1
            return text(start..<at - 1)
        }
        var content = Array(units[start..<at])
        while let unit = peek() {
            if unit == quote {
                at += 1
                return String(decoding: content, as: UTF16.self)
            }
            if unit == Unit.backslash {
                at += 1
                content.append(try escape())
            } else {
                content.append(unit)
            }
            at += 1
        }
        throw JSONataError(.s0101, position: at)
    }

    /// The unit that a letter behind a backslash stands for; leaves the place at the escape's last unit.
    private mutating func escape() throws(JSONataError) -> UInt16 {
        switch peek() {
        case 0x22: return 0x22
        case 0x5C: return 0x5C
        case 0x2F: return 0x2F
        case 0x62: return 0x08
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x75:
            let digits = text(min(at + 1, units.count)..<min(at + 5, units.count))
            guard !digits.isEmpty, digits.utf8.allSatisfy({ UInt8.isHexDigit($0) }),
                let unit = UInt16(digits, radix: 16)
            else { throw JSONataError(.s0104, position: at) }
            at += 4
            return unit
        default:
            let token = at < units.count ? text(at..<at + 1) : ""
            throw JSONataError(.s0103, position: at, token: token)
        }
    }

    private mutating func number() throws(JSONataError) -> Double? {
        var end = at
        func unit(_ index: Int) -> UInt16? { index < units.count ? units[index] : nil }
        guard Unit.isDigit(unit(end)) else { return nil }
        if unit(end) == Unit.zero {
            end += 1
        } else {
            while Unit.isDigit(unit(end)) { end += 1 }
        }
        if unit(end) == Unit.dot, Unit.isDigit(unit(end + 1)) {
            end += 1
            while Unit.isDigit(unit(end)) { end += 1 }
        }
        if unit(end) == 0x65 || unit(end) == 0x45 {
            var exponent = end + 1
            if unit(exponent) == Unit.plus || unit(exponent) == Unit.minus { exponent += 1 }
            if Unit.isDigit(unit(exponent)) {
                while Unit.isDigit(unit(exponent)) { exponent += 1 }
                end = exponent
            }
        }
        let digits = text(at..<end)
        guard let number = Double(digits), number.isFinite else {
            throw JSONataError(.s0102, position: at, token: digits)
        }
        at = end
        return number
    }

    /// The regular expression behind a slash that has been read.
    private mutating func regex() throws(JSONataError) -> RegexLiteral {
        let start = at
        var depth = 0
        while let unit = peek() {
            let isEscaped = at > 0 && units[at - 1] == Unit.backslash
            if unit == Unit.slash, depth == 0, !hasOddBackslashes(before: at) {
                let pattern = text(start..<at)
                if pattern.isEmpty { throw JSONataError(.s0301, position: at) }
                at += 1
                let flags = at
                while peek() == 0x69 || peek() == 0x6D { at += 1 }
                return RegexLiteral(pattern: pattern, flags: text(flags..<at))
            }
            switch unit {
            case 0x28, 0x5B, 0x7B: if !isEscaped { depth += 1 }
            case 0x29, 0x5D, 0x7D: if !isEscaped { depth -= 1 }
            default: break
            }
            at += 1
        }
        throw JSONataError(.s0302, position: at)
    }

    private func hasOddBackslashes(before place: Int) -> Bool {
        var count = 0
        while place - count - 1 >= 0, units[place - count - 1] == Unit.backslash { count += 1 }
        return count % 2 == 1
    }
}

extension UInt8 {
    static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
