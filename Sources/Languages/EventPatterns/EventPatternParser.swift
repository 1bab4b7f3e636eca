import JSONTree

/// Compiles a pattern's text; the matchers are in `EventPatternParser+Matchers.swift`.
struct EventPatternParser {
    typealias Condition = EventPattern.Condition

    /// How many alternatives `$or` may make: "Event pattern limits" in EventBridge's guide.
    private static let alternativeLimit = 1000
    /// Names that, as a key in an element of `$or`, make it an ordinary field with matchers.
    private static let matcherNames: Set<String> = [
        "exactly", "prefix", "suffix", "equals-ignore-case", "wildcard", "anything-but", "numeric", "cidr", "exists",
    ]

    var lexer: PatternLexer

    init(_ text: String) { lexer = PatternLexer(text) }

    mutating func pattern() throws(EventPatternError) -> [[Condition]] {
        guard try lexer.next() == .objectStart else { throw lexer.error("Filter is not an object") }
        return try object([], [[]])
    }

    /// The members of an object whose brace has been read, added to each of `alternatives`.
    private mutating func object(
        _ path: [String], _ alternatives: [[Condition]]
    ) throws(EventPatternError) -> [[Condition]] {
        var alternatives = alternatives
        var isEmpty = true
        while true {
            guard case .name(let name) = try lexer.next() else {
                if isEmpty { throw lexer.error("Empty objects are not allowed") }
                return alternatives
            }
            isEmpty = false
            if name == "$or", isChoice() {
                alternatives = try choice(path, alternatives)
                continue
            }
            switch try lexer.next() {
            case .objectStart: alternatives = try object(path + [name], alternatives)
            case .arrayStart:
                let condition = try condition(path + [name])
                // A name that is given twice counts as given last.
                alternatives = alternatives.map { $0.filter { $0.path != condition.path } + [condition] }
            default: throw lexer.error("\"\(name)\" must be an object or an array")
            }
        }
    }

    // MARK: $or

    /// Whether the value that follows is a list of patterns rather than of matchers for a field called `$or`.
    private func isChoice() -> Bool {
        var ahead = lexer
        guard (try? ahead.next()) == .arrayStart, (try? ahead.next()) == .objectStart,
            case .name(let first)? = try? ahead.next()
        else { return false }
        if EventPatternParser.matcherNames.contains(first) { return false }
        // A single element makes no choice.
        var depth = 1
        while depth > 0 {
            switch try? ahead.next() {
            case .objectStart, .arrayStart: depth += 1
            case .objectEnd, .arrayEnd: depth -= 1
            case .end, nil: return false
            default: break
            }
        }
        return (try? ahead.next()) != .arrayEnd
    }

    private mutating func choice(
        _ path: [String], _ alternatives: [[Condition]]
    ) throws(EventPatternError) -> [[Condition]] {
        var result: [[Condition]] = []
        _ = try lexer.next()
        while true {
            switch try lexer.next() {
            case .arrayEnd: return result
            case .objectStart: result += try object(path, alternatives)
            default: throw lexer.error("Only JSON object is allowed in array of $or relationship.")
            }
            guard result.count <= EventPatternParser.alternativeLimit else {
                throw EventPatternError(
                    reason: "Rule is too complex - $or makes more than "
                        + "\(EventPatternParser.alternativeLimit) combinations",
                    place: "")
            }
        }
    }

    // MARK: Fields

    /// The matchers of a field whose bracket has been read.
    private mutating func condition(_ path: [String]) throws(EventPatternError) -> Condition {
        var matchers: [ValueMatcher] = []
        var allowsAbsence = false
        var isEmpty = true
        while true {
            let token = try lexer.next()
            switch token {
            case .arrayEnd:
                if isEmpty { throw lexer.error("Empty arrays are not allowed") }
                return Condition(path: path.joined(separator: "."), matchers: matchers, allowsAbsence: allowsAbsence)
            case .string(let text): matchers.append(.string(text))
            case .number(let number): matchers.append(.number(number.double, text: number.text))
            case .bool(let value): matchers.append(.literal(.bool(value)))
            case .null: matchers.append(.literal(.null))
            case .objectStart:
                if let matcher = try expression() { matchers.append(matcher) } else { allowsAbsence = true }
            default: throw lexer.error("Match value must be String, number, true, false, or null")
            }
            isEmpty = false
        }
    }
}
