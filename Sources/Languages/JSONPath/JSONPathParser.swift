import JSONTree

/// Reads the text of a path; the filter grammar is in `JSONPathParser+Filter.swift`.
struct JSONPathParser {
    /// How many steps a path may have.
    static let stepLimit = 256

    let bytes: [UInt8]
    var at = 0
    /// How deep filters and their parentheses nest here.
    var depth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The whole text as one path.
    mutating func wholePath() throws(JSONPathSyntaxError) -> [JSONPath.Step] {
        skipSpace()
        guard take("$") else { throw fault("A path must start with '$'") }
        let steps = try steps(inFilter: false)
        skipSpace()
        guard at == bytes.count else { throw fault("Unexpected \(found) in the path") }
        return steps
    }

    /// The steps after `$` or `@`, up to what cannot be part of a path.
    mutating func steps(inFilter: Bool) throws(JSONPathSyntaxError) -> [JSONPath.Step] {
        var steps: [JSONPath.Step] = []
        while let byte = peek {
            if byte == UInt8(ascii: "[") {
                steps.append(try bracket())
            } else if byte == UInt8(ascii: ".") {
                at += 1
                if take(".") { steps.append(.descendants) }
                // `.[` and `..[` are read as `[`.
                steps.append(peek == UInt8(ascii: "[") ? try bracket() : try dotted(inFilter: inFilter))
            } else {
                break
            }
            guard steps.count <= JSONPathParser.stepLimit else { throw fault("The path has too many steps") }
        }
        return steps
    }

    /// The step after a dot.
    private mutating func dotted(inFilter: Bool) throws(JSONPathSyntaxError) -> JSONPath.Step {
        if take("*") { return .wildcard }
        let start = at
        while let byte = peek, !endsName(byte, inFilter: inFilter) { at += 1 }
        guard at > start else { throw fault("A path must not end with '.' and names must not be empty") }
        let name = text(start, at)
        guard take("(") else { return .property(name) }
        skipSpace()
        guard take(")") else { throw fault("The function '\(name)' takes no arguments here") }
        guard let function = PathFunction(rawValue: name) else {
            throw fault("Function with name: \(name) does not exist")
        }
        return .function(function)
    }

    private func endsName(_ byte: UInt8, inFilter: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "("), 0x20, 0x09, 0x0A, 0x0D: true
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "~"):
            inFilter
        default: false
        }
    }

    // MARK: Brackets

    private mutating func bracket() throws(JSONPathSyntaxError) -> JSONPath.Step {
        at += 1
        skipSpace()
        let step: JSONPath.Step
        switch peek {
        case UInt8(ascii: "*"):
            at += 1
            step = .wildcard
        case UInt8(ascii: "'"), UInt8(ascii: "\""): step = try names()
        case UInt8(ascii: "?"):
            at += 1
            step = .filter(try filter())
        case UInt8(ascii: "("): step = try fromTheEnd()
        default: step = try numbers()
        }
        skipSpace()
        guard take("]") else { throw fault("Expected ']', found \(found)") }
        return step
    }

    private mutating func names() throws(JSONPathSyntaxError) -> JSONPath.Step {
        var names: [(raw: String, unescaped: String)] = []
        repeat {
            skipSpace()
            names.append(try quoted())
            skipSpace()
        } while take(",")
        guard names.count == 1 else { return .properties(names.map(\.unescaped)) }
        let (raw, unescaped) = names[0]
        return raw == unescaped ? .property(raw) : .escapedProperty(raw: raw, unescaped: unescaped)
    }

    /// A text in single or double quotes: as written, and with its escapes carried out.
    mutating func quoted() throws(JSONPathSyntaxError) -> (raw: String, unescaped: String) {
        guard let quote = peek, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
            throw fault("Expected a name in quotes, found \(found)")
        }
        at += 1
        let start = at
        while let byte = peek {
            if byte == quote {
                let raw = text(start, at)
                at += 1
                return (raw, raw.utf8.contains(UInt8(ascii: "\\")) ? JSONPathParser.unescaped(raw) : raw)
            }
            at += byte == UInt8(ascii: "\\") && at + 1 < bytes.count ? 2 : 1
        }
        throw fault("The quotes are not closed")
    }

    /// `[(@.length-1)]`, the old spelling of `[-1]`.
    private mutating func fromTheEnd() throws(JSONPathSyntaxError) -> JSONPath.Step {
        at += 1
        skipSpace()
        guard take("@.length") else { throw fault("Only (@.length-n) may be computed, found \(found)") }
        if take("()") { skipSpace() }
        skipSpace()
        guard take("-") else { throw fault("Expected '-', found \(found)") }
        skipSpace()
        guard let distance = try number(), distance > 0 else { throw fault("Expected a positive number") }
        skipSpace()
        guard take(")") else { throw fault("Expected ')', found \(found)") }
        return .index(-distance)
    }

    private mutating func numbers() throws(JSONPathSyntaxError) -> JSONPath.Step {
        let first = try number()
        skipSpace()
        if peek == UInt8(ascii: ":") { return .slice(try slice(from: first)) }
        guard let first else { throw fault("Could not parse the token inside '[' and ']': found \(found)") }
        guard peek == UInt8(ascii: ",") else { return .index(first) }
        var indices = [first]
        while take(",") {
            skipSpace()
            guard let next = try number() else { throw fault("Expected an index, found \(found)") }
            indices.append(next)
            skipSpace()
        }
        return .indices(indices)
    }

    private mutating func slice(from first: Int?) throws(JSONPathSyntaxError) -> JSONPath.Slice {
        at += 1
        skipSpace()
        var slice = JSONPath.Slice(from: first, to: try number(), step: 1)
        skipSpace()
        if take(":") {
            skipSpace()
            // Jayway drops the third number; we count with it, as every other dialect does.
            slice.step = try number() ?? 1
            guard slice.step != 0 else { throw fault("The step of a slice must not be 0") }
        }
        return slice
    }

    private mutating func number() throws(JSONPathSyntaxError) -> Int? {
        let start = at
        if peek == UInt8(ascii: "-") { at += 1 }
        while let byte = peek, byte >= 0x30, byte <= 0x39 { at += 1 }
        guard at > start else { return nil }
        // Nine digits are more than any array has, and leave room for sums.
        guard at - start <= 10, let value = Int(text(start, at)) else {
            throw fault("'\(text(start, at))' is no index")
        }
        return value
    }
}

// MARK: The text

extension JSONPathParser {
    var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// What stands at the current place, for messages.
    var found: String {
        guard let byte = peek else { return "the end of the path" }
        return byte >= 0x20 && byte < 0x7F ? "'\(Character(Unicode.Scalar(byte)))'" : "a character that is not ASCII"
    }

    mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    /// Passes over `expected` if it stands here.
    mutating func take(_ expected: StaticString) -> Bool {
        let length = expected.utf8CodeUnitCount
        guard at + length <= bytes.count else { return false }
        let same = expected.withUTF8Buffer { expected in
            (0..<length).allSatisfy { expected[$0] == bytes[at + $0] }
        }
        if same { at += length }
        return same
    }

    func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    func fault(_ message: String) -> JSONPathSyntaxError { JSONPathSyntaxError(message: message, offset: at) }

    /// `text` with its backslash escapes carried out; an unknown one stands for the character after the backslash.
    static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\", let code = scalars.next() else {
                result.append(scalar)
                continue
            }
            switch code {
            case "b": result.append("\u{08}")
            case "f": result.append("\u{0C}")
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "u": result.append(hexadecimal(&scalars))
            default: result.append(code)
            }
        }
        return String(result)
    }

    private static func hexadecimal(_ scalars: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar {
        func four() -> UInt32? {
            var value: UInt32 = 0
            for _ in 0..<4 {
                guard let digit = scalars.next().flatMap({ Character($0).hexDigitValue }) else { return nil }
                value = value << 4 | UInt32(digit)
            }
            return value
        }
        guard let first = four() else { return "\u{FFFD}" }
        guard first >= 0xD800, first < 0xDC00 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard scalars.next() == "\\", scalars.next() == "u", let second = four(), second >= 0xDC00, second < 0xE000
        else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
    }
}
