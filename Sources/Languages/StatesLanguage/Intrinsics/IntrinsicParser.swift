import JSONPath
import JSONTree

/// Reads the text of an intrinsic function call.
struct IntrinsicParser {
    /// How many calls one field may hold.
    private static let callLimit = 10

    private let bytes: [UInt8]
    private var at = 0
    private var calls = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The whole text as one call.
    mutating func expression() throws(IntrinsicSyntaxError) -> IntrinsicExpression.Call {
        skipSpace()
        let call = try call()
        skipSpace()
        guard at == bytes.count else { throw fault("Unexpected text after the function call") }
        return call
    }

    private mutating func call() throws(IntrinsicSyntaxError) -> IntrinsicExpression.Call {
        calls += 1
        guard calls <= IntrinsicParser.callLimit else {
            throw fault("A field may hold at most \(IntrinsicParser.callLimit) intrinsic functions")
        }
        let start = at
        while let byte = peek, isNameByte(byte) { at += 1 }
        let name = text(start, at)
        guard let function = IntrinsicFunction(rawValue: name) else {
            throw fault("'\(name)' is no intrinsic function")
        }
        skipSpace()
        guard take(UInt8(ascii: "(")) else { throw fault("Expected '(' after \(name)") }
        let arguments = try arguments()
        guard function.arity.contains(arguments.count) else {
            throw fault("\(name) does not take \(arguments.count) arguments")
        }
        return IntrinsicExpression.Call(function: function, arguments: arguments, text: text(start, at))
    }

    /// The arguments up to and with the closing parenthesis.
    private mutating func arguments() throws(IntrinsicSyntaxError) -> [IntrinsicExpression.Argument] {
        var arguments: [IntrinsicExpression.Argument] = []
        skipSpace()
        if take(UInt8(ascii: ")")) { return arguments }
        repeat {
            skipSpace()
            arguments.append(try argument())
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: ")")) else { throw fault("Expected ',' or ')'") }
        return arguments
    }

    private mutating func argument() throws(IntrinsicSyntaxError) -> IntrinsicExpression.Argument {
        switch peek {
        case UInt8(ascii: "'"): return try quoted()
        case UInt8(ascii: "$"): return .path(try path())
        case UInt8(ascii: "S"): return .call(try call())
        default: return .value(try literal())
        }
    }

    /// A number, `true`, `false` or `null`.
    private mutating func literal() throws(IntrinsicSyntaxError) -> JSON {
        let start = at
        while let byte = peek, byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: ")") { at += 1 }
        let word = text(start, at)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            guard let number = JSONNumber(word) else { throw fault("'\(word)' is no argument") }
            return .number(number)
        }
    }

    /// A text in single quotes. Only `\'`, `\{`, `\}` and `\\` may be escaped.
    private mutating func quoted() throws(IntrinsicSyntaxError) -> IntrinsicExpression.Argument {
        at += 1
        let start = at
        var unescaped: [UInt8] = []
        while let byte = peek {
            if byte == UInt8(ascii: "'") {
                let raw = text(start, at)
                at += 1
                return .text(raw: raw, value: .string(String(decoding: unescaped, as: UTF8.self)))
            }
            if byte == UInt8(ascii: "\\") {
                at += 1
                guard let escaped = peek, "'{}\\".utf8.contains(escaped) else {
                    throw fault("Only \\', \\{, \\} and \\\\ are escapes")
                }
            }
            unescaped.append(bytes[at])
            at += 1
        }
        throw fault("The quotes are not closed")
    }

    /// A path: up to the comma or parenthesis that is not inside brackets, parentheses or quotes of its own.
    private mutating func path() throws(IntrinsicSyntaxError) -> DataPath {
        let start = at
        var depth = 0
        var quote: UInt8?
        scan: while let byte = peek {
            if let open = quote {
                if byte == UInt8(ascii: "\\"), at + 1 < bytes.count { at += 1 } else if byte == open { quote = nil }
            } else {
                switch byte {
                case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")") where depth == 0: break scan
                case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
                case UInt8(ascii: ",") where depth <= 0: break scan
                default: break
                }
            }
            at += 1
        }
        var end = at
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        do throws(JSONPathSyntaxError) {
            return try DataPath(text(start, end))
        } catch {
            throw fault(error.message)
        }
    }

    // MARK: The text

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func isNameByte(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ".")
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    private func fault(_ message: String) -> IntrinsicSyntaxError { IntrinsicSyntaxError(message: message, offset: at) }
}
