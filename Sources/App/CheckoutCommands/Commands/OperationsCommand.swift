import ArgumentParser
import Emulator
import SAMTemplate

/// `checkout operations`.
struct OperationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operations",
        abstract: "List the AWS operations and CloudFormation types this binary implements.",
        discussion: """
            Examples:
              checkout operations
              checkout operations --resource-types
              checkout operations --markdown
            """)

    @Flag(name: .long, help: "As the tables of the README.") var markdown = false
    @Flag(name: .long, help: "The CloudFormation resource types instead of the operations.") var resourceTypes = false

    func run() async throws {
        if resourceTypes { listTypes() } else { listOperations() }
    }

    private func listOperations() {
        if markdown { Terminal.result("| Service | Implemented | Operations |\n|---|---|---|") }
        for service in Emulator.catalogue() {
            let names = service.operations.joined(separator: " ")
            let count = "\(service.operations.count) of \(service.total)"
            Terminal.result(
                markdown ? "| \(service.name) | \(count) | \(names) |" : "\(service.name) (\(count)): \(names)")
        }
    }

    private func listTypes() {
        if markdown { Terminal.result("| Type | Here | Properties without effect | Properties refused |\n|---|---|---|---|") }
        for type in ResourceType.all {
            let granting = type.role == .granting
            let role = granting ? "accepted, no effect" : "emulated"
            let columns = [
                type.name, role, granting ? "all" : names(.noEffect, type), granting ? "none" : names(.refused, type),
            ]
            Terminal.result(
                markdown ? "| \(columns.joined(separator: " | ")) |" : "\(type.name)\t\(role)")
        }
    }

    /// The top-level properties of a type that have this fate.
    private func names(_ support: PropertyShape.Support, _ type: ResourceType) -> String {
        let names = (type.properties ?? []).filter { $0.support == support }.map(\.name)
        return names.isEmpty ? "none" : names.sorted().joined(separator: " ")
    }
}
