import CheckoutTesting
import JSONTree
import Testing
import XPathPictures

@Suite struct IntegerPictureTests {
    static let formatCases = LiteralCall.cases(of: "function-formatInteger", function: "formatInteger")
    static let parseCases = LiteralCall.cases(of: "function-parseInteger", function: "parseInteger")

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: formatCases)
    func formatConformance(_ call: LiteralCall) throws {
        let value = try #require(call.number(0))
        let picture = try #require(call.text(1))
        #expect(
            LiteralCall.outcome { () throws(PictureError) in .string(try IntegerPicture(picture).format(value)) }
                == call.expected)
    }

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: parseCases)
    func parseConformance(_ call: LiteralCall) throws {
        let text = try #require(call.text(0))
        let picture = try #require(call.text(1))
        #expect(
            LiteralCall.outcome { () throws(PictureError) in
                .number(JSONNumber(try IntegerPicture(picture).parse(text)))
            } == call.expected)
    }

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func mostConformanceCasesAreRun() {
        #expect(IntegerPictureTests.formatCases.count >= 46)
        #expect(IntegerPictureTests.parseCases.count >= 38)
    }

    @Test(arguments: [
        (1234, "٠", "١٢٣٤"), (11, "1;o", "11th"), (112, "1;o", "112th"), (21, "Ww;o", "Twenty-First"),
        (-5, "w", "-five"),
        (27, "A", "AA"), (703, "a", "aaa"), (0, "a", ""), (0, "w", "zero"), (100, "w;o", "one hundredth"),
        (12, "#:###,##0", ",:12"), (1e21, "0", "1e+21"), (-3.5, "0", "-4"), (4, "I", "IV"),
        (2_000_000_000, "W", "TWO BILLION"),
    ])
    func formats(_ value: Double, _ picture: String, _ text: String) throws {
        #expect(try IntegerPicture(picture).format(value) == text)
    }

    @Test(arguments: [
        ("١٢٣٤", "٠", 1234), ("1.234", "#.##0", 1), ("twenty one", "w", 21), ("-12", "0", -12), ("12abc", "0", 12),
    ])
    func parses(_ text: String, _ picture: String, _ value: Double) throws {
        #expect(try IntegerPicture(picture).parse(text) == value)
    }

    @Test(arguments: [("abc", "0"), ("", "0"), ("eleventy", "w"), ("MQ", "I"), ("12", "٠")])
    func textThatHoldsNoNumberIsNaN(_ text: String, _ picture: String) throws {
        #expect(try IntegerPicture(picture).parse(text).isNaN)
    }

    @Test func hugeRomanNumeralIsRefused() {
        #expect(throws: PictureError(code: "D3130", value: "I")) { try IntegerPicture("I").format(1e15) }
    }
}
