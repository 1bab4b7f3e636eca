import JSONTree

extension JSONataValue {
    /// What `$string` and `&` make of a value.
    ///
    /// - Throws: `D3001` for a number that is none; `U1002` for more than the limit.
    func text(indented: Bool = false, in run: Evaluation) throws(JSONataError) -> String {
        switch self {
        case .string(let text): return text
        case .function, .undefined: return ""
        case .bool(let value): return value ? "true" : "false"
        case .null: return "null"
        case .number(let number):
            guard number.isFinite else { throw JSONataError(.d3001, value: numberText(number)) }
            return roundedNumberText(number)
        case .array(let items, let marks) where marks.contains(.wrapsInput) && !items.isEmpty:
            return try items[0].document(indented: indented, in: run)
        case .array, .object: return try document(indented: indented, in: run)
        }
    }

    private func document(indented: Bool, in run: Evaluation) throws(JSONataError) -> String {
        var writer = DocumentWriter(isIndented: indented, limit: run.limits.stringLength)
        try writer.write(self)
        return writer.text
    }

    /// The value as error messages show it.
    var errorText: String {
        switch self {
        case .string(let text): text
        case .undefined: "undefined"
        default: json()?.text() ?? "undefined"
        }
    }

    /// The value as a sentence shows it: a string in quotation marks.
    var errorFact: String { json()?.text() ?? "undefined" }
}

/// Prints values as JavaScript's `JSON.stringify` does, numbers with fifteen digits, functions as empty strings.
private struct DocumentWriter {
    private(set) var text = ""
    let isIndented: Bool
    let limit: Int
    private var indentation = 0

    init(isIndented: Bool, limit: Int) {
        self.isIndented = isIndented
        self.limit = limit
    }

    mutating func write(_ value: JSONataValue) throws(JSONataError) {
        if text.utf8.count > limit { throw JSONataError(.u1002, value: String(text.utf8.count)) }
        switch value {
        case .undefined, .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number):
            guard number.isFinite else { throw JSONataError(.d1001, value: numberText(number)) }
            text += roundedNumberText(number)
        case .string(let string): quote(string)
        case .function: text += "\"\""
        case .array(let items, _): try write(items)
        case .object(let object): try write(object)
        }
    }

    private mutating func write(_ items: [JSONataValue]) throws(JSONataError) {
        text += "["
        indentation += 1
        for (at, item) in items.enumerated() {
            if at > 0 { text += "," }
            breakLine()
            try write(item)
        }
        indentation -= 1
        if !items.isEmpty { breakLine() }
        text += "]"
    }

    private mutating func write(_ object: JSONataObject) throws(JSONataError) {
        text += "{"
        indentation += 1
        var isEmpty = true
        for (slot, key) in object.keys.enumerated() {
            if case .undefined = object.values[slot] { continue }
            if !isEmpty { text += "," }
            isEmpty = false
            breakLine()
            quote(key)
            text += isIndented ? ": " : ":"
            try write(object.values[slot])
        }
        indentation -= 1
        if !isEmpty { breakLine() }
        text += "}"
    }

    private mutating func breakLine() {
        guard isIndented else { return }
        text += "\n"
        for _ in 0..<indentation { text += "  " }
    }

    private mutating func quote(_ string: String) {
        text += "\""
        if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in string.unicodeScalars { text += DocumentWriter.escaped(scalar) }
        } else {
            text += string
        }
        text += "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{08}": "\\b"
        case "\u{0C}": "\\f"
        case _ where scalar.value < 0x20:
            "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }
}
