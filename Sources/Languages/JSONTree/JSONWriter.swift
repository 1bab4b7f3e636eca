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
    package func text(_ style: JSONStyle = .compact) -> String { String(decoding: bytes(style), as: UTF8.self) }

    /// The value as JSON text in UTF-8.
    package func bytes(_ style: JSONStyle = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self, level: 0)
        return writer.output
    }
}

private struct JSONWriter {
    let style: JSONStyle
    var output: [UInt8] = []

    init(style: JSONStyle) {
        self.style = style
        output.reserveCapacity(256)
    }

    mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(true): output.append(contentsOf: "true".utf8)
        case .bool(false): output.append(contentsOf: "false".utf8)
        case .number(let number): output.append(contentsOf: number.text.utf8)
        case .string(let string): write(string)
        case .array(let elements): write(elements, level)
        case .object(let members): write(members, level)
        }
    }

    private mutating func write(_ elements: [JSON], _ level: Int) {
        output.append(UInt8(ascii: "["))
        for (at, element) in elements.enumerated() {
            separate(at, level)
            write(element, level: level + 1)
        }
        close(UInt8(ascii: "]"), elements.isEmpty, level)
    }

    private mutating func write(_ members: JSONObject, _ level: Int) {
        output.append(UInt8(ascii: "{"))
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
        output.append(contentsOf: style.colon.utf8)
        write(member.value, level: level + 1)
    }

    private mutating func separate(_ at: Int, _ level: Int) {
        if style.indent != nil {
            if at > 0 { output.append(UInt8(ascii: ",")) }
            newLine(level + 1)
        } else if at > 0 {
            output.append(contentsOf: style.comma.utf8)
        }
    }

    private mutating func close(_ byte: UInt8, _ empty: Bool, _ level: Int) {
        if !empty { newLine(level) }
        output.append(byte)
    }

    private mutating func newLine(_ level: Int) {
        guard let indent = style.indent else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
    }

    private mutating func write(_ string: String) {
        output.append(UInt8(ascii: "\""))
        var copy = string
        copy.withUTF8 { bytes in
            var at = 0
            while true {
                let end = bytes.plainRun(from: at).end
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<end]))
                guard end < bytes.count else { break }
                escape(bytes[end])
                at = end + 1
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(contentsOf: "u00".utf8)
            let digits = Array("0123456789abcdef".utf8)
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        }
    }
}
