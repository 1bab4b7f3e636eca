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
        let detail: JSONObject = [
            "executionArn": .string(execution.arn), "stateMachineArn": .string(execution.machineArn),
            "name": .string(execution.name), "status": .string(execution.status),
            "startDate": .int(Int(execution.started.milliseconds)),
            "stopDate": execution.stopped.map { .int(Int($0.milliseconds)) } ?? .null,
            "input": .string(execution.input), "output": execution.output.map(JSON.string) ?? .null,
            "stateMachineVersionArn": execution.versionArn.map(JSON.string) ?? .null,
            "stateMachineAliasArn": execution.aliasArn.map(JSON.string) ?? .null,
            "redriveCount": .int(execution.redriveCount),
            "redriveDate": execution.redriven.map { .int(Int($0.milliseconds)) } ?? .null,
            "redriveStatus": .string(
                execution.isRunning || execution.status == "SUCCEEDED" ? "NOT_REDRIVABLE" : "REDRIVABLE"),
            "redriveStatusReason": execution.isRunning || execution.status == "SUCCEEDED"
                ? .string("Execution is \(execution.status) and cannot be redriven") : .null,
            "inputDetails": ["included": true],
            "outputDetails": execution.output == nil ? .null : ["included": true],
            "error": execution.error.map(JSON.string) ?? .null, "cause": execution.cause.map(JSON.string) ?? .null,
        ]
        try EventBus.put(
            step.db, step.context,
            OutgoingEvent(
                source: "aws.states", detailType: "Step Functions Execution Status Change", detail: .object(detail),
                resources: [execution.arn]))
    }
}
