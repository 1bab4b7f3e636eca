/// Reads a pattern: ECMA-262's grammar without the flag `u`, with the leniency of its annex B.
///
/// Classes are in `RegexParser+Class.swift`, escapes in `RegexParser+Escape.swift`, groups in `RegexParser+Group.swift`.
struct RegexParser {
    let units: [UInt16]
    let ignoresCase: Bool
    var at = 0
    /// How many groups are open here.
    var depth = 0
    /// How many capturing groups were opened so far.
    var groupCount = 0
    /// How many the whole pattern has: below that a number after `\` is a reference, above it a character.
    let groupTotal: Int
    /// Whether any group has a name; only then is `\k` a reference.
    let hasNames: Bool
    var names: [String: Int] = [:]
    var referencedNames: [String] = []

    init(_ units: [UInt16], ignoresCase: Bool) {
        self.units = units
        self.ignoresCase = ignoresCase
        (groupTotal, hasNames) = RegexParser.countGroups(units)
    }

    /// The whole pattern.
    mutating func pattern() throws(RegexFault) -> RegexNode {
        guard units.count <= RegexLimits.patternLength else { throw .tooLarge }
        let node = try alternatives()
        guard at == units.count else { throw .unmatchedParenthesis }
        guard referencedNames.allSatisfy({ names[$0] != nil }) else { throw .unknownName }
        return node
    }

    /// What stands between two parentheses, up to the closing one.
    mutating func alternatives() throws(RegexFault) -> RegexNode {
        var choices = [try sequence()]
        while take("|") { choices.append(try sequence()) }
        if choices.count == 1 { return choices[0] }
        // Single characters side by side are a class.
        var set = UnitSet.none
        for choice in choices {
            switch choice {
            case .unit(let unit): set = set.union(UnitSet(unit))
            case .set(let other): set = set.union(other)
            default: return .alternatives(choices)
            }
        }
        return .set(set)
    }

    private mutating func sequence() throws(RegexFault) -> RegexNode {
        var parts: [RegexNode] = []
        while let unit = peek, unit != UInt16(ascii: "|"), unit != UInt16(ascii: ")") {
            parts.append(try term(unit))
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    /// One assertion, or an atom with its quantifier.
    private mutating func term(_ unit: UInt16) throws(RegexFault) -> RegexNode {
        let groupsBefore = groupCount
        let atom: RegexNode
        switch unit {
        case UInt16(ascii: "^"):
            at += 1
            return .assertion(.start)
        case UInt16(ascii: "$"):
            at += 1
            return .assertion(.end)
        case UInt16(ascii: "("):
            // Annex B lets a lookahead be repeated, but no lookbehind.
            let isRepeatable = !standsBeforeLookbehind
            atom = try group()
            guard isRepeatable else {
                guard try quantifier() == nil else { throw .invalidQuantifier }
                return atom
            }
        case UInt16(ascii: "*"), UInt16(ascii: "+"), UInt16(ascii: "?"): throw .nothingToRepeat
        case UInt16(ascii: "{"):
            guard !standsBeforeBraces else { throw .nothingToRepeat }
            at += 1
            atom = .unit(unit)
        case UInt16(ascii: "."):
            at += 1
            atom = .set(.notLineBreaks)
        case UInt16(ascii: "["): atom = .set(try characterClass())
        case UInt16(ascii: "\\"):
            atom = try escape()
            if case .assertion = atom { return atom }
        default:
            at += 1
            atom = literal(unit)
        }
        return try quantified(atom, groups: groupsBefore + 1..<groupCount + 1)
    }

    /// A unit that stands for itself.
    func literal(_ unit: UInt16) -> RegexNode {
        guard ignoresCase else { return .unit(unit) }
        let set = CaseFolding.closure(UnitSet(unit))
        return set.count == 1 ? .unit(unit) : .set(set)
    }

    // MARK: Quantifiers

    private mutating func quantified(_ atom: RegexNode, groups: Range<Int>) throws(RegexFault) -> RegexNode {
        guard let counts = try quantifier() else { return atom }
        return .repeated(
            atom,
            RegexRepetition(
                minimum: counts.minimum, maximum: counts.maximum, isGreedy: !take("?"), groups: groups))
    }

    private mutating func quantifier() throws(RegexFault) -> (minimum: Int, maximum: Int)? {
        switch peek {
        case UInt16(ascii: "*"):
            at += 1
            return (0, RegexRepetition.unlimited)
        case UInt16(ascii: "+"):
            at += 1
            return (1, RegexRepetition.unlimited)
        case UInt16(ascii: "?"):
            at += 1
            return (0, 1)
        case UInt16(ascii: "{"):
            guard let counts = braces() else { return nil }
            guard counts.minimum <= counts.maximum else { throw .countsOutOfOrder }
            return counts
        default: return nil
        }
    }

    /// Whether a quantifier in braces stands here, rather than a brace that is a mere character.
    private var standsBeforeBraces: Bool {
        var ahead = self
        return ahead.braces() != nil
    }

    /// `{n}`, `{n,}` or `{n,m}`; nil, with nothing passed over, when the brace is a mere character.
    private mutating func braces() -> (minimum: Int, maximum: Int)? {
        let start = at
        at += 1
        if let minimum = count() {
            var maximum = minimum
            if take(",") { maximum = peek == UInt16(ascii: "}") ? RegexRepetition.unlimited : count() ?? -1 }
            if maximum >= 0, take("}") { return (minimum, maximum) }
        }
        at = start
        return nil
    }

    /// Digits as a number; one that no subject can reach is "unlimited".
    private mutating func count() -> Int? {
        let start = at
        var value = 0
        while let digit = peek.flatMap({ RegexParser.digit($0, radix: 10) }) {
            value = min(value * 10 + digit, RegexRepetition.unlimited)
            at += 1
        }
        return at == start ? nil : value
    }
}

// MARK: The text

extension RegexParser {
    var peek: UInt16? { at < units.count ? units[at] : nil }

    /// The unit `distance` places on.
    func peek(_ distance: Int) -> UInt16? { at + distance < units.count ? units[at + distance] : nil }

    /// Passes over `scalar` if it stands here.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt16(ascii: scalar) else { return false }
        at += 1
        return true
    }

    static func digit(_ unit: UInt16, radix: Int) -> Int? {
        let value: Int
        switch unit {
        case 0x30...0x39: value = Int(unit) - 0x30
        case 0x41...0x46: value = Int(unit) - 0x41 + 10
        case 0x61...0x66: value = Int(unit) - 0x61 + 10
        default: return nil
        }
        return value < radix ? value : nil
    }
}

extension UInt16 {
    /// The unit of an ASCII character.
    init(ascii scalar: Unicode.Scalar) { self = UInt16(UInt8(ascii: scalar)) }
}
