import JSONTree

/// The grammar of filters: `?(@.a == 1 && (@.b || !@.c))`, parentheses optional.
extension JSONPathParser {
    /// How deep parentheses, negations and filters in filters may nest.
    private static let depthLimit = 64

    mutating func filter() throws(JSONPathSyntaxError) -> FilterExpression {
        try enter()
        defer { depth -= 1 }
        let expression = try either()
        skipSpace()
        return expression
    }

    private mutating func enter() throws(JSONPathSyntaxError) {
        depth += 1
        guard depth <= JSONPathParser.depthLimit else { throw fault("The filter nests too deeply") }
    }

    private mutating func either() throws(JSONPathSyntaxError) -> FilterExpression {
        var terms = [try both()]
        skipSpace()
        while take("||") {
            terms.append(try both())
            skipSpace()
        }
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func both() throws(JSONPathSyntaxError) -> FilterExpression {
        var terms = [try term()]
        skipSpace()
        while take("&&") {
            terms.append(try term())
            skipSpace()
        }
        return terms.count == 1 ? terms[0] : .all(terms)
    }

    private mutating func term() throws(JSONPathSyntaxError) -> FilterExpression {
        try enter()
        defer { depth -= 1 }
        skipSpace()
        if peek == UInt8(ascii: "!") {
            at += 1
            return .not(try term())
        }
        if take("(") {
            let inner = try either()
            skipSpace()
            guard take(")") else { throw fault("Expected ')', found \(found)") }
            return inner
        }
        return try comparison()
    }

    private mutating func comparison() throws(JSONPathSyntaxError) -> FilterExpression {
        let left = try operand()
        skipSpace()
        guard let name = comparisonOperator() else {
            guard case .path(let path) = left else { throw fault("Expected a comparison, found \(found)") }
            return .exists(path)
        }
        guard let comparison = FilterOperator(rawValue: name) else {
            throw fault("Filter operator \(name) is not supported!")
        }
        skipSpace()
        return .comparison(left, comparison, try operand())
    }

    /// The operator that stands here, if any: signs, or a word.
    private mutating func comparisonOperator() -> String? {
        let start = at
        while let byte = peek, "=!<>~".utf8.contains(byte) { at += 1 }
        if at > start { return text(start, at) }
        while let byte = peek, isLetter(byte) { at += 1 }
        return at > start ? text(start, at).lowercased() : nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    // MARK: Operands

    private mutating func operand() throws(JSONPathSyntaxError) -> FilterOperand {
        guard let byte = peek else { throw fault("The filter is not complete") }
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            let start = at
            at += 1
            let steps = try steps(inFilter: true)
            let path = JSONPath(text: text(start, at), steps: steps)
            return .path(FilterPath(fromRoot: byte == UInt8(ascii: "$"), path: path))
        case UInt8(ascii: "/"): return .pattern(try pattern())
        default: return .literal(try literal())
        }
    }

    private mutating func literal() throws(JSONPathSyntaxError) -> JSON {
        try enter()
        defer { depth -= 1 }
        skipSpace()
        switch peek {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .string(try quoted().unescaped)
        case UInt8(ascii: "["): return .array(try list())
        case UInt8(ascii: "{"): return .object(try members())
        default: return try word()
        }
    }

    private mutating func list() throws(JSONPathSyntaxError) -> [JSON] {
        at += 1
        skipSpace()
        var elements: [JSON] = []
        if take("]") { return elements }
        repeat {
            elements.append(try literal())
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault("Expected ']', found \(found)") }
        return elements
    }

    private mutating func members() throws(JSONPathSyntaxError) -> JSONObject {
        at += 1
        skipSpace()
        var members = JSONObject()
        if take("}") { return members }
        repeat {
            skipSpace()
            let name = try quoted().unescaped
            skipSpace()
            guard take(":") else { throw fault("Expected ':', found \(found)") }
            members[name] = try literal()
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault("Expected '}', found \(found)") }
        return members
    }

    /// A number, `true`, `false`, `null`; anything else is a string without quotes, as in `[?(@.Name==Receipt)]`.
    private mutating func word() throws(JSONPathSyntaxError) -> JSON {
        let start = at
        while let byte = peek, byte > 0x20, !"()[]{},=!<>&|'\"".utf8.contains(byte) { at += 1 }
        guard at > start else { throw fault("Expected a value, found \(found)") }
        let word = text(start, at)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: return JSONNumber(word).map(JSON.number) ?? .string(word)
        }
    }

    private mutating func pattern() throws(JSONPathSyntaxError) -> FilterPattern {
        at += 1
        let start = at
        while let byte = peek, byte != UInt8(ascii: "/") {
            at += byte == UInt8(ascii: "\\") && at + 1 < bytes.count ? 2 : 1
        }
        let body = text(start, at)
        guard take("/") else { throw fault("The regular expression is not closed") }
        let flagStart = at
        while let byte = peek, isLetter(byte) { at += 1 }
        let flags = text(flagStart, at)
        guard let pattern = FilterPattern(body, flags: flags) else {
            throw fault("'/\(body)/\(flags)' is no regular expression")
        }
        return pattern
    }
}
