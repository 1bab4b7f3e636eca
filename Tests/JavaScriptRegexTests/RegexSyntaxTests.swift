import JavaScriptRegex
import Testing

@Suite struct RegexSyntaxTests {
    @Test(arguments: [
        ("(", "Unterminated group"),
        ("(?:a", "Unterminated group"),
        (")", "Unmatched ')'"),
        ("a)b", "Unmatched ')'"),
        ("*", "Nothing to repeat"),
        ("a**", "Nothing to repeat"),
        ("^*", "Nothing to repeat"),
        ("\\b+", "Nothing to repeat"),
        ("{1}", "Nothing to repeat"),
        ("{2,1}", "Nothing to repeat"),
        ("x{0}{1}", "Nothing to repeat"),
        ("(?:+)", "Nothing to repeat"),
        ("(?<=a)*", "Invalid quantifier"),
        ("(?<!a){2}", "Invalid quantifier"),
        ("a{2,1}", "numbers out of order in {} quantifier"),
        ("a{99999999999999999999,1}", "numbers out of order in {} quantifier"),
        ("[z-a]", "Range out of order in character class"),
        ("[\\d-a\\x62-a]", "Range out of order in character class"),
        ("[a", "Unterminated character class"),
        ("[a-", "Unterminated character class"),
        ("[^\\]", "Unterminated character class"),
        ("\\", "\\ at end of pattern"),
        ("[\\", "\\ at end of pattern"),
        ("(?", "Invalid group"),
        ("(?a)", "Invalid group"),
        ("(?i:a)", "Invalid group"),
        ("(?<>a)", "Invalid capture group name"),
        ("(?<1>a)", "Invalid capture group name"),
        ("(?<a", "Invalid capture group name"),
        ("(?<a\\u{110000}>x)", "Invalid capture group name"),
        ("(?<a>x)(?<a>y)", "Duplicate capture group name"),
        ("(?<a>x)|(?<a>y)", "Duplicate capture group name"),
        ("(?<a>x)\\k", "Invalid named reference"),
        ("(?<a>x)\\k<", "Invalid capture group name"),
        ("(?<a>x)\\k<b>", "Invalid named capture referenced"),
        ("(?<a>x)[\\k]", "Invalid escape"),
    ])
    func faults(_ pattern: String, _ sentence: String) {
        #expect(throws: RegexSyntaxError("Invalid regular expression: /\(pattern)/: \(sentence)")) {
            try JavaScriptRegex(pattern, ignoresCase: false, multiline: false)
        }
    }

    @Test func faultsNameTheFlags() {
        #expect(throws: RegexSyntaxError("Invalid regular expression: /(/im: Unterminated group")) {
            try JavaScriptRegex("(", ignoresCase: true, multiline: true)
        }
    }

    @Test(arguments: [
        String(repeating: "(", count: 100_000),
        String(repeating: "(?:", count: 1000) + String(repeating: ")*", count: 1000),
        String(repeating: "(?=", count: 1000) + String(repeating: ")", count: 1000),
        String(repeating: "a", count: 65_537),
        String(repeating: "[", count: 70_000),
    ])
    func patternsTooLarge(_ pattern: String) throws {
        let error = #expect(throws: RegexSyntaxError.self) {
            try JavaScriptRegex(pattern, ignoresCase: false, multiline: false)
        }
        #expect(error?.message.hasSuffix(": Regular expression too large") == true)
    }

    @Test(arguments: [
        String(repeating: "(", count: 200) + "a" + String(repeating: ")*", count: 200),
        String(repeating: "(?<=(", count: 100) + "a" + String(repeating: "){2,3})", count: 100),
        String(repeating: "()", count: 10_000),
        String(repeating: "a|", count: 10_000) + "bc|",
        String(repeating: "[\\u0100-\\uffff]", count: 100),
        String(repeating: "a{1,9}", count: 1000),
    ])
    func largePatternsWork(_ pattern: String) throws {
        let regex = try JavaScriptRegex(pattern, ignoresCase: true, multiline: false)
        var budget = RegexTests.budget
        _ = try regex.firstMatch(in: Array("aaab".utf16), from: 0, budget: &budget)
        #expect(budget > 0)
    }
}
