/// Cuts an expression into tokens, on demand: whether `/` divides or begins a regular expression, the parser knows.
struct Lexer {
    private(set) var source: SourceText
    private let isASCII: Bool
    private var at = 0
    /// A place whose position was asked for, and that position; the next one asked for lies behind it as a rule.
    private var known = (at: 0, position: 0)
    /// The regular expressions met so far.
    private(set) var regexes: [RegexLiteral] = []

    init(_ text: String) {
        source = SourceText(text)
        isASCII = text.utf16.count == source.bytes.count
    }

    private var bytes: [UInt8] {
        @inline(__always) _read { yield source.bytes }
    }

    /// The next token.
    ///
    /// - Parameter afterOperand: whether an operand has just ended, so that `/` divides.
    mutating func next(afterOperand: Bool) throws(JSONataError) -> Token {
        try skipBlanksAndComments()
        guard at < bytes.count else { return made(.end) }
        let byte = bytes[at]
        if let symbol = Symbol(byte) {
            at += 1
            if symbol == .over, !afterOperand { return made(.regex(try regex())) }
            if at < bytes.count, let pair = symbol.joined(with: bytes[at]) {
                at += 1
                return made(.symbol(pair))
            }
            return made(.symbol(symbol))
        }
        switch byte {
        case Byte.quote, Byte.apostrophe:
            at += 1
            return made(.string(try string(until: byte)))
        case 0x30...0x39: return made(.number(try number()))
        case Byte.backtick: return made(.name(try quotedName()))
        default: return made(word())
        }
    }

    @inline(__always)
    private mutating func made(_ kind: Token.Kind) -> Token {
        Token(kind: kind, position: isASCII ? at : position(of: at))
    }

    /// Gives what was read to the tree that was made of it.
    mutating func handOver(to tree: inout SyntaxTree) {
        swap(&source, &tree.source)
        swap(&regexes, &tree.regexes)
    }

    /// Takes a text among those of the expression that is not written out in it.
    mutating func keep(_ text: String) -> Text { source.keep(text) }

    private func peek(_ offset: Int = 0) -> UInt8? { at + offset < bytes.count ? bytes[at + offset] : nil }

    private func text(_ range: Range<Int>) -> String { source[range] }

    /// UTF-16 units up to a place.
    private mutating func position(of place: Int) -> Int {
        if isASCII { return place }
        // An escape that the end of the text cuts off counts in full.
        let end = min(place, bytes.count)
        if end < known.at { known = (0, 0) }
        var units = 0
        // A character has one unit, one of four bytes has two.
        for byte in bytes[known.at..<end] where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
        known = (end, known.position + units)
        return known.position + place - end
    }

    @inline(__always)
    private mutating func skipBlanksAndComments() throws(JSONataError) {
        while at < bytes.count {
            let byte = bytes[at]
            if Lexer.isBlank(byte) {
                at += 1
            } else if byte == Byte.slash, peek(1) == Byte.star {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(JSONataError) {
        let start = at
        at += 2
        while !(peek() == Byte.star && peek(1) == Byte.slash) {
            at += 1
            if at >= bytes.count { throw JSONataError(.s0106, position: position(of: start)) }
        }
        at += 2
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0B) || byte == 0x0D
    }
}

/// Bytes with a meaning.
private enum Byte {
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let star: UInt8 = 0x2A
    static let slash: UInt8 = 0x2F
    static let backslash: UInt8 = 0x5C
    static let backtick: UInt8 = 0x60
    static let dollar: UInt8 = 0x24
    static let minus: UInt8 = 0x2D
    static let plus: UInt8 = 0x2B
    static let dot: UInt8 = 0x2E
    static let zero: UInt8 = 0x30
    static func isDigit(_ byte: UInt8?) -> Bool { if let byte { byte >= 0x30 && byte <= 0x39 } else { false } }
}

// MARK: Words

extension Lexer {
    /// Whether a byte is a blank or a symbol.
    @inline(__always)
    private static func endsWord(_ byte: UInt8) -> Bool {
        // A bit for each byte: blanks and `!#%&()*+,-./:;<=>?`, then `@[]^{|}~`.
        let ends: UInt64 = byte < 0x40 ? 0xFC00_FF6B_0000_2E00 : 0x7800_0000_6800_0001
        return byte < 0x80 && (ends >> UInt64(byte & 0x3F)) & 1 == 1
    }

    /// A name, keyword or variable: everything up to a blank or a symbol, quotes included.
    private mutating func word() -> Token.Kind {
        let start = at
        var end = at
        while end < bytes.count, !Lexer.endsWord(bytes[end]) { end += 1 }
        at = end
        if bytes[start] == Byte.dollar { return .variable(source.text(start + 1..<at)) }
        return keyword(start..<at) ?? .name(source.text(start..<at))
    }

    private func keyword(_ range: Range<Int>) -> Token.Kind? {
        guard range.count <= 5 else { return nil }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "o"): return source.spells("or", range) ? .symbol(.or) : nil
        case UInt8(ascii: "i"): return source.spells("in", range) ? .symbol(.in) : nil
        case UInt8(ascii: "a"): return source.spells("and", range) ? .symbol(.and) : nil
        case UInt8(ascii: "t"): return source.spells("true", range) ? .bool(true) : nil
        case UInt8(ascii: "f"): return source.spells("false", range) ? .bool(false) : nil
        case UInt8(ascii: "n"): return source.spells("null", range) ? .null : nil
        default: return nil
        }
    }

    private mutating func quotedName() throws(JSONataError) -> Text {
        let start = at + 1
        guard let end = bytes[start...].firstIndex(of: Byte.backtick) else {
            at = bytes.count
            throw JSONataError(.s0105, position: position(of: at))
        }
        at = end + 1
        return source.text(start..<end)
    }
}

// MARK: Literals

extension Lexer {
    private mutating func string(until quote: UInt8) throws(JSONataError) -> Text {
        let begin = at
        var end = at
        while end < bytes.count, bytes[end] != quote, bytes[end] != Byte.backslash { end += 1 }
        at = end
        if end < bytes.count, bytes[end] == quote {
            at += 1
            return source.text(begin..<end)
        }
        return try escapedString(from: begin, until: quote)
    }

    /// The string that began at a place and has no escape before the present one.
    private mutating func escapedString(from begin: Int, until quote: UInt8) throws(JSONataError) -> Text {
        var start = begin
        // Escapes may name halves of a character, which only meet in UTF-16.
        var units: [UInt16] = []
        while let byte = peek() {
            if byte == quote {
                let rest = start..<at
                at += 1
                units += text(rest).utf16
                return keep(String(decoding: units, as: UTF16.self))
            }
            if byte == Byte.backslash {
                units += text(start..<at).utf16
                at += 1
                units.append(try escape())
                start = at + 1
            }
            at += 1
        }
        throw JSONataError(.s0101, position: position(of: at))
    }

    /// The unit that a letter behind a backslash stands for; leaves the place at the escape's last byte.
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
            let digits = bytes[min(at + 1, bytes.count)..<min(at + 5, bytes.count)]
            guard !digits.isEmpty, digits.allSatisfy({ UInt8.isHexDigit($0) }),
                let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
            else { throw JSONataError(.s0104, position: position(of: at)) }
            at += 4
            return unit
        default:
            var end = min(at + 1, bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            throw JSONataError(.s0103, position: position(of: at), token: text(at..<end))
        }
    }

    /// The number that begins with the digit at hand.
    private mutating func number() throws(JSONataError) -> Double {
        var end = at
        func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
        var whole = 0
        if byte(end) == Byte.zero {
            end += 1
        } else {
            while let digit = byte(end), Byte.isDigit(digit) {
                if end - at < 15 { whole = whole * 10 + Int(digit - Byte.zero) }
                end += 1
            }
        }
        var isWhole = end - at <= 15
        if byte(end) == Byte.dot, Byte.isDigit(byte(end + 1)) {
            isWhole = false
            end += 1
            while Byte.isDigit(byte(end)) { end += 1 }
        }
        if byte(end) == 0x65 || byte(end) == 0x45 {
            var exponent = end + 1
            if byte(exponent) == Byte.plus || byte(exponent) == Byte.minus { exponent += 1 }
            if Byte.isDigit(byte(exponent)) {
                isWhole = false
                while Byte.isDigit(byte(exponent)) { exponent += 1 }
                end = exponent
            }
        }
        let range = at..<end
        if isWhole {
            at = end
            return Double(whole)
        }
        let digits = text(range)
        guard let number = Double(digits), number.isFinite else {
            throw JSONataError(.s0102, position: position(of: at), token: digits)
        }
        at = end
        return number
    }

    /// The number of the regular expression behind a slash that has been read.
    private mutating func regex() throws(JSONataError) -> Int32 {
        let start = at
        var depth = 0
        while let byte = peek() {
            let isEscaped = at > 0 && bytes[at - 1] == Byte.backslash
            if byte == Byte.slash, depth == 0, !hasOddBackslashes(before: at) {
                let pattern = text(start..<at)
                if pattern.isEmpty { throw JSONataError(.s0301, position: position(of: at)) }
                at += 1
                let flags = at
                while peek() == 0x69 || peek() == 0x6D { at += 1 }
                regexes.append(RegexLiteral(pattern: pattern, flags: text(flags..<at)))
                return Int32(truncatingIfNeeded: regexes.count - 1)
            }
            switch byte {
            case 0x28, 0x5B, 0x7B: if !isEscaped { depth += 1 }
            case 0x29, 0x5D, 0x7D: if !isEscaped { depth -= 1 }
            default: break
            }
            at += 1
        }
        throw JSONataError(.s0302, position: position(of: at))
    }

    private func hasOddBackslashes(before place: Int) -> Bool {
        var count = 0
        while place - count - 1 >= 0, bytes[place - count - 1] == Byte.backslash { count += 1 }
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
