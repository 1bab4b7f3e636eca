import JSONTree
import Testing

struct JSONWritingTests {
    private let sample: JSON = ["b": [1, "x", nil, true], "a": [:], "c": []]

    @Test func `compact text has no white space`() {
        #expect(sample.text() == #"{"b":[1,"x",null,true],"a":{},"c":[]}"#)
        #expect("\(sample)" == sample.text())
        #expect(sample.bytes() == Array(sample.text().utf8))
    }

    @Test func `pretty text is for people`() {
        #expect(
            sample.text(.pretty) == """
                {
                  "b": [
                    1,
                    "x",
                    null,
                    true
                  ],
                  "a": {},
                  "c": []
                }
                """)
    }

    @Test func `a style can sort the names and space the separators`() {
        #expect(sample.text(JSONStyle(sortedKeys: true)) == #"{"a":{},"b":[1,"x",null,true],"c":[]}"#)
        let spaced: JSON = ["a": 1, "b": [1, 2]]
        #expect(spaced.text(JSONStyle(colon: ": ", comma: ", ")) == #"{"a": 1, "b": [1, 2]}"#)
    }

    @Test func `what must be escaped is, and nothing else`() {
        #expect(
            JSON.string("\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}é🍋").text()
                == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u{7F}é🍋\"")
    }

    @Test(arguments: 0..<20)
    func `an escape is found wherever in a word it stands`(_ position: Int) throws {
        let plain = String(repeating: "a", count: position)
        for (character, escape) in [("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{0}", "\\u0000")] {
            let value = JSON.string(plain + character + plain)
            #expect(value.text() == "\"\(plain)\(escape)\(plain)\"")
            #expect(try JSON(parsing: value.text()) == value)
        }
    }
}
