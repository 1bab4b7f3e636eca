import AWSCore
import ArgumentParser
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import SAMTemplate
import StateStore

/// `checkout deploy`.
struct DeployCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy",
        abstract: "Bring the resources of the stack in line with the template.",
        discussion: """
            Examples:
              checkout deploy
              checkout deploy --template app/template.yaml --parameter-overrides Stage=dev --output json

            What is unchanged is not touched and keeps its data; what the template no longer has is removed. A parameter
            that is not given keeps the value of the last deployment, as with sam deploy.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        var order = DeployOrder(project)
        order.startsFunctions = false
        _ = try order.load(StackContext(of: order.key, inFolder: project.stateFolder))
        let report = try await EngineStart.with(HostSettings(project)) { [order] in try await $0.deploy(order) }
        if output == .json { return Terminal.result(report.json.text(.pretty)) }
        ProgressOutput(isQuiet: false).deployed(report, stack: project.stackName)
        for (name, value) in report.outputs { Terminal.result("\(name) = \(value.string ?? value.text())") }
    }
}

/// `checkout delete`.
struct DeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Remove the stack and all its resources, as sam delete does.",
        discussion: """
            Example:
              checkout delete --stack-name checkout
            """)

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let project = try Project(store, command: "delete")
        let removed = try await EngineStart.with(HostSettings(project)) {
            try await $0.delete(stack: project.stackName)
        }
        let text = removed.isEmpty ? "has nothing to remove" : "removed (\(removed.count) resources)"
        Terminal.progress("Stack \(project.stackName): \(text)")
    }
}

/// `checkout reset`.
struct ResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Empty the store: stacks, data, executions, e-mails, logs. Handler environments stay.",
        discussion: """
            Example:
              checkout reset --state /tmp/store
            """)

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let project = try Project(store, command: "delete")
        guard let lease = try StoreLease.take(folder: project.stateFolder) else {
            let owner = StoreLease.owner(folder: project.stateFolder)
            throw CommandFailure(
                "checkout: process \(owner?.processID ?? 0) drives the store \(project.stateFolder); stop it first.")
        }
        let settings = HostSettings(stateFolder: project.stateFolder, region: project.region)
        let names = ["", "-wal", "-shm"].map { settings.databasePath + $0 }
        for path in names + ["functions", "emails"].map({ "\(project.stateFolder)/\($0)" }) {
            try? FileManager.default.removeItem(atPath: path)
        }
        lease.release()
        Terminal.progress("The store \(project.stateFolder) is empty.")
    }
}

/// `checkout env`.
struct EnvCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "env",
        abstract: "Print the exports that point the AWS CLI and SDKs at this store's endpoint.",
        discussion: """
            Example:
              eval "$(checkout env)" && aws dynamodb list-tables
            """)

    @OptionGroup var store: StoreOptions
    @Option(name: .long, parsing: .unconditional, help: "The port to name when nobody serves the store yet.")
    var port: PortNumber = 4566

    func run() async throws {
        let project = try Project(store, command: "env")
        let endpoint = StoreLease.owner(folder: project.stateFolder)?.endpoint ?? "http://127.0.0.1:\(port.value)"
        for (name, value) in [
            ("AWS_ENDPOINT_URL", endpoint),
            ("AWS_ACCESS_KEY_ID", project.account == World.defaultAccount ? "test" : project.account),
            ("AWS_SECRET_ACCESS_KEY", "test"),
            ("AWS_REGION", project.region), ("AWS_DEFAULT_REGION", project.region),
        ] {
            Terminal.result("export \(name)=\(value)")
        }
    }
}
