/// A fault in JSON text, with its place.
package struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a short sentence without a full stop.
    package let message: String
    /// The line, from 1.
    package let line: Int
    /// The column in characters (Unicode scalars), from 1.
    package let column: Int
    /// The byte offset, from 0.
    package let offset: Int

    package var description: String { "\(message) at line \(line), column \(column)" }
}

extension JSON {
    /// How deep arrays and objects may nest unless the caller says otherwise.
    package static let defaultDepthLimit = 512

    /// Parses JSON text (RFC 8259).
    ///
    /// - Parameters:
    ///   - text: the text; nothing but white space may follow the value.
    ///   - depthLimit: how deep arrays and objects may nest.
    /// - Throws: `JSONSyntaxError` with line and column.
    package init(parsing text: String, depthLimit: Int = JSON.defaultDepthLimit) throws(JSONSyntaxError) {
        var copy = text
        copy.makeContiguousUTF8()
        let result: Result<JSON, JSONSyntaxError> = copy.withUTF8 { JSON.parse($0, depthLimit) }
        self = try result.get()
    }

    /// Parses JSON text in UTF-8. A byte order mark is passed over.
    ///
    /// - Throws: `JSONSyntaxError` with line and column; malformed UTF-8 inside a string is an error too.
    package init(parsing bytes: some Sequence<UInt8>, depthLimit: Int = JSON.defaultDepthLimit)
        throws(JSONSyntaxError)
    {
        let direct = bytes.withContiguousStorageIfAvailable { JSON.parse($0, depthLimit) }
        let result = direct ?? Array(bytes).withUnsafeBufferPointer { JSON.parse($0, depthLimit) }
        self = try result.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Result<JSON, JSONSyntaxError> {
        var parser = JSONParser(bytes: bytes, depthLimit: depth)
        do throws(JSONSyntaxError) {
            return .success(try parser.document())
        } catch {
            return .failure(error)
        }
    }
}

/// A recursive-descent parser over UTF-8 bytes; `depthLimit` bounds the recursion.
private struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let depthLimit: Int
    var at = 0
    var depth = 0
    /// Whether the string read last stands in the text as it is: ASCII, without an escape.
    var isVerbatim = false

    init(bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    }

    mutating func document() throws(JSONSyntaxError) -> JSON {
        skipSpace()
        if at >= bytes.count { throw fault("expected a JSON value, found the end of the text") }
        let value = try value()
        skipSpace()
        if at < bytes.count { throw fault("expected the end of the text, found \(found(at))") }
        return value
    }

    @inline(__always)
    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func value() throws(JSONSyntaxError) -> JSON {
        guard at < bytes.count else { throw fault("expected a JSON value, found the end of the text") }
        switch bytes[at] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: throw fault("expected a JSON value, found \(found(at))")
        }
    }

    private mutating func literal(_ text: StaticString, _ value: JSON) throws(JSONSyntaxError) -> JSON {
        let length = text.utf8CodeUnitCount
        guard at + length <= bytes.count else { throw fault("expected \(text)") }
        for offset in 0..<length where bytes[at + offset] != text.utf8Start[offset] { throw fault("expected \(text)") }
        at += length
        return value
    }

    private mutating func number() throws(JSONSyntaxError) -> JSON {
        guard let length = JSONNumber.length(of: bytes, from: at) else { throw fault("malformed number") }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<at + length]), as: UTF8.self)
        at += length
        if at < bytes.count {
            switch bytes[at] {
            case 0x30...0x39, 0x2E, 0x65, 0x45, 0x2B, 0x2D: throw fault("malformed number")
            default: break
            }
        }
        return .number(JSONNumber(checked: text))
    }

    private mutating func enter() throws(JSONSyntaxError) {
        depth += 1
        if depth > depthLimit { throw fault("nested deeper than \(depthLimit) levels") }
        at += 1
        skipSpace()
    }

    private mutating func array() throws(JSONSyntaxError) -> JSON {
        try enter()
        defer { depth -= 1 }
        var elements: [JSON] = []
        if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
            at += 1
            return .array(elements)
        }
        while true {
            elements.append(try value())
            skipSpace()
            guard at < bytes.count else { throw fault("expected ',' or ']', found the end of the text") }
            switch bytes[at] {
            case UInt8(ascii: ","):
                at += 1
                skipSpace()
            case UInt8(ascii: "]"):
                at += 1
                return .array(elements)
            default: throw fault("expected ',' or ']', found \(found(at))")
            }
        }
    }

    private mutating func object() throws(JSONSyntaxError) -> JSON {
        try enter()
        defer { depth -= 1 }
        var members = JSONObject()
        if at < bytes.count, bytes[at] == UInt8(ascii: "}") {
            at += 1
            return .object(members)
        }
        // Most objects have few members: more room at first would double what a tree takes of memory. A member takes
        // some 20 bytes of text: small texts get no more room than they can fill.
        members.reserveCapacity(Swift.min(4, 1 + (bytes.count - at) / 20))
        var names = SeenNames()
        while true {
            guard at < bytes.count else { throw fault("expected a member name, found the end of the text") }
            guard bytes[at] == UInt8(ascii: "\"") else {
                throw fault("expected a member name in quotes, found \(found(at))")
            }
            let nameStart = at
            let key = try string()
            let isNew = names.insert(isVerbatim ? bytes.fingerprint(nameStart + 1, at - 1) : nil)
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else {
                throw fault("expected ':' after the member name, found \(found(at))")
            }
            at += 1
            skipSpace()
            let value = try value()
            if isNew { members.append(key, value) } else { members[key] = value }
            skipSpace()
            guard at < bytes.count else { throw fault("expected ',' or '}', found the end of the text") }
            switch bytes[at] {
            case UInt8(ascii: ","):
                at += 1
                skipSpace()
            case UInt8(ascii: "}"):
                at += 1
                return .object(members)
            default: throw fault("expected ',' or '}', found \(found(at))")
            }
        }
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        let start = at + 1
        let run = bytes.plainRun(from: start)
        at = run.end
        guard at < bytes.count else { throw fault("string is not closed") }
        if bytes[at] == UInt8(ascii: "\"") {
            isVerbatim = run.isASCII
            let text = try text(start, at, run.isASCII)
            at += 1
            return text
        }
        if bytes[at] == UInt8(ascii: "\\") {
            isVerbatim = false
            return try escaped(from: start)
        }
        throw fault("control character U+\(hex(UInt32(bytes[at]))) in a string must be escaped")
    }

    private func text(_ start: Int, _ end: Int, _ ascii: Bool) throws(JSONSyntaxError) -> String {
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if ascii {
            if slice.count > 15 { return String(decoding: slice, as: UTF8.self) }
            // Up to 15 bytes live in the string itself; this way there they go straight.
            return String(unsafeUninitializedCapacity: slice.count) { $0.fill(upTo15: slice) }
        }
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw fault("malformed UTF-8 in a string", at: start)
        }
        return text
    }

    /// A string with at least one escape; `at` stands on the first backslash.
    private mutating func escaped(from start: Int) throws(JSONSyntaxError) -> String {
        if let end = bytes.endOfSimpleEscapes(from: at, text: start) {
            let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
            at = end + 1
            return String(unsafeUninitializedCapacity: raw.count) { $0.fill(unescaping: raw) }
        }
        var buffer = [UInt8](bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                guard let text = String(validating: buffer, as: UTF8.self) else {
                    throw fault("malformed UTF-8 in a string", at: start)
                }
                return text
            case UInt8(ascii: "\\"):
                try escape(into: &buffer)
            case 0..<0x20:
                throw fault("control character U+\(hex(UInt32(byte))) in a string must be escaped")
            default:
                let end = bytes.plainRun(from: at).end
                buffer.append(contentsOf: bytes[at..<end])
                at = end
            }
        }
        throw fault("string is not closed")
    }

    private mutating func escape(into buffer: inout [UInt8]) throws(JSONSyntaxError) {
        guard at + 1 < bytes.count else { throw fault("string is not closed") }
        let code = bytes[at + 1]
        if let plain = simpleEscape(code) {
            buffer.append(plain)
            at += 2
            return
        }
        guard code == UInt8(ascii: "u") else { throw fault("unknown escape sequence") }
        let first = try hexDigits(at + 2)
        at += 6
        var scalar = first
        if first >= 0xD800, first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let second = try hexDigits(at + 2)
            if second >= 0xDC00, second < 0xE000 {
                scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                at += 6
            }
        }
        // A lone surrogate has no UTF-8 form: it becomes U+FFFD, as Java's encoder would print a replacement.
        let unicode = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        buffer.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
    }

    private func hexDigits(_ start: Int) throws(JSONSyntaxError) -> UInt32 {
        guard start + 4 <= bytes.count else { throw fault("\\u needs four hexadecimal digits") }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: throw fault("\\u needs four hexadecimal digits")
            }
        }
        return value
    }

    private func hex(_ value: UInt32) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - text.count)) + text
    }

    private func found(_ index: Int) -> String {
        guard index < bytes.count else { return "the end of the text" }
        let byte = bytes[index]
        if byte < 0x20 || byte >= 0x7F { return "U+\(hex(UInt32(byte)))" }
        return "'\(Character(Unicode.Scalar(byte)))'"
    }

    private func fault(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
        let offset = Swift.min(offset ?? at, bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<offset where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return JSONSyntaxError(message: message, line: line, column: column, offset: offset)
    }
}
