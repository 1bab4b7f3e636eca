import JSONTree

/// The tokens of a pattern's text, one at a time.
///
/// AWS reads patterns with a streaming parser (Jackson): what is wrong first in the text is what it reports, be it JSON
/// or a matcher. The messages and the places, which it prints, are that parser's.
struct PatternLexer {
    enum Token: Hashable {
        case objectStart, objectEnd, arrayStart, arrayEnd
        case name(String)
        case string(String)
        case number(JSONNumber)
        case bool(Bool)
        case null
        case end
    }

    private struct Container {
        let isArray: Bool
        /// Where it starts.
        let offset: Int
        /// Whether it has an element or member already.
        var isStarted = false
    }

    private static let valueKinds = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
    private static let depthLimit = 200

    private let text: String
    private let bytes: [UInt8]
    private var at = 0
    private var open: [Container] = []
    /// Whether a name has been read and its value comes next.
    private var valueIsDue = false

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// The next token.
    mutating func next() throws(EventPatternError) -> Token {
        skipSpace()
        if valueIsDue {
            valueIsDue = false
            return try value()
        }
        guard let container = open.last else { return at < bytes.count ? try value() : .end }
        guard let byte = peek else {
            let kind = container.isArray ? "Array" : "Object"
            throw error(
                "Unexpected end-of-input: expected close marker for \(kind) "
                    + "(start marker at \(source(container.offset)))")
        }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return try close(byte, container) }
        if container.isStarted {
            guard byte == UInt8(ascii: ",") else {
                throw unexpected("was expecting comma to separate \(container.isArray ? "Array" : "Object") entries")
            }
            at += 1
            skipSpace()
        }
        open[open.count - 1].isStarted = true
        return container.isArray ? try value() : try name()
    }

    private mutating func close(_ byte: UInt8, _ container: Container) throws(EventPatternError) -> Token {
        let closesArray = byte == UInt8(ascii: "]")
        at += 1
        guard closesArray == container.isArray else {
            let (found, expected, kind) = closesArray ? ("]", "}", "Object") : ("}", "]", "Array")
            throw error(
                "Unexpected close marker '\(found)': expected '\(expected)' "
                    + "(for \(kind) starting at \(source(container.offset)))")
        }
        open.removeLast()
        return closesArray ? .arrayEnd : .objectEnd
    }

    private mutating func name() throws(EventPatternError) -> Token {
        guard peek == UInt8(ascii: "\"") else { throw unexpected("was expecting double-quote to start field name") }
        let name = try string(closing: "field name")
        skipSpace()
        guard peek == UInt8(ascii: ":") else {
            throw unexpected("was expecting a colon to separate field name and value")
        }
        at += 1
        valueIsDue = true
        return .name(name)
    }

    private mutating func value() throws(EventPatternError) -> Token {
        guard let byte = peek else { throw error("Unexpected end-of-input") }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < PatternLexer.depthLimit else { throw error("Pattern is nested too deeply") }
            open.append(Container(isArray: byte == UInt8(ascii: "["), offset: at))
            at += 1
            return byte == UInt8(ascii: "[") ? .arrayStart : .objectStart
        case UInt8(ascii: "\""): return .string(try string(closing: "string value"))
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: return try word()
        }
    }

    private mutating func number() throws(EventPatternError) -> Token {
        let start = at
        while let byte = peek, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
        guard let number = JSONNumber(String(decoding: bytes[start..<at], as: UTF8.self)) else {
            throw error("Invalid numeric value: \(String(decoding: bytes[start..<at], as: UTF8.self))")
        }
        return .number(number)
    }

    private mutating func word() throws(EventPatternError) -> Token {
        let start = at
        while let byte = peek, isWordByte(byte) { at += 1 }
        guard at > start else { throw unexpected("expected a valid value \(PatternLexer.valueKinds)") }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: throw error("Unrecognized token '\(word)': was expecting \(PatternLexer.valueKinds)")
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }

    private mutating func string(closing: String) throws(EventPatternError) -> String {
        let start = at
        at += 1
        while let byte = peek, byte != UInt8(ascii: "\"") {
            at += byte == UInt8(ascii: "\\") && at + 1 < bytes.count ? 2 : 1
        }
        guard at < bytes.count else {
            throw error("Unexpected end-of-input: was expecting closing quote for a \(closing)")
        }
        at += 1
        do throws(JSONSyntaxError) {
            return try JSON(parsing: bytes[start..<at]).string ?? ""
        } catch {
            throw self.error("Illegal character or escape in a string: \(error.message)")
        }
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }
}

// What is wrong, and where.
extension PatternLexer {
    /// An error at the current place.
    ///
    /// - Parameters:
    ///   - ahead: whether the place is that behind the value after a name, as far as AWS's parser reads ahead.
    ///   - repeated: whether the place is printed twice, as AWS does for members of lists.
    func error(_ reason: String, ahead: Bool = false, repeated: Bool = false) -> EventPatternError {
        let place = "\n at \(source(ahead ? placeAhead : at))"
        return EventPatternError(reason: reason, place: repeated ? place + place : place)
    }

    private func unexpected(_ expectation: String) -> EventPatternError {
        guard at < bytes.count else { return error("Unexpected end-of-input") }
        let scalar = String(decoding: bytes[at...], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
        return error("Unexpected character ('\(Character(scalar))' (code \(scalar.value))): \(expectation)")
    }

    /// A name's value has been begun when the name is handed out: its bracket, quote, number or word is consumed.
    private var placeAhead: Int {
        var copy = self
        copy.skipSpace()
        if copy.peek == UInt8(ascii: "\"") { return copy.at + 1 }
        _ = try? copy.value()
        return copy.at
    }

    private func source(_ offset: Int) -> String {
        let shown = text.count > 500 ? "\"\(text.prefix(500))\"[truncated \(text.count - 500) chars]" : "\"\(text)\""
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).utf16.count + 1
        return "[Source: (String)\(shown); line: \(line), column: \(column)]"
    }
}
