import Foundation

/// A raw message, read as far as the outbox shows it: headers, plain text, HTML.
struct MIMEMessage {
    /// The headers in order, unfolded, as written.
    let headers: [(name: String, value: String)]
    private let body: String

    /// Reads the bytes of a message; whatever they are, something comes of them.
    init(_ bytes: [UInt8]) {
        // Bytes that are no UTF-8 are taken for Latin 1, which has a character for each.
        let text = String(validating: bytes, as: UTF8.self) ?? String(bytes.map { Character(UnicodeScalar($0)) })
        self.init(text)
    }

    private init(_ source: String) {
        let text = source.replacingOccurrences(of: "\r\n", with: "\n")
        let end = text.hasPrefix("\n") ? text.startIndex..<text.startIndex : text.range(of: "\n\n")
        let head = end.map { text[..<$0.lowerBound] } ?? text[...]
        body = end.map { String(text[$0.upperBound...]) } ?? ""
        var headers: [(name: String, value: String)] = []
        for line in head.split(separator: "\n") {
            if line.first == " " || line.first == "\t", let last = headers.popLast() {
                headers.append((last.name, last.value + " " + line.trimmingCharacters(in: .whitespaces)))
            } else if let colon = line.firstIndex(of: ":") {
                headers.append(
                    (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
            }
        }
        self.headers = headers
    }

    /// The decoded value of the first header of this name.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }.map { EncodedWords.decode($0.value) }
    }

    /// The addresses of a header, split at commas outside quotes.
    func addresses(_ name: String) -> [String] {
        var addresses: [String] = []
        var current = ""
        var quoted = false
        for character in header(name) ?? "" {
            if character == "\"" { quoted.toggle() }
            if character == ",", !quoted {
                addresses.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return (addresses + [current]).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// The first part of this type (`text/plain`), decoded.
    func text(of type: String) -> String? { text(of: type, depth: 0) }

    private func text(of type: String, depth: Int) -> String? {
        let declared = header("Content-Type") ?? "text/plain"
        let mine = declared.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
        if mine.hasPrefix("multipart/") {
            guard depth < 16, let boundary = MIMEMessage.parameter("boundary", of: declared) else { return nil }
            for part in parts(boundary) {
                if let found = part.text(of: type, depth: depth + 1) { return found }
            }
            return nil
        }
        let isAttached = header("Content-Disposition")?.lowercased().hasPrefix("attachment") == true
        return mine == type && !isAttached ? decoded(MIMEMessage.parameter("charset", of: declared)) : nil
    }

    private func parts(_ boundary: String) -> [MIMEMessage] {
        let pieces = ("\n" + body).components(separatedBy: "\n--\(boundary)")
        return pieces.dropFirst().filter { !$0.hasPrefix("--") }.map { piece in
            // What follows the delimiter on its line is white space.
            MIMEMessage(piece.firstIndex(of: "\n").map { String(piece[piece.index(after: $0)...]) } ?? "")
        }
    }

    private func decoded(_ charset: String?) -> String {
        switch header("Content-Transfer-Encoding")?.lowercased() {
        case "base64":
            let bytes = Data(base64Encoded: body, options: .ignoreUnknownCharacters) ?? Data()
            return EncodedWords.text(Array(bytes), charset: charset)
        case "quoted-printable":
            return EncodedWords.text(
                EncodedWords.quoted(body.replacingOccurrences(of: "=\n", with: "")), charset: charset)
        default: return body
        }
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if pair.count == 2, pair[0].lowercased() == name {
                return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
            }
        }
        return nil
    }
}

/// Encoded words (RFC 2047): `=?UTF-8?B?…?=` and `=?ISO-8859-1?Q?…?=`.
enum EncodedWords {
    /// A header's value with its encoded words decoded.
    static func decode(_ value: String) -> String {
        var output = ""
        var rest = value[...]
        var afterWord = false
        while let start = rest.range(of: "=?") {
            let before = rest[..<start.lowerBound]
            let tail = rest[start.upperBound...]
            let fields = tail.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4, fields[3].hasPrefix("="), let word = word(fields) else {
                output += rest[..<start.upperBound]
                rest = tail
                afterWord = false
                continue
            }
            // White space between two encoded words only separates them.
            if !(afterWord && before.allSatisfy(\.isWhitespace)) { output += before }
            output += word
            rest = fields[3].dropFirst()
            afterWord = true
        }
        return output + rest
    }

    private static func word(_ fields: [Substring]) -> String? {
        switch fields[1].uppercased() {
        case "B": return Data(base64Encoded: String(fields[2])).map { text(Array($0), charset: String(fields[0])) }
        case "Q":
            let bytes = quoted(fields[2].replacingOccurrences(of: "_", with: " "))
            return text(bytes, charset: String(fields[0]))
        default: return nil
        }
    }

    /// The bytes quoted-printable text stands for.
    static func quoted(_ text: String) -> [UInt8] {
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        var at = 0
        while at < source.count {
            if source[at] == UInt8(ascii: "="), at + 2 < source.count,
                let byte = UInt8(String(decoding: source[at + 1...at + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                at += 3
            } else {
                bytes.append(source[at])
                at += 1
            }
        }
        return bytes
    }

    /// Bytes in a character set: UTF-8, or Latin 1 for what is none.
    static func text(_ bytes: [UInt8], charset: String?) -> String {
        if charset?.lowercased().hasPrefix("iso-8859-1") != true,
            let text = String(validating: bytes, as: UTF8.self)
        {
            return text
        }
        return String(bytes.map { Character(UnicodeScalar($0)) })
    }
}
