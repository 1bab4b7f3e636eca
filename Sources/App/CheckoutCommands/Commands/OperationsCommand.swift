import ArgumentParser
import Emulator

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
        let types = Emulator.resourceTypes()
        guard markdown else {
            for type in types {
                Terminal.result("\(type.name)\t\(type.isEmulated ? "emulated" : "accepted without effect")")
            }
            return
        }
        Terminal.result("| Type | Accepted without effect | Refused |\n|---|---|---|")
        for type in types where type.isEmulated {
            Terminal.result("| \(type.name) | \(names(type.withoutEffect)) | \(names(type.refused)) |")
        }
        let granting = types.filter { !$0.isEmulated }.map(\.name)
        Terminal.result("\nAccepted and listed, without effect here: \(granting.joined(separator: ", ")).")
    }

    private func names(_ properties: [String]) -> String {
        properties.isEmpty ? "–" : properties.joined(separator: " ")
    }
}
