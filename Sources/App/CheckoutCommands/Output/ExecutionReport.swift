import AWSCore
import CivilTime
import Emulator
import Foundation
import JSONTree
import SESService
import StateStore
import StepFunctionsService

/// The end of a run: status, output, e-mails.
struct ExecutionReport {
    let engine: any Engine
    let output: OutputFormat
    let quiet: Bool

    /// Prints the result of an execution.
    ///
    /// - Parameter finished: whether it has ended; otherwise the wait was given up.
    /// - Returns: the status the command exits with.
    func show(_ arn: String, finished: Bool) async throws -> ExitStatus {
        let described = try await describe(arn)
        let status = described["status"]?.string ?? ""
        if output == .json {
            Terminal.result(JSON.object(described).text(.pretty))
        } else {
            text(described, status)
            if !quiet {
                let started = described["startDate"]?.double ?? 0
                let messages = try await engine.store.read { try Outbox.list($0) }
                for message in messages where message.time.seconds >= started { EmailOutput.show(message) }
            }
        }
        if !finished {
            Terminal.error("checkout: the execution is still running; it goes on when the store is driven again.")
            return .failed
        }
        return status == "SUCCEEDED" ? .succeeded : .failed
    }

    /// What `DescribeExecution` returns; for an Express execution, which AWS does not describe, what
    /// `StartSyncExecution` would.
    private func describe(_ arn: String) async throws -> JSONObject {
        guard ARN(arn)?.resource.hasPrefix("express:") == true else {
            return try await engine.call("states", "DescribeExecution", ["executionArn": .string(arn)])
        }
        let execution = try await engine.store.read { try ExecutionRecord.find(arn, $0) }
        return execution?.synchronousAnswer() ?? ["executionArn": .string(arn), "status": "RUNNING"]
    }

    private func text(_ described: JSONObject, _ status: String) {
        let seconds = (described["stopDate"]?.double ?? 0) - (described["startDate"]?.double ?? 0)
        let color: Terminal.Color = status == "SUCCEEDED" ? .green : .red
        let time = described["stopDate"] == nil ? "" : " in \(ProgressOutput.duration(seconds))"
        Terminal.result("\(Terminal.colored(status, color))\(time)")
        if let error = described["error"]?.string { Terminal.result("error: \(error)") }
        if let cause = described["cause"]?.string { Terminal.result("cause: \(cause)") }
        if let text = described["output"]?.string {
            Terminal.result("output: \((try? JSON(parsing: text))?.text(.pretty) ?? text)")
        }
    }
}
