import CheckoutTesting
import JSONTree
import StatesLanguage
import Testing

@Suite struct DefinitionTests {
    private func faults(_ text: String, type: StateMachineType = .standard) -> [String] {
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: text, type: type)
            return []
        } catch {
            return error.faults.map { "\($0.code) \($0.message) \($0.path)" }
        }
    }

    @Test(arguments: [
        ("{}", ["SCHEMA_VALIDATION_FAILED These fields are required: [States, StartAt] /"]),
        ("[]", ["SCHEMA_VALIDATION_FAILED Definition must be a valid JSON object "]),
        (
            #"{"StartAt": "pass1", "States": {"pass1": {"Type": "Pass", "Next": "pass3"}, "pass2": {"Type": "Pass", "End": true}}}"#,
            [
                "MISSING_TRANSITION_TARGET Missing 'Next' target: pass3 /States/pass1/Next",
                #"MISSING_TRANSITION_TARGET State "pass2" is not reachable. /States/pass2"#,
            ]
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}}"#,
            ["MISSING_END_STATE Workflow has no terminal state "]
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Nope", "End": true}}}"#,
            [
                "SCHEMA_VALIDATION_FAILED The field 'Type' should have one of these values: [Task, Wait, Pass, "
                    + "Succeed, Fail, Choice, Parallel, Map] /States/A/Type",
                "MISSING_END_STATE Workflow has no terminal state ",
            ]
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Catch": [], "Output": 1, "End": true}}}"#,
            [
                "SCHEMA_VALIDATION_FAILED Field 'Catch' is not supported /States/A",
                "SCHEMA_VALIDATION_FAILED The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported "
                    + "for the 'JSONata' QueryLanguage /States/A",
            ]
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [], "End": true}}}"#,
            ["SCHEMA_VALIDATION_FAILED Value cannot be empty /States/A/Branches"]
        ),
    ])
    func faultsAreNamedWithTheirPlace(_ text: String, _ expected: [String]) {
        #expect(faults(text) == expected)
    }

    @Test(arguments: [
        ("ItemsPath", "$.a[*].b", false), ("ItemsPath", "$.a[?(@.b==1)]", false), ("ItemsPath", "$.a[0].b", true),
        ("ItemsPath", "$$.Execution.Input", true), ("ItemsPath", "$list", true),
        ("MaxConcurrencyPath", "$$.Execution.Input.n", false), ("MaxConcurrencyPath", "$.n", true),
        ("ToleratedFailurePercentagePath", "$$.Execution.Input.n", false),
    ])
    func pathsOfAMapLeadToOnePlace(_ field: String, _ path: String, _ isValid: Bool) {
        let map = """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "\(field)": "\(path)", "End": true, "ItemProcessor": {
              "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
            """
        let fault = "SCHEMA_VALIDATION_FAILED Value is not a Reference Path /States/M/\(field)"
        #expect(faults(map) == (isValid ? [] : [fault]))
    }

    @Test func placesAreFoundInTheText() throws {
        let text = """
            {"StartAt": "A/B",
              "States": {
                "A": {"Type": "Succeed"},
                "A/B": {"Type": "Choice", "Choices": [
                  {"Variable": "$.a", "IsNull": true, "Next": "A"},
                  {"Variable": "$.b", "IsNull": true,
                   "Next": "Nowhere"}]}}}
            """
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: text)
            Issue.record("accepted")
        } catch {
            let fault = try #require(error.faults.first)
            #expect(fault.path == "/States/A/B/Choices[1]/Next")
            let position = try #require(fault.position(in: text))
            #expect(position == (7, 8))
        }
        let state = try #require(DefinitionFault("", at: "/States/A").position(in: text))
        #expect(state == (3, 5))
        #expect(DefinitionFault("", at: "/States/C").position(in: text) == nil)
    }

    /// What ValidateStateMachineDefinition was recorded to say.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func diagnosticsAreAWSs() throws {
        for row in try Conformance.rows("stepfunctions/api-calls.jsonl")
        where row["call"]?.string == "stepfunctions.ValidateStateMachineDefinition" {
            let text = row["params"]?["definition"]?.string ?? ""
            let wanted = (row["expected"]?["diagnostics"]?.array ?? []).map { diagnostic in
                [diagnostic["code"]?.string, diagnostic["message"]?.string, diagnostic["location"]?.string ?? ""]
            }
            do throws(DefinitionFaults) {
                _ = try StateMachine(text: text)
                #expect(wanted.isEmpty)
            } catch {
                #expect(error.faults.map { [$0.code, $0.message, $0.path] } == wanted)
            }
        }
    }

    @Test func absentAndNullDiffer() throws {
        let text =
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": null, "Result": null, "ResultPath": null, "End": true}}}"#
        let state = try #require(try StateMachine(text: text).graph.state(named: "A"))
        guard case .nothing = state.inputPath, case .whole = state.outputPath, case .pass(let pass) = state.kind,
            case .discard = pass.resultPath
        else {
            Issue.record("null was taken for absence")
            return
        }
        #expect(pass.result == .null)
    }

    @Test(arguments: [
        ("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "sqs", "sendMessage.waitForTaskToken"),
        ("arn:aws:states:eu-west-1:123456789012:states:startExecution.sync:2", "states", "startExecution.sync:2"),
        ("arn:aws:states:::aws-sdk:dynamodb:query", "aws-sdk:dynamodb", "query"),
    ])
    func integrationsAreParsed(_ arn: String, _ type: String, _ resource: String) throws {
        guard case .service(let integration)? = TaskResource(arn)?.target else {
            Issue.record("no integration")
            return
        }
        #expect(integration.resourceType == type)
        #expect(integration.resource == resource)
        #expect(integration.isKnown)
    }

    /// What CreateStateMachine was recorded to refuse, word for word.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func refusalsAreAWSs() throws {
        var checked = 0
        for row in try Conformance.rows("stepfunctions/api-calls.jsonl") {
            let expected = row["expected"]?["message"]?.string ?? row["expected"]?["exception_value"]?.string ?? ""
            guard row["call"]?.string == "stepfunctions.CreateStateMachine",
                let definition = row["params"]?["definition"]?.string, expected.contains("SCHEMA_VALIDATION_FAILED")
            else { continue }
            let type = StateMachineType(rawValue: row["params"]?["type"]?.string ?? "STANDARD") ?? .standard
            do throws(DefinitionFaults) {
                _ = try StateMachine(text: definition, type: type)
                Issue.record("accepted: \(definition)")
            } catch {
                let wanted = expected.split(separator: "Invalid State Machine Definition: ").last.map(String.init) ?? ""
                let message = error.message.split(separator: "Invalid State Machine Definition: ").last.map(String.init)
                #expect(message == wanted.replacing("<partition>", with: "aws"))
            }
            checked += 1
        }
        #expect(checked >= 8)
    }

    /// A linter's verdicts; those AWS is known or thought not to share are listed.
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func corpusVerdicts() throws {
        let elsewhere: Set<String> = [
            // Its argument is found wrong when the state runs.
            "invalid-math-add",
            // Templates before CloudFormation has put values in.
            "valid-cfn-definition-substitutions", "valid-task-intrisic-function",
            // One of its states goes back to JSONPath.
            "valid-map-with-item-batcher-jsonata",
            // The blanks inside the delimiters are this linter's rule; AWS's documentation asks for none.
            "invalid-jsonata-surround-syntax-no-spaces",
        ]
        for row in try Conformance.rows("asl-validation/definitions.jsonl") {
            guard let id = row["id"]?.string, let text = row["definition"]?.string else { continue }
            let found = faults(text)
            let agrees = found.isEmpty == (row["valid"]?.bool ?? true)
            #expect(agrees != elsewhere.contains(id), "\(id): \(found)")
        }
    }
}
