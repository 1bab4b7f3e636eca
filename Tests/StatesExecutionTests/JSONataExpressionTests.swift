import JSONTree
import StatesExecution
import StatesLanguage
import Testing

/// What expressions of states may do, what the functions added to JSONata give, and how AWS words what goes wrong.
@Suite struct JSONataExpressionTests {
    /// Runs a state with that `Output`.
    private func run(_ output: String, _ input: String) throws -> ExecutionOutcome? {
        var driver = ScriptedDriver(
            try StateMachine(
                text: #"""
                    {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                      "A": {"Type": "Pass", "Output": \#(output), "End": true}}}
                    """#))
        driver.run(input)
        return driver.outcome
    }

    /// The value of an expression in `Output`.
    private func value(_ expression: String, _ input: String = "{}") throws -> JSON? {
        let text = JSON.string("{% \(expression) %}").text()
        guard case .succeeded(let output)? = try run("[\(text)]", input) else { return nil }
        return try JSON(parsing: output).array?.first
    }

    /// The sentence of a state that failed over the expression in its `Output`.
    private func failure(_ expression: String, _ input: String = "{}") throws -> String? {
        let text = JSON.string("{% \(expression) %}").text()
        guard case .failed(let error, let cause)? = try run(text, input), error == "States.QueryEvaluationError" else {
            return nil
        }
        let head =
            "An error occurred while executing the state 'A' (entered at the event id #2). The JSONata expression "
            + "'\(expression)' specified for the field 'Output' "
        guard let cause, cause.hasPrefix(head) else { return cause }
        return String(cause.dropFirst(head.count))
    }

    @Test(arguments: [
        ("$states.input.absent", "returned nothing (undefined)."),
        (
            "$sum('a')",
            "threw an error during evaluation. T0412: Argument 1 of function \"sum\" must be an array of \"numbers\""
        ),
        ("$eval('1 + 1')", "threw an error during evaluation. T1006: Attempted to invoke a non-function"),
        ("$sum", "returned an unsupported result type."),
        ("{'f': function($x) { $x }}", "returned an unsupported result type."),
        (
            "[1..873783] ~> $count()",
            "threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
        ),
        (
            "($p := function($s, $n) { $n = 0 ? $s : $p($s & $s, $n - 1) }; $length($p('x', 23)))",
            "threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
        ),
        (
            "($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(500))",
            "threw an error during evaluation: Stack overflow error: Check for non-terminating recursive function. "
                + "Consider rewriting as tail-recursive. Depth=101 max=100"
        ),
    ])
    func expressionsThatFail(_ expression: String, _ sentence: String) throws {
        #expect(try failure(expression) == sentence)
    }

    @Test(arguments: [
        ("[1..873782] ~> $count()", "873782"),
        ("($p := function($s, $n) { $n = 0 ? $s : $p($s & $s, $n - 1) }; $length($p('x', 22)))", "4194304"),
        ("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(31))", "31"),
        ("1/0", #""Infinity""#),
        ("[-1/0]", #"["-Infinity"]"#),
        ("$now() = $now() and $millis() = 1700000000000", "true"),
        ("$now()", #""2023-11-14T22:13:20.000Z""#),
    ])
    func expressionsThatGoFar(_ expression: String, _ expected: String) throws {
        #expect(try value(expression) == JSON(parsing: expected))
    }

    /// Looking for an item counts as many steps as there are items, though the first one is found at once: so the steps
    /// are used up without taking the time.
    @Test func aLoopWithoutEndEnds() throws {
        #expect(
            try failure("($a := [1..100000]; $f := function($x) { $f(1 in $a ? $x : 0) }; $f(1))")
                == "threw an error during evaluation: Expression evaluation timeout: Check for infinite loop")
    }

    /// Operators, parentheses, brackets and stages nest as calls do: 100 levels are taken, one more is not.
    @Test func nestingIsLimited() throws {
        func chain(_ count: Int) -> String { Array(repeating: "1", count: count).joined(separator: "+") }
        func wrapped(_ open: String, _ close: String, _ count: Int) -> String {
            String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
        }
        #expect(try value(chain(100)) == 100)
        #expect(try value(wrapped("(", ")", 99)) == 1)
        #expect(try value("1" + String(repeating: " ~> $string()", count: 99)) == "1")
        for expression in [chain(101), wrapped("(", ")", 100), wrapped("[", "]", 100)] {
            #expect(try failure(expression)?.hasSuffix("Depth=101 max=100") == true)
        }
    }

    // MARK: Functions

    @Test(arguments: [
        ("$partition([1, 2, 3, 4, 5], 2)", #"[[1, 2], [3, 4], [5]]"#),
        ("$partition([1, 2, 3], 2.9)", #"[[1, 2], [3]]"#),
        ("$partition([1, 2])", #"[[1, 2]]"#),
        ("$partition([0], 4)", #"[[0]]"#),
        ("$range(0, 10, 3)", #"[0, 3, 6, 9]"#),
        ("$range(0, 6, 2)", #"[0, 2, 4, 6]"#),
        ("$range(3, 1, -1)", #"[3, 2, 1]"#),
        ("$range(-1.7, 2, 1)", #"[-1, 0, 1, 2]"#),
        ("$range(1, 9, 9)", #"1"#),
        ("$range(5, 5, 1)", #"5"#),
        ("$count($range(1, 360145, 1))", #"360145"#),
        ("$range(-9e18, 9e18, 9e18)", #"[-9e18, 0, 9e18]"#),
        ("$hash('input', 'SHA-1')", #""140f86aae51ab9e1cda9b4254fe98a74eb54c1a1""#),
        ("$hash('input', 'MD5')", #""a43c1b0aa53a0c908810c06ab1ff3967""#),
        ("$random(42)", #"0.7275636800328681"#),
        ("$random(42.9) = $random(42)", #"true"#),
        ("$random() < 1 and $random() >= 0 and $random() != $random()", #"true"#),
        ("$match($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/).index", #"0"#),
        ("$uuid() = $uuid()", #"false"#),
        ("$parse('{\"a\": [1, null]}')", #"{"a":[1,null]}"#),
        ("$parse('{\"a\": 1}').a", #"1"#),
        ("$map(['1', '2'], $parse)", #"[1, 2]"#),
    ])
    func addedFunctions(_ expression: String, _ expected: String) throws {
        #expect(try value(expression) == JSON(parsing: expected))
    }

    @Test(arguments: [
        ("$partition([], 2)", "returned nothing (undefined)."),
        ("$partition([1], 0)", "returned nothing (undefined)."),
        ("$partition([1], -0.5)", "returned nothing (undefined)."),
        ("$range(1, 2)", "returned nothing (undefined)."),
        ("$range(1, 2, -1)", "returned nothing (undefined)."),
        ("$hash('a')", "returned nothing (undefined)."),
        ("$partition([1], -2)", "threw an error during evaluation. D3137: Second argument must be zero or greater"),
        (
            "$partition(1, 2)",
            "threw an error during evaluation. T0412: Argument 1 of function \"partition\" must be an array of undefined"
        ),
        (
            "$partition([1], 'a')",
            "threw an error during evaluation. T0410: Argument 2 of function \"partition\" does not match function signature"
        ),
        (
            "$range(1, 360146, 1)",
            "threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
        ),
        (
            "$hash('a', 'sha-1')",
            "threw an error during evaluation. D3137: Hash algorithm 'sha-1' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5"
        ),
        (
            "$uuid(1)",
            "threw an error during evaluation. T0410: Argument 1 of function \"uuid\" does not match function signature"
        ),
        ("$parse('{')", "threw an error during evaluation. D3137: Invalid JSON"),
        ("$parse('')", "threw an error during evaluation. D3137: Invalid JSON"),
    ])
    func addedFunctionsThatFail(_ expression: String, _ sentence: String) throws {
        #expect(try failure(expression) == sentence)
    }
}
