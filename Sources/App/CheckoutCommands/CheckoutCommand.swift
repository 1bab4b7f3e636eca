import ArgumentParser
import Foundation

/// The root command: the list of subcommands and what becomes of their errors.
package struct CheckoutCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "checkout",
        abstract: "Runs serverless AWS applications on this machine, offline, as AWS would run them.",
        discussion: """
            Give it a SAM template and an event:

              checkout run events/ExecuteWorkflowEvent.json

            Exit status: 0 succeeded; 1 the execution failed, timed out or was aborted, a replay diverged, or an expression failed; 2 bad input or usage; \
            3 an internal error or a failure of this machine.
            """,
        version: checkoutVersion,
        subcommands: [
            RunCommand.self, ServeCommand.self, DeployCommand.self, DeleteCommand.self, ListCommand.self,
            DescribeCommand.self, HistoryCommand.self, RecordCommand.self, ReplayCommand.self, DiffCommand.self,
            StopCommand.self,
            SendTaskSuccessCommand.self,
            SendTaskFailureCommand.self, SendTaskHeartbeatCommand.self, InvokeCommand.self, EmailsCommand.self,
            LogsCommand.self, ClockCommand.self, ValidateCommand.self, TestCommand.self, TestStateCommand.self,
            JSONataCommand.self, OperationsCommand.self, ResetCommand.self, EnvCommand.self,
        ])

    package init() {}

    /// Parses the arguments, runs the command and exits with its status.
    package static func run(_ arguments: [String]) async -> Never {
        signal(SIGPIPE, SIG_IGN)
        Terminal.reserveDescriptors()
        do {
            let arguments = Array(arguments.dropFirst())
            var command = try direct(arguments) ?? parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            succeed()
        } catch let error as CommandFailure {
            if !error.message.isEmpty { Terminal.error(error.message) }
            Foundation.exit(error.status.rawValue)
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                Terminal.result(fullMessage(for: error))
                succeed()
            }
            if let status = ExitStatus(rawValue: code.rawValue), error is ExitCode { Foundation.exit(status.rawValue) }
            if code == .validationFailure {
                Terminal.error(fullMessage(for: error))
                Foundation.exit(ExitStatus.badInput.rawValue)
            }
            let failure = CommandFailure(error)
            Terminal.error(failure.message)
            Foundation.exit(failure.status.rawValue)
        }
    }

    /// Ends the process; well, unless nobody has got the results.
    private static func succeed() -> Never {
        guard let reason = Terminal.outputFailure else { Foundation.exit(ExitStatus.succeeded.rawValue) }
        Terminal.error("checkout: standard output cannot be written: \(reason)")
        Foundation.exit(ExitStatus.internalError.rawValue)
    }

    /// The `run` that well-formed arguments mean; nil for all others, which `parseAsRoot` takes.
    ///
    /// The way from the root, which reads the options of a command twice over and looks for completion scripts, takes
    /// some milliseconds longer, a good part of a short run.
    package static func direct(_ arguments: [String]) -> (any ParsableCommand)? {
        guard arguments.first == RunCommand._commandName else { return nil }
        // What asks for help comes out as another command than the one that was asked to parse.
        return (try? RunCommand.parseAsRoot(Array(arguments.dropFirst()))) as? RunCommand
    }
}

/// The version of the program, as `--version` prints it.
package let checkoutVersion = "0.1.0"
