import AWSCore
import ArgumentParser
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import SAMTemplate
import StatesTesting

/// `checkout run`: deploys, starts an execution, shows it, waits until the app is quiet.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        // The superior command is named so that `CheckoutCommand.direct` can do without it.
        commandName: "run", _superCommandName: "checkout",
        abstract: "Deploy the template, run one execution, and wait until the app has finished with it.",
        discussion: """
            Examples:
              checkout run events/ExecuteWorkflowEvent.json
              checkout run events/ExecuteWorkflowEvent.json --parameter-overrides PaymentOutcome=Failed
              checkout run event.json --mock-config MockConfigFile.json --test-case HappyPath
              echo '{"CartId": "1"}' | checkout run - --state-machine CheckoutStateMachine --output json
              checkout run events/ExecuteWorkflowEvent.json --clock virtual --ephemeral

            Parameters given here are for this run: the next has again what checkout deploy last gave the stack, else the
            template's defaults.

            A task that waits for a callback is shown with the command that resumes it. The run can be killed at any
            time: the same command, typed elsewhere, takes the execution to its end.

            With --clock virtual nobody waits for Wait states, retries, delays and time-outs: the clock jumps over them.
            A callback that has a time-out times out then, as nobody's answer is on its way. See docs/clock.md.
            """)

    @Argument(
        help: ArgumentHelp(
            "The execution's input: a JSON file, or - for standard input. Default: {}.", valueName: "event"))
    var event: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var remote: RemoteOptions
    @OptionGroup var mocks: MockOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Answer tasks from this test case of the mock configuration.", valueName: "name"))
    var testCase: String?

    @Option(name: .long, help: "The state machine: logical id, name or ARN. Needed when the template has several.")
    var stateMachine: String?

    @Option(name: .long, help: "The execution's name. Default: a new UUID.")
    var name: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Give up waiting after so many seconds; the execution stays and can be resumed.", valueName: "seconds"))
    var timeout: Seconds?

    @Flag(name: .long, inversion: .prefixedNo, help: "Deploy the template first.")
    var deploy = true

    @Flag(name: .long, help: "Use a store of this run's own and remove it afterwards.")
    var ephemeral = false

    @Flag(name: .long, help: "With --ephemeral: keep that store and print where it is.")
    var keep = false

    @Option(
        name: .long,
        help:
            "text, or json for what DescribeExecution (of an Express execution, StartSyncExecution) returns and nothing else."
    )
    var output: OutputFormat = .text

    @Flag(name: [.long, .customShort("q")], help: "No progress, only the result.")
    var quiet = false

    @Option(
        name: .long,
        help: ArgumentHelp("Write a recording of the execution, for checkout replay.", valueName: "file"))
    var record: String?

    @OptionGroup var redaction: RedactionOptions

    @Option(
        name: .long, parsing: .unconditional,
        help: "The port of the AWS endpoint during the run. Default: any free one.")
    var port: PortNumber = 0

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        if let client = try remote.client(region: project.region) {
            if record != nil {
                throw CommandFailure("checkout: --record writes local executions; use checkout record afterwards.")
            }
            if mocks.mockConfig != nil {
                throw CommandFailure(
                    "checkout: --mock-config is for the process that answers the tasks, the endpoint's.")
            }
            let input = try EventInput.read(event)
            return try await RemoteRun(client: client, output: output, quiet: quiet, timeout: timeout?.value)
                .run(machine: stateMachine.map(started), name: name, input: input)
        }
        var deployment = DeployOrder(project)
        deployment.keepsParameters = false
        var settings = HostSettings(project, port: port.value, isEphemeral: ephemeral, limits: limits, isQuiet: quiet)
        settings.emulator.clock = clock.clock ?? .real
        // The clock jumps for this run's execution, and no further.
        settings.emulator.jumpsByItself = false
        let config = try mockConfig()
        settings.emulator.mocks = config
        // A broken template is reported before anything is started.
        if deploy { _ = try deployment.load(StackContext(of: project.stack, inFolder: settings.stateFolder)) }
        let input = try EventInput.read(event)
        if keep { TemporaryFolder.keep(settings.stateFolder) }
        defer { if ephemeral, !keep { TemporaryFolder.remove(settings.stateFolder) } }
        let progress = ProgressOutput(isQuiet: quiet)
        let order = deploy ? deployment : nil
        let status = try await EngineStart.with(settings) { engine in
            try await EngineStart.check(clock.clock, of: engine)
            return try await start(engine, project, order, config, input, progress)
        }
        if ephemeral, keep { Terminal.progress("The store is kept in \(settings.stateFolder).") }
        if status != .succeeded { throw CommandFailure("", status) }
    }

    /// The ARN to start: that of the machine, with the test case behind it.
    private func started(_ machine: String) -> String { testCase.map { "\(machine)#\($0)" } ?? machine }

    /// The mock configuration; nil for none.
    private func mockConfig() throws -> MockConfig? {
        let config = try mocks.load()
        if testCase != nil, config == nil {
            throw CommandFailure("checkout: --test-case needs --mock-config or SFN_MOCK_CONFIG.")
        }
        return config
    }

    private func start(
        _ engine: any Engine, _ project: Project, _ order: DeployOrder?, _ config: MockConfig?, _ input: String,
        _ progress: ProgressOutput
    ) async throws -> ExitStatus {
        if let order { progress.deployed(try await engine.deploy(order), stack: project.stackName) }
        let machine = try await StateMachineChoice(engine: engine, stack: order == nil ? nil : project.stack)
            .find(stateMachine)
        if let config, let testCase {
            // Who holds the store answers the tasks, and has read its own configuration or none.
            guard let local = engine as? LocalEngine else {
                throw CommandFailure(
                    "checkout: another process drives the store \(project.stateFolder); give it the mock configuration, "
                        + "or add --ephemeral to this command.")
            }
            let checked = try await MockCheck(engine: local, config: config, testCase: testCase).run()
            if !checked.faults.isEmpty { throw TemplateFaults(checked.faults) }
        }
        let arn = try await start(machine, input, engine)
        progress.started(arn, endpoint: engine.endpoint)
        let jumping = Task { try await engine.jump(untilQuietAfter: arn) }
        defer { jumping.cancel() }
        let watch = ExecutionWatch(
            engine: engine, progress: progress, stateFolder: resumeFolder(project), isJSON: output == .json)
        let finished = try await watch.untilQuiet(arn, timeout: timeout?.value)
        if let record {
            var recording = try await RecordingOutput.read(arn, engine.store)
            try redaction.apply(&recording)
            try RecordingOutput.write(recording, to: record)
        }
        return try await ExecutionReport(engine: engine, output: output, quiet: quiet)
            .show(arn, finished: finished)
    }

    /// Starts the execution; returns its ARN.
    private func start(_ machine: String, _ input: String, _ engine: any Engine) async throws -> String {
        // A name of its own lets the start be repeated when the process that drives the store dies over it.
        let own = name ?? UUID().uuidString.lowercased()
        let request: JSONObject = [
            "stateMachineArn": .string(started(machine)), "input": .string(input),
            "name": .string(own),
        ]
        do {
            return try await engine.call("states", "StartExecution", request)["executionArn"]?.string ?? ""
        } catch let error as AWSError where error.code.rawValue == "ExecutionAlreadyExists" && name == nil {
            // Nobody else has this name: the first request started it, and it has ended already.
            return machine.replacingOccurrences(of: ":stateMachine:", with: ":execution:") + ":\(own)"
        }
    }

    /// The folder the resuming command has to name, when it is not the one it would find by itself.
    private func resumeFolder(_ project: Project) -> String? {
        let current = FileManager.default.currentDirectoryPath + "/.checkout"
        return project.stateFolder == current ? nil : project.stateFolder
    }
}
