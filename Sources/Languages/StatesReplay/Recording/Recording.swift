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
    package var name: String { execution["name"]?.string ?? part(7) ?? "unknown" }

    /// The ARN of the state machine.
    package var stateMachineArn: String {
        let given = execution["stateMachineArn"]?.string ?? stateMachine["stateMachineArn"]?.string
        return given ?? "arn:aws:states:\(region):\(part(4) ?? "000000000000"):stateMachine:\(part(6) ?? "unknown")"
    }

    /// The state machine's name.
    package var stateMachineName: String {
        let last = stateMachineArn.split(separator: ":", omittingEmptySubsequences: false).dropFirst(6).first
        return stateMachine["name"]?.string ?? last.map(String.init) ?? "unknown"
    }

    /// The region it ran in.
    package var region: String { part(3) ?? "us-east-1" }
    /// The account it ran in.
    package var account: String { part(4) ?? "000000000000" }

    /// Whether it was a Standard or an Express execution.
    package var type: StateMachineType { part(5) == "express" ? .express : .standard }

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
        let role = events.first?.details?.fields["roleArn"]?.string ?? stateMachine["roleArn"]?.string
        return ExecutionContext(
            executionArn: executionArn, executionName: name,
            roleArn: role ?? "arn:aws:iam::\(account):role/unknown", stateMachineArn: stateMachineArn,
            stateMachineName: stateMachineName, region: region, type: type, limits: limits)
    }

    /// AWS's quotas, unless the recording itself goes beyond them.
    private var limits: ExecutionLimits {
        let aws = type == .express ? ExecutionLimits.express : .aws
        guard let most = aws.payloadBytes else { return aws }
        let isLarge = events.contains { event in
            (event.details?.fields ?? [:]).contains { ($0.value.string?.utf8.count ?? 0) > most }
        }
        return isLarge || events.count > aws.historyEvents ?? .max ? .off : aws
    }

    private func part(_ index: Int) -> String? {
        guard let arn = execution["executionArn"]?.string else { return nil }
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.indices.contains(index) ? String(parts[index]) : nil
    }
}
