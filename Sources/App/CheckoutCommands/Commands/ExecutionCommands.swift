import AWSCore
import ArgumentParser
import CivilTime
import Emulator
import EmulatorServer
import JSONTree
import StateStore
import StepFunctionsService

/// `checkout list`.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List executions, newest first.",
        discussion: """
            Examples:
              checkout list --status RUNNING
              checkout list --output json --max-items 10
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions
    @Option(name: .long, help: "Only those of this status.") var status: String?
    @Option(name: .long, help: "Only those of this state machine: logical id, name or ARN.") var stateMachine: String?
    @Option(name: .long, parsing: .unconditional, help: "How many at most; one or more.") var maxItems: Int = 1000
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func validate() throws {
        if maxItems < 1 { throw ValidationError("--max-items is 1 or more, not \(maxItems).") }
    }

    func run() async throws {
        let project = try Project(store, command: "list")
        let executions = try await executions(project)
        if output == .json { return Terminal.result((["executions": .array(executions)] as JSON).text(.pretty)) }
        for item in executions {
            let start = Timestamp(seconds: item["startDate"]?.double ?? 0).iso8601
            Terminal.result("\(item["status"]?.string ?? "")\t\(start)\t\(item["executionArn"]?.string ?? "")")
        }
    }

    /// The ARN of the state machine that `--state-machine` names; nil without it.
    private func machineArn(_ project: Project, _ store: StateStore) async throws -> String? {
        guard let stateMachine else { return nil }
        if stateMachine.hasPrefix("arn:") { return stateMachine }
        let stack = project.stack
        let machines = try await store.read { try StackRecord.resources(of: stack, $0) }
            .filter { $0.type == "AWS::StepFunctions::StateMachine" }
        let named = machines.first {
            $0.logicalID == stateMachine || ARN($0.physicalID)?.resourceParts.last == stateMachine
        }
        if let named { return named.physicalID }
        let arn = "arn:aws:states:\(project.region):\(project.account):stateMachine:\(stateMachine)"
        if try await store.read({ try StateMachineRecord.find(arn, $0) }) != nil { return arn }
        throw CommandFailure(noResource: stateMachine, "state machine", in: project, among: machines)
    }

    private func executions(_ project: Project) async throws -> [JSON] {
        if let client = try remote.client(region: project.region) {
            guard let stateMachine else {
                throw CommandFailure("checkout: --endpoint-url needs --state-machine ARN here.")
            }
            var input: JSONObject = ["stateMachineArn": .string(stateMachine), "maxResults": .int(min(maxItems, 1000))]
            input["statusFilter"] = status.map(JSON.string)
            return try await client.call("ListExecutions", input)["executions"]?.array ?? []
        }
        let statuses = ["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"]
        if let status, !statuses.contains(status) {
            throw CommandFailure("checkout: --status is one of \(statuses.joined(separator: ", ")).")
        }
        let store = try EngineStart.store(project)
        let (status, machine, limit) = (status, try await machineArn(project, store), maxItems)
        return try await store.read { db in
            try ExecutionRecord.list(machine: machine, status: status, before: nil, limit: limit, db).map(\.listed)
        }
    }
}

/// What `describe`, `history` and `stop` work on.
struct ExecutionTarget {
    let project: Project
    let remote: RemoteStates?

    init(_ store: StoreOptions, _ remote: RemoteOptions, command: String) throws {
        project = try Project(store, command: command)
        self.remote = try remote.client(region: project.region)
    }

    /// The ARN of the execution a person names; elsewhere only an ARN will do.
    func arn(_ text: String) async throws -> String {
        if text.hasPrefix("arn:") { return text }
        if remote != nil {
            throw CommandFailure("checkout: name the execution by its ARN when --endpoint-url or --profile is given.")
        }
        let found = try await EngineStart.store(project).read { try ExecutionRecord.find(named: text, $0)?.arn }
        guard let found else {
            throw CommandFailure("checkout: there is no execution \(text) in \(project.stateFolder).")
        }
        return found
    }

    /// Calls a reading operation, on the store itself when nobody drives it.
    func read(_ operation: String, _ input: JSONObject) async throws -> JSONObject {
        if let remote { return try await remote.call(operation, input) }
        return try await Emulator.read(
            operation, input, store: EngineStart.store(project), world: project.world)
    }
}

/// `checkout describe`.
struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Describe an execution.",
        discussion: """
            Examples:
              checkout describe latest
              checkout describe my-execution --output json
            """)

    @Argument(help: "An ARN, a name, or latest.") var execution: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let target = try ExecutionTarget(store, remote, command: "describe")
        let arn = try await target.arn(execution)
        let described = try await target.read("DescribeExecution", ["executionArn": .string(arn)])
        if output == .json { return Terminal.result(JSON.object(described).text(.pretty)) }
        for (name, value) in described where value.object == nil {
            let isTime = name.hasSuffix("Date")
            let text = isTime ? Timestamp(seconds: value.double ?? 0).iso8601 : value.string ?? value.text()
            Terminal.result("\(name): \(text)")
        }
    }
}

/// `checkout history`.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Print the history of an execution.",
        discussion: """
            Examples:
              checkout history latest
              checkout history my-execution --output json > recorded.json
            """)

    @Argument(help: "An ARN, a name, or latest.") var execution: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions
    @Flag(name: .long, help: "Newest event first.") var reverseOrder = false
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let target = try ExecutionTarget(store, remote, command: "history")
        var input: JSONObject = [
            "executionArn": .string(try await target.arn(execution)), "maxResults": 1000,
            "reverseOrder": .bool(reverseOrder),
        ]
        var events: [JSON] = []
        repeat {
            let page = try await target.read("GetExecutionHistory", input)
            events += page["events"]?.array ?? []
            input["nextToken"] = page["nextToken"]
        } while input["nextToken"] != nil
        if output == .json { return Terminal.result((["events": .array(events)] as JSON).text(.pretty)) }
        for event in events {
            let details = event.object?.first { $0.key.hasSuffix("EventDetails") }?.value
            let time = Timestamp(seconds: event["timestamp"]?.double ?? 0).iso8601
            let name = details?["name"]?.string ?? details?["resource"]?.string ?? details?["error"]?.string ?? ""
            Terminal.result(
                "\(event["id"]?.int ?? 0)\t\(event["previousEventId"]?.int ?? 0)\t\(time)\t\(event["type"]?.string ?? "")\t\(name)"
            )
        }
    }
}

/// `checkout stop`.
struct StopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop a running execution.",
        discussion: """
            Example:
              checkout stop latest --error Cancelled --cause "wrong order"
            """)

    @Argument(help: "An ARN, a name, or latest.") var execution: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var remote: RemoteOptions
    @Option(name: .long, help: "The error code to record.") var error: String?
    @Option(name: .long, help: "The cause to record.") var cause: String?
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let target = try ExecutionTarget(store, remote, command: "stop")
        let arn = try await target.arn(execution)
        var input: JSONObject = ["executionArn": .string(arn)]
        input["error"] = error.map(JSON.string)
        input["cause"] = cause.map(JSON.string)
        let answer: JSONObject
        if let remote = target.remote {
            answer = try await remote.call("StopExecution", input)
        } else {
            answer = try await EngineStart.with(HostSettings(target.project)) { [input] engine in
                let answer = try await engine.call("states", "StopExecution", input)
                if engine.isOwner { try await EngineDrain.wait(engine) }
                return answer
            }
        }
        Terminal.result(output == .json ? JSON.object(answer).text(.pretty) : "stopped \(arn)")
    }
}

/// Waits until an engine has nothing left to do by itself.
enum EngineDrain {
    static func wait(_ engine: any Engine) async throws {
        var looks = 0
        while looks < 2 {
            looks = try await engine.isQuiet() ? looks + 1 : 0
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
