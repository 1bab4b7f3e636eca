import JSONTree
import SAMTemplate
import Testing

@Suite struct SourceTests {
    @Test(arguments: [
        ("true", JSON.bool(true)), ("True", .bool(true)), ("false", .bool(false)), ("yes", "yes"), ("no", "no"),
        ("on", "on"), ("off", "off"), ("Y", "Y"), ("null", .null), ("~", .null), ("''", ""),
        ("2012-10-17", "2012-10-17"),
        ("2010-09-09T10:00:00Z", "2010-09-09T10:00:00Z"), ("012345678901", "012345678901"), ("12", 12), ("-3", -3),
        ("'12'", "12"), ("\"true\"", "true"), ("!!str 12", "12"), ("12:30:45", "12:30:45"), ("1_000", "1_000"),
        ("10.0.0.0/16", "10.0.0.0/16"),
    ])
    func scalarsFollowYAML12(text: String, expected: JSON) throws {
        let node = try TemplateNode(parsing: "Key: \(text)", file: "t.yaml")
        #expect(node["Key"]?.json == expected)
    }

    @Test func numbersKeepTheirText() throws {
        let node = try TemplateNode(parsing: "[1.0, 1e3, +5, .5, 0x1F, 0o17, 12345678901234567890123]", file: "t.yaml")
        #expect(node.json.text() == "[1.0,1e3,5,0.5,31,15,12345678901234567890123]")
    }

    @Test(arguments: [
        ("!Ref A", #"{"Ref":"A"}"#), ("!GetAtt A.B.C", #"{"Fn::GetAtt":["A","B.C"]}"#),
        ("!GetAtt [A, B]", #"{"Fn::GetAtt":["A","B"]}"#), ("!Sub 'x${A}'", #"{"Fn::Sub":"x${A}"}"#),
        ("!Join [',', [a, b]]", #"{"Fn::Join":[",",["a","b"]]}"#), ("!GetAZs ''", #"{"Fn::GetAZs":""}"#),
        ("!Base64 a", #"{"Fn::Base64":"a"}"#), ("!Condition C", #"{"Condition":"C"}"#),
        ("!Not [!Condition C]", #"{"Fn::Not":[{"Condition":"C"}]}"#),
        ("!If [C, !Ref A, !Ref 'AWS::NoValue']", #"{"Fn::If":["C",{"Ref":"A"},{"Ref":"AWS::NoValue"}]}"#),
        ("!Transform {Name: AWS::Include}", #"{"Fn::Transform":{"Name":"AWS::Include"}}"#),
        ("!ToJsonString {a: 1}", #"{"Fn::ToJsonString":{"a":1}}"#), ("!Length [a]", #"{"Fn::Length":["a"]}"#),
        ("!Select [0, !Split [',', 'a,b']]", #"{"Fn::Select":[0,{"Fn::Split":[",","a,b"]}]}"#),
        ("!Cidr [a, 1, 8]", #"{"Fn::Cidr":["a",1,8]}"#), ("!ImportValue x", #"{"Fn::ImportValue":"x"}"#),
        ("!FindInMap [a, b, c]", #"{"Fn::FindInMap":["a","b","c"]}"#),
        (
            "!And [!Equals [a, b], !Or [{Condition: A}, {Condition: B}]]",
            #"{"Fn::And":[{"Fn::Equals":["a","b"]},{"Fn::Or":[{"Condition":"A"},{"Condition":"B"}]}]}"#
        ),
    ])
    func shortFormTagsBecomeLongForm(text: String, expected: String) throws {
        #expect(try TemplateNode(parsing: "K: \(text)", file: "t.yaml")["K"]?.json.text() == expected)
    }

    @Test func everyNodeHasItsPlace() throws {
        let node = try TemplateNode(parsing: "A:\n  - x\n  - B: !Ref Y\n", file: "t.yaml")
        let inner = try #require(node["A"]?.sequence?[1]["B"])
        #expect(inner.location == SourceLocation(file: "t.yaml", line: 3, column: 8))
        let member = try #require(node["A"]?.sequence?[1].mapping?.members.first)
        #expect(member.keyLocation.line == 3 && member.keyLocation.column == 5)
    }

    @Test func jsonTemplatesHavePlacesToo() throws {
        let text = "{\n  \"Ü\": [1, true, null,\n    {\"K\\u00e9y\": \"\\ud83d\\ude00\"}]\n}"
        let node = try TemplateNode(parsing: text, file: "t.json")
        #expect(node.json == ["Ü": [1, true, nil, ["Kéy": "😀"]]])
        let inner = try #require(node["Ü"]?.sequence?[3]["Kéy"])
        #expect(inner.location == SourceLocation(file: "t.json", line: 3, column: 18))
    }

    @Test func bracesMayBeYAML() throws {
        #expect(try TemplateNode(parsing: "{A: !Ref B}", file: "t.yaml").json == ["A": ["Ref": "B"]])
    }

    @Test func anchorsAndMergesAreResolved() throws {
        let node = try TemplateNode(parsing: "a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3\nc: *x\n", file: "t.yaml")
        #expect(node.json.text() == #"{"a":{"k":1,"l":2},"b":{"l":3,"k":1},"c":{"k":1,"l":2}}"#)
    }

    @Test(arguments: [
        ("A: 1\nB: 2\nA: 3\n", "the key 'A' stands more than once in the same mapping; keep one of them"),
        ("{\"A\": 1, \"A\": 2}", "the key 'A' stands more than once in the same mapping; keep one of them"),
        ("A: !Reff B\n", "unknown tag !Reff; CloudFormation has no such short form"),
        ("", "the file is empty"), ("A: !!binary aGk=\n", "the YAML tag !!binary is not supported by CloudFormation"),
    ])
    func badTextsAreFaults(text: String, message: String) throws {
        let error = try #require(throws: TemplateFaults.self) { try TemplateNode(parsing: text, file: "t") }
        #expect(error.faults.map(\.message) == [message])
    }

    @Test func syntaxFaultsHaveTheirLine() throws {
        let yaml = try #require(throws: TemplateFaults.self) { try TemplateNode(parsing: "A: 1\n B: [\n", file: "t") }
        #expect(yaml.faults.first?.message.hasPrefix("the text is no valid YAML: ") == true)
        #expect(yaml.faults.first?.line == 2)
        let json = try #require(throws: TemplateFaults.self) {
            try TemplateNode(parsing: "{\"A\": 1,\n \"B\" 2}", file: "t")
        }
        #expect(json.faults.first?.message.hasPrefix("the text is no valid JSON: ") == true)
        #expect(json.faults.first?.line == 2)
    }

    @Test func aliasBombsAreRefused() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let references = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(references)]\n"
        }
        let error = try #require(throws: TemplateFaults.self) { try TemplateNode(parsing: text, file: "t") }
        #expect(error.faults.first?.message.hasPrefix("the template is too large") == true)
    }

    @Test func bytesMustBeUTF8() throws {
        let error = try #require(throws: TemplateFaults.self) { try TemplateNode(bytes: [0x41, 0xFF], file: "t") }
        #expect(error.faults.map(\.message) == ["the file is not UTF-8; save it as UTF-8"])
    }

    @Test(arguments: [250, 5000]) func deepNestingIsRefused(depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(throws: TemplateFaults.self) { _ = try TemplateNode(parsing: "A: " + text, file: "t") }
        #expect(throws: TemplateFaults.self) { _ = try TemplateNode(parsing: text, file: "t") }
    }
}
