import JSONata
import Testing

/// Errors carry JSONata's code, place, token and value.
@Suite struct ErrorTests {
    @Test(arguments: [
        // expression, code, position, token, value
        ("1 +", "S0207", 3, "(end)", nil), ("[1, 2", "S0203", 6, "(end)", ","), ("'abc", "S0101", 4, nil, nil),
        ("a ! b", "S0204", 3, "!", nil), (#"'\y'"#, "S0103", 2, "y", nil), ("(1; 2]", "S0202", 6, "]", ")"),
        ("1 2", "S0201", 3, "2", nil), ("a.1", "S0213", 3, nil, "1"), ("x := 1", "S0212", 1, "x", nil),
        ("1 + 'a'", "T2002", 3, "+", "a"), ("'a' * 2", "T2001", 5, "*", "a"), ("[1] < 2", "T2010", 5, "<", "[1]"),
        ("1 < 'b'", "T2009", 3, "<", "1"), ("-'a'", "D1002", 1, "-", "a"), ("[1.5..2]", "T2003", 6, "..", "1.5"),
        ("sum(1)", "T1005", 4, "sum", nil), ("$nope(1)", "T1006", 6, "nope", nil), ("nope(?)", "T1008", 5, "nope", nil),
        ("{1: 2}", "T1003", 1, nil, "1"), ("$length(5)", "T0410", 8, "length", "5"), ("%", "S0217", 0, "parent", nil),
        ("a /* b", "S0106", 2, nil, nil), ("/(/", "S0302", 3, nil, nil), ("function(x){1}", "S0208", 10, "x", "1"),
    ] as [(String, String, Int, String?, String?)])
    func places(_ text: String, _ code: String, _ position: Int, _ token: String?, _ value: String?) throws {
        let error = try #require(failure(text))
        #expect(error.code == code)
        if code != "S0217" { #expect(error.position == position) }
        #expect(error.token == token)
        #expect(error.value == value)
        #expect(!error.message.contains("{{"), "\(error.message)")
    }

    @Test func messagesNameWhatTheyAreAbout() {
        #expect(failure("1 + 'a'")?.message == "The right side of the + operator must evaluate to a number")
        #expect(
            failure("$length(5)")?.message == "Argument 1 of function length does not match function signature")
        #expect(failure("$error('no stock')")?.message == "no stock")
    }

    @Test func placesCountUTF16Units() { #expect(failure("'😀' + 1")?.position == 6) }
}
