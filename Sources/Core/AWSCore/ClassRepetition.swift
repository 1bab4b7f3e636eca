/// The most frequent form of a model's pattern, one character class repeated, which needs no engine: `[\w+=,.@-]+`,
/// `[^:*]*`, `\d{12}`, `.*`, each also between `^` and `$`.
///
/// `\w` and `\d` are ASCII, as in Java, which the services are written in.
/// See https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html.
struct ClassRepetition: Sendable {
    private var ranges: [ClosedRange<UInt32>] = []
    private var isNegated = false
    private var counts = 1...Int.max

    /// Nil for a pattern of any other form.
    init?(_ pattern: String) {
        var rest = pattern.unicodeScalars[...]
        if rest.first == "^" { rest.removeFirst() }
        if rest.last == "$", rest.dropLast().last != "\\" { rest.removeLast() }
        guard readClass(&rest), let counts = ClassRepetition.counts(rest) else { return nil }
        self.counts = counts
    }

    /// Whether the whole of `string` is made of the class's characters, as many as the repetition allows.
    func matches(_ string: String) -> Bool {
        var count = 0
        for scalar in string.unicodeScalars {
            if ranges.contains(where: { $0.contains(scalar.value) }) == isNegated { return false }
            count += 1
        }
        return counts.contains(count)
    }

    private mutating func readClass(_ rest: inout Substring.UnicodeScalarView) -> Bool {
        switch rest.popFirst() {
        case ".":
            isNegated = true
            ranges = [10...10, 13...13, 0x85...0x85, 0x2028...0x2029]
            return true
        case "\\":
            _ = readEscape(&rest)
            return !ranges.isEmpty
        case "[": break
        default: return false
        }
        if rest.first == "^" {
            isNegated = true
            rest.removeFirst()
        }
        // The character that a `-` may make the start of a range.
        var start: UInt32?
        while let scalar = rest.popFirst() {
            switch scalar {
            case "]": return !ranges.isEmpty
            case "[", "&": return false
            case "\\":
                let known = ranges.count
                start = readEscape(&rest)
                if ranges.count == known { return false }
            case "-":
                if let from = start, let next = rest.first, next != "]" {
                    rest.removeFirst()
                    guard next != "[", let end = next == "\\" ? readEscape(&rest) : next.value, end >= from else {
                        return false
                    }
                    ranges.append(from...end)
                    start = nil
                } else {
                    ranges.append(scalar.value...scalar.value)
                    start = scalar.value
                }
            default:
                ranges.append(scalar.value...scalar.value)
                start = scalar.value
            }
        }
        return false
    }

    /// Reads what follows a backslash, and adds it.
    ///
    /// - Returns: the character that it stands for; nil for a class of them, and for what is not known here.
    private mutating func readEscape(_ rest: inout Substring.UnicodeScalarView) -> UInt32? {
        let digits: Int
        switch rest.popFirst() {
        case "w":
            ranges += [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
            return nil
        case "d":
            ranges.append(0x30...0x39)
            return nil
        case "u": digits = 4
        case "x": digits = 2
        case .some(let scalar) where scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar):
            ranges.append(scalar.value...scalar.value)
            return scalar.value
        default: return nil
        }
        // Halves of a pair stand for a character together; they are left to an engine.
        guard rest.count >= digits, let value = UInt32(String(rest.prefix(digits)), radix: 16),
            !(0xD800...0xDFFF).contains(value)
        else { return nil }
        rest.removeFirst(digits)
        ranges.append(value...value)
        return value
    }

    private static func counts(_ text: Substring.UnicodeScalarView) -> ClosedRange<Int>? {
        switch String(text) {
        case "": return 1...1
        case "+": return 1...Int.max
        case "*": return 0...Int.max
        default:
            guard text.first == "{", text.last == "}" else { return nil }
            let numbers = Substring(text).dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
            guard let least = numbers.first.flatMap({ Int($0) }), numbers.count < 3 else { return nil }
            if numbers.count == 1 { return least...least }
            if numbers[1].isEmpty { return least...Int.max }
            guard let most = Int(numbers[1]), most >= least else { return nil }
            return least...most
        }
    }
}
