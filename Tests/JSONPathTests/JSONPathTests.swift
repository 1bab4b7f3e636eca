import JSONPath
import JSONTree
import Testing

@Suite struct JSONPathTests {
    private func read(_ path: String, _ document: String) throws -> String {
        try JSONPath(path).read(from: JSON(parsing: document)).text()
    }

    /// Agreed with Jayway JsonPath 2.0 unless a comment says otherwise.
    @Test(
        arguments: [
            ("$", "5", "5"),
            ("$.a.b[0]", #"{"a":{"b":[3]}}"#, "3"),
            ("$['a']['b'][0]", #"{"a":{"b":[3]}}"#, "3"),
            ("$.['a'].[0]", #"{"a":[1]}"#, "1"),
            ("$.a-b", #"{"a-b":1}"#, "1"),
            ("$['a b', 'c']", #"{"a b":1,"c":2,"d":3}"#, #"{"a b":1,"c":2}"#),
            ("$['a','x']", #"{"a":1}"#, #"{"a":1}"#),
            ("$.a[0,2]", #"{"a":[1,2,3]}"#, "[1,3]"),
            ("$.a[1:]", #"{"a":[1,2,3]}"#, "[2,3]"),
            ("$.a[:-1]", #"{"a":[1,2,3]}"#, "[1,2]"),
            ("$.a[-2:]", #"{"a":[1,2,3]}"#, "[2,3]"),
            ("$.a[*].b", #"{"a":[{"b":1},{"c":2},3,null]}"#, "[1]"),
            ("$.a.*", #"{"a":{"x":1,"y":[2]}}"#, "[1,[2]]"),
            ("$..b", #"{"a":[{"b":1},{"c":{"b":[{"b":9}]}}],"b":0}"#, #"[0,1,[{"b":9}],9]"#),
            ("$..[0]", #"{"a":[{"b":[1,2]},5],"b":[0]}"#, #"[{"b":[1,2]},1,0]"#),
            ("$..*", #"{"a":[{"b":1},2]}"#, #"[[{"b":1},2],{"b":1},2,1]"#),
            ("$..[?(@.p)]", #"{"a":[{"p":1},{"q":2}],"b":{"p":3}}"#, #"[{"p":1},{"p":3}]"#),
            ("$.a[(@.length-1)]", #"{"a":[1,2]}"#, "2"),
            ("$[*]['a','x']", #"[{"a":1},{"x":3,"a":2}]"#, #"[{"a":1},{"a":2,"x":3}]"#),
            // Recorded on AWS: what is not there is an empty list when the path could select several.
            ("$.item.items[1:5].itemValue", "{}", "[]"),
            ("$.items[*]", "{}", "[]"),
            // Recorded on AWS: a backslash in a name in brackets stays.
            (#"$['Test\""Name"']"#, #"{"Test\\\"\"Name\"":1}"#, "1"),
            (#"$['a\'b']"#, #"{"a'b":1}"#, "1"),
            // Newer than 2.0.
            ("$.a[-1]", #"{"a":[1,2,3]}"#, "3"),
            ("$[\"a\"]", #"{"a":1}"#, "1"),
            ("$.a[::2]", #"{"a":[1,2,3]}"#, "[1,3]"),
            ("$.a[::-1]", #"{"a":[1,2,3]}"#, "[3,2,1]"),
            ("$.a.length()", #"{"a":[1,2]}"#, "2"),
            ("$..a.length()", #"{"a":[[1],[1,2]]}"#, "1"),
            ("$.a[*].length()", #"{"a":[[1],[1,2]]}"#, "[1,2]"),
            ("$.a.max()", #"{"a":[1,2.5]}"#, "2.5"),
            ("$.a.sum()", #"{"a":[1,2]}"#, "3.0"),
            ("$.a.keys()", #"{"a":{"x":1}}"#, #"["x"]"#),
        ] as [(String, String, String)])
    func reading(_ path: String, _ document: String, _ expected: String) throws {
        #expect(try read(path, document) == expected)
    }

    @Test(
        arguments: [
            ("@.n==1", #"[{"n":1},{"n":"1"},{"n":1.0}]"#),
            ("@.n == '1'", #"[{"n":1},{"n":"1"},{"n":1.0}]"#),
            ("@.n === 1", #"[{"n":1},{"n":1.0}]"#),
            ("@.n == null", #"[{"n":null}]"#),
            ("@.n > 1", #"[{"n":3}]"#),
            ("@.n >= 'b'", #"[{"n":"foo"}]"#),
            ("!@.n", "[{}]"),
            ("@.n =~ /FO./i", #"[{"n":"foo"}]"#),
            ("@.n in [3, 'foo']", #"[{"n":3},{"n":"foo"}]"#),
            ("@.n in $.list", #"[{"n":3}]"#),
            ("@.n nin [1, 'foo', null]", #"[{"n":3},{"n":["o",1]},{}]"#),
            ("@.n contains 'o'", #"[{"n":"foo"},{"n":["o",1]}]"#),
            ("@.n size 2", #"[{"n":["o",1]}]"#),
            ("@.n subsetof ['o', 1, 2]", #"[{"n":["o",1]}]"#),
            ("@.n anyof [1]", #"[{"n":["o",1]}]"#),
            ("@.n empty false", #"[{"n":"1"},{"n":"foo"},{"n":["o",1]}]"#),
            ("@.n==foo", #"[{"n":"foo"}]"#),
            ("(@.n == 1 || @.n == 3) && !(@.n == '1')", #"[{"n":3}]"#),
            ("@.n[1] == 1", #"[{"n":["o",1]}]"#),
            ("@['n'] == \"foo\"", #"[{"n":"foo"}]"#),
            ("3 == @.n", #"[{"n":3}]"#),
            ("@.n == ['o', 1]", #"[{"n":["o",1]}]"#),
            ("@.n.length() == 2", #"[{"n":["o",1]}]"#),
        ] as [(String, String)])
    func filters(_ condition: String, _ expected: String) throws {
        let document =
            #"{"a":[{"n":1},{"n":"1"},{"n":1.0},{"n":3},{"n":"foo"},{"n":["o",1]},{"n":null},{}],"list":[3]}"#
        #expect(try read("$.a[?(\(condition))]", document) == expected)
    }

    @Test(
        arguments: [
            ("$.a.b", #"{"a":{}}"#, "No results for path: $['a']['b']"),
            ("$.no.such.path", "{}", "Missing property in path $['no']"),
            ("$.a.b", #"{"a":1}"#, "Property ['b'] not found in path $['a']"),
            ("$.a[0]", #"{"a":{}}"#, "Filter: [0] can only be applied to arrays. Current context is: {}"),
            ("$.a[0]", #"{"a":null}"#, "The path $['a'] is null"),
            ("$.a[5].b", #"{"a":[1]}"#, "Index out of bounds when evaluating path $['a'][5]"),
            ("$.a[1:2]", #"{"a":5}"#, "Filter: [1:2] can only be applied to arrays. Current context is: 5"),
            ("$['a', 'b'].v", "{}", "Multi properties can only be used as path leafs: $['a', 'b']"),
        ] as [(String, String, String)])
    func failures(_ path: String, _ document: String, _ message: String) throws {
        let error = #expect(throws: JSONPathError.self) { try JSONPath(path).read(from: JSON(parsing: document)) }
        #expect(error?.message == message)
    }

    @Test(arguments: [
        "", "a", "$.", "$..", "$.a.", "$a", "$[", "$[]", "$['a", "$['a'", "$.a b", "$. a", "$[a]", "$[1.5]",
        "$.a[99999999999]",
        "$.a[1:2:0]", "$.x.nothing()", "$[?(@.a ==)]", "$[?(@.a ~ 1)]", "$[?(1)]", "$[?(@.a =~ /[/)]", "$[?(@.a",
        "$\u{0}", "é",
        "$[?" + String(repeating: "(", count: 100_000), "$" + String(repeating: ".a", count: 10_000),
        "$[?(@.a == " + String(repeating: "[", count: 100_000),
    ])
    func noPaths(_ text: String) {
        #expect(throws: JSONPathSyntaxError.self) { try JSONPath(text) }
    }

    /// Cut or with one byte changed, a path either compiles or is refused, and reading ends.
    @Test func mutationsNeverCrash() throws {
        let paths = [
            #"$.a['b\u00e9',"c"][?(@.x[-1] == 'y' && !($.z =~ /a+/i) || @.n in [1,{"k":null}])]..d[1:-2:3].length()"#,
            "$..*[(@.length-1)][0,1][?(@.a.b nin $.c)]",
        ]
        let document: JSON = ["a": ["b": [["x": ["y"], "n": 1]]], "c": [1, 2]]
        for path in paths {
            let bytes = Array(path.utf8)
            for at in bytes.indices {
                for byte in [UInt8]("\0 .[]()?@$'\"\\-9:,*!&=é".utf8) {
                    var changed = bytes
                    changed[at] = byte
                    _ = try? JSONPath(String(decoding: changed, as: UTF8.self)).read(from: document)
                }
                _ = try? JSONPath(String(decoding: bytes[..<at], as: UTF8.self)).read(from: document)
            }
        }
        #expect(throws: Never.self) { try JSONPath(paths[1]) }
    }

    @Test func definiteness() throws {
        for text in ["$", "$.a[0]['b']", "$.a[-1]", "$['a','b']", "$.a.length()"] {
            #expect(try JSONPath(text).isDefinite)
        }
        for text in ["$..a", "$.*", "$[*].a", "$[0:1]", "$[0,1]", "$[?(@.a)]"] {
            #expect(try !JSONPath(text).isDefinite)
        }
    }

    @Test func tooMuchWorkEnds() throws {
        var deep: JSON = 1
        for _ in 0..<400 { deep = [deep] }
        let error = #expect(throws: JSONPathError.self) { try JSONPath("$..*..*..*..*").read(from: deep) }
        #expect(error?.reason == .tooMuchWork)
    }
}

@Suite struct ReferencePathTests {
    @Test(
        arguments: [
            ("$", #"{"a":1}"#, "9"),
            ("$.b", #"{"a":1}"#, #"{"a":1,"b":9}"#),
            ("$.a.b['c d']", "{}", #"{"a":{"b":{"c d":9}}}"#),
            ("$.a[1].b", #"{"a":[0,{"c":1}]}"#, #"{"a":[0,{"c":1,"b":9}]}"#),
            ("$.a", #"{"a":{"x":1}}"#, #"{"a":9}"#),
        ] as [(String, String, String)])
    func writing(_ path: String, _ document: String, _ expected: String) throws {
        #expect(try ReferencePath(path).write(9, into: JSON(parsing: document)).text() == expected)
    }

    @Test(
        arguments: [
            ("$.a.b", #"{"a":1}"#), ("$.a", "[1,2]"), ("$.a", "null"), ("$.a[2]", #"{"a":[0,1]}"#), ("$.a[0]", "{}"),
            ("$.a[0]", #"{"a":{}}"#),
        ] as [(String, String)])
    func mismatches(_ path: String, _ document: String) throws {
        let error = #expect(throws: ReferencePathError.self) {
            try ReferencePath(path).write(9, into: JSON(parsing: document))
        }
        #expect(error?.message == "Unable to apply ReferencePath \(path) to input \(document)")
    }

    @Test(arguments: ["", "a", "$..a", "$.*", "$[0:1]", "$[0,1]", "$[?(@.a)]", "$.a.length()", "$[-1]", "$['a','b']"])
    func noReferencePaths(_ text: String) {
        #expect(throws: JSONPathSyntaxError.self) { try ReferencePath(text) }
    }
}
