import AWSCore
import ArgumentParser
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import StateStore
import StepFunctionsService

/// What the three callback commands share.
struct CallbackOptions: ParsableArguments {
    @Option(name: [.customLong("token"), .customLong("task-token")], help: "The task token.")
    var token: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions
    @OptionGroup var limits: LimitOptions

    @Flag(name: [.long, .customShort("q")], help: "No progress, only the result.")
    var quiet = false

    @Option(name: .long, help: "text or json.")
    var output: OutputFormat = .text

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Stop driving after so many seconds.", valueName: "seconds"))
    var timeout: Seconds?
}

/// `checkout send-task-success`.
struct SendTaskSuccessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-task-success",
        abstract: "Answer a waiting task with its output, and drive its execution on when nobody else does.",
        discussion: """
            Examples:
              checkout send-task-success --token AQC… --task-output '{"Status": "PaymentSuccessful"}'
              checkout send-task-success --task-token AQC… --task-output @answer.json
            """)

    @OptionGroup var options: CallbackOptions
    @Option(
        name: [.customLong("task-output")],
        help: ArgumentHelp("The output: JSON, @file, or - for standard input.", valueName: "json"))
    var taskOutput: String

    func run() async throws {
        let text = try EventInput.value(taskOutput)
        try await Callback(options).send(
            "SendTaskSuccess", ["taskToken": .string(options.token), "output": .string(text)])
    }
}

/// `checkout send-task-failure`.
struct SendTaskFailureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-task-failure",
        abstract: "Fail a waiting task, and drive its execution on when nobody else does.",
        discussion: """
            Example:
              checkout send-task-failure --token AQC… --error CardDeclined --cause "insufficient funds"
            """)

    @OptionGroup var options: CallbackOptions
    @Option(name: .long, help: "The error's name, which Retry and Catch see.") var error: String?
    @Option(name: .long, help: "A description of what went wrong.") var cause: String?

    func run() async throws {
        var input: JSONObject = ["taskToken": .string(options.token)]
        input["error"] = error.map(JSON.string)
        input["cause"] = cause.map(JSON.string)
        try await Callback(options).send("SendTaskFailure", input)
    }
}

/// `checkout send-task-heartbeat`.
struct SendTaskHeartbeatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-task-heartbeat",
        abstract: "Tell that a waiting task is still being worked on.",
        discussion: """
            Example:
              checkout send-task-heartbeat --token AQC…
            """)

    @OptionGroup var options: CallbackOptions

    func run() async throws {
        try await Callback(options).send("SendTaskHeartbeat", ["taskToken": .string(options.token)])
    }
}

/// Sends an answer to a task: to the live owner of the store, or by taking the store over and driving the execution on.
struct Callback {
    let options: CallbackOptions

    init(_ options: CallbackOptions) { self.options = options }

    func send(_ operation: String, _ input: JSONObject) async throws {
        let project = try Project(options.store, command: "deploy")
        if let client = try options.remote.client(region: project.region) {
            return acknowledged(try await client.call(operation, input), operation)
        }
        let settings = HostSettings(project, limits: options.limits, isQuiet: options.quiet)
        let status = try await EngineStart.with(settings) { engine in
            // Which execution it is has to be found before the token is used up.
            let arn = try await execution(engine)
            acknowledged(try await engine.call("states", operation, input), operation)
            guard engine.isOwner, let arn else { return ExitStatus.succeeded }
            return try await drive(engine, arn, project)
        }
        if status != .succeeded { throw CommandFailure("", status) }
    }

    private func acknowledged(_ answer: JSONObject, _ operation: String) {
        // With --output json a command prints what the AWS action returns, which is nothing here.
        if options.output == .json { return }
        if !options.quiet { Terminal.progress("\(operation): accepted") }
    }

    private func execution(_ engine: any Engine) async throws -> String? {
        let token = options.token
        return try await engine.store.read { try TaskTokens.executionArn(of: token, $0) }
    }

    /// Drives the execution until it ends or waits again.
    private func drive(_ engine: any Engine, _ arn: String, _ project: Project) async throws -> ExitStatus {
        let progress = ProgressOutput(isQuiet: options.quiet)
        let current = FileManager.default.currentDirectoryPath + "/.checkout"
        let watch = ExecutionWatch(
            engine: engine, progress: progress,
            stateFolder: project.stateFolder == current ? nil : project.stateFolder, isJSON: options.output == .json)
        let ended = try await watch.untilQuiet(arn, timeout: options.timeout?.value, untilWaiting: true)
        guard ended else { return .succeeded }
        if options.output == .json {
            let described = try await engine.call("states", "DescribeExecution", ["executionArn": .string(arn)])
            return described["status"] == "SUCCEEDED" ? .succeeded : .failed
        }
        return try await ExecutionReport(engine: engine, output: .text, quiet: options.quiet).show(arn, finished: true)
    }
}
