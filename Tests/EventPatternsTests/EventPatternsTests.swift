import EventPatterns
import JSONTree
import Testing

@Suite struct EventPatternTests {
    @Test(
        arguments: [
            (#"{"a": ["x"]}"#, #"{"a": "x"}"#, true),
            (#"{"a": [1]}"#, #"{"a": "1"}"#, false),
            (#"{"a": [{"exists": false}]}"#, #"{"a": {"b": 1}}"#, true),
            (#"{"a": [null]}"#, #"{"a": null}"#, true),
            // Both values have to come from one element.
            (#"{"a": {"b": [1], "c": [2]}}"#, #"{"a": [{"b": 1, "c": 2}, {"b": 3}]}"#, true),
            (#"{"a": {"b": [1], "c": [2]}}"#, #"{"a": [{"b": 1, "c": 3}, {"b": 3, "c": 2}]}"#, false),
            (#"{"a": {"b": [1], "c": [2]}, "d": [5]}"#, #"{"a": [{"b": 1}, {"c": 2}], "d": 5}"#, false),
            (#"{"a": ["x"]}"#, #"{"a": ["y", "x"]}"#, true),
            // Missing in the element that the other field comes from.
            (#"{"a": {"b": [1], "c": [{"exists": false}]}}"#, #"{"a": [{"b": 1}, {"b": 2, "c": 2}]}"#, true),
            (#"{"a": {"b": [1], "c": [{"exists": false}]}}"#, #"{"a": [{"b": 1, "c": 2}, {"b": 2}]}"#, false),
            (#"{"a": [{"wildcard": "a\\*b*"}]}"#, #"{"a": "a*bc"}"#, true),
            (#"{"a": [{"wildcard": "*ab*ab"}]}"#, #"{"a": "ab"}"#, false),
            (#"{"a": [{"cidr": "10.0.0.0/9"}]}"#, #"{"a": "10.127.0.1"}"#, true),
            (#"{"a": [{"cidr": "10.0.0.0/9"}]}"#, #"{"a": "10.128.0.1"}"#, false),
            (#"{"a": [{"cidr": "::/0"}]}"#, #"{"a": "1::2:3.4.5.6"}"#, true),
            (#"{"a": [{"suffix": {"equals-ignore-case": ".PNG"}}]}"#, #"{"a": "x.png"}"#, true),
            (#"{"$or": [{"a": [1]}, {"b": [2]}], "c": [3]}"#, #"{"b": 2, "c": 3}"#, true),
            (#"{"$or": [{"a": [1]}, {"b": [2]}], "c": [3]}"#, #"{"b": 2, "c": 4}"#, false),
        ] as [(String, String, Bool)])
    func matching(_ pattern: String, _ event: String, _ expected: Bool) throws {
        #expect(try EventPattern(parsing: pattern).matches(JSON(parsing: event)) == expected)
    }

    @Test func aPatternFromAValue() throws {
        #expect(try EventPattern(["source": ["order"]]).matches(["source": "order"]))
    }

    @Test(
        arguments: [
            ("{}", "Empty objects are not allowed"),
            (#"{"a": []}"#, "Empty arrays are not allowed"),
            (#"{"a": 1}"#, #""a" must be an object or an array"#),
            (#"{"a": [[1]]}"#, "Match value must be String, number, true, false, or null"),
            (#"{"a": [{"numeric": [">", 1, "<", 2, 3]}]}"#, "Too many terms in numeric range expression"),
            (
                #"{"a": [{"anything-but": ["a", 1]}]}"#,
                "Inside anything but list, either all values are number or string, mixed type is not supported"
            ),
            (#"{"a": [{"wildcard": "a\\b"}]}"#, "Invalid escape character at pos 1"),
            (
                #"{"a": ["x""#,
                #"Unexpected end-of-input: expected close marker for Array (start marker at "#
                    + #"[Source: (String)"{"a": ["x""; line: 1, column: 7])"#
            ),
        ] as [(String, String)])
    func refused(_ pattern: String, _ reason: String) {
        let error = #expect(throws: EventPatternError.self) { try EventPattern(parsing: pattern) }
        #expect(error?.reason == reason)
    }

    /// Texts that are no patterns must end in an error, never in a crash.
    @Test func everyPrefixOfAPatternIsRefused() {
        let text = #"{"a": [{"anything-but": {"wildcard": ["*é\"*"]}}, -1.5e3, null], "$or": [{"b": [1]}, {"c": [2]}]}"#
        for length in 0..<text.count {
            #expect(throws: EventPatternError.self) { try EventPattern(parsing: String(text.prefix(length))) }
        }
        #expect(throws: EventPatternError.self) {
            try EventPattern(parsing: String(repeating: #"{"a":"#, count: 10_000))
        }
    }
}
