import JSONTree
import SAMTemplate
import StatesTesting
import Testing

/// The failures of a case with these expectations, as text.
private func failures(_ expect: String, _ change: (inout CaseOutcome) -> Void) throws -> [String] {
    let file = try WorkflowTestFile(parsing: "cases: [{name: n, expect: \(expect)}]", file: "t.yaml")
    var outcome = CaseOutcome()
    outcome.status = "SUCCEEDED"
    change(&outcome)
    return file.cases[0].expectations.failures(of: outcome).map {
        ([$0.subject] + $0.lines).joined(separator: " | ")
    }
}

@Suite struct CaseOutcomeTests {
    @Test func nothingToSayOfWhatIsAsExpected() throws {
        let found = try failures(
            "{output: {a: 1}, path: [A, B], rows: {T: [{id: 1}]}, emails: [], events: {Bus: [{source: s}]}}"
        ) {
            $0.output = ["a": 1]
            $0.path = ["A", "B"]
            $0.rows["T"] = [["id": 1, "more": 2]]
            $0.events["Bus"] = [["source": "s", "detail": [:]]]
        }
        #expect(found == [])
    }

    @Test func aStatusIsShownWithItsReason() throws {
        let failed = try failures("{output: 1}") {
            $0.status = "FAILED"
            $0.error = "Boom"
            $0.cause = "because"
        }
        #expect(
            failed == [
                "status | expected  SUCCEEDED | actual    FAILED: Boom: because",
                "output | expected  1 | actual    nothing",
            ])
        let waiting = try failures("{status: SUCCEEDED}") {
            $0.status = "RUNNING"
            $0.standstill = "'Ask' waits"
        }
        #expect(waiting == ["status | expected  SUCCEEDED | actual    RUNNING: 'Ask' waits"])
        let other = try failures("{error: Boom}") { $0.output = 1 }
        #expect(
            other == [
                "status | expected  FAILED | actual    SUCCEEDED", #"error | expected  "Boom" | actual    nothing"#,
            ])
    }

    @Test func aPathIsShownAsADifference() throws {
        let found = try failures("{path: [A, B, C, E]}") { $0.path = ["A", "X", "C", "D", "E"] }
        #expect(found == ["path (- expected, + taken) |   A | - B | + X |   C | + D |   E"])
        #expect(
            try failures("{path: [A]}") { $0.path = [] } == ["path (- expected, + taken) | - A"])
        #expect(
            try failures("{path: []}") { $0.path = ["A"] } == ["path (- expected, + taken) | + A"])
    }

    @Test func whatIsMissingIsShownBesideTheNearest() throws {
        let found = try failures("{rows: {T: [{id: 1, n: 2}]}, messages: {Q: []}}") {
            $0.rows["T"] = [["id": 1, "n": 3]]
            $0.messages["Q"] = ["left over"]
        }
        #expect(
            found == [
                #"messages in Q (- missing, + not expected) | + "left over""#,
                #"rows of T (- missing, + not expected) | - {"id":1,"n":2} |     $.n: expected 2, there is 3 | + {"id":1,"n":3}"#,
            ])
    }
}
