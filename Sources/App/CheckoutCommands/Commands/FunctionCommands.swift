import AWSCore
import ArgumentParser
import CivilTime
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import LambdaService
import SESService
import StateStore

/// `checkout invoke`.
struct InvokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoke",
        abstract: "Deploy the template and invoke one of its functions.",
        discussion: """
            Examples:
              checkout invoke NotifyFunction --event events/notify.json
              echo '{}' | checkout invoke NotifyFunction --event -
            """)

    @Argument(help: "The function: logical id, name or ARN.") var function: String
    @Option(
        name: [.long, .customShort("e")],
        help: ArgumentHelp("The event: a JSON file, or -. Default: {}.", valueName: "file"))
    var event: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @Flag(name: .long, inversion: .prefixedNo, help: "Deploy the template first.") var deploy = true

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        let payload = try EventInput.read(event)
        let failed = try await EngineStart.with(HostSettings(project)) { engine in
            if deploy {
                var order = DeployOrder(project)
                // Only one of them is needed, and it is called in a moment.
                order.startsFunctions = false
                order.keepsParameters = false
                _ = try await engine.deploy(order)
            }
            let answer = try await engine.call(
                "lambda", "Invoke",
                [
                    "FunctionName": .string(try await name(engine, project)), "LogType": "Tail",
                    "Payload": .string(Data(payload.utf8).base64EncodedString()),
                ])
            for line in text(answer["LogResult"]).split(whereSeparator: \.isNewline) { Terminal.progress(String(line)) }
            Terminal.result(text(answer["Payload"]))
            if engine.isOwner { try await EngineDrain.wait(engine) }
            return answer["FunctionError"] != nil
        }
        if failed { throw CommandFailure("", .failed) }
    }

    private func name(_ engine: any Engine, _ project: Project) async throws -> String {
        let (stack, wanted) = (project.stack, function)
        let resources = try await engine.store.read { try StackRecord.resources(of: stack, $0) }
        return resources.first { $0.logicalID == wanted && $0.type == "AWS::Lambda::Function" }?.physicalID ?? wanted
    }

    private func text(_ base64: JSON?) -> String {
        String(decoding: base64?.string.flatMap { Data(base64Encoded: $0) } ?? Data(), as: UTF8.self)
    }
}

/// `checkout logs`.
struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Print what functions have printed, with Lambda's own lines.",
        discussion: """
            Examples:
              checkout logs
              checkout logs NotifyFunction --tail
            """)

    @Argument(help: "The function: logical id, name or ARN. Default: all.") var function: String?
    @OptionGroup var store: StoreOptions
    @Flag(name: .long, help: "Go on printing until interrupted.") var tail = false
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let project = try Project(store, command: "logs")
        let store = try EngineStart.store(project)
        let arn = try await self.arn(project, store: store)
        var last: Int64 = 0
        repeat {
            let after = last
            let lines = try await store.read { try FunctionLogs.list($0, functionARN: arn, after: after) }
            for line in lines {
                last = line.sequence
                show(line)
            }
            if tail { try await Task.sleep(for: .milliseconds(200)) }
        } while tail && !Terminal.isUnheard
    }

    private func show(_ line: FunctionLogs.Line) {
        let name = ARN(line.functionARN)?.resourceParts.last ?? line.functionARN
        if output == .text { return Terminal.result("\(line.time.iso8601) \(name) \(line.text)") }
        var object: JSONObject = [
            "timestamp": .int(Int(line.time.milliseconds)), "functionArn": .string(line.functionARN),
            "logStreamName": .string(line.stream), "message": .string(line.text),
        ]
        object["requestId"] = line.requestID.map(JSON.string)
        Terminal.result(JSON.object(object).text())
    }

    private func arn(_ project: Project, store: StateStore) async throws -> String? {
        guard let function else { return nil }
        if function.hasPrefix("arn:") { return function }
        let stack = project.stack
        let resources = try await store.read { try StackRecord.resources(of: stack, $0) }
            .filter { $0.type == "AWS::Lambda::Function" }
        let named = resources.first { $0.logicalID == function || $0.physicalID == function }
        if let arn = named?.attributes["Arn"]?.string { return arn }
        // One that was deleted may have printed something.
        let arn = "arn:aws:lambda:\(project.region):\(project.account):function:\(function)"
        let isKnown = try await store.read { db in
            try FunctionStore.get(db, arn: arn) != nil || !FunctionLogs.list(db, functionARN: arn, after: 0).isEmpty
        }
        if isKnown { return arn }
        throw CommandFailure(noResource: function, "function", in: project, among: resources)
    }
}

/// `checkout emails`.
struct EmailsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emails",
        abstract: "List the e-mails in the outbox; each is also an .eml file in the store's folder.",
        discussion: """
            Examples:
              checkout emails
              checkout emails --output json
            """)

    @OptionGroup var store: StoreOptions
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let project = try Project(store, command: "emails")
        let messages = try await EngineStart.store(project).read { try Outbox.list($0) }
        if output == .json {
            return Terminal.result((["messages": .array(messages.map(\.json))] as JSON).text(.pretty))
        }
        for message in messages { EmailOutput.show(message) }
    }
}
