import JSONTree

/// The objects in a field's array: `{"prefix": "a"}` and the like. Each sentence is event-ruler's.
extension EventPatternParser {
    /// The matcher whose brace has been read; nil for `{"exists": false}`.
    mutating func expression() throws(EventPatternError) -> ValueMatcher? {
        guard case .name(let name) = try lexer.next() else { throw lexer.error("Match expression name not found") }
        var matcher: ValueMatcher?
        switch name {
        case "exactly": matcher = .string(try string("exact match pattern must be a string"))
        case "prefix": matcher = try affix(name) { .prefix($0, ignoringCase: $1) }
        case "suffix": matcher = try affix(name) { .suffix($0, ignoringCase: $1) }
        case "equals-ignore-case":
            let text = try string("equals-ignore-case match pattern must be a string")
            matcher = .equalsIgnoringCase(text.lowercased())
        case "wildcard":
            let token = try lexer.next()
            matcher = try wildcard(token, inList: false)
        case "cidr": matcher = try cidr()
        case "numeric": matcher = try numeric()
        case "anything-but": return try anythingBut()
        case "exists":
            guard case .bool(let exists) = try lexer.next() else {
                throw lexer.error("exists match pattern must be either true or false.")
            }
            matcher = exists ? .anything : nil
        default: throw lexer.error("Unrecognized match type \(name)", ahead: true)
        }
        try endObject("Only one key allowed in match expression")
        return matcher
    }

    private mutating func string(_ otherwise: String) throws(EventPatternError) -> String {
        guard case .string(let text) = try lexer.next() else { throw lexer.error(otherwise) }
        return text
    }

    private mutating func endObject(_ otherwise: String) throws(EventPatternError) {
        let before = lexer
        guard try lexer.next() == .objectEnd else { throw lexer.error(otherwise, ahead: before.isAtName) }
    }

    /// `prefix` or `suffix`: a text, or one with `equals-ignore-case`.
    private mutating func affix(
        _ name: String, _ make: (String, Bool) -> ValueMatcher
    ) throws(EventPatternError) -> ValueMatcher {
        switch try lexer.next() {
        case .string(let text): return make(text, false)
        case .objectStart:
            guard case .name(let inner) = try lexer.next() else { throw lexer.error("Match expression name not found") }
            guard inner == "equals-ignore-case" else {
                throw lexer.error("Unsupported \(name) pattern: \(inner)", ahead: true)
            }
            let text = try string("equals-ignore-case match pattern must be a string")
            try endObject("Only one key allowed in match expression")
            return make(text.lowercased(), true)
        default: throw lexer.error("\(name) match pattern must be a string")
        }
    }

    private mutating func cidr() throws(EventPatternError) -> ValueMatcher {
        // The sentence is the recorded one, although the operator is another.
        let text = try string("prefix match pattern must be a string")
        do throws(AddressFault) {
            return .cidr(try AddressBlock(text))
        } catch {
            throw EventPatternError(reason: error.message, place: "")
        }
    }

    private func wildcard(_ token: PatternLexer.Token, inList: Bool) throws(EventPatternError) -> ValueMatcher {
        guard case .string(let text) = token else {
            throw lexer.error("wildcard match pattern must be a string", repeated: inList)
        }
        let pattern: WildcardPattern
        do throws(WildcardFault) {
            pattern = try WildcardPattern(text)
        } catch {
            throw lexer.error(error.message, repeated: inList)
        }
        guard !pattern.isTooComplex else {
            throw EventPatternError(
                reason: "Rule is too complex - try using fewer wildcard characters or fewer repeating character "
                    + "sequences after a wildcard character",
                place: "")
        }
        return .wildcard(pattern)
    }

    // MARK: anything-but

    private mutating func anythingBut() throws(EventPatternError) -> ValueMatcher {
        let excluded: [ValueMatcher]
        switch try lexer.next() {
        case .string(let text): excluded = [.string(text)]
        case .number(let number): excluded = [.number(number.double, text: number.text)]
        case .arrayStart: excluded = try anythingButList()
        case .objectStart: excluded = try anythingButObject()
        default: throw lexer.error("Value of anything-but must be an array or single string/number value.")
        }
        try endObject("Too many elements in numeric expression")
        return .none(excluded)
    }

    private mutating func anythingButList() throws(EventPatternError) -> [ValueMatcher] {
        var strings: [ValueMatcher] = []
        var numbers: [ValueMatcher] = []
        while true {
            switch try lexer.next() {
            case .arrayEnd:
                if strings.isEmpty, numbers.isEmpty { throw lexer.error("Empty arrays are not allowed") }
                return strings + numbers
            case .string(let text): strings.append(.string(text))
            case .number(let number): numbers.append(.number(number.double, text: number.text))
            default:
                throw lexer.error("Inside anything but list, start|null|boolean is not supported.", repeated: true)
            }
            guard strings.isEmpty || numbers.isEmpty else {
                let reason =
                    "Inside anything but list, either all values are number or string, mixed type is not supported"
                throw lexer.error(reason, repeated: true)
            }
        }
    }

    private mutating func anythingButObject() throws(EventPatternError) -> [ValueMatcher] {
        guard case .name(let name) = try lexer.next() else { throw lexer.error("Match expression name not found") }
        guard ["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(name) else {
            throw lexer.error("Unsupported anything-but pattern: \(name)", ahead: true)
        }
        var matchers: [ValueMatcher] = []
        let token = try lexer.next()
        if token == .arrayStart {
            while true {
                let element = try lexer.next()
                if element == .arrayEnd { break }
                matchers.append(try excluded(name, element, inList: true))
            }
            if matchers.isEmpty { throw lexer.error("Empty arrays are not allowed") }
        } else {
            if token == .objectStart {
                throw lexer.error("Value of anything-but must be an array or single string/number value.")
            }
            matchers.append(try excluded(name, token, inList: false))
        }
        try endObject("Only one key allowed in match expression")
        return matchers
    }

    private func excluded(
        _ name: String, _ token: PatternLexer.Token, inList: Bool
    ) throws(EventPatternError) -> ValueMatcher {
        if name == "wildcard" { return try wildcard(token, inList: inList) }
        guard case .string(let text) = token else {
            let reason =
                name == "equals-ignore-case"
                ? "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported."
                : "prefix/suffix match pattern must be a string"
            throw lexer.error(reason, repeated: inList)
        }
        if name == "equals-ignore-case" { return .equalsIgnoringCase(text.lowercased()) }
        guard !text.isEmpty else { throw lexer.error("Null prefix/suffix not allowed", repeated: inList) }
        return name == "prefix" ? .prefix(text, ignoringCase: false) : .suffix(text, ignoringCase: false)
    }

    // MARK: numeric

    private mutating func numeric() throws(EventPatternError) -> ValueMatcher {
        guard try lexer.next() == .arrayStart else { throw lexer.error("Value of numeric must be an array.") }
        let first = try lexer.next()
        guard case .string(let sign) = first else {
            throw lexer.error("Invalid member in numeric match: \(EventPatternParser.spelling(first))")
        }
        var range = NumericRange()
        switch sign {
        case "=":
            let number = try number("Value of equals must be numeric")
            try endList("Too many elements in numeric expression")
            return .number(number.double, text: number.text)
        case "<", "<=":
            range.top = try number("Value of \(sign) must be numeric").double
            range.topIsOpen = sign == "<"
            try endList("Too many elements in numeric expression")
        case ">", ">=":
            range.bottom = try number("Value of \(sign) must be numeric").double
            range.bottomIsOpen = sign == ">"
            try top(of: &range)
        default: throw lexer.error("Unrecognized numeric range operator: \(sign)")
        }
        return .range(range)
    }

    /// The second half of a range that has a bottom, if there is one.
    private mutating func top(of range: inout NumericRange) throws(EventPatternError) {
        let token = try lexer.next()
        if token == .arrayEnd { return }
        guard case .string(let sign) = token else {
            throw lexer.error("Bad value in numeric range: \(EventPatternParser.spelling(token))")
        }
        guard sign == "<" || sign == "<=" else { throw lexer.error("Bad numeric range operator: \(sign)") }
        range.top = try number("Value of \(sign) must be numeric").double
        range.topIsOpen = sign == "<"
        guard range.bottom < range.top else { throw lexer.error("Bottom must be less than top") }
        try endList("Too many terms in numeric range expression")
    }

    private mutating func number(_ otherwise: String) throws(EventPatternError) -> JSONNumber {
        guard case .number(let number) = try lexer.next() else { throw lexer.error(otherwise) }
        let value = number.double
        let digits = number.text.utf8.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
        let isZero = !digits.contains { $0 >= 0x31 && $0 <= 0x39 }
        guard value.isFinite, value != 0 || isZero else {
            throw EventPatternError(reason: "Cannot compare number : \(number.text)", place: "")
        }
        return number
    }

    private mutating func endList(_ otherwise: String) throws(EventPatternError) {
        guard try lexer.next() == .arrayEnd else { throw lexer.error(otherwise) }
    }

    private static func spelling(_ token: PatternLexer.Token) -> String {
        switch token {
        case .string(let text), .name(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .objectStart: "{"
        case .objectEnd: "}"
        case .arrayStart: "["
        case .arrayEnd: "]"
        case .end: ""
        }
    }
}

extension PatternLexer {
    /// Whether the next token is a name.
    fileprivate var isAtName: Bool {
        var copy = self
        if case .name? = try? copy.next() { return true }
        return false
    }
}
