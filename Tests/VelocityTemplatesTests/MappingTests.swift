import JSONTree
import Testing
import VelocityTemplates

private func output(_ template: String, body: String = "") throws -> MappingOutput {
    var input = MappingInput()
    input.body = body
    input.path = ["id": "7", "both": "path"]
    input.querystring = ["q": "a b", "both": "query"]
    input.header = ["X-One": "1", "both": "header"]
    input.context = ["requestId": "r-1", "identity": ["sourceIp": "127.0.0.1", "user": nil], "requestTimeEpoch": 5]
    input.stageVariables = ["table": "orders"]
    return try VelocityTemplate(template).render(input)
}

private func text(_ template: String, body: String = "") throws -> String { try output(template, body: body).text }

struct MappingTests {
    private static let body = #"{"a": 1.50, "b": [{"c": "x/y"}, 2], "o": {"s": "it's", "n": null, "t": true}}"#

    @Test(arguments: [
        ("$input.body", body), ("$input.json('$.o')", #"{"s":"it's","n":null,"t":true}"#),
        ("$input.json('$.a')", "1.50"),
        ("$input.json('$.b[0].c')", #""x/y""#), ("$input.json('$.missing')", #""""#),
        ("$input.json('$..c')", #"["x/y"]"#),
        ("$input.path('$.o')", "{s=it's, n=null, t=true}"), ("$input.path('$.b')", #"[{"c":"x/y"},2]"#),
        ("$input.path('$').o.s", "it's"), ("$input.path('$').o.none|$none", "|$none"),
        ("$input.path('$.b').size()", "2"), ("$input.path('$.missing')|", "|"),
        ("$input.path('$.o.n')|", "|"),
        ("#if($input.path('$.o.n') == $null)y#end", "y"),
        ("#if($input.path('$.missing'))y#{else}n#end", "n"), ("#if($input.path('$.missing') == '')y#end", "y"),
        ("#foreach($e in $input.path('$.b'))$e;#end", "{c=x/y};2;"),
        ("$util.escapeJavaScript($input.json('$.o'))", #"{\"s\":\"it\'s\",\"n\":null,\"t\":true}"#),
        (
            #"$util.escapeJavaScript($input.json('$.o')).replaceAll("\\'","'")"#,
            #"{\"s\":\"it's\",\"n\":null,\"t\":true}"#
        ),
    ])
    func payload(_ template: String, _ expected: String) throws {
        #expect(try text(template, body: MappingTests.body) == expected)
    }

    @Test func noPayload() throws {
        #expect(try text("$input.body|$input.json('$')|$input.path('$')|") == "|{}||")
        #expect(try text("$input.json('$')", body: "plain") == #""plain""#)
        #expect(throws: VelocityFault.self) { try text("$input.json('$')", body: "{nonsense") }
    }

    @Test(arguments: [
        ("$input.params('id') $input.params('both') $input.params('none')|", "7 path |"),
        ("$input.params().header.get('X-One') $input.params().querystring.q", "1 a b"),
        ("#foreach($k in $input.params().keySet())$k #end", "path querystring header "),
        ("$context.requestId $context.identity.sourceIp $context.requestTimeEpoch", "r-1 127.0.0.1 5"),
        ("[$context.identity.user][$context.none][$context.none.more]", "[][][]"),
        ("$stageVariables.table ${stageVariables.table}", "orders orders"),
    ])
    func variables(_ template: String, _ expected: String) throws {
        #expect(try text(template) == expected)
    }

    @Test(arguments: [
        (#"$util.escapeJavaScript("a/b\é'")"#, #"a\/b\\\u00E9\'"#), ("$util.urlEncode('a b&ü*~')", "a+b%26%C3%BC*%7E"),
        ("$util.urlDecode('a+b%26')", "a b&"), ("$util.base64Encode('häh?')", "aMOkaD8="),
        ("$util.base64Decode('aMOkaD8=')", "häh?"), ("$util.parseJson('{\"a\":[1]}').a[0]", "1"),
        ("$util.base64Encode('')|$util.base64Encode('a')|$util.base64Encode('ab')", "|YQ==|YWI="),
    ])
    func utilities(_ template: String, _ expected: String) throws {
        #expect(try text(template) == expected)
    }

    @Test func overrides() throws {
        let output = try output(
            """
            #set($context.responseOverride.status = 404)#set($context.responseOverride.header.X-A = "b")\
            #set($context.requestOverride.querystring.q = 5)
            """)
        #expect(output.responseOverride == ["status": 404, "header": ["X-A": "b"]])
        #expect(output.requestOverride == ["querystring": ["q": "5"]])
        #expect(output.text.isEmpty)
    }
}
