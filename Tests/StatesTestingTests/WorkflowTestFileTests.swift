import JSONTree
import SAMTemplate
import StatesTesting
import Testing

private func faults(_ text: String) -> [String] {
    do throws(TemplateFaults) {
        _ = try WorkflowTestFile(parsing: text, file: "t.yaml")
        return []
    } catch {
        return error.faults.map { "\($0)" }
    }
}

@Suite struct WorkflowTestFileTests {
    @Test func readsWhatACaseHas() throws {
        let file = try WorkflowTestFile(
            parsing: """
                stateMachine: Orders
                input: events/order.json
                parameters: {Stage: dev, Limit: 5}
                mocks:
                  Pay: {return: {ok: true}}
                cases:
                  - name: pays
                    expect: {output: {done: true}}
                  - name: is refused
                    input: {id: 1}
                    parameters: {Limit: 6}
                    mocks:
                      Pay:
                        - throw: {error: Busy, cause: later}
                          times: 2
                        - return: 3
                      Ship: {never: true}
                    callbacks:
                      Ask: [{heartbeat: true, after: 10s}, {success: {go: on}, after: 1h}]
                    timeout: 2d
                    expect: {error: Busy, path: [Pay]}
                """, file: "t.yaml")
        #expect(file.target == .template(nil, stateMachine: "Orders"))
        let (first, second) = (file.cases[0], file.cases[1])
        guard case .file("events/order.json", _) = first.input else {
            Issue.record("\(first.input)")
            return
        }
        #expect(first.expectations.status?.string == "SUCCEEDED")
        #expect(first.mocks.map(\.name) == ["Pay"] && first.parameters == ["Stage": "dev", "Limit": "5"])
        #expect(first.mocks[0].response.answer(to: 99) == .result(["ok": true]))
        #expect(second.input == .value(["id": 1]) && second.parameters == ["Stage": "dev", "Limit": "6"])
        #expect(second.mocks.map(\.name) == ["Pay", "Ship"])
        let busy = MockedAnswer.failure(error: "Busy", cause: "later")
        #expect((0...3).map { second.mocks[0].response.answer(to: $0) } == [busy, busy, .result(3), nil])
        #expect(second.mocks[1].response.answer(to: 7) == .silence)
        #expect(second.callbacks["Ask"]?.map(\.answer) == [.heartbeat, .success(["go": "on"])])
        #expect(second.callbacks["Ask"]?.map(\.after) == [10, 3600])
        #expect(second.timeoutSeconds == 172_800 && second.expectations.status?.string == "FAILED")
    }

    @Test func aDefinitionStandsByItself() throws {
        let file = try WorkflowTestFile(
            parsing: #"{"definition": "a.asl.json", "type": "EXPRESS", "substitutions": {"T": "x"}, "#
                + #""cases": [{"name": "n", "expect": {"status": "TIMED_OUT"}}]}"#, file: "t.json")
        guard case .definition("a.asl.json", _, let substitutions, true) = file.target else {
            Issue.record("\(file.target)")
            return
        }
        #expect(substitutions == ["T": "x"])
    }

    @Test(arguments: [
        ("case: []", "t.yaml:1:1: a test file has no field 'case'; did you mean 'cases'?"),
        ("input: {}", "t.yaml:1:1: the field 'cases', the list of test cases, is missing"),
        ("cases: []", "t.yaml:1:8: 'cases' is empty"),
        ("cases: [{name: n}]", "t.yaml:1:9: the case 'n' has no 'expect': it would test nothing"),
        ("cases: [{expect: {status: FAILED}}]", "t.yaml:1:9: the case has no 'name'"),
        (
            "cases: [{name: n, expect: {stauts: FAILED}}]",
            "t.yaml:1:28: 'expect' has no field 'stauts'; did you mean 'status'?"
        ),
        (
            "cases: [{name: n, expect: {status: SUCCESS}}]",
            "t.yaml:1:36: 'status' must be one of SUCCEEDED, FAILED, TIMED_OUT, ABORTED"
        ),
        ("cases: [{name: n, expect: {}}]", "t.yaml:1:27: 'expect' expects nothing"),
        (
            "cases: [{name: n, expect: {output: {$mtach: {}}}}]",
            "t.yaml:1:37: '$mtach' is no matcher; did you mean '$match'?"
        ),
        (
            "cases: [{name: n, expect: {output: {$any: true, b: 1}}}]",
            "t.yaml:1:37: the matcher '$any' must be the only key of its mapping"
        ),
        ("cases: [{name: n, expect: {output: {$regex: '('}}}]", "t.yaml:1:45: '(' is no regular expression"),
        (
            "cases: [{name: n, mocks: {A: {retrun: 1}}, expect: {output: 1}}]",
            "t.yaml:1:31: a mocked answer has no field 'retrun'; did you mean 'return'?"
        ),
        (
            "cases: [{name: n, mocks: {A: {return: 1, never: true}}, expect: {output: 1}}]",
            "t.yaml:1:30: a mocked answer has one of 'return', 'throw' and 'never'"
        ),
        (
            "cases: [{name: n, callbacks: {A: {succes: 1}}, expect: {output: 1}}]",
            "t.yaml:1:35: a callback has no field 'succes'; did you mean 'success'?"
        ),
        (
            "cases: [{name: n, timeout: long, expect: {output: 1}}]",
            "t.yaml:1:28: 'timeout' must be a length of time such as 90, 90s, 15m, 24h or 7d"
        ),
        (
            "cases: [{name: n, expect: {events: {Bus: [{detailType: x}]}}}]",
            "t.yaml:1:44: an expected event has no field 'detailType'; did you mean 'detail-type'?"
        ),
        (
            "{definition: a, parameters: {A: 1}, cases: [{name: n, expect: {output: 1}}]}",
            "t.yaml:1:29: 'parameters' goes with a template, not with 'definition'"
        ),
        (
            "cases: [{name: n, mockConfig: m.json, expect: {output: 1}}]",
            "t.yaml:1:31: 'mockConfig' needs 'testCase', the name of a test case in it"
        ),
    ])
    func faultsHaveTheirPlace(_ text: String, _ fault: String) {
        let found = faults(text)
        #expect(found.contains(fault), "\(found)")
    }

    @Test func namesAreUnique() {
        #expect(
            faults("cases: [{name: n, expect: {output: 1}}, {name: n, expect: {output: 1}}]")
                == ["t.yaml:1:48: there is another case called 'n'"])
    }
}

@Suite struct ValueMatchTests {
    private func differences(_ expected: String, _ actual: JSON?, exact: Bool = true) throws -> [String] {
        let node = try TemplateNode(parsing: expected, file: "e", expandsTags: false)
        return ValueMatch(isExact: exact).differences(node, actual).map {
            "\($0.path): \($0.expected) != \($0.actual ?? "-")"
        }
    }

    @Test func exactly() throws {
        #expect(try differences("{a: [1, {b: x}]}", ["a": [1, ["b": "x"]]]) == [])
        #expect(
            try differences("{a: [1, {b: x}]}", ["a": [1, ["b": "y"], 3], "c d": 1]) == [
                #"$.a[1].b: "x" != "y""#, "$.a[2]: nothing != 3", #"$["c d"]: nothing != 1"#,
            ])
        #expect(try differences("{a: 1}", [:]) == ["$.a: 1 != -"])
        #expect(try differences("{a: 1}", "text") == [#"$: {"a":1} != "text""#])
        #expect(try differences("null", nil) == ["$: null != -"])
        #expect(try differences("1", 1.0) == [])
    }

    @Test func partially() throws {
        #expect(try differences("{a: {b: 1}}", ["a": ["b": 1, "c": 2], "d": 3], exact: false) == [])
        #expect(try differences("{$match: {a: 1}}", ["a": 1, "b": 2]) == [])
        #expect(try differences("{a: {$exact: {b: 1}}}", ["a": ["b": 1, "c": 2]], exact: false).count == 1)
    }

    @Test func matchers() throws {
        #expect(try differences("{a: {$any: true}, b: {$absent: true}}", ["a": nil]) == [])
        #expect(
            try differences("{a: {$any: true}, b: {$absent: true}}", ["b": 1]) == [
                "$.a: any value != -", "$.b: nothing != 1",
            ])
        #expect(try differences("{$regex: '^[0-9]+$'}", "12") == [])
        #expect(try differences("{$regex: '^[0-9]+$'}", 12) == ["$: a text like /^[0-9]+$/ != 12"])
        #expect(try differences("{$contains: ell}", "hello") == [])
        #expect(try differences("{$contains: {id: 2}}", [["id": 1], ["id": 2, "x": 0]]) == [])
        #expect(try differences("{$contains: 3}", [1, 2]) == ["$: something with 3 != [1,2]"])
        #expect(try differences("{$exact: {$any: true}}", ["$any": true]) == [])
    }

    @Test func collectionsArePairedOneToOne() throws {
        func match(_ expected: String, _ actual: [JSON]) throws -> CollectionMatch {
            CollectionMatch(
                try TemplateNode(parsing: expected, file: "e", expandsTags: false).sequence ?? [], actual)
        }
        // The wide expectation must leave the only value that fits the narrow one.
        #expect(try match("[{a: {$any: true}}, {a: 1}]", [["a": 1], ["a": 2]]).isMatch)
        let wrong = try match("[{a: 1, b: 1}, {a: 2}]", [["a": 2, "c": 0], ["a": 1, "b": 2]])
        #expect(wrong.missing.count == 1 && wrong.unexpected == [["a": 1, "b": 2]])
        #expect(wrong.missing[0].nearest.map(\.path) == ["$.b"])
        #expect(try match("[]", [1]).unexpected == [1])
    }
}
