import AWSCore
import CivilTime
import GRDB
import JSONTree
import LogsService
import StatesExecution
import StepFunctionsService

/// What executions write to the log group of their state machine.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html.
enum ExecutionLogs {
    /// Writes a step's events as the execution's logging configuration says, in the step's transaction.
    static func publish(
        _ events: [HistoryEvent], of execution: ExecutionRecord, as logging: LoggingConfiguration,
        _ step: StepTransaction
    ) throws {
        let lines = events.filter { logging.takes($0.type) }.map { event in
            (time: event.timestamp, message: line(event, execution, withData: logging.includesData))
        }
        // One stream an execution; AWS spreads them over streams of its own.
        let day = execution.started.iso8601Seconds.prefix(16).replacing("T", with: "-").replacing(":", with: "-")
        let machine = ARN(execution.machineArn)?.resourceParts.last ?? ""
        try LogGroup.log(
            lines, to: logging.groupArn, stream: "states/\(machine)/\(day)/\(execution.name)", now: step.context.now,
            step.db)
    }

    /// An event as a line of the log (recorded): numbers are texts, and the time is in milliseconds.
    private static func line(_ event: HistoryEvent, _ execution: ExecutionRecord, withData: Bool) -> String {
        var details = event.details?.fields ?? [:]
        if !withData {
            for name in [
                "input", "inputDetails", "output", "outputDetails", "parameters", "assignedVariables",
                "assignedVariablesDetails",
            ] {
                details[name] = nil
            }
        }
        for name in ["input", "output"] {
            guard let text = details[name]?.string, let kept = truncated(text) else { continue }
            details[name] = .string(kept)
            details[name + "Details"] = ["truncated": true]
        }
        let members: JSONObject = [
            "id": .string(String(event.id)), "type": .string(event.type), "details": .object(details),
            "previous_event_id": .string(String(event.previousEventId)),
            "event_timestamp": .string(String(event.timestamp.milliseconds)), "execution_arn": .string(execution.arn),
            "redrive_count": .string(String(execution.redriveCount)),
        ]
        return JSON.object(members).text()
    }

    /// How many bytes of a payload, escaped as the line has it, are logged.
    private static let loggedBytes = 248 * 1024

    /// The beginning of a payload that is too long for a line; nil for one that fits.
    private static func truncated(_ text: String) -> String? {
        if JSON.string(text).text().utf8.count - 2 <= loggedBytes { return nil }
        var size = 0
        for place in text.unicodeScalars.indices {
            // Without its two quotation marks.
            size += JSON.string(String(text.unicodeScalars[place])).text().utf8.count - 2
            if size > loggedBytes { return String(text[..<place]) }
        }
        return nil
    }
}
