import Foundation
import Testing

@testable import AWSCore

@Suite struct ShapePatternTests {
    /// Pattern, a string that it matches, one that it does not.
    @Test(
        arguments: [
            (#"[a-zA-Z0-9_.-]+"#, "a.b-C_9", "a b"),
            (#"[a-zA-Z0-9-_]+"#, "a-_9", ""),
            (#"[\w+=,.@-]+"#, "role_1@x", "é"),
            (#"[\w]*"#, "", "a-b"),
            (#"[^:*]*"#, "", "a:b"),
            (#"^[^\$]+$"#, "abc", "a$"),
            (#"\d{12}"#, "123456789012", "12345678901"),
            (#"^\d{12}$"#, "123456789012", "1234567890123"),
            (#"[0-9]{1,3}"#, "12", "1234"),
            (#"[ab]{2,}"#, "abab", "a"),
            (#".*"#, "anything", "two\nlines"),
            (#"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+"#, "tab\té", "\u{A0}"),
            (#"[\x20-\x21\x23-\x2B\x2D-\x7E]*"#, "a b", "a,b"),
            (#"[a\-c]+"#, "a-c", "b"),
            // An engine's.
            (#"[a-z]+|[0-9]+"#, "12", "a1"),
            (#"[\p{L}_]+"#, "é_", "1"),
            (#"[\s\S]*"#, "two\nlines", nil),
            (#"[,;:|\t ]"#, "\t", "a"),
        ] as [(String, String, String?)])
    func matchesTheWholeString(pattern: String, good: String, bad: String?) {
        #expect(ShapePattern(pattern).matches(good))
        if let bad { #expect(!ShapePattern(pattern).matches(bad)) }
    }

    @Test(arguments: [
        #"[a-z]+|[0-9]+"#, #"[\p{L}]+"#, #"[a[b]]+"#, #"[a&&b]+"#, #"[\uD800]"#, #"[z-a]+"#, "[a", "a+", "", "[]+",
        #"[a\"#,
    ])
    func leavesOtherFormsToAnEngine(pattern: String) { #expect(ClassRepetition(pattern) == nil) }

    /// Where a class has neither `\w` nor `\d`, both ways must agree on every character of the first planes.
    @Test(arguments: [
        #"[a-zA-Z0-9-_]"#, #"[^:*$]"#, #"[\.\-_/#A-Za-z0-9]"#, "[ -~]", #"[!#$%'*+-.^_`|~0-9a-zA-Z]"#, ".",
        #"[\u0020-\u00FF]"#,
    ])
    func agreesWithTheEngine(pattern: String) throws {
        let repetition = try #require(ClassRepetition(pattern))
        let engine = try NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")
        for value in UInt32(0)..<0x3000 where value != 0x0B && value != 0x0C {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let expected = engine.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
            #expect(repetition.matches(text) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test func readsAModelsLines() throws {
        let model = ServiceModel(
            lines: """
                metadata {"serviceId":"Sample Service","protocol":"json"}
                operation Put {"http":{"method":"PUT"},"input":{"shape":"In"}}
                operation Odd
                shape In {"type":"structure","members":{"Name":{"shape":"Name"}}}
                shape Name {"type":"string","pattern":"[a b]+"}
                """)
        #expect(model.serviceID == "Sample Service")
        #expect(model.operations.count == 1)
        let put = try #require(model.operations["Put"])
        #expect(put.method == "PUT")
        let input = model[try #require(put.input)]
        #expect(model[try #require(input.member("Name")).shape].pattern?.text == "[a b]+")
        #expect(model.shape(named: "Name")?.kind == .string)
        #expect(model.hasShape(named: "In") && !model.hasShape(named: "Put"))
    }
}
