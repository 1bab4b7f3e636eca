import JSONTree
import JSONata
import Testing

/// Numbers are printed as JavaScript prints them.
@Suite struct NumberTests {
    @Test(arguments: [
        ("1e21", "1e+21"), ("1e20", "100000000000000000000"), ("1e-6", "0.000001"), ("1e-7", "1e-7"),
        ("0.1 + 0.2", "0.3"), ("-0", "0"), ("1/3", "0.333333333333333"), ("100/3", "33.3333333333333"),
        ("123456.789", "123456.789"), ("-1.5", "-1.5"), ("5e-324", "5e-324"), ("0.000001234", "0.000001234"),
        ("5890840712243076", "5890840712243076"), ("0.5", "0.5"), ("1.005", "1.005"), ("4.35 * 100", "435"),
        ("1.234567890123455", "1.23456789012345"), ("1234567890.123455", "1234567890.12346"),
        ("9.9999999999999995", "10"),
    ])
    func asText(_ expression: String, _ text: String) {
        #expect(outcome("$string(\(expression))") == "\"\(text)\"")
    }

    @Test func resultsKeepAllDigits() { #expect(outcome("0.1 + 0.2") == "0.30000000000000004") }

    @Test func decimalsOfFewDigitsAreTheShortestOnes() throws {
        var chance = Chance(seed: 11)
        let expression = try JSONataExpression("$string($x)")
        for _ in 0..<5000 {
            let places = Double(chance.below(8))
            var power = 1.0
            for _ in 0..<Int(places) { power *= 10 }
            let number = Double(chance.below(1_000_000_000)) / power * (chance.next() < 0.5 ? -1 : 1)
            let environment = JSONataEnvironment(bindings: ["x": .number(number)])
            let text = try expression.evaluate(.undefined, in: environment).string
            #expect(text == JSONNumber.shortest(number))
        }
    }

    @Test(arguments: [
        ("$round(2.5)", "2"), ("$round(3.5)", "4"), ("$round(-2.5)", "-2"), ("$round(11.25, 1)", "11.2"),
        ("$round(125, -1)", "120"), ("$round(4.525, 2)", "4.52"), ("$round(28.380000000000003, 2)", "28.38"),
        ("$round(-1.005, 2)", "-1"), ("$round(1.015, 2)", "1.02"), ("$round(1e300, 2)", "1e+300"),
        ("$round(123456789.987654321, 5)", "123456789.98765"), ("$round(5e-324, 3)", "0"),
        ("$round(1e21, -21)", "1e+21"),
        ("$round(15, -1)", "20"), ("$power(2, 0.5)", "1.4142135623730951"),
        ("$number('0x1F')", "31"), ("$number('1e3')", "1000"), ("$number('1.')", "D3030"), ("$sqrt(-1)", "D3060"),
        ("1/0 + 1", "D1001"), ("7 % 0", "null"), ("-7 % 4", "-3"),
    ])
    func functions(_ expression: String, _ result: String) { #expect(outcome(expression) == result) }
}
