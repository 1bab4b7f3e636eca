import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage

/// An execution that took place: what it was, what it was told, and its history.
///
/// Whatever AWS's own answers say of it is kept in their form, so that a recording made here and one put together from
/// `aws stepfunctions` output are the same thing.
package struct Recording: Sendable {
    /// What `DescribeExecution` says, without its payloads' details.
    package var execution: JSONObject
    /// What `DescribeStateMachineForExecution` says, without the definition.
    package var stateMachine: JSONObject
    /// The definition it ran; nil when only the history is known.
    package var definition: JSON?
    /// The history, oldest event first.
    package var events: [HistoryEvent]
    /// What a history does not say: by the id of a `MapRunSucceeded` event, the result of the Map Run.
    package var results: [Int: JSON] = [:]
    /// By the id of the first event an input produced, the seed of that input's randomness; empty for recordings of
    /// AWS's, whose chance is unknown.
    package var seeds: [Int: UInt64] = [:]
    /// The state machine's name in its template; nil when it is not known.
    package var logicalID: String?

    /// A recording of its parts.
    package init(
        execution: JSONObject, stateMachine: JSONObject = [:], definition: JSON? = nil, events: [HistoryEvent]
    ) {
        self.execution = execution
        self.stateMachine = stateMachine
        self.definition = definition
        self.events = events
    }
}

extension Recording {
    /// The ARN of the execution; one made up of nothing but its form when it is not known.
    package var executionArn: String {
        execution["executionArn"]?.string ?? "arn:aws:states:us-east-1:000000000000:execution:unknown:unknown"
    }

    /// The execution's name.
    package var name: String { execution["name"]?.string ?? arn.part(7) ?? "unknown" }

    /// The ARN of the state machine.
    package var stateMachineArn: String { stateMachineArn(arn) }

    /// The state machine's name.
    package var stateMachineName: String { stateMachine["name"]?.string ?? stateMachineName(stateMachineArn(arn)) }

    /// Whether it was a Standard or an Express execution.
    package var type: StateMachineType { arn.isExpress ? .express : .standard }

    /// Whether it was made here, so that the source of its chance is known.
    package var hasSeeds: Bool { !seeds.isEmpty }

    /// Its status at the time of the recording, by its last event.
    package var status: String {
        switch events.last?.type {
        case "ExecutionSucceeded": "SUCCEEDED"
        case "ExecutionFailed": "FAILED"
        case "ExecutionTimedOut": "TIMED_OUT"
        case "ExecutionAborted": "ABORTED"
        default: "RUNNING"
        }
    }

    /// What the execution knew of itself.
    package var context: ExecutionContext {
        let arn = arn
        let region = arn.part(3) ?? "us-east-1"
        let type: StateMachineType = arn.isExpress ? .express : .standard
        let machine = stateMachineArn(arn)
        let role = events.first?.details?.fields["roleArn"]?.string ?? stateMachine["roleArn"]?.string
        return ExecutionContext(
            executionArn: executionArn, executionName: execution["name"]?.string ?? arn.part(7) ?? "unknown",
            roleArn: role ?? "arn:aws:iam::\(arn.part(4) ?? "000000000000"):role/unknown", stateMachineArn: machine,
            stateMachineName: stateMachine["name"]?.string ?? stateMachineName(machine), region: region, type: type,
            limits: limits(type))
    }

    /// AWS's quotas, unless the recording itself goes beyond them.
    private func limits(_ type: StateMachineType) -> ExecutionLimits {
        let aws = type == .express ? ExecutionLimits.express : .aws
        guard let most = aws.payloadBytes else { return aws }
        let isLarge = events.contains { event in
            (event.details?.fields ?? [:]).contains { ($0.value.string?.utf8.count ?? 0) > most }
        }
        return isLarge || events.count > aws.historyEvents ?? .max ? .off : aws
    }

    private func stateMachineArn(_ arn: ExecutionArn) -> String {
        let given = execution["stateMachineArn"]?.string ?? stateMachine["stateMachineArn"]?.string
        return given
            ?? "arn:aws:states:\(arn.part(3) ?? "us-east-1"):\(arn.part(4) ?? "000000000000"):stateMachine:"
            + (arn.part(6) ?? "unknown")
    }

    private func stateMachineName(_ machine: String) -> String {
        machine.split(separator: ":", omittingEmptySubsequences: false).dropFirst(6).first.map(String.init) ?? "unknown"
    }

    private var arn: ExecutionArn { ExecutionArn(text: execution["executionArn"]?.string ?? "") }
}

/// The parts of the ARN of an execution, found when they are asked for.
private struct ExecutionArn {
    let text: String

    var isExpress: Bool { part(5) == "express" }

    /// A part by its position; nil when the ARN is not known.
    func part(_ index: Int) -> String? {
        let bytes = text.utf8
        var (start, left) = (bytes.startIndex, index)
        while left > 0 {
            guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
            start = bytes.index(after: colon)
            left -= 1
        }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        return text.isEmpty ? nil : String(text[start..<end])
    }
}
