import AWSCore
import ArgumentParser
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import StatesTesting

/// `checkout test-state`.
struct TestStateCommand: AsyncParsableCommand {
    enum InspectionLevel: String, ExpressibleByArgument, CaseIterable {
        case info = "INFO", debug = "DEBUG", trace = "TRACE"
    }
    enum FieldValidationMode: String, ExpressibleByArgument, CaseIterable {
        case strict = "STRICT", present = "PRESENT", none = "NONE"
    }

    static let configuration = CommandConfiguration(
        commandName: "test-state",
        abstract: "Run one state by itself and show what each of its steps makes of the data.",
        discussion: """
            Examples:
              checkout test-state "Payment Validation" --input '{"Status": "PaymentFailed"}'
              checkout test-state "Process Payment" --input @events/ExecuteWorkflowEvent.json \\
                --mock '{"Status": "PaymentSuccessful"}' --context '{"Execution": {"Input": {"CartId": "1"}}}'
              checkout test-state Charge --definition charge.asl.json --mock-error Busy:later --retry-count 1 --output json

            The template is deployed into a store that is thrown away; with --state, the store of that folder is used. A
            Task without a mock is carried out. The answer is that of the API's TestState.

            Exit status: 0 succeeded, or its error was caught or would be retried; 1 the state failed; 2 bad input.
            """)

    @Argument(help: "The state's name, on whatever level of the definition.") var state: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions

    @Option(
        name: .long,
        help: ArgumentHelp("A definition in Amazon States Language, instead of the template's.", valueName: "file"))
    var definition: String?

    @Option(name: .long, help: "The state machine: logical id or name. Needed when the template has several.")
    var stateMachine: String?

    @Option(name: .long, help: ArgumentHelp("The state's input: JSON, @file or -. Default: {}.", valueName: "json"))
    var input: String = "{}"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The result of the task, or of all branches or iterations: JSON, @file or -.", valueName: "json"))
    var mock: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Let the task fail instead: an error's name, perhaps with its cause.", valueName: "error:cause"))
    var mockError: String?

    @Option(name: .long, help: "How the mock is compared with the service's model: STRICT, PRESENT or NONE.")
    var fieldValidationMode: FieldValidationMode = .strict

    @Option(name: .long, help: ArgumentHelp("The context object: JSON or @file.", valueName: "json"))
    var context: String?

    @Option(name: .long, help: ArgumentHelp("The workflow variables: JSON or @file.", valueName: "json"))
    var variables: String?

    @Option(name: .long, help: "With --mock-error: how often the retrier has been used.")
    var retryCount: Int?

    @Option(name: .long, help: "With --mock: how many iterations of the Map failed.")
    var mapFailures: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("With --mock: what a distributed Map's reader finds: JSON or @file.", valueName: "json"))
    var mapItems: String?

    @Option(name: .long, help: "The role of the execution.")
    var roleArn: String = "arn:aws:iam::000000000000:role/test-state"

    @Option(name: .long, help: "How much the API tells: INFO, DEBUG or TRACE.")
    var inspectionLevel: InspectionLevel = .debug

    @Flag(name: .long, help: "Show the secrets of an HTTP task's connection (with TRACE).")
    var revealSecrets = false

    @Option(name: .long, help: "text, or json for what TestState answers.")
    var output: OutputFormat = .text

    func validate() throws {
        if mock != nil, mockError != nil { throw ValidationError("--mock and --mock-error exclude each other.") }
    }

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        let request = try request()
        var settings = HostSettings(project, isEphemeral: store.state == nil, isQuiet: true)
        // In a store of its own nobody minds that a Wait takes no time.
        if store.state == nil { settings.emulator.clock = .virtual }
        let folder = settings.stateFolder
        defer { if store.state == nil { TemporaryFolder.remove(folder) } }
        let (definition, answer) = try await EngineStart.with(settings) { engine in
            let definition = try await self.definition(engine, project)
            var request = request
            request["definition"] = .string(definition)
            return (definition, try await engine.call("states", "TestState", request))
        }
        if output == .json {
            Terminal.result(JSON.object(answer).text(.pretty))
        } else {
            let parsed = (try? JSON(parsing: definition)) ?? [:]
            let report = InspectionReport(
                name: state, state: Self.find(state, in: parsed) ?? [:], answer: answer,
                isMocked: mock != nil || mockError != nil, queryLanguage: parsed["QueryLanguage"]?.string)
            for line in report.lines { Terminal.result(line) }
        }
        if answer["status"]?.string == "FAILED" { throw CommandFailure("", .failed) }
    }

    /// The definition as a deployment makes it, with everything substituted; a file as it is.
    private func definition(_ engine: any Engine, _ project: Project) async throws -> String {
        if let definition { return try EventInput.value("@\(definition)") }
        var order = DeployOrder(project)
        order.startsFunctions = false
        order.keepsParameters = false
        _ = try await engine.deploy(order)
        let arn = try await StateMachineChoice(engine: engine, stack: project.stack).find(stateMachine)
        let described = try await engine.call("states", "DescribeStateMachine", ["stateMachineArn": .string(arn)])
        return described["definition"]?.string ?? ""
    }

    /// The request, but for the definition.
    private func request() throws -> JSONObject {
        var request: JSONObject = [
            "stateName": .string(state), "roleArn": .string(roleArn), "input": .string(try EventInput.value(input)),
            "inspectionLevel": .string(inspectionLevel.rawValue),
        ]
        if revealSecrets { request["revealSecrets"] = true }
        if let context { request["context"] = .string(try EventInput.value(context)) }
        if let variables { request["variables"] = .string(try EventInput.value(variables)) }
        if let mock {
            request["mock"] = [
                "result": .string(try EventInput.value(mock)),
                "fieldValidationMode": .string(fieldValidationMode.rawValue),
            ]
        } else if let mockError {
            let parts = mockError.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            var failure: JSONObject = ["error": .string(parts.first ?? mockError)]
            if parts.count == 2 { failure["cause"] = .string(parts[1]) }
            request["mock"] = ["errorOutput": .object(failure)]
        }
        var configuration: JSONObject = [:]
        configuration["retrierRetryCount"] = retryCount.map(JSON.int)
        configuration["mapIterationFailureCount"] = mapFailures.map(JSON.int)
        if let mapItems { configuration["mapItemReaderData"] = .string(try EventInput.value(mapItems)) }
        if !configuration.isEmpty { request["stateConfiguration"] = .object(configuration) }
        return request
    }

    /// The state of a name on this level or below it.
    private static func find(_ name: String, in level: JSON) -> JSON? {
        guard let states = level["States"]?.object else { return nil }
        if let state = states[name] { return state }
        for (_, state) in states {
            let inner =
                (state["Branches"]?.array ?? []) + [state["ItemProcessor"], state["Iterator"]].compactMap(\.self)
            for level in inner { if let found = find(name, in: level) { return found } }
        }
        return nil
    }
}
