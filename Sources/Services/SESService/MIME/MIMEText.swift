import Foundation

/// How text is written in mail, where lines are short and bytes have seven bits.
enum MIMEText {
    /// A header's text, as encoded words of RFC 2047 when it is not plain ASCII.
    static func header(_ text: String) -> String {
        // A line break would let a header's value begin a header of its own.
        let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        if line.utf8.allSatisfy({ $0 < 0x7F }) { return line }
        var words: [String] = []
        var chunk = ""
        for character in line {
            if chunk.utf8.count + character.utf8.count > 45, !chunk.isEmpty {
                words.append(word(chunk))
                chunk = ""
            }
            chunk.append(character)
        }
        if !chunk.isEmpty { words.append(word(chunk)) }
        return words.joined(separator: "\r\n ")
    }

    private static func word(_ text: String) -> String {
        "=?UTF-8?B?\(Data(text.utf8).base64EncodedString())?="
    }

    /// An address header: display names are encoded, addresses stay.
    static func address(_ address: String) -> String {
        guard let angle = address.firstIndex(of: "<"), address.hasSuffix(">") else { return header(address) }
        let name = address[..<angle].trimmingCharacters(in: .whitespaces)
        let mailbox = header(String(address[angle...]))
        return name.isEmpty ? mailbox : "\(header(name)) \(mailbox)"
    }

    /// A body's text in quoted-printable (RFC 2045), lines ended by CRLF.
    static func quotedPrintable(_ text: String) -> String {
        let lines = text.replacingOccurrences(of: "\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.map(quotedLine).joined(separator: "\r\n")
    }

    private static func quotedLine(_ line: Substring) -> String {
        let digits = Array("0123456789ABCDEF")
        var output = ""
        var width = 0
        let bytes = Array(line.utf8)
        for (at, byte) in bytes.enumerated() {
            let isLast = at == bytes.count - 1
            let isPlain =
                byte == 0x20 || byte == 0x09 ? !isLast : byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")
            let piece =
                isPlain
                ? String(UnicodeScalar(byte)) : "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            if width + piece.count > 75 {
                output += "=\r\n"
                width = 0
            }
            output += piece
            width += piece.count
        }
        return output
    }

    /// Base64 in lines of 76.
    static func base64(_ bytes: [UInt8]) -> String {
        let text = Array(Data(bytes).base64EncodedString())
        return stride(from: 0, to: text.count, by: 76)
            .map { String(text[$0..<min($0 + 76, text.count)]) }.joined(separator: "\r\n")
    }

    /// Whether text may stand in a body as it is: ASCII in short lines.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09) }
            && text.split(separator: "\n").allSatisfy { $0.utf8.count < 200 }
    }
}
