import JavaScriptRegex
import Testing

@Suite struct RegexBudgetTests {
    /// Patterns that take time exponential, or a high power, in the length of their subject.
    @Test(arguments: [
        ("(a+)+b", String(repeating: "a", count: 60)),
        ("(a|aa)+$", String(repeating: "a", count: 80) + "!"),
        ("(?:(?:a?)*)*b", String(repeating: "a", count: 60)),
        ("(.*)*(.*)*(.*)*x", String(repeating: "a", count: 60)),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", String(repeating: "a", count: 60)),
        ("(?=(a+)+b)a", String(repeating: "a", count: 60)),
        ("(?<=b(a+)+)c", String(repeating: "a", count: 60) + "c"),
        ("(a*?)*?\\1b", String(repeating: "a", count: 60)),
        ("(?:a{0,50}){0,50}b", String(repeating: "a", count: 60)),
        ("a*b", String(repeating: "a", count: 20_000)),
        (".*.*=", String(repeating: "a", count: 3000)),
    ])
    func hostilePatternsEnd(_ pattern: String, _ subject: String) throws {
        let regex = try JavaScriptRegex(pattern, ignoresCase: false, multiline: false)
        var budget = RegexTests.budget
        #expect(throws: RegexBudgetExceeded.self) {
            try regex.firstMatch(in: Array(subject.utf16), from: 0, budget: &budget)
        }
        #expect(budget == 0)
    }

    @Test func noBudgetNoSearch() throws {
        let regex = try JavaScriptRegex("a", ignoresCase: false, multiline: false)
        for given in [0, -1, Int.min] {
            var budget = given
            #expect(throws: RegexBudgetExceeded.self) { try regex.firstMatch(in: [0x61], from: 0, budget: &budget) }
        }
    }

    @Test func searchesShareABudget() throws {
        let regex = try JavaScriptRegex("[a-z]+", ignoresCase: false, multiline: false)
        let subject = Array(String(repeating: "word ", count: 100).utf16)
        var budget = 10_000
        var (start, matches) = (0, 0)
        while let match = try regex.firstMatch(in: subject, from: start, budget: &budget) {
            (start, matches) = (match.range.upperBound, matches + 1)
        }
        #expect(matches == 100)
        #expect(budget > 0 && budget <= 10_000 - matches)
    }

    /// Long subjects need neither machine stack nor many steps.
    @Test(arguments: [
        ("(?:a|b)*c", 1), ("[ab]*c", 1), (".*?c", 2), ("(a|b)+c", 6), ("(?:ab)*c", 3), ("\\w+$", 1), ("abc", 1),
        ("(?:(?:a)(?:b)?)*c", 5), ("(?=.*c)a", 2), ("(?<=(?:a|b)*)c", 5),
    ])
    func longSubjects(_ pattern: String, _ stepsPerUnit: Int) throws {
        let regex = try JavaScriptRegex(pattern, ignoresCase: false, multiline: false)
        let subject = Array((String(repeating: "ab", count: 50_000) + "c").utf16)
        var budget = subject.count * stepsPerUnit
        #expect(try regex.firstMatch(in: subject, from: 0, budget: &budget) != nil)
    }

    /// Ways back take memory; their number is limited too.
    @Test func memoryIsLimited() throws {
        let regex = try JavaScriptRegex("(?:(a)|b)*c", ignoresCase: false, multiline: false)
        let subject = [UInt16](repeating: 0x61, count: 1_000_000)
        var budget = 100_000_000
        #expect(throws: RegexBudgetExceeded.self) { try regex.firstMatch(in: subject, from: 0, budget: &budget) }
        #expect(budget > 50_000_000)
    }
}
