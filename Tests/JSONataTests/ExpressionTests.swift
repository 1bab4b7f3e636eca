import CivilTime
import JSONTree
import JSONata
import Testing

/// The engine's face: what an expression is given and gives back.
@Suite struct ExpressionTests {
    @Test func evaluatesAgainstAnInput() {
        #expect(outcome("a.b[c > 1].d", of: ["a": ["b": [["c": 1, "d": "x"], ["c": 2, "d": "y"]]]]) == #""y""#)
    }

    @Test func anArrayIsOneInput() {
        #expect(outcome("$", of: [1, 2]) == "[1,2]")
        #expect(outcome("$$[1]", of: [1, 2]) == "2")
        #expect(outcome(#"{"all": $}"#, of: [1, 2]) == #"{"all":[1,2]}"#)
    }

    /// A path ends where it finds nothing: what follows is not evaluated for nothing.
    @Test(arguments: [
        ("x.{}", "undefined"), ("x.'there'", "undefined"), ("x.nosuch()", "undefined"), ("x.(a or b)", "undefined"),
        ("a.x.{}", "undefined"), ("a.e.{}", "undefined"), ("a.[x]", "[]"), ("a.('there')", #""there""#),
    ])
    func aPathEndsWithNothing(_ expression: String, _ expected: String) {
        let one: JSON = ["a": ["b": 1, "e": []]]
        for input: JSON in [one, [one], [[one]], [1, [one], []]] {
            #expect(outcome(expression, of: input) == expected, "\(expression) of \(input.text())")
        }
        #expect(outcome("$y.{}") == "undefined")
        #expect(outcome("(1).{'a': 2}") == #"{"a":2}"#)
    }

    /// Fields are looked up in values that nothing else holds.
    @Test func fieldsAreFoundInValuesMadeOnTheWay() {
        #expect(outcome("{'a': {'b': {'c': $string($x)}}}.a.b.c & 'z'", of: 1) == #""z""#)
        #expect(
            outcome("($f := function($n) {{'a': {'b': [{'c': $n & '-long enough for the heap'}]}}}; $f(1).a.b.c)")
                == #""1-long enough for the heap""#)
        #expect(outcome("[1..3].{'a': {'b': $}}.a.b") == "[1,2,3]")
    }

    @Test func nothingIsNotNull() {
        #expect(outcome("missing", of: [:]) == "undefined")
        #expect(outcome("there", of: ["there": nil]) == "null")
        #expect(outcome("[missing, null]", of: [:]) == "[null]")
    }

    @Test func oneExpressionServesManyThreads() async throws {
        let expression = try JSONataExpression("$sum(values.(amount * $rate))")
        let sums = try await withThrowingTaskGroup(of: Double?.self) { group in
            for rate in 1...50 {
                group.addTask {
                    var values: [JSON] = []
                    // Other shapes in each thread, so that a field is found in other places.
                    for at in 0..<20 {
                        values.append(rate % 2 == 0 ? ["amount": .int(at)] : ["id": 1, "amount": .int(at)])
                    }
                    let environment = JSONataEnvironment(bindings: ["rate": .number(Double(rate))])
                    return try expression.evaluate(JSONataValue(["values": .array(values)]), in: environment).number
                }
            }
            return try await group.reduce(into: Set<Double>()) { if let sum = $1 { $0.insert(sum) } }
        }
        #expect(sums == Set((1...50).map { Double($0) * 190 }))
    }

    @Test func referencesAreWhatIsTakenFromOutside() throws {
        let text = "($own := $states.input; $sum($own) + $foo($bar) + $map([1], function($p){ $p * $foo }))"
        let references = try JSONataExpression(text).references
        #expect(references.filter(\.isCall).map(\.name) == ["sum", "foo", "map"])
        #expect(references.filter { !$0.isKnownFunction }.map(\.name) == ["states", "foo", "bar", "foo"])
        let first = try #require(references.first)
        #expect(first.position == 16)
    }

    /// An expression is compiled when it is first evaluated; no error waits for that.
    @Test(arguments: [
        ("[1, 2", "S0203"), ("1 +", "S0207"), ("1 := 2", "S0212"), ("%", "S0217"), ("/+/", "S0303"),
        ("$match(a, /a/ii)", "S0303"), ("($p := /a**/; $match(a, $p))", "S0303"), ("a@$v.(b := 1)", "S0212"),
        ("function($x)<s<n>>{ $x }", "S0401"),
    ])
    func whatIsWrongWithATextIsFoundWhenItIsRead(_ text: String, _ code: String) {
        #expect(code == error { () throws(JSONataError) in _ = try JSONataExpression(text) })
    }

    @Test func aSignatureOfTheHostsIsFoundWrongWhenAnExpressionIsRead() {
        let host = JSONataNativeFunction(name: "f", signature: "<s<n>>") { (_, _) in .undefined }
        let options = JSONataOptions(functions: [host])
        #expect(error { () throws(JSONataError) in _ = try JSONataExpression("1", options: options) } == "S0401")
    }

    /// The code of the error that some work ends with.
    private func error(_ work: () throws(JSONataError) -> Void) -> String? {
        do throws(JSONataError) {
            try work()
            return nil
        } catch { return error.code }
    }

    /// As the original has it: an optional parameter that nothing fits shows the next argument all the same.
    @Test(arguments: [
        ("function($a, $b)<n?s>{ $a }('x')", "\"x\""), ("function($a, $b)<n?s>{ $exists($b) }('x')", "false"),
        ("function($a, $b, $c)<a<s>s?x>{ $b }('a', '-')", "\"-\""),
        ("function($a, $b)<n?a<s>>{ $exists($b) }(['x'])", "false"),
    ])
    func optionalParametersMayBePassedOver(_ expression: String, _ expected: String) {
        #expect(outcome(expression) == expected, "\(expression)")
    }

    @Test func functionsOfTheHostsReplaceThoseOfTheLanguage() {
        let host = JSONataNativeFunction(name: "sum") { (_, _) in .string("the host's") }
        #expect(outcome("$sum([1])", options: JSONataOptions(functions: [host])) == "\"the host's\"")
        var options = JSONataOptions()
        #expect(outcome("$sum([1])", options: options) == "1")
        options.functions = [host]
        #expect(outcome("$sum([1])", options: options) == "\"the host's\"")
    }

    @Test func evalIsAnOption() throws {
        #expect(outcome("$eval('1+1')") == "T1006")
        #expect(outcome("$eval('1+1')", options: JSONataOptions(allowsEval: true)) == "2")
        #expect(outcome("($x := 20; $eval('$x + 1'))", options: JSONataOptions(allowsEval: true)) == "21")
        #expect(try JSONataExpression("$eval('1')").references.first?.isKnownFunction == false)
    }

    /// Variables that the text of an `$eval` binds belong to the block it is called in.
    @Test(arguments: [
        ("($eval('$x := 5'); $x)", "5"),
        ("($x := 1; $eval('$x := 5'); $x)", "5"),
        ("($x := 1; ($eval('$x := 5'); $x) + $x)", "6"),
        ("($x := 1; ($eval('$x := 5')); $x)", "1"),
        ("($eval('$sum := function($a){ 7 }'); $sum([1, 2]))", "7"),
        ("$map([1, 2], function($v){ ($eval('$w := $v + 10'); $w) })", "[11,12]"),
        ("($eval('$x := 5'); $f := function(){ $x }; $f())", "5"),
    ])
    func evalBindsVariables(_ expression: String, _ expected: String) {
        #expect(outcome(expression, options: JSONataOptions(allowsEval: true)) == expected, "\(expression)")
        // Nothing of it remains for the next evaluation.
        #expect(outcome(expression, options: JSONataOptions(allowsEval: true)) == expected, "\(expression)")
    }

    @Test func theSameExpressionStartsAfreshEachTime() throws {
        let expression = try JSONataExpression(
            "$exists($x) ? 'kept' : $eval('$x := 5')", options: JSONataOptions(allowsEval: true))
        for _ in 0..<3 {
            #expect(try expression.evaluate(.undefined, in: JSONataEnvironment()).number == 5)
        }
    }

    /// A program remembers where objects keep their fields: objects of many kinds must not mix that up.
    @Test func fieldsAreFoundInObjectsOfAllKinds() throws {
        let expression = try JSONataExpression("list.(a & b & c)")
        let kinds: [JSON] = [["a": 1], ["b": 2, "a": 3], ["c": 4], ["c": 5, "b": 6, "a": 7], ["d": 8]]
        for turn in 0..<4 {
            let list = JSON.array(kinds.indices.map { kinds[($0 + turn) % kinds.count] })
            let result = try expression.evaluate(JSONataValue(["list": list]), in: JSONataEnvironment())
            let texts = ["1", "32", "4", "765", ""]
            #expect(result.json() == .array(kinds.indices.map { .string(texts[($0 + turn) % kinds.count]) }))
        }
    }

    @Test(arguments: [
        ("missing[]", "undefined"), ("missing.there[]", "undefined"), ("'x' & missing[]", #""x""#),
        ("$count(missing[])", "0"), ("there[]", "[1]"),
    ])
    func nothingStaysNothingBehindBrackets(_ expression: String, _ expected: String) {
        #expect(outcome(expression, of: ["there": 1]) == expected)
    }

    @Test func lowercaseKnowsTheFinalSigma() {
        #expect(outcome("$lowercase('ΌΔΟΣ ΣΑΣ. Σ ΣΑΣ’Α')") == #""όδος σας. σ σασ’α""#)
    }

    @Test func hostFunctionsAreCheckedByTheirSignature() {
        let twice = JSONataNativeFunction(name: "twice", signature: "<n-n?:n>") { (arguments, _) in
            .number((arguments[0].number ?? 0) * (arguments[1].number ?? 2))
        }
        let options = JSONataOptions(functions: [twice])
        #expect(outcome("$twice(4)", options: options) == "8")
        #expect(outcome("$twice(4, 3)", options: options) == "12")
        #expect(outcome("5.$twice()", options: options) == "S0213")
        #expect(outcome("v.$twice()", of: ["v": 5], options: options) == "10")
        #expect(outcome("$twice('4')", options: options) == "T0410")
        #expect(outcome("[1, 2] ~> $map($twice)", options: options) == "[0,2]")
    }

    @Test func timeAndChanceAreTheCallers() {
        var draws = [0.25, 0.75, 0.5, 0.5]
        let environment = JSONataEnvironment(now: Timestamp(milliseconds: 1_521_801_216_617)) { draws.removeFirst() }
        #expect(outcome("$now()", environment: environment) == #""2018-03-23T10:33:36.617Z""#)
        #expect(outcome("$millis() = $toMillis($now())", environment: environment) == "true")
        #expect(outcome("[$random(), $random()]", environment: environment) == "[0.25,0.75]")
        #expect(outcome("$shuffle([1, 2, 3])", environment: environment) == "[1,3,2]")
    }

    @Test func functionsAreFoundInResults() throws {
        let environment = JSONataEnvironment()
        for (text, holds) in [
            ("[1, {'a': [$sum]}]", true), ("/x/", true), ("$match('x', /x/)", false), ("{'a': 1}", false),
        ] {
            let value = try JSONataExpression(text).evaluate(.undefined, in: environment)
            #expect(value.containsFunction == holds, "\(text)")
        }
    }

    @Test func bindingsHideFunctions() {
        let environment = JSONataEnvironment(bindings: ["sum": .number(3)])
        #expect(outcome("$sum", environment: environment) == "3")
        #expect(outcome("$sum([1])", environment: environment) == "T1006")
        #expect(outcome("($f := function($max){ $max }; $f(7) + $max([1, 2]))") == "9")
    }

    @Test func variablesLiveInTheirBlock() {
        #expect(outcome("($x := 1; ($x := 2); $x)") == "1")
        #expect(outcome("($f := function(){ $y }; $y := 5; $f())") == "5")
        #expect(outcome("($x := 1; $f := function($n){ ($x := $n; $x) }; [$f(2), $x])") == "[2,1]")
    }

    @Test func keysThatAreIndicesComeFirst() {
        #expect(outcome("$keys({'b': 1, '10': 2, '9': 3})") == #"["9","10","b"]"#)
        #expect(outcome("*", of: ["b": 1, "2": 2, "1": 3]) == "[3,2,1]")
    }

    @Test func namesAreEqualByCodePoints() {
        // U+00E9 against e with U+0301: the same to the reader, not to JSON.
        #expect(outcome("`\u{E9}`", of: ["e\u{301}": 1]) == "undefined")
        #expect(outcome("'\u{E9}' = 'e\u{301}'") == "false")
        #expect(outcome("$length('😀e\u{301}')") == "3")
        #expect(outcome("'\u{FFFF}' > '😀'") == "true")
    }
}
