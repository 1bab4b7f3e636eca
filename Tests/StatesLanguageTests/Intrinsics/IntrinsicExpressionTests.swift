import CheckoutTesting
import CivilTime
import JSONTree
import StatesLanguage
import Testing

@Suite struct IntrinsicExpressionTests {
    /// A scope whose random numbers are 0, 1, 2, …
    private func scope(_ input: JSON) -> EvaluationScope {
        var next: UInt64 = 0
        return EvaluationScope(
            data: StateData(input: input), context: { _ in ["StateMachine": ["Name": "a-b-c"]] }, variables: ["v": 7],
            now: Timestamp(milliseconds: 0),
            random: {
                defer { next += 1 }
                return next
            })
    }

    private func value(_ text: String, _ input: JSON = [:]) throws -> JSON {
        try IntrinsicExpression(text).evaluate(scope(input))
    }

    @Test(
        arguments: [
            ("States.Array()", "[]"),
            ("States.Array(1, 'a', true, null, $.n)", #"[1,"a",true,null,5]"#),
            ("States.ArrayPartition($.list, 2)", "[[1,2],[3]]"),
            ("States.ArrayContains($.list, 3)", "true"),
            ("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]"),
            ("States.ArrayRange(3, 1, -1)", "[3,2,1]"),
            ("States.ArrayGetItem($.list, 2)", "3"),
            ("States.ArrayLength($.list)", "3"),
            ("States.ArrayUnique(States.Array(1, 1.0, '1', null, null))", #"[1,"1",null]"#),
            ("States.Base64Encode('Data to encode')", #""RGF0YSB0byBlbmNvZGU=""#),
            ("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", #""Data to encode""#),
            ("States.Hash('input data', 'SHA-1')", #""aaff4a450a104cd177d28d18d74485e8cae074b7""#),
            ("States.JsonMerge($.left, $.right, false)", #"{"a":{"y":2},"b":1,"c":3}"#),
            ("States.StringToJson('{\"a\": [1, 2]}')", #"{"a":[1,2]}"#),
            ("States.StringToJson('')", "null"),
            ("States.JsonToString($.left)", #""{\"a\":{\"x\":1},\"b\":1}""#),
            ("States.MathAdd(-1.5, 0)", "-1"),
            ("States.MathAdd(-1.49, -1.5)", "-2"),
            ("States.StringSplit('1,2;3,,', ',;')", #"["1","2","3"]"#),
            ("States.Format('It\\'s \\{{}\\} {}', 'x', $v)", #""It's {x} 7""#),
            ("States.Format('no place')", #""no place""#),
            ("States.Format($.template, 1)", #""<1>""#),
            ("States.ArrayGetItem(States.StringSplit($$.StateMachine.Name, '-'), States.MathAdd(3, -1))", #""c""#),
            ("States.UUID()", #""00000000-0000-4000-8000-000000000001""#),
            ("States.MathRandom(10, 20)", "10"),
            ("States.ArrayLength($.list[?(@ > 1 && @ != ',')])", "2"),
        ] as [(String, String)])
    func values(_ text: String, _ expected: String) throws {
        let input: JSON = [
            "n": 5, "list": [1, 2, 3], "template": "<{}>", "left": ["a": ["x": 1], "b": 1],
            "right": ["a": ["y": 2], "c": 3],
        ]
        #expect(try value(text, input).text() == expected)
    }

    @Test(arguments: [
        "", "$.a", "States.Nothing()", "States.UUID(1)", "States.ArrayLength()", "States.Array(", "States.Array(1",
        "States.Array(1,)", "States.Format('a)", "States.Format('\\n')", "States.Array(1) 2", "States.Array(nil)",
        "States.StringToJson('{\"text\":\"An \\\"escaped double quote\\\" here\"}')", "States.Array($.[)",
        "States.Array(States.Array(),States.Array(),States.Array(),States.Array(),States.Array(),States.Array(),"
            + "States.Array(),States.Array(),States.Array(),States.Array())",
    ])
    func refusedWhenCompiled(_ text: String) {
        #expect(throws: IntrinsicSyntaxError.self) { try IntrinsicExpression(text) }
    }

    @Test(arguments: [
        "States.ArrayPartition(1, 2)", "States.ArrayPartition($, 2)", "States.ArrayPartition(States.Array(1), 0)",
        "States.ArrayRange(1, 2, 0)", "States.ArrayRange(1, 1001, 1)x", "States.ArrayGetItem(States.Array(1), 1)",
        "States.ArrayGetItem(States.Array(1), -1)", "States.Base64Decode('*')", "States.Base64Decode('a')",
        "States.Hash('a', 'sha1')", "States.JsonMerge($, $, true)", "States.JsonMerge($, 1, false)",
        "States.MathAdd('1', 2)", "States.MathAdd(3000000000, 2)", "States.MathRandom(2, 2)",
        "States.StringToJson('{')", "States.Format('{}')", "States.Format('{}', $)", "States.Format('{', 1)",
        "States.Format('a', 1)", "States.StringSplit(1, 'a')",
    ])
    func refusedWhenEvaluated(_ text: String) throws {
        let text = text.hasSuffix("x") ? "States.ArrayRange(0, 1000, 1)" : text
        let failure = #expect(throws: IntrinsicFailure.self) { try value(text) }
        guard case .function(let cause) = failure else {
            Issue.record("\(text) failed otherwise")
            return
        }
        #expect(cause.hasPrefix("The function '\(text)' had the following error: "))
    }

    @Test func aThousandElementsAreAllowed() throws {
        #expect(try value("States.ArrayRange(1, 1000, 1)").array?.count == 1000)
        let long = String(repeating: "x", count: 10_001)
        #expect(throws: IntrinsicFailure.self) { try value("States.Hash($.a, 'MD5')", ["a": .string(long)]) }
        #expect(throws: IntrinsicFailure.self) { try value("States.Base64Encode($.a)", ["a": .string(long)]) }
    }

    @Test func aMissingPathIsNoFailureOfTheFunction() throws {
        let expression = try IntrinsicExpression("States.Array($.a)")
        let failure = #expect(throws: EvaluationFailure.self) { try scope(["b": 1]).call(expression, field: "x.$") }
        #expect(failure?.error == "States.Runtime")
        #expect(
            failure?.cause
                == #"The JSONPath '$.a' specified for the field 'x.$' could not be found in the input '{"b":1}'"#)
    }

    /// `new java.util.Random(seed).nextInt(bound)`, computed on a JVM.
    @Test(arguments: [(3, 999, 239), (42, 100, 30), (-7, 64, 17), (0, 2_147_483_647, 1569741360)])
    func seededNumbersAreJavas(_ seed: Int, _ bound: Int, _ expected: Int) throws {
        #expect(try value("States.MathRandom(0, \(bound), \(seed))") == .int(expected))
    }
}

/// The calls recorded on AWS: each case's only computed field, applied to its input.
@Suite struct RecordedIntrinsicTests {
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func recordedCalls() throws {
        var count = 0
        for row in try Conformance.rows("stepfunctions/executions.jsonl") {
            guard let id = row["id"]?.string, id.hasPrefix("intrinsic_functions/"), row["query"]?.string == "JSONPath",
                let definition = row["definition"]?.string, let input = row["input"]?.string,
                let expected = row["expected"]?["output"]?["FunctionResult"], expected != "RandomNumberGenerated",
                !definition.contains("$$.StateMachine"),
                let call = RecordedIntrinsicTests.call(in: try JSON(parsing: definition))
            else { continue }
            let inputValue = try JSON(parsing: input)
            let scope = EvaluationScope(
                data: StateData(input: inputValue), context: { _ in ["Execution": ["Input": inputValue]] },
                variables: [:], now: Timestamp(milliseconds: 0), random: { 0 })
            #expect(try IntrinsicExpression(call).evaluate(scope) == expected, Comment(rawValue: id))
            count += 1
        }
        #expect(count > 60)
    }

    /// The first intrinsic function in a definition.
    private static func call(in value: JSON) -> String? {
        switch value {
        case .string(let text): text.hasPrefix("States.") && text.contains("(") ? text : nil
        case .array(let elements): elements.lazy.compactMap(call).first
        case .object(let members): members.values.lazy.compactMap(call).first
        default: nil
        }
    }
}
