import ArgumentParser
import Emulator
import Foundation
import SAMTemplate

/// `checkout validate`.
struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check the template and its state machines without deploying anything.",
        discussion: """
            Examples:
              checkout validate
              checkout validate --strict
              checkout validate --template app/template.yaml --allow-unsupported

            Faults are what checkout deploy would refuse, all at once: the template is tried on a copy of the store, which
            is thrown away. They are shown with their place and end the command with status 2. Warnings are about state machines that AWS accepts and people regret: loops without an end, tokens that are sent to
            nobody, errors that cannot come up, retries that do something twice. docs/hints.md explains each. They
            change the status only with --strict.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @Flag(name: .long, help: "End with status 2 when there are warnings, too.") var strict = false

    func run() async throws {
        let project = try Project(store, parameters, command: "validate")
        let order = DeployOrder(project)
        let excerpts = SourceExcerpts(folder: project.folder)
        let folder = TemporaryFolder.path()
        defer { TemporaryFolder.remove(folder) }
        let stack: TemplateStack
        do {
            stack = try await TrialDeployment.run(
                order, stateFolder: project.stateFolder, temporaryFolder: folder)
        } catch let faults as TemplateFaults {
            throw CommandFailure(faults.faults.map { excerpts.text("\($0)", at: $0.location) }.joined(separator: "\n"))
        }
        for notice in stack.notices { Terminal.progress("\(notice)") }
        let warnings = try order.hints(for: stack)
        for warning in warnings {
            let fault = TemplateFault("warning: \(warning.message)", at: warning.location, path: warning.path)
            Terminal.progress(excerpts.text("\(fault)", at: warning.location))
        }
        let count = warnings.isEmpty ? "" : warnings.count == 1 ? ", 1 warning" : ", \(warnings.count) warnings"
        if strict, !warnings.isEmpty { throw CommandFailure("checkout: \(count.dropFirst(2)), and --strict is given") }
        Terminal.result("\(project.template ?? "") is valid: \(stack.resources.count) resources\(count).")
    }
}
