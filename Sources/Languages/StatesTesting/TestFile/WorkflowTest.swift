import JSONTree
import SAMTemplate

/// The test cases of a file: `orders.test.yaml`.
package struct WorkflowTestFile: Sendable {
    /// What is tested.
    package enum Target: Sendable, Hashable {
        /// The state machine of a template, which is deployed with all its resources; nil for the project's own template.
        case template(String?, stateMachine: String?)
        /// A definition by itself, of a machine that bears the file's name.
        case definition(String, SourceLocation, substitutions: [String: String], isExpress: Bool)
    }

    /// The file's path, as faults name it.
    package let file: String
    package let target: Target
    package let cases: [WorkflowTest]
}

/// A test case: one execution, what it meets, and what is to come of it.
package struct WorkflowTest: Sendable {
    /// Where the execution's input comes from.
    package enum Input: Sendable, Hashable {
        case value(JSON)
        /// A JSON file, relative to the test file.
        case file(String, SourceLocation)
    }

    package var name: String
    package var location: SourceLocation
    /// Why the case is not run; nil when it is.
    package var skip: String?
    package var input = Input.value([:])
    /// Template parameters.
    package var parameters: [String: String] = [:]
    /// Environment variables by the logical id of a function.
    package var environment: [String: [String: String]] = [:]
    /// The states that are mocked.
    package var mocks: [MockConfig.MockedState] = []
    /// A configuration of Step Functions Local with the test case that is used of it.
    package var mockConfig: (file: String, location: SourceLocation)?
    package var testCase: String?
    /// How mocked results are compared with the models of their services: `STRICT`, `PRESENT` or `NONE`.
    package var fieldValidationMode = "STRICT"
    /// What the test sends to tasks that wait for a callback, by state.
    package var callbacks: [String: [Callback]] = [:]
    /// How long the execution may take, in seconds of modelled time; nil for any time.
    package var timeoutSeconds: Double?
    package var expectations = Expectations()

    /// What a test sends to a waiting task, in place of the third party that has the token.
    package struct Callback: Sendable, Hashable {
        /// What is sent.
        package enum Answer: Sendable, Hashable {
            case success(JSON)
            case failure(error: String?, cause: String?)
            case heartbeat
        }

        package let answer: Answer
        /// How long after the task was submitted, or after the answer before, in seconds.
        package let after: Double
        package let location: SourceLocation
    }
}

/// What is to come of a test case; what is nil is not looked at.
package struct Expectations: Sendable {
    /// `SUCCEEDED`, `FAILED`, `TIMED_OUT` or `ABORTED`.
    package var status: TemplateNode?
    package var output: TemplateNode?
    package var error: TemplateNode?
    package var cause: TemplateNode?
    /// The states that were entered, in order.
    package var path: [TemplateNode]?
    package var pathLocation: SourceLocation?
    /// What was published, by bus: expectations of events with the members EventBridge gives them.
    package var events: [Resource] = []
    /// What lies in queues at the end, by queue: bodies, parsed when they are JSON.
    package var messages: [Resource] = []
    /// What tables hold at the end, by table: items as plain JSON.
    package var rows: [Resource] = []
    /// The e-mails that were sent.
    package var emails: (location: SourceLocation, expected: [TemplateNode])?

    /// What is expected of a resource of the template.
    package struct Resource: Sendable {
        /// Its logical id or its name.
        package let name: String
        package let location: SourceLocation
        package let expected: [TemplateNode]
    }

    /// Nothing expected.
    package init() {}
}
