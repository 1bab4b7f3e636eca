/// A word of an expression.
struct ExpressionToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// An attribute name, a function name or a keyword.
        case word
        /// `#name`, a placeholder for an attribute name.
        case name
        /// `:value`, a placeholder for a value.
        case value
        /// Digits.
        case number
        case symbol
        case end
    }

    let kind: Kind
    let text: String

    /// The word in upper case, for keywords, which may be written in any case.
    var keyword: String? { kind == .word ? text.uppercased() : nil }
}

/// Splits an expression into tokens.
struct ExpressionTokenizer {
    /// The tokens, ended by one of kind `end`.
    ///
    /// A character that starts no token becomes a symbol of its own, which the parsers refuse with its name.
    static func tokens(of text: String) -> [ExpressionToken] {
        var tokens: [ExpressionToken] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                at += 1
                continue
            }
            let (kind, end) = token(bytes, at)
            tokens.append(ExpressionToken(kind: kind, text: String(decoding: bytes[at..<end], as: UTF8.self)))
            at = end
        }
        tokens.append(ExpressionToken(kind: .end, text: "<EOF>"))
        return tokens
    }

    private static func token(_ bytes: [UInt8], _ start: Int) -> (ExpressionToken.Kind, end: Int) {
        let byte = bytes[start]
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: ":"):
            let end = run(bytes, start + 1, isWordByte)
            guard end > start + 1 else { return (.symbol, start + 1) }
            return (byte == UInt8(ascii: "#") ? .name : .value, end)
        case _ where isDigit(byte): return (.number, run(bytes, start, isWordByte))
        case _ where isLetter(byte): return (.word, run(bytes, start, isWordByte))
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            guard start + 1 < bytes.count else { return (.symbol, start + 1) }
            let next = bytes[start + 1]
            let pairs = next == UInt8(ascii: "=") || (byte == UInt8(ascii: "<") && next == UInt8(ascii: ">"))
            return (.symbol, start + (pairs ? 2 : 1))
        default:
            // The bytes of one character stay together.
            return (.symbol, run(bytes, start + 1) { $0 & 0xC0 == 0x80 })
        }
    }

    private static func run(_ bytes: [UInt8], _ start: Int, _ belongs: (UInt8) -> Bool) -> Int {
        var end = start
        while end < bytes.count, belongs(bytes[end]) { end += 1 }
        return end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == 0x5F }
}
