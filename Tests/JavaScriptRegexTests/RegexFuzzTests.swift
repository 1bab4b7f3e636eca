import JavaScriptRegex
import Testing

/// Random patterns over random subjects: whatever they are, they neither crash nor go on for ever.
@Suite struct RegexFuzzTests {
    private static let pieces = [
        "a", "b", "c", "ab", ".", "\\d", "\\w", "\\s", "\\W", "[a-c]", "[^b]", "[]", "[^]", "[\\d-x]", "(", "(", "(?:",
        "(?=", "(?!", "(?<=", "(?<!", "(?<n>", ")", ")", ")", "|", "*", "+", "?", "*?", "+?", "{2}", "{0,3}", "{1,}?",
        "{", "}", "[", "]", "^", "$", "\\b", "\\B", "\\1", "\\2", "\\k<n>", "\\", "\\x4", "\\u{61}", "\\cA", "\\0",
        "\u{E9}", "\u{1F600}", "\u{3C3}", "-",
    ]
    private static let units: [UInt16] = [
        0x61, 0x62, 0x63, 0x41, 0x31, 0x20, 0x0A, 0xE9, 0x3C2, 0xD83D, 0xDE00, 0x2028,
    ]

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func anythingEnds(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var compiled = 0
        for _ in 0..<1000 {
            let length = Int.random(in: 1...14, using: &random)
            var pattern = (0..<length).map { _ in RegexFuzzTests.pieces.randomElement(using: &random) ?? "" }.joined()
            // Half of them are closed, so that more of them are patterns.
            if Bool.random(using: &random) {
                let open = pattern.filter { $0 == "(" }.count - pattern.filter { $0 == ")" }.count
                pattern += String(repeating: ")", count: max(0, open))
            }
            let ignoresCase = Bool.random(using: &random)
            let multiline = Bool.random(using: &random)
            guard let regex = try? JavaScriptRegex(pattern, ignoresCase: ignoresCase, multiline: multiline) else {
                continue
            }
            compiled += 1
            let subject = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                RegexFuzzTests.units.randomElement(using: &random) ?? 0
            }
            check(regex, subject)
        }
        #expect(compiled > 50)
    }

    private func check(_ regex: JavaScriptRegex, _ subject: [UInt16]) {
        for start in 0...subject.count {
            var budget = 3000
            guard let match = try? regex.firstMatch(in: subject, from: start, budget: &budget) else { continue }
            #expect(match.range.lowerBound >= start && match.range.upperBound <= subject.count, "\(regex.pattern)")
            #expect(match.captures.count == regex.groupCount)
            for capture in match.captures.compactMap(\.self) {
                #expect(capture.lowerBound >= 0 && capture.upperBound <= subject.count, "\(regex.pattern)")
            }
            #expect(budget >= 0)
        }
    }
}

/// A generator of random numbers that a seed determines.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
