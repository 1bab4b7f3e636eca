import JavaScriptRegex
import Testing

@Suite struct RegexTests {
    @Test func errorKeepsItsSentence() { #expect(RegexSyntaxError("x").message == "x") }
}
