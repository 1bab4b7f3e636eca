import JSONTree
import Testing

struct JSONNumberTests {
    /// What `String(x)` gives in JavaScript.
    @Test(arguments: [
        (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (1.5, "1.5"), (-0.25, "-0.25"), (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (100, "100"), (1e15, "1000000000000000"), (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e21, "1.5e+21"),
        (123456789012345683968, "123456789012345680000"), (9007199254740992, "9007199254740992"),
        (0.000001, "0.000001"), (0.0000015, "0.0000015"), (1e-7, "1e-7"), (1.25e-7, "1.25e-7"), (-1e-10, "-1e-10"),
        (1.7976931348623157e308, "1.7976931348623157e+308"), (Double.leastNonzeroMagnitude, "5e-324"),
        (1795369552.374, "1795369552.374"),
        (4.35, "4.35"), (1e16, "10000000000000000"), (12345.678e10, "123456780000000"),
    ])
    func `doubles are spelled as in JavaScript`(_ value: Double, _ expected: String) {
        #expect(JSONNumber.shortest(value) == expected)
        #expect(JSONNumber(expected)?.double == value)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `what JSON cannot say is written as 0`(_ value: Double) {
        #expect(JSONNumber(value).text == "0")
    }

    @Test func `numbers are equal when their values are`() {
        #expect(JSONNumber("1.0") == JSONNumber("1"))
        #expect(JSONNumber("1e2") == JSONNumber("100"))
        #expect(JSONNumber("-0") == JSONNumber("0"))
        #expect(JSONNumber("-0.0") == JSONNumber("0"))
        #expect(JSONNumber("1.10") == JSONNumber("1.1"))
        #expect(JSONNumber("1") != JSONNumber("2"))
        // Beyond a double's 53 bits integers still differ.
        #expect(JSONNumber("9007199254740993") != JSONNumber("9007199254740992"))
        #expect(Set([JSONNumber("1.0"), JSONNumber("1"), JSONNumber("1e0")]).count == 1)
    }

    @Test func `whole numbers`() {
        #expect(JSONNumber("1.0")?.int == 1)
        #expect(JSONNumber("1e3")?.int == 1000)
        #expect(JSONNumber("-9223372036854775808")?.int == .min)
        #expect(JSONNumber("9223372036854775808")?.int == nil)
        #expect(JSONNumber("1.5")?.int == nil)
        #expect(JSONNumber("1e400")?.int == nil)
        #expect(JSONNumber("12")?.isInteger == true)
        #expect(JSONNumber("12.0")?.isInteger == false)
        #expect(JSONNumber("1e400")?.double == .infinity)
    }

    @Test(arguments: ["", " 1", "1 ", "01", "1.", ".1", "+1", "1e", "0x10", "NaN", "１"])
    func `text that is no JSON number makes none`(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }
}
