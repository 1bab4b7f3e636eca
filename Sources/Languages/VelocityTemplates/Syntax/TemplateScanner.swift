/// The bytes of a template and a place among them.
struct TemplateScanner {
    let bytes: [UInt8]
    var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { at >= bytes.count }

    func byte(_ offset: Int = 0) -> UInt8? {
        let place = at + offset
        return place >= 0 && place < bytes.count ? bytes[place] : nil
    }

    func starts(with text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// Passes over a text that stands here.
    mutating func take(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        at += text.utf8CodeUnitCount
        return true
    }

    func text(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The name that begins here: a letter or `_`, then letters, digits, `_`, and `-` where names of variables may
    /// have it.
    mutating func name(hyphens: Bool = true) -> String? {
        guard let first = byte(), TemplateScanner.isLetter(first) else { return nil }
        let start = at
        while let next = byte(),
            TemplateScanner.isLetter(next) || TemplateScanner.isDigit(next) || hyphens && next == UInt8(ascii: "-")
        { at += 1 }
        return text(start..<at)
    }

    mutating func skipSpace() {
        while let next = byte(), TemplateScanner.isSpace(next) || TemplateScanner.isNewline(next) { at += 1 }
    }

    /// Passes over spaces and the end of the line, if nothing else stands before it.
    mutating func skipRestOfLine() {
        var ahead = 0
        while let next = byte(ahead), TemplateScanner.isSpace(next) { ahead += 1 }
        if byte(ahead) == 0x0D, byte(ahead + 1) == 0x0A {
            at += ahead + 2
        } else if let next = byte(ahead), TemplateScanner.isNewline(next) {
            at += ahead + 1
        }
    }

    func fault(_ message: String, at place: Int? = nil) -> VelocityFault {
        let before = bytes.prefix(place ?? at)
        let line = before.count { $0 == 0x0A } + 1
        let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
        return VelocityFault(message, line: line, column: column)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
