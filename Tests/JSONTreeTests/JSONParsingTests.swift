import JSONTree
import Testing

struct JSONParsingTests {
    @Test func `every kind of value`() throws {
        let json = try JSON(parsing: #" {"a": null, "b": [true, false], "c": -1.5e3, "d": "x", "e": {}, "f": []} "#)
        #expect(
            json == ["a": nil, "b": [true, false], "c": -1500, "d": "x", "e": [:], "f": []])
        #expect(json["b"]?[1]?.bool == false)
        #expect(json["b"]?[2] == nil)
        #expect(json["c"]?.int == -1500)
        #expect(json["missing"] == nil)
    }

    @Test func `members keep the order they were written in`() throws {
        let text = #"{"z":1,"a":2,"m":3,"0":4}"#
        let json = try JSON(parsing: text)
        #expect(json.object?.keys == ["z", "a", "m", "0"])
        #expect(json.text() == text)
    }

    @Test(arguments: ["0", "-0", "1.0", "1E2", "1e+2", "0.10", "12345678901234567890123456789012345678", "-1.5e-300"])
    func `numbers keep their text`(_ text: String) throws {
        let json = try JSON(parsing: "[\(text)]")
        #expect(json[0]?.number?.text == text)
        #expect(json.text() == "[\(text)]")
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u20AC""#, "Aé€"),
        (#""\ud83c\udf4b""#, "🍋"),
        (
            #""plain text that is longer than a word \n and goes on after it""#,
            "plain text that is longer than a word \n and goes on after it"
        ),
        (#""Straße, 東京 🍋""#, "Straße, 東京 🍋"),
        (#""é\u0301 after an escape, ü""#, "é\u{301} after an escape, ü"),
        (#""""#, ""),
    ])
    func `strings and their escapes`(_ text: String, _ expected: String) throws {
        let value = try #require(try JSON(parsing: text).string)
        #expect(Array(value.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [#""\ud83c""#, #""\udf4b""#, #""\ud83cx""#, #""\ud83c\u0041""#])
    func `a lone surrogate becomes a replacement character`(_ text: String) throws {
        let value = try #require(try JSON(parsing: text).string)
        #expect(value.unicodeScalars.first == "\u{FFFD}")
        if text.hasSuffix(#"\u0041""#) { #expect(value == "\u{FFFD}A") }
    }

    /// Word-wise scanning must find what ends a run wherever in a word it stands.
    @Test(arguments: 0..<34)
    func `a string of any length ends where it ends`(_ length: Int) throws {
        let plain = String(repeating: "a", count: length)
        #expect(try JSON(parsing: "[\"\(plain)\",1]") == [.string(plain), 1])
        #expect(try JSON(parsing: "[\"\(plain)\\n\(plain)\"]") == [.string("\(plain)\n\(plain)")])
        #expect(try JSON(parsing: "[\"\(plain)é\(plain)\"]") == [.string("\(plain)é\(plain)")])
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: "\"\(plain)\u{1}\(plain)\"") }
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: "\"\(plain)") }
    }

    @Test func `a repeated name keeps its place and takes the last value`() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2,"a":3}"#).text() == #"{"a":3,"b":2}"#)
        #expect(try JSON(parsing: #"{"a":1,"\u0061":2}"#).text() == #"{"a":2}"#)
        #expect(try JSON(parsing: #"{"\u0061":1,"b":0,"a":2}"#).text() == #"{"a":2,"b":0}"#)
        let many = (0..<100).map { "\"k\($0 % 50)\":\($0)" }.joined(separator: ",")
        let object = try #require(try JSON(parsing: "{\(many)}").object)
        #expect(object.count == 50)
        #expect(object.keys == (0..<50).map { "k\($0)" })
        #expect(object["k7"] == 57)
    }

    @Test func `a byte order mark is passed over`() throws {
        #expect(try JSON(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == [1])
    }

    @Test func `nesting is bounded`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try JSON(parsing: nested(512)) }
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: nested(513)) }
        #expect(throws: Never.self) { try JSON(parsing: #"{"a":[1]}"#, depthLimit: 2) }
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: #"{"a":[[]]}"#, depthLimit: 2) }
        // Far deeper than any stack: an error, no crash.
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: String(repeating: "[", count: 1_000_000)) }
    }

    @Test(arguments: [
        ("", "expected a JSON value, found the end of the text", 1, 1, 0),
        ("{\"a\": 1,\n  \"b\": x}", "expected a JSON value, found 'x'", 2, 8, 16),
        ("[1 2]", "expected ',' or ']', found '2'", 1, 4, 3),
        ("[1,", "expected a JSON value, found the end of the text", 1, 4, 3),
        ("{\"a\" 1}", "expected ':' after the member name, found '1'", 1, 6, 5),
        ("{a: 1}", "expected a member name in quotes, found 'a'", 1, 2, 1),
        ("{\"a\":1,}", "expected a member name in quotes, found '}'", 1, 8, 7),
        ("{\"é\": +1}", "expected a JSON value, found '+'", 1, 7, 7),
        ("\"a\nb\"", "control character U+000A in a string must be escaped", 1, 3, 2),
        ("\"abc", "string is not closed", 1, 5, 4),
        ("01", "malformed number", 1, 2, 1),
        ("[1] x", "expected the end of the text, found 'x'", 1, 5, 4),
        ("tru", "expected true", 1, 1, 0),
    ])
    func `faults have a place`(_ text: String, _ message: String, _ line: Int, _ column: Int, _ offset: Int) {
        let fault = #expect(throws: JSONSyntaxError.self) { try JSON(parsing: text) }
        #expect(fault?.message == message)
        #expect(fault?.line == line)
        #expect(fault?.column == column)
        #expect(fault?.offset == offset)
    }

    @Test(arguments: [
        "-", "1.", ".5", "1e", "1e+", "--1", "0x1", "1.5.2", "+1", "NaN", "Infinity", "'a'", "[1,]", "nul", #""\x""#,
        #""\u12"#, #""\u12G4""#, "{\"a\":}", "{,}", "[", "{", "}", "]", "\u{0}",
    ])
    func `what is no JSON is refused`(_ text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: text) }
    }

    @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF]])
    func `malformed UTF-8 is refused`(_ bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: [quote] + bytes + [quote]) }
        #expect(throws: JSONSyntaxError.self) { try JSON(parsing: Array(#"["\n"#.utf8) + bytes + Array("\"]".utf8)) }
    }
}
