import JSONata
import Testing

@Suite struct JSONataTests {
    @Test func errorKeepsItsCode() { #expect(JSONataError(code: "S0201", message: "").code == "S0201") }
}
