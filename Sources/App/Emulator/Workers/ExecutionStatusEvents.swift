import AWSCore
import CivilTime
import EventBridgeService
import JSONTree
import StepFunctionsService

/// The `Step Functions Execution Status Change` events that executions put on the default bus.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html.
enum ExecutionStatusEvents {
    /// Puts the event of an execution's status on the default bus, in the step's transaction.
    static func publish(_ execution: ExecutionRecord, _ step: StepTransaction) throws {
        // Express workflows put no such events on the bus.
        if execution.type == "EXPRESS" { return }
        guard try EventBus.isWatched(step.db, step.context) else { return }
        let (showsInput, showsOutput) = included(execution)
        let detail: JSONObject = [
            "executionArn": .string(execution.arn), "stateMachineArn": .string(execution.machineArn),
            "name": .string(execution.name), "status": .string(execution.status),
            "startDate": .int(Int(execution.started.milliseconds)),
            "stopDate": execution.stopped.map { .int(Int($0.milliseconds)) } ?? .null,
            "input": showsInput ? .string(execution.input) : .null,
            "output": showsOutput ? execution.output.map(JSON.string) ?? .null : .null,
            "stateMachineVersionArn": execution.versionArn.map(JSON.string) ?? .null,
            "stateMachineAliasArn": execution.aliasArn.map(JSON.string) ?? .null,
            "redriveCount": .int(execution.redriveCount),
            "redriveDate": execution.redriven.map { .int(Int($0.milliseconds)) } ?? .null,
            "redriveStatus": .string(
                execution.isRunning || execution.status == "SUCCEEDED" ? "NOT_REDRIVABLE" : "REDRIVABLE"),
            "redriveStatusReason": execution.isRunning || execution.status == "SUCCEEDED"
                ? .string("Execution is \(execution.status) and cannot be redriven") : .null,
            "inputDetails": ["included": .bool(showsInput)],
            "outputDetails": execution.output == nil ? .null : ["included": .bool(showsOutput)],
            "error": execution.error.map(JSON.string) ?? .null, "cause": execution.cause.map(JSON.string) ?? .null,
        ]
        try EventBus.put(
            step.db, step.context,
            OutgoingEvent(
                source: "aws.states", detailType: "Step Functions Execution Status Change", detail: .object(detail),
                resources: [execution.arn]))
    }

    /// Whether input and output are in the event: its size is limited, so that more than 248 KB of both, escaped, leave
    /// out the input, and more than 248 KB of output that, too.
    private static func included(_ execution: ExecutionRecord) -> (input: Bool, output: Bool) {
        let limit = 248 * 1024
        let output = execution.output.map { JSON.string($0).text().utf8.count } ?? 0
        let input = JSON.string(execution.input).text().utf8.count
        return (input + output <= limit, output <= limit)
    }
}
