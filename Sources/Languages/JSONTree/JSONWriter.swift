/// How JSON text is laid out.
package struct JSONStyle: Sendable {
    /// Spaces per level; nil writes everything on one line.
    package var indent: Int?
    /// What stands between a name and its value.
    package var colon: String
    /// What stands between members or elements on one line.
    package var comma: String
    /// Whether members are written in the order of their names.
    package var sortedKeys: Bool

    package init(indent: Int? = nil, colon: String = ":", comma: String = ",", sortedKeys: Bool = false) {
        self.indent = indent
        self.colon = colon
        self.comma = comma
        self.sortedKeys = sortedKeys
    }

    /// No white space at all, as AWS services answer.
    package static let compact = JSONStyle()
    /// Two spaces a level, for people.
    package static let pretty = JSONStyle(indent: 2, colon: ": ")
}

extension JSON {
    /// The value as JSON text.
    package func text(_ style: JSONStyle = .compact) -> String {
        if case .number(let number) = self { return number.text }
        return String(decoding: bytes(style), as: UTF8.self)
    }

    /// The value as JSON text in UTF-8.
    package func bytes(_ style: JSONStyle = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self)
        return writer.bytes
    }
}

/// Writes JSON text piece by piece, for texts that need no tree of values first.
package struct JSONWriter {
    /// What has been written, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    private let style: JSONStyle

    /// A writer of an empty text.
    package init(style: JSONStyle = .compact) {
        self.style = style
        bytes.reserveCapacity(256)
    }

    /// What has been written.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes a value.
    package mutating func write(_ value: JSON) { write(value, level: 0) }

    /// Writes a string value, in quotes.
    package mutating func write(string: String) { write(string) }

    /// Writes the text as it is: punctuation and member names, which the caller answers for.
    package mutating func write(raw text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes a whole number.
    package mutating func write(_ number: Int) {
        if number >= 0, number < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
        bytes.append(contentsOf: String(number).utf8)
    }

    private mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(true): bytes.append(contentsOf: "true".utf8)
        case .bool(false): bytes.append(contentsOf: "false".utf8)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .string(let string): write(string)
        case .array(let elements): write(elements, level)
        case .object(let members): write(members, level)
        }
    }

    private mutating func write(_ elements: [JSON], _ level: Int) {
        bytes.append(UInt8(ascii: "["))
        for (at, element) in elements.enumerated() {
            separate(at, level)
            write(element, level: level + 1)
        }
        close(UInt8(ascii: "]"), elements.isEmpty, level)
    }

    private mutating func write(_ members: JSONObject, _ level: Int) {
        bytes.append(UInt8(ascii: "{"))
        if style.sortedKeys {
            for (at, member) in members.sorted(by: { $0.key < $1.key }).enumerated() { write(member, at, level) }
        } else {
            for at in members.indices { write(members[at], at, level) }
        }
        close(UInt8(ascii: "}"), members.isEmpty, level)
    }

    private mutating func write(_ member: JSONObject.Element, _ at: Int, _ level: Int) {
        separate(at, level)
        write(member.key)
        bytes.append(contentsOf: style.colon.utf8)
        write(member.value, level: level + 1)
    }

    private mutating func separate(_ at: Int, _ level: Int) {
        if style.indent != nil {
            if at > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(level + 1)
        } else if at > 0 {
            bytes.append(contentsOf: style.comma.utf8)
        }
    }

    private mutating func close(_ byte: UInt8, _ empty: Bool, _ level: Int) {
        if !empty { newLine(level) }
        bytes.append(byte)
    }

    private mutating func newLine(_ level: Int) {
        guard let indent = style.indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
    }

    private mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var copy = string
        copy.withUTF8 { source in
            var at = 0
            while true {
                let end = source.plainRun(from: at).end
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<end]))
                guard end < source.count else { break }
                escape(source[end])
                at = end + 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
