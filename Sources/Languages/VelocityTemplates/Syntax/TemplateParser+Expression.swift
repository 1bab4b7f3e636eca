/// References and expressions.
extension TemplateParser {
    // MARK: References

    /// The reference that begins at `$`; nil, and nothing is read, when the `$` begins none.
    mutating func reference() throws(VelocityFault) -> Reference? {
        let start = scanner.at
        guard scanner.take("$") else { return nil }
        let isQuiet = scanner.take("!")
        let isFormal = scanner.take("{")
        guard let name = scanner.name() else {
            scanner.at = start
            return nil
        }
        let steps = try steps()
        if isFormal, !scanner.take("}") {
            scanner.at = start
            return nil
        }
        return Reference(name: name, steps: steps, isQuiet: isQuiet, source: scanner.text(start..<scanner.at))
    }

    private mutating func steps() throws(VelocityFault) -> [Reference.Step] {
        var steps: [Reference.Step] = []
        while let byte = scanner.byte() {
            if byte == UInt8(ascii: "."), let next = scanner.byte(1), TemplateScanner.isLetter(next) {
                scanner.at += 1
                guard let name = scanner.name() else { return steps }
                if scanner.take("(") {
                    steps.append(.method(name, try list(until: ")")))
                } else {
                    steps.append(.property(name))
                }
            } else if byte == UInt8(ascii: "["), let step = try index() {
                steps.append(step)
            } else {
                break
            }
        }
        return steps
    }

    /// `[index]`; nil when what stands in the brackets is no index, which is text then: `$name[a-z]`.
    private mutating func index() throws(VelocityFault) -> Reference.Step? {
        let start = scanner.at
        scanner.at += 1
        scanner.skipSpace()
        guard let first = scanner.byte(),
            TemplateScanner.isDigit(first) || "-$\"'".utf8.contains(first)
        else {
            scanner.at = start
            return nil
        }
        let index = try expression()
        scanner.skipSpace()
        guard scanner.take("]") else {
            scanner.at = start
            return nil
        }
        return .index(index)
    }

    /// Expressions with commas between them, up to and with a closing byte.
    private mutating func list(until close: StaticString) throws(VelocityFault) -> [Expression] {
        var elements: [Expression] = []
        scanner.skipSpace()
        if scanner.take(close) { return elements }
        while true {
            elements.append(try expression())
            scanner.skipSpace()
            if scanner.take(close) { return elements }
            guard scanner.take(",") else { throw scanner.fault("expected ',' or '\(close)'") }
        }
    }

    // MARK: Operators, the weakest first

    mutating func expression() throws(VelocityFault) -> Expression {
        try descend()
        defer { depth -= 1 }
        var operands = [try conjunction()]
        while takeOperator("||", "or") { operands.append(try conjunction()) }
        return operands.count == 1 ? operands[0] : .any(operands)
    }

    private mutating func conjunction() throws(VelocityFault) -> Expression {
        var operands = [try equality()]
        while takeOperator("&&", "and") { operands.append(try equality()) }
        return operands.count == 1 ? operands[0] : .all(operands)
    }

    private mutating func equality() throws(VelocityFault) -> Expression {
        let first = try relation()
        var links: [Expression.Link] = []
        while true {
            if takeOperator("==", "eq") {
                links.append(.init(operation: .equal, operand: try relation()))
            } else if takeOperator("!=", "ne") {
                links.append(.init(operation: .different, operand: try relation()))
            } else {
                return links.isEmpty ? first : .chain(first, links)
            }
        }
    }

    private mutating func relation() throws(VelocityFault) -> Expression {
        let first = try sum()
        var links: [Expression.Link] = []
        while true {
            if takeOperator("<=", "le") {
                links.append(.init(operation: .lessOrEqual, operand: try sum()))
            } else if takeOperator(">=", "ge") {
                links.append(.init(operation: .greaterOrEqual, operand: try sum()))
            } else if takeOperator("<", "lt") {
                links.append(.init(operation: .less, operand: try sum()))
            } else if takeOperator(">", "gt") {
                links.append(.init(operation: .greater, operand: try sum()))
            } else {
                return links.isEmpty ? first : .chain(first, links)
            }
        }
    }

    private mutating func sum() throws(VelocityFault) -> Expression {
        let first = try product()
        var links: [Expression.Link] = []
        while true {
            scanner.skipSpace()
            if scanner.take("+") {
                links.append(.init(operation: .plus, operand: try product()))
            } else if scanner.take("-") {
                links.append(.init(operation: .minus, operand: try product()))
            } else {
                return links.isEmpty ? first : .chain(first, links)
            }
        }
    }

    private mutating func product() throws(VelocityFault) -> Expression {
        let first = try unary()
        var links: [Expression.Link] = []
        while true {
            scanner.skipSpace()
            if scanner.take("*") {
                links.append(.init(operation: .times, operand: try unary()))
            } else if scanner.take("/") {
                links.append(.init(operation: .divided, operand: try unary()))
            } else if scanner.take("%") {
                links.append(.init(operation: .remainder, operand: try unary()))
            } else {
                return links.isEmpty ? first : .chain(first, links)
            }
        }
    }

    /// An operator, or the word for it, which a letter must not follow.
    private mutating func takeOperator(_ sign: StaticString, _ word: StaticString) -> Bool {
        scanner.skipSpace()
        if scanner.take(sign) { return true }
        return takeWord(word)
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let start = scanner.at
        if scanner.name() == "\(word)" { return true }
        scanner.at = start
        return false
    }

    private mutating func unary() throws(VelocityFault) -> Expression {
        scanner.skipSpace()
        let isNot = scanner.byte() == UInt8(ascii: "!") && scanner.byte(1) != UInt8(ascii: "=")
        if isNot { scanner.at += 1 }
        if isNot || takeWord("not") {
            try descend()
            defer { depth -= 1 }
            return .not(try unary())
        }
        return try primary()
    }

    // MARK: Values

    private mutating func primary() throws(VelocityFault) -> Expression {
        scanner.skipSpace()
        guard let byte = scanner.byte() else { throw scanner.fault("expected a value") }
        switch byte {
        case UInt8(ascii: "$"):
            guard let reference = try reference() else { throw scanner.fault("expected a reference") }
            return .reference(reference)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(byte)
        case UInt8(ascii: "("):
            scanner.at += 1
            let inner = try expression()
            scanner.skipSpace()
            guard scanner.take(")") else { throw scanner.fault("expected ')'") }
            return inner
        case UInt8(ascii: "["):
            scanner.at += 1
            return try listOrRange()
        case UInt8(ascii: "{"):
            scanner.at += 1
            return try map()
        case UInt8(ascii: "-"):
            if let next = scanner.byte(1), TemplateScanner.isDigit(next) { return try number() }
            scanner.at += 1
            try descend()
            defer { depth -= 1 }
            return .negation(try unary())
        case _ where TemplateScanner.isDigit(byte): return try number()
        default:
            let start = scanner.at
            switch scanner.name() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null": return .null
            default: throw scanner.fault("expected a value", at: start)
            }
        }
    }

    private mutating func number() throws(VelocityFault) -> Expression {
        let start = scanner.at
        if scanner.byte() == UInt8(ascii: "-") { scanner.at += 1 }
        func isDigit(_ offset: Int) -> Bool { scanner.byte(offset).map(TemplateScanner.isDigit) ?? false }
        while isDigit(0) { scanner.at += 1 }
        // Two dots are a range's.
        if scanner.byte() == UInt8(ascii: "."), isDigit(1) {
            scanner.at += 1
            while isDigit(0) { scanner.at += 1 }
        }
        if scanner.byte().map({ $0 | 0x20 == UInt8(ascii: "e") }) == true {
            let sign = scanner.byte(1) == UInt8(ascii: "-") || scanner.byte(1) == UInt8(ascii: "+") ? 1 : 0
            if isDigit(1 + sign) {
                scanner.at += 1 + sign
                while isDigit(0) { scanner.at += 1 }
            }
        }
        let text = scanner.text(start..<scanner.at)
        if let value = Int(text) { return .int(value) }
        guard let value = Double(text), value.isFinite else {
            throw scanner.fault("\(text) is too large a number", at: start)
        }
        return .double(value)
    }

    /// A string: a backslash stands for itself, a doubled quote for one.
    private mutating func string(_ quote: UInt8) throws(VelocityFault) -> Expression {
        let start = scanner.at
        scanner.at += 1
        var bytes: [UInt8] = []
        while let byte = scanner.byte() {
            if byte == quote {
                guard scanner.byte(1) == quote else { break }
                scanner.at += 1
            }
            bytes.append(byte)
            scanner.at += 1
        }
        guard scanner.byte() == quote else { throw scanner.fault("a string without its closing quote", at: start) }
        scanner.at += 1
        let text = String(decoding: bytes, as: UTF8.self)
        guard quote == UInt8(ascii: "\""), bytes.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "#") })
        else { return .string(text) }
        var inner = TemplateParser(text, depth: depth)
        do throws(VelocityFault) {
            return .interpolation(try inner.template())
        } catch {
            throw scanner.fault("in a string: \(error.message)", at: start)
        }
    }

    private mutating func listOrRange() throws(VelocityFault) -> Expression {
        scanner.skipSpace()
        if scanner.take("]") { return .list([]) }
        let first = try expression()
        scanner.skipSpace()
        if scanner.take("..") {
            let last = try expression()
            scanner.skipSpace()
            guard scanner.take("]") else { throw scanner.fault("expected ']'") }
            return .range(first, last)
        }
        if scanner.take("]") { return .list([first]) }
        guard scanner.take(",") else { throw scanner.fault("expected ',' or ']'") }
        return .list([first] + (try list(until: "]")))
    }

    private mutating func map() throws(VelocityFault) -> Expression {
        var pairs: [Expression.Pair] = []
        scanner.skipSpace()
        if scanner.take("}") { return .map(pairs) }
        while true {
            let key = try expression()
            scanner.skipSpace()
            guard scanner.take(":") else { throw scanner.fault("expected ':'") }
            pairs.append(.init(key: key, value: try expression()))
            scanner.skipSpace()
            if scanner.take("}") { return .map(pairs) }
            guard scanner.take(",") else { throw scanner.fault("expected ',' or '}'") }
        }
    }
}
