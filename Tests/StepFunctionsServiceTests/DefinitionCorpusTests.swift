import AWSCore
import CheckoutTesting
import JSONTree
import StatesLanguage
import StepFunctionsService
import Testing

/// The definitions of asl-validator, whose verdict is that linter's: AWS judges some of them otherwise.
@Suite(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
struct DefinitionCorpusTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let isValid: Bool
        let definition: String

        var testDescription: String { id }

        static let all: [Row] = ((try? Conformance.rows("asl-validation/definitions.jsonl")) ?? []).map { row in
            Row(
                id: row["id"]?.string ?? "", isValid: row["valid"]?.bool ?? false,
                definition: row["definition"]?.string ?? "")
        }
    }

    /// What AWS refuses although the linter takes it, and why.
    private static let refusedByAWS: [String: (message: String, reason: String)] = [
        "valid-cfn-definition-substitutions": (
            "Value is not a valid resource ARN",
            "${lambdaArn} is CloudFormation's to substitute; Step Functions gets the definition after that"
        ),
        "valid-task-intrisic-function": (
            "Expected value of type String",
            "Fn::GetAtt and Ref are CloudFormation's to evaluate; Step Functions gets the definition after that"
        ),
        "valid-map-with-item-batcher-jsonata": (
            "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
            "AWS was recorded to refuse this: api-calls.jsonl, INVALID_DOWNGRADE_QUERY_LANGUAGE"
        ),
    ]

    /// What AWS takes although the linter refuses it, the hint that warns about it, and why AWS takes it.
    private static let onlyWarned: [String: (hint: DefinitionHint.Code, reason: String)] = [
        "invalid-jsonata-surround-syntax-no-spaces": (
            .tightDelimiters, "AWS's page asks for {% at the beginning and %} at the end, not for blanks inside"
        ),
        "invalid-math-add": (
            .intrinsicFails, "what AWS has against arguments is known from executions only, as States.IntrinsicFailure"
        ),
    ]

    @Test(arguments: Row.all)
    func isJudgedAsAWSWould(_ row: Row) async throws {
        let faults = DefinitionCorpusTests.faults(in: row.definition)
        let answer = try await StatesServices()(
            "ValidateStateMachineDefinition", ["definition": .string(row.definition)])
        // The parser and the operation are of one mind.
        #expect(answer["result"] == (faults.isEmpty ? "OK" : "FAIL"))
        #expect(answer["diagnostics"]?.array?.compactMap { $0["message"]?.string } == faults.map(\.message))
        #expect(answer["diagnostics"]?.array?.allSatisfy { $0["severity"] == "ERROR" } == true)
        if let exception = DefinitionCorpusTests.refusedByAWS[row.id] {
            #expect(row.isValid, "listed as refused by AWS only")
            #expect(faults.contains { $0.message == exception.message }, "\(exception.reason): \(faults)")
        } else if let exception = DefinitionCorpusTests.onlyWarned[row.id] {
            #expect(!row.isValid && faults.isEmpty, "listed as taken by AWS")
            let hints = DefinitionHint.all(for: try JSON(parsing: row.definition))
            #expect(hints.map(\.code) == [exception.hint], "\(exception.reason)")
        } else {
            #expect(faults.isEmpty == row.isValid, "\(faults)")
        }
    }

    @Test func theCorpusIsWhole() {
        #expect(DefinitionCorpusTests.Row.all.count == 64)
        let ids = Set(DefinitionCorpusTests.Row.all.map(\.id))
        #expect(ids.isSuperset(of: DefinitionCorpusTests.refusedByAWS.keys))
        #expect(ids.isSuperset(of: DefinitionCorpusTests.onlyWarned.keys))
    }

    private static func faults(in definition: String) -> [DefinitionFault] {
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: definition)
            return []
        } catch {
            return error.faults
        }
    }
}

struct ValidationSeverityTests {
    private let regrettable = #"""
        {"StartAt": "A", "States": {
          "A": {"Type": "Pass", "Result": "$.a", "Parameters": {"b": "$.b", "c": "States.UUID()", "d": "$5"}, "Next": "B"},
          "B": {"Type": "Choice", "Choices": [{"Variable": "$.x", "StringEquals": "$.y", "Next": "C"}], "Default": "A"},
          "C": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Next": "D"},
          "D": {"Type": "Fail", "Cause": "$.cause"}}}
        """#

    @Test(
        arguments: [
            (nil, []), ("ERROR", []),
            ("WARNING", ["NO_DOLLAR", "NO_DOLLAR", "PASS_RESULT_IS_STATIC", "NO_PATH", "NO_PATH"]),
        ] as [(String?, [String])])
    func warningsAreAWSsOwnAndOnDemand(_ severity: String?, _ codes: [String]) async throws {
        var input: JSONObject = ["definition": .string(regrettable)]
        input["severity"] = severity.map(JSON.string)
        let answer = try await StatesServices()("ValidateStateMachineDefinition", .object(input))
        #expect(answer["result"] == "OK")
        #expect(answer["truncated"] == false)
        #expect(answer["diagnostics"]?.array?.compactMap { $0["code"]?.string } == codes)
        #expect(answer["diagnostics"]?.array?.allSatisfy { $0["severity"] == "WARNING" } == true)
    }

    @Test func errorsComeBeforeWarningsAndAreCountedWithThem() async throws {
        let services = try StatesServices()
        let broken = regrettable.replacingOccurrences("\"Next\": \"D\"", "\"Next\": \"E\"")
        let all = try await services(
            "ValidateStateMachineDefinition", ["definition": .string(broken), "severity": "WARNING"])
        #expect(all["result"] == "FAIL")
        #expect(
            all["diagnostics"]?.array?.compactMap { $0["severity"]?.string }
                == ["ERROR", "ERROR"] + Array(repeating: "WARNING", count: 5))
        let some = try await services(
            "ValidateStateMachineDefinition",
            ["definition": .string(broken), "severity": "WARNING", "maxResults": 3])
        #expect(some["diagnostics"]?.array?.count == 3)
        #expect(some["truncated"] == true)
        let errors = try await services(
            "ValidateStateMachineDefinition", ["definition": .string(broken), "maxResults": 2])
        #expect(errors["diagnostics"]?.array?.count == 2)
        #expect(errors["truncated"] == false)
    }

    @Test(arguments: [
        (#"{"StartAt": "", "States": {"": {"Type": "Succeed"}}}"#, "INVALID_STATE_NAME"),
        (map(labels: "a:b", "c"), "INVALID_LABEL_NAME"), (map(labels: "a", "a"), "DUPLICATE_LABEL_NAME"),
        (#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}"#, "MISSING_TRANSITION_TARGET"),
        (#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}}"#, "MISSING_END_STATE"),
        ("{", "INVALID_JSON_DESCRIPTION"),
    ])
    func codesAreThoseOfAWSsPage(_ definition: String, _ code: String) async throws {
        let answer = try await StatesServices()("ValidateStateMachineDefinition", ["definition": .string(definition)])
        #expect(answer["diagnostics"]?[0]?["code"]?.string == code)
    }

    /// Two distributed Maps.
    private static func map(labels first: String, _ second: String) -> String {
        func state(_ label: String, _ inner: String, _ then: String) -> String {
            #"""
            {"Type": "Map", "Label": "\#(label)", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED",
            "ExecutionType": "STANDARD"}, "StartAt": "\#(inner)", "States": {"\#(inner)": {"Type": "Succeed"}}}, \#(then)}
            """#
        }
        let one = state(first, "P", #""Next": "B""#)
        let two = state(second, "Q", #""End": true"#)
        return #"{"StartAt": "A", "States": {"A": \#(one), "B": \#(two)}}"#
    }
}

extension String {
    fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
