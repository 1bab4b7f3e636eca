/// Groups: capturing, named, plain, and looks ahead and behind.
extension RegexParser {
    mutating func group() throws(RegexFault) -> RegexNode {
        at += 1
        depth += 1
        defer { depth -= 1 }
        guard depth <= RegexLimits.depth else { throw .tooLarge }
        guard take("?") else { return try captured() }
        switch peek {
        case UInt16(ascii: ":"):
            at += 1
            return try body()
        case UInt16(ascii: "="): return try look(ahead: true, negated: false)
        case UInt16(ascii: "!"): return try look(ahead: true, negated: true)
        case UInt16(ascii: "<"):
            at += 1
            if peek == UInt16(ascii: "=") { return try look(ahead: false, negated: false) }
            if peek == UInt16(ascii: "!") { return try look(ahead: false, negated: true) }
            let name = try groupName()
            let number = groupCount + 1
            let node = try captured()
            guard names.updateValue(number, forKey: name) == nil else { throw .duplicateName }
            return node
        default: throw .invalidGroup
        }
    }

    var standsBeforeLookbehind: Bool {
        peek(1) == UInt16(ascii: "?") && peek(2) == UInt16(ascii: "<")
            && (peek(3) == UInt16(ascii: "=") || peek(3) == UInt16(ascii: "!"))
    }

    private mutating func captured() throws(RegexFault) -> RegexNode {
        groupCount += 1
        let number = groupCount
        return .group(try body(), number: number)
    }

    private mutating func look(ahead: Bool, negated: Bool) throws(RegexFault) -> RegexNode {
        at += 1
        return .look(try body(), ahead: ahead, negated: negated)
    }

    private mutating func body() throws(RegexFault) -> RegexNode {
        let node = try alternatives()
        guard take(")") else { throw .unterminatedGroup }
        return node
    }

    // MARK: Names

    /// The name between `<`, which was passed over, and `>`.
    mutating func groupName() throws(RegexFault) -> String {
        var name = String.UnicodeScalarView()
        while !take(">") {
            guard let scalar = nameScalar(), RegexParser.fits(scalar, first: name.isEmpty) else { throw .invalidName }
            name.append(scalar)
        }
        guard !name.isEmpty else { throw .invalidName }
        return String(name)
    }

    /// A character of a name, which may be written as `\uXXXX`, as two of them, or as `\u{X…}`.
    private mutating func nameScalar() -> Unicode.Scalar? {
        guard let unit = nameUnit() else { return nil }
        guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
        guard let low = nameUnit(), low & 0xFC00 == 0xDC00 else { return nil }
        return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    }

    /// A unit of a name; a whole code point where it is written as `\u{X…}`.
    private mutating func nameUnit() -> UInt32? {
        guard let unit = peek else { return nil }
        at += 1
        guard unit == UInt16(ascii: "\\") else { return UInt32(unit) }
        guard take("u") else { return nil }
        guard take("{") else { return hexadecimal(digits: 4).map(UInt32.init) }
        var value: UInt32 = 0
        let start = at
        while let digit = peek.flatMap({ RegexParser.digit($0, radix: 16) }) {
            value = min(value * 16 + UInt32(digit), 0x110000)
            at += 1
        }
        return at > start && take("}") ? value : nil
    }

    private static func fits(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
        if scalar == "$" || scalar == "_" { return true }
        if first { return scalar.properties.isIDStart }
        return scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
    }

    /// How many groups of a pattern capture, and whether one of them has a name.
    static func countGroups(_ units: [UInt16]) -> (total: Int, hasNames: Bool) {
        var (total, hasNames) = (0, false)
        var inClass = false
        var at = 0
        func unit(_ place: Int) -> UInt16? { place < units.count ? units[place] : nil }
        while let current = unit(at) {
            at += 1
            switch current {
            case UInt16(ascii: "\\"): at += 1
            case UInt16(ascii: "["): inClass = true
            case UInt16(ascii: "]"): inClass = false
            case UInt16(ascii: "(") where !inClass:
                guard unit(at) == UInt16(ascii: "?") else {
                    total += 1
                    continue
                }
                let isName = unit(at + 2) != UInt16(ascii: "=") && unit(at + 2) != UInt16(ascii: "!")
                guard unit(at + 1) == UInt16(ascii: "<"), isName else { continue }
                total += 1
                hasNames = true
            default: break
            }
        }
        return (total, hasNames)
    }
}
