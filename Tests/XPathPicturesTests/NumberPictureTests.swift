import CheckoutTesting
import JSONTree
import Testing
import XPathPictures

@Suite struct NumberPictureTests {
    static let cases = LiteralCall.cases(of: "function-formatNumber", function: "formatNumber")

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: cases)
    func conformance(_ call: LiteralCall) throws {
        let value = try #require(call.number(0))
        let picture = try #require(call.text(1))
        var format = DecimalFormat.default
        for (name, text) in call.options(2) { format.set(name, to: text) }
        #expect(
            LiteralCall.outcome { () throws(PictureError) in
                .string(try NumberPicture(picture, format: format).format(value))
            } == call.expected)
    }

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func mostConformanceCasesAreRun() { #expect(NumberPictureTests.cases.count >= 30) }

    @Test(arguments: [
        (12.345, "#,##0.00", "12.34"), (0.25, "0.0", "0.2"), (1.5, "0.", "2"), (1, "0.", "1"), (0.25, "#.#", ".2"),
        (1, "#.e0", "1.0e0"), (0, "#", "0"), (0, "#.#", ".0"), (-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"),
        (0.005, "0.00%", "0.50%"), (1.005, "0.00", "1.00"), (1e21, "0", "1e+21"),
        (1e-7, "0.0000000000", "0.0000001000"),
        (0x1.AC53A7E04BCDAp66, "0.00", "123456789012345683968.00"), (99.995, "0.00", "100.00"),
        (-0.0, "0", "0"), (5, "$0.00 net", "$5.00 net"),
    ])
    func formats(_ value: Double, _ picture: String, _ text: String) throws {
        #expect(try NumberPicture(picture).format(value) == text)
    }

    @Test func longPicturesAreCompiled() throws {
        let groups = try NumberPicture("0" + String(repeating: ",0", count: 20_000))
        #expect(groups.format(7).hasSuffix("0,0,7"))
        let decimals = try NumberPicture("0." + String(repeating: "0", count: 400))
        #expect(decimals.format(0.5) == "0.5" + String(repeating: "0", count: 399))
    }

    /// Of several broken rules JSONata tells the last in its order.
    @Test(arguments: [
        ("k", "D3086"), ("%%", "D3086"), ("..", "D3085"), ("e", "D3093"), ("0.0.0", "D3081"), ("0%‰", "D3084"),
        ("0,.0", "D3087"), ("0#", "D3090"), ("0e0%", "D3092"), ("", "D3085"), ("0;0;0", "D3080"),
    ])
    func refuses(_ picture: String, _ code: String) {
        #expect(throws: PictureError(code: code)) { try NumberPicture(picture) }
    }

    @Test func decimalFormatRefusesAnUnknownProperty() {
        var format = DecimalFormat.default
        let isKnown = format.set("colour", to: "red")
        #expect(!isKnown)
        #expect(format == .default)
    }

    @Test func swapsSeparators() throws {
        var format = DecimalFormat.default
        format.set("decimal-separator", to: ",")
        format.set("grouping-separator", to: ".")
        #expect(try NumberPicture("#.##0,00", format: format).format(1_234_567.891) == "1.234.567,89")
    }
}

@Suite struct NumberBaseTests {
    static let cases = LiteralCall.cases(of: "function-formatBase", function: "formatBase")

    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)), arguments: cases)
    func conformance(_ call: LiteralCall) throws {
        let value = try #require(call.number(0))
        #expect(
            LiteralCall.outcome { () throws(PictureError) in
                .string(try NumberBase.format(value, base: call.number(1) ?? 10))
            } == call.expected)
    }

    /// Past 2^53 the digits are those of V8, which writes zeros for what a double does not hold.
    @Test(arguments: [
        (255.5, 16, "100"), (254.5, 16, "fe"), (-255, 36, "-73"), (0, 2, "0"), (1e21, 10, "1e+21"),
        (0x1p53, 3, "1121202011211211122211100012101112"), (1e21, 36, "5v1j4f4ds7c000"),
        (251_445_094_820_233_216, 23, "bakf79ecgam80"),
    ])
    func writesAsJavaScript(_ value: Double, _ base: Double, _ text: String) throws {
        #expect(try NumberBase.format(value, base: base) == text)
    }
}
