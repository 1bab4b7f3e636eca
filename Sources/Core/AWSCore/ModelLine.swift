import Foundation
import JSONTree

/// A line of a service model's text: what it is about, a name, and JSON that is not read yet.
struct ModelLine {
    /// The first letter of `metadata`, `operation` or `shape`.
    let kind: UInt8
    /// Empty for metadata.
    let name: String
    private let text: String
    private let json: Range<Int>

    /// The lines of a text; what is not formed like one is left out.
    static func lines(of text: String) -> [ModelLine] {
        var text = text
        text.makeContiguousUTF8()
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            var lines: [ModelLine] = []
            var start = 0
            while start < bytes.count {
                let end = position(of: "\n", in: bytes, start..<bytes.count) ?? bytes.count
                if let line = line(text, bytes, start..<end) { lines.append(line) }
                start = end + 1
            }
            return lines
        } ?? []
    }

    private static func line(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> ModelLine? {
        guard let space = position(of: " ", in: bytes, range) else { return nil }
        let kind = bytes[range.lowerBound]
        if kind == UInt8(ascii: "m") {
            return ModelLine(kind: kind, name: "", text: text, json: space + 1..<range.upperBound)
        }
        guard let next = position(of: " ", in: bytes, space + 1..<range.upperBound) else { return nil }
        let name = String(decoding: bytes[space + 1..<next], as: UTF8.self)
        return ModelLine(kind: kind, name: name, text: text, json: next + 1..<range.upperBound)
    }

    private static func position(
        of character: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        guard let base = bytes.baseAddress,
            let found = memchr(base + range.lowerBound, Int32(character.value), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The JSON; an empty object where it is broken.
    @Sendable func read() -> JSON {
        let start = text.utf8.index(text.startIndex, offsetBy: json.lowerBound)
        let part = text.utf8[start..<text.utf8.index(start, offsetBy: json.count)]
        return (try? JSON(parsing: String(Substring(part)))) ?? .object([:])
    }
}
