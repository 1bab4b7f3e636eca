import JavaScriptRegex
import Testing

@Suite struct RegexTests {
    static let budget = 1_000_000

    @Test(arguments: Sample.alternatives + Sample.quantifiers + Sample.groups)
    func structure(_ sample: Sample) throws { try check(sample) }

    @Test(arguments: Sample.references + Sample.looks)
    func referencesAndLooks(_ sample: Sample) throws { try check(sample) }

    @Test(arguments: Sample.classes + Sample.escapes)
    func units(_ sample: Sample) throws { try check(sample) }

    @Test(arguments: Sample.assertions + Sample.ignoringCase + Sample.places)
    func flagsAndPlaces(_ sample: Sample) throws { try check(sample) }

    private func check(_ sample: Sample) throws {
        let regex = try JavaScriptRegex(
            sample.pattern, ignoresCase: sample.flags.contains("i"), multiline: sample.flags.contains("m"))
        var budget = RegexTests.budget
        let match = try regex.firstMatch(in: Array(sample.subject.utf16), from: sample.start, budget: &budget)
        #expect(match.map { [$0.range] + $0.captures } == sample.expected)
        #expect(budget < RegexTests.budget)
    }

    @Test func namesLeadToGroups() throws {
        let regex = try JavaScriptRegex("(x)(?<year>\\d+)-(?<month>\\d+)?", ignoresCase: false, multiline: false)
        var budget = RegexTests.budget
        let match = try #require(try regex.firstMatch(in: Array("x2026-".utf16), from: 0, budget: &budget))
        #expect(regex.groupCount == 3)
        #expect(match.names == ["year": 2, "month": 3])
        #expect(match.captures == [0..<1, 1..<5, nil])
    }

    @Test func textsAndFlagsMakeTheIdentity() throws {
        let regex = try JavaScriptRegex("a", ignoresCase: false, multiline: true)
        #expect(regex == (try JavaScriptRegex("a", ignoresCase: false, multiline: true)))
        #expect(regex != (try JavaScriptRegex("a", ignoresCase: true, multiline: true)))
        // Canonically equivalent, but not the same units.
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        #expect(
            try JavaScriptRegex(composed, ignoresCase: false, multiline: false)
                != JavaScriptRegex(decomposed, ignoresCase: false, multiline: false))
        #expect(Set([regex, regex]).count == 1)
    }

    @Test func placesOutsideTheSubjectMatchNothing() throws {
        let regex = try JavaScriptRegex("", ignoresCase: false, multiline: false)
        var budget = RegexTests.budget
        #expect(try regex.firstMatch(in: [0x61], from: -1, budget: &budget) == nil)
        #expect(try regex.firstMatch(in: [0x61], from: 2, budget: &budget) == nil)
        #expect(try regex.firstMatch(in: [0x61], from: Int.max, budget: &budget) == nil)
        #expect(try regex.firstMatch(in: [0x61], from: 1, budget: &budget)?.range == 1..<1)
    }

    @Test func halvesOfPairsAreUnits() throws {
        let regex = try JavaScriptRegex("[\\ud800-\\udbff]", ignoresCase: false, multiline: false)
        var budget = RegexTests.budget
        #expect(try regex.firstMatch(in: [0x61, 0xD83D], from: 0, budget: &budget)?.range == 1..<2)
    }
}
