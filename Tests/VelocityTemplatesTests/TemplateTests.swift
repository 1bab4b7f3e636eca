import JSONTree
import Testing
import VelocityTemplates

private func render(_ template: String, body: String = "", _ change: (inout MappingInput) -> Void = { _ in }) throws
    -> String
{
    var input = MappingInput()
    input.body = body
    change(&input)
    return try VelocityTemplate(template).render(input).text
}

/// What a template fails with.
private func fault(_ template: String, body: String = "") -> String {
    do {
        return "no fault: " + (try render(template, body: body))
    } catch {
        return "\(error)"
    }
}

struct TemplateTests {
    @Test(arguments: [
        ("plain $ text, 5$, $5, #, #1, a\\b", "plain $ text, 5$, $5, #, #1, a\\b"),
        ("#set($x = 1)$x ${x} $!x $!{x} ${x}y", "1 1 1 1 1y"),
        ("$nothing ${nothing} $!nothing|$!{nothing}|$nothing.a.b()", "$nothing ${nothing} ||$nothing.a.b()"),
        ("#set($x = 1)\\$x \\\\$x \\$y \\#if \\\\\\$x", "$x \\1 \\$y #if \\$x"),
        ("a #[[$x #if]]# b", "a $x #if b"),
        ("a## comment\nb #* and\n$c *#c", "ab c"),
        ("$!{unclosed ${a", "$!{unclosed ${a"),
    ])
    func textAndReferences(_ template: String, _ expected: String) throws {
        #expect(try render(template) == expected)
    }

    @Test(arguments: [
        ("#set($x = 1)\n  #set($y = 2)\n$x$y", "12"),
        ("#if(true)\n  a\n#else\n  b\n#end\nc", "  a\nc"),
        ("#if(false)\n  a\n#elseif(true)\n  b\n#end\nc", "  b\nc"),
        ("[#foreach($i in [1..3])\n$i#if($foreach.hasNext),#end\n#end]", "[1,2,3]"),
    ])
    func whitespace(_ template: String, _ expected: String) throws {
        #expect(try render(template) == expected)
    }

    @Test(arguments: [
        ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 / 2", "3"), ("7 % 4", "3"), ("7.0 / 2", "3.5"), ("-3 + 1", "-2"),
        ("'a' + 1", "a1"), ("1 == 1.0", "true"), ("'1' == 1", "true"), ("1 < 2 && 2 <= 2", "true"),
        ("1 gt 2 or not false", "true"), ("1 ne 2 and 2 ge 3", "false"), ("!true || false", "false"),
        ("[1, 'a', true]", "[1, a, true]"), ("[3..1]", "[3, 2, 1]"), ("{'a': 1, 'b': [2]}", "{a=1, b=[2]}"),
        ("'it''s $x'", "it's $x"), ("\"q\"\"q\"", "q\"q"), ("\"\\'\"", "\\'"), ("10000000.0", "1.0E7"),
        ("0.00012", "1.2E-4"), ("123456.5", "123456.5"), ("$null == $null", "true"), ("$null == ''", "false"),
    ])
    func expressions(_ expression: String, _ expected: String) throws {
        #expect(try render("#set($r = \(expression))$r") == expected)
    }

    @Test func doubleQuotedStringsAreTemplates() throws {
        #expect(try render(#"#set($n = "x")#set($s = "a-${n}-#if(true)y#end")$s"#) == "a-x-y")
    }

    @Test func aNullLeavesTheVariable() throws {
        #expect(try render("#set($a = 1)#set($a = $nothing)$a") == "1")
    }

    @Test func loops() throws {
        #expect(try render("#foreach($x in ['a','b'])$velocityCount$x$foreach.index;#end$x") == "1a0;2b1;$x")
        #expect(try render("#foreach($x in [1..9])#if($x > 2)#break#end$x#end!") == "12!")
        #expect(try render("a#stop b") == "a")
        #expect(try render("#foreach($v in {'a':1,'b':2})$v#end") == "12")
        #expect(
            try render("#foreach($x in [1,2])#foreach($y in [1,2])$foreach.parent.index$y #end#end") == "01 02 11 12 ")
    }

    @Test func definitions() throws {
        #expect(try render("#define($b)<$x>#end#set($x = 1)$b#set($x = 2)$b") == "<1><2>")
        #expect(fault("#define($b)$b#end$b") == "#defines refer to each other too deeply")
    }

    @Test func collections() throws {
        let template = """
            #set($l = [])#set($q = $l.add('a'))#set($q = $l.add(2))$l $l.size() $l[0] $l[-1] $l.contains('a') \
            #set($m = {})#set($q = $m.put('k', 'v'))#set($m.n = 1)#set($m['o'] = 2)$m $m.k $m['n'] $m.keySet() \
            $m.containsKey('z')#foreach($e in $m.entrySet()) $e.key=$e.value#end
            """
        let text = try render(template)
        #expect(text == "[a, 2] 2 a 2 true{k=v, n=1, o=2} v 1 [k, n, o] false k=v n=1 o=2")
    }

    @Test(arguments: [
        ("$s.length()", "11"), ("$s.substring(6)", "World"), ("$s.substring(0, 5)", "Hello"),
        ("$s.split(' ').size()", "2"), ("$s.split('o')[1]", " W"), ("$s.replace('l', 'L')", "HeLLo WorLd"),
        ("$s.replaceAll('[aeiou]', '<$0>')", "H<e>ll<o> W<o>rld"), ("$s.replaceFirst('l+', '')", "Heo World"),
        ("$s.toLowerCase()", "hello world"), ("$s.toUpperCase()", "HELLO WORLD"), ("$s.contains('lo W')", "true"),
        ("$s.startsWith('He')", "true"), ("$s.endsWith('ld')", "true"), ("$s.equals('x')", "false"),
        ("$s.isEmpty()", "false"), ("$s.indexOf('o')", "4"), ("$s.lastIndexOf('o')", "7"), ("$s.charAt(4)", "o"),
        ("$s.matches('Hel+o.*')", "true"), ("$s.concat('!')", "Hello World!"), ("$s.trim()", "Hello World"),
    ])
    func strings(_ expression: String, _ expected: String) throws {
        #expect(try render("#set($s = 'Hello World')\(expression)") == expected)
    }

    @Test(arguments: [
        ("#if(true)", "#if without #end at line 1, column 1"),
        ("a\n #end", "a directive that closes what is not open at line 2, column 2"),
        ("#set($x 1)", "#set needs '=' at line 1, column 9"),
        ("#macro(a)#end", "checkout does not run #macro in a mapping template at line 1, column 1"),
        ("#* open", "a comment without *# at line 1, column 1"), ("$s.f(1", "expected ',' or ')' at line 1, column 7"),
        ("#set($x = 'a')$x.substring(4)", "$x.substring(4): String index out of range"),
        ("#set($x = 'a')$x.chars()", "$x.chars(): String has no method chars with 0 arguments in checkout"),
        ("#set($x = [1])$x[3]", "index 3 is outside the list"),
    ])
    func faults(_ template: String, _ expected: String) {
        #expect(fault(template) == expected)
    }
}

/// Nothing a template does hangs or crashes.
struct LimitTests {
    @Test func aLoopEndsAtItsLimit() throws {
        #expect(try render("#foreach($x in [1..5000])#set($n = $x)#end$n") == "1000")
    }

    @Test(arguments: ["(", "!", "#if(true)", "[", "-"])
    func deepNestingIsAFault(_ piece: String) {
        let text = String(repeating: piece, count: 100_000)
        #expect(!fault("#set($x = \(text)").hasPrefix("no fault"))
        #expect(!fault(text + "$x").isEmpty)
    }

    @Test func longChainsAreNot() throws {
        #expect(try render("#set($x = 0\(String(repeating: " + 1", count: 50_000)))$x") == "50000")
    }

    @Test(arguments: [
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = \"$s$s\")#end",
        "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s.replace('', $s))#end",
        "#foreach($i in [1..1000])#foreach($j in [1..1000])#foreach($k in [1..1000])x#end#end#end",
        "#set($l = [])#set($q = $l.add($l))$l", "#set($m = {})#set($m.m = $m)$m",
        "#set($l = ['x'])#foreach($i in [1..1000])#set($l = [$l, $l])#end$l", "#set($x = [1..99999999])",
        "#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')$s.matches('(a+)+')",
        "#set($x = 9223372036854775807 + 1)",
    ])
    func tooMuchIsAFault(_ template: String) throws {
        var limits = VelocityLimits()
        (limits.steps, limits.regexSteps, limits.size) = (200_000, 200_000, 1_000_000)
        let parsed = try VelocityTemplate(template)
        #expect(throws: VelocityFault.self) { try parsed.render(MappingInput(), limits: limits) }
    }

    @Test func entriesInEntriesEndToo() throws {
        let round = "#set($m = {'k': $e})#foreach($n in $m.entrySet())#set($e = $n)#end"
        let loop = "#foreach($i in [1..1000])\(round)#end"
        #expect(try render("#set($e = 'x')#foreach($j in [1..20])\(loop)#end!") == "!")
    }

    @Test func aLongPayloadIsWithinTheLimits() throws {
        let body = "[" + String(repeating: #"{"it's": "a/b"},"#, count: 20_000) + "1]"
        let text = try render(#"$util.escapeJavaScript($input.json('$')).replaceAll("\\'","'")"#, body: body)
        #expect(text.utf8.count > body.utf8.count)
        #expect(try render("$input.path('$').size()", body: body) == "20001")
    }

    @Test func noTextBreaksTheParser() {
        var state: UInt64 = 7
        let pieces = [
            "$", "#", "{", "}", "(", ")", "[", "]", "\"", "'", "\\", "!", ".", "a", "1", " ", "\n", "#if(", "#end",
            "#set($a",
            "=", "#foreach($x in ", "*#", "#*", "..", ",", ":", "$a.b(", "é", "#else", "-", "&&",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            _ = fault(text)
        }
    }
}
