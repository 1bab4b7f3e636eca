import JSONTree
import JSONata
import Testing

/// No expression hangs, crashes or eats the memory.
@Suite struct LimitTests {
    private static var small: JSONataEnvironment { JSONataEnvironment(
        limits: JSONataLimits(depth: 100, steps: 1_000_000, rangeLength: 1000, stringLength: 10_000, elements: 100_000)) }

    @Test(arguments: [
        ("recursion", "($f := function($n){ 1 + $f($n + 1) }; $f(0))", "U1001"),
        ("mutual recursion", "($f := function($n){ 1 + $g($n) }; $g := function($n){ 1 + $f($n) }; $f(0))", "U1001"),
        ("recursion through map", "($f := function($n){ $map([$n], $f) }; $f(0))", "U1001"),
        ("endless tail calls", "($f := function($n){ $f($n + 1) }; $f(0))", "U1001"),
        ("long chain of functions", "($f := function($g){ $f($g ~> $g) }; $f($string))", "U1001"),
        ("deep array", "($f := function($x){ $f([[$x]]) }; $f(1))", "U1001"),
        ("deep object", "($f := function($x){ $f({'x': $x}) }; $f(1))", "U1001"),
        ("deep array by map", "($f := function($x){ $f($map([1, 2], function(){ $x })) }; $f(1))", "U1001"),
        ("object within itself", "{'a': {}} ~> |a|{'self': $}|", "U1001"),
        ("partial of partial", "($f := function($g){ $f($g(?)) }; $f($string))", "U1001"),
        ("long range", "[1..1001]", "D2014"),
        ("many ranges", "($f := function($a){ $f($append($a, [1..1000])) }; $f([]))", "U1003"),
        ("doubled string", "($f := function($s){ $f($s & $s) }; $f('0123456789'))", "U1002"),
        ("padding", "$pad('', 100000000000)", "U1002"),
        ("joined string", "$join([1..1000].$pad('', 100))", "U1002"),
        ("replacement", "$replace($pad('', 5000, 'a'), 'a', 'bbbb')", "U1002"),
        ("product of paths", "$count([1..1000].([1..1000]).([1..1000]))", "U1003"),
        ("bindings of all pairs", "[1..500]@$a.[1..500]@$b.{'a': $a}", "U1003"),
        ("regular expression", "$contains($pad('', 40, 'a') & 'b', /^(a+)+$/)", "U1001"),
    ])
    func runaways(_ name: String, _ expression: String, _ code: String) {
        #expect(outcome(expression, environment: Self.small) == code, "\(name)")
    }

    @Test func recursionWithinTheLimitIsFine() {
        #expect(outcome("($f := function($n){ $n = 0 ? 0 : 1 + $f($n - 1) }; $f(99))", environment: Self.small) == "99")
        #expect(outcome("($f := function($n){ $n = 0 ? 0 : $f($n - 1) }; $f(20000))", environment: Self.small) == "0")
    }

    @Test func nestingOfTheTextIsLimited() {
        for (open, close) in [("(", ")"), ("[", "]"), ("{'a':", "}"), ("-", ""), ("function(){", "}"), ("$string(", ")")] {
            let text = String(repeating: open, count: 5000) + "1" + String(repeating: close, count: 5000)
            #expect(outcome(text) == "S0500", "\(open)")
        }
        #expect(outcome(String(repeating: "1 + ", count: 5000) + "1") == "S0500")
        #expect(outcome(String(repeating: "(", count: 150) + "1" + String(repeating: ")", count: 150)) == "1")
        #expect(outcome(String(repeating: "'a' & ", count: 300) + "'a'").count == 303)
    }

    /// The highest bodies, called as deep as may be, on the stack of an ordinary thread.
    @Test func theStackSuffices() async {
        let sum = String(repeating: "1 + ", count: 100) + "$f($n)"
        let blocks = String(repeating: "(", count: 150) + "1 + $f($n)" + String(repeating: ")", count: 150)
        for body in [sum, blocks, "[$map([$n], function($x){ 1 + $f($x) })]", "$eval('1 + $f($n)')", "$n ~> $f"] {
            var environment = JSONataEnvironment()
            environment.limits.depth = 100_000
            let text = "($f := function($n){ \(body) }; $f(0))"
            let result = outcome(text, options: JSONataOptions(allowsEval: true), environment: environment)
            #expect(result.hasPrefix("U1001") || result == "S0500", "\(body): \(result)")
        }
    }
}
