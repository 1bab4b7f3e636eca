/// The part of TOML that a `samconfig.toml` uses: tables, also inline ones, dotted keys, strings, numbers, booleans and
/// arrays.
///
/// Anything else (dates, arrays of tables) is a fault that names the line.
struct TOMLReader {
    private let scalars: [Unicode.Scalar]
    private let file: String
    private var at = 0

    /// - Throws: `TemplateFaults` with the line of the first fault.
    static func read(_ text: String, file: String) throws(TemplateFaults) -> [String: ConfigValue] {
        var reader = TOMLReader(text, file)
        return try reader.document()
    }

    private init(_ text: String, _ file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    private var current: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

    private func fault(_ message: String) -> TemplateFaults {
        let before = scalars[..<min(at, scalars.count)]
        let line = before.count { $0 == "\n" } + 1
        let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
        return TemplateFaults([TemplateFault(message, at: SourceLocation(file: file, line: line, column: column))])
    }

    private mutating func document() throws(TemplateFaults) -> [String: ConfigValue] {
        var root: [String: ConfigValue] = [:]
        var path: [String] = []
        while true {
            skipBlank(lines: true)
            guard let scalar = current else { return root }
            if scalar == "[" {
                at += 1
                if current == "[" { throw fault("arrays of tables have no meaning in a samconfig.toml") }
                path = try keys()
                try expect("]")
                if !TOMLReader.set(nil, at: path[...], in: &root) { throw fault("this table replaces a value") }
            } else {
                let key = try keys()
                try expect("=")
                skipBlank(lines: false)
                let value = try value()
                if !TOMLReader.set(value, at: (path + key)[...], in: &root) {
                    throw fault("the key '\(key.joined(separator: "."))' is set twice")
                }
            }
            skipBlank(lines: false)
            if let left = current, left != "\n" { throw fault("expected the end of the line, found '\(left)'") }
        }
    }

    private static func set(_ value: ConfigValue?, at path: ArraySlice<String>, in table: inout [String: ConfigValue])
        -> Bool
    {
        guard let first = path.first else { return true }
        if path.count == 1, let value {
            if table[first] != nil { return false }
            table[first] = value
            return true
        }
        guard case .table(var inner) = table[first] ?? .table([:]) else { return false }
        let done = set(value, at: path.dropFirst(), in: &inner)
        table[first] = .table(inner)
        return done
    }

    private mutating func skipBlank(lines: Bool) {
        while let scalar = current {
            if scalar == "#" {
                while current.map({ $0 != "\n" }) ?? false { at += 1 }
            } else if scalar == " " || scalar == "\t" || scalar == "\r" || (lines && scalar == "\n") {
                at += 1
            } else {
                return
            }
        }
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws(TemplateFaults) {
        skipBlank(lines: false)
        guard current == scalar else { throw fault("expected '\(scalar)'") }
        at += 1
    }

    private mutating func keys() throws(TemplateFaults) -> [String] {
        var keys: [String] = []
        while true {
            skipBlank(lines: false)
            if current == "\"" || current == "'" {
                keys.append(try string())
            } else {
                var key = ""
                while let scalar = current,
                    scalar.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalar)
                {
                    key.unicodeScalars.append(scalar)
                    at += 1
                }
                if key.isEmpty { throw fault("expected a key") }
                keys.append(key)
            }
            skipBlank(lines: false)
            guard current == "." else { return keys }
            at += 1
        }
    }

    private mutating func value() throws(TemplateFaults) -> ConfigValue {
        switch current {
        case "\"", "'": return .string(try string())
        case "[":
            at += 1
            var elements: [ConfigValue] = []
            while true {
                skipBlank(lines: true)
                if current == "]" { break }
                elements.append(try value())
                skipBlank(lines: true)
                if current == "," {
                    at += 1
                } else if current != "]" {
                    throw fault("expected ',' or ']' in the array")
                }
            }
            at += 1
            return .array(elements)
        case "{":
            at += 1
            return .table(try inlineTable())
        default:
            var word = ""
            while let scalar = current, !" \t\r\n,]}#".unicodeScalars.contains(scalar) {
                word.unicodeScalars.append(scalar)
                at += 1
            }
            if word == "true" { return .bool(true) }
            if word == "false" { return .bool(false) }
            if let number = Int(word.filter { $0 != "_" }) { return .number(String(number)) }
            if Double(word) != nil { return .number(word) }
            throw fault("'\(word)' is no value; a string needs quotes")
        }
    }

    /// The members of an inline table, whose brace has been read; it ends on its line.
    private mutating func inlineTable() throws(TemplateFaults) -> [String: ConfigValue] {
        var table: [String: ConfigValue] = [:]
        skipBlank(lines: false)
        while current != "}" {
            let key = try keys()
            try expect("=")
            skipBlank(lines: false)
            if !TOMLReader.set(try value(), at: key[...], in: &table) {
                throw fault("the key '\(key.joined(separator: "."))' is set twice")
            }
            skipBlank(lines: false)
            if current == "}" { break }
            guard current == "," else { throw fault("expected ',' or '}' in the inline table") }
            at += 1
        }
        at += 1
        return table
    }

    private mutating func string() throws(TemplateFaults) -> String {
        guard let quote = current else { throw fault("expected a string") }
        at += 1
        var isLong = false
        if current == quote, at + 1 < scalars.count, scalars[at + 1] == quote {
            isLong = true
            at += 2
            if current == "\n" { at += 1 }
        }
        var text = String.UnicodeScalarView()
        while let scalar = current {
            at += 1
            if scalar == quote {
                if !isLong { return String(text) }
                if current == quote, at + 1 < scalars.count, scalars[at + 1] == quote {
                    at += 2
                    return String(text)
                }
            } else if scalar == "\n", !isLong {
                at -= 1
                break
            }
            if scalar == "\\", quote == "\"" {
                text.append(contentsOf: try escape())
            } else {
                text.append(scalar)
            }
        }
        throw fault("the string is not closed")
    }

    private mutating func escape() throws(TemplateFaults) -> [Unicode.Scalar] {
        guard let scalar = current else { throw fault("the string is not closed") }
        at += 1
        switch scalar {
        case "n": return ["\n"]
        case "t": return ["\t"]
        case "r": return ["\r"]
        case "b": return ["\u{8}"]
        case "f": return ["\u{C}"]
        case "\"", "\\": return [scalar]
        case "u", "U":
            let length = scalar == "u" ? 4 : 8
            let digits = String(String.UnicodeScalarView(scalars[at..<min(at + length, scalars.count)]))
            guard digits.count == length, let code = UInt32(digits, radix: 16), let value = Unicode.Scalar(code) else {
                throw fault("a \\\(scalar) escape needs \(length) hexadecimal digits")
            }
            at += length
            return [value]
        case "\n":
            while current?.properties.isWhitespace == true { at += 1 }
            return []
        default: throw fault("unknown escape '\\\(scalar)'")
        }
    }
}
