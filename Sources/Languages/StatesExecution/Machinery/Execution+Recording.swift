import CivilTime
import JSONTree
import StatesLanguage

/// `inputDetails` and `outputDetails` of events that carry all of their data.
let notTruncated: JSON = ["truncated": false]

extension Execution {
    /// Appends an event to the history.
    ///
    /// One place before the limit only the end of the execution fits; any other event marks the history as full. Type and
    /// details are computed only where events are wanted (`recordsEvents`).
    /// - Returns: the event's id.
    @discardableResult
    mutating func record(
        _ type: @autoclosure () -> String, after previous: Int,
        _ details: @autoclosure () -> HistoryEvent.Details? = nil, isEnd: Bool = false
    ) -> Int {
        if !isEnd, let limit = context.limits.historyEvents, eventCount >= limit - 1 {
            isOverfull = true
            return eventCount
        }
        eventCount += 1
        hindsight?.eventRecorded()
        if recordsEvents {
            let event = HistoryEvent(
                id: eventCount, previousEventId: previous, timestamp: now, type: type(), details: details())
            effects.append(.record(event))
        }
        return eventCount
    }

    /// Appends an event of a frame, which becomes the frame's last one.
    mutating func record(_ type: String, in frame: inout Frame, _ details: HistoryEvent.Details? = nil) {
        frame.lastEvent = record(type, after: frame.lastEvent, details)
    }

    mutating func recordEntered(_ frame: inout Frame) {
        let state = frame.state
        frame.eventBeforeEntry = frame.lastEvent
        frame.lastEvent = record(
            state.type.enteredEvent, after: frame.lastEvent,
            .init("stateEnteredEventDetails", Execution.stateFields(state, "input", "inputDetails", frame.input)))
        frame.isInState = true
        frame.enteredEvent = frame.lastEvent
        frame.enteredTime = hindsight?.enteredTime(now) ?? now
        note(.entered(state: frame.state.name))
    }

    mutating func recordExited(_ frame: inout Frame, _ output: Payload, assigned: JSONObject) {
        let state = frame.state
        frame.lastEvent = record(
            state.type.exitedEvent, after: frame.lastEvent,
            .init("stateExitedEventDetails", Execution.exitFields(state, output, assigned)))
    }

    private static func exitFields(_ state: State, _ output: Payload, _ assigned: JSONObject) -> JSONObject {
        var fields = stateFields(state, "output", "outputDetails", output)
        if !assigned.isEmpty {
            fields["assignedVariables"] = .object(assigned.mapValues { .string($0.text()) })
            fields["assignedVariablesDetails"] = notTruncated
        }
        return fields
    }

    /// A state's name and its input or output.
    private static func stateFields(_ state: State, _ member: String, _ details: String, _ payload: Payload)
        -> JSONObject
    {
        var fields = JSONObject()
        fields.reserveCapacity(3)
        fields.append("name", .string(state.name))
        fields.append(member, .string(payload.text))
        fields.append(details, notTruncated)
        return fields
    }

    /// `EvaluationFailed`. In a state that has no event yet but its entry, AWS lets it follow the event before the
    /// entry; a Wait state was recorded to be the exception.
    mutating func recordEvaluationFailed(_ frame: inout Frame, _ failure: Failure) {
        var fields = Execution.errorFields(failure.error, failure.cause)
        fields["location"] = failure.location.map(JSON.string)
        fields["state"] = .string(frame.state.name)
        let isFirst = frame.lastEvent == frame.enteredEvent && frame.state.type != .wait
        frame.lastEvent = record(
            "EvaluationFailed", after: isFirst ? frame.eventBeforeEntry : frame.lastEvent,
            .init("evaluationFailedEventDetails", fields))
    }

    /// The last event of an execution.
    mutating func recordEnd(_ outcome: ExecutionOutcome, after previous: Int) {
        switch outcome {
        case .succeeded(let output):
            record(
                "ExecutionSucceeded", after: previous,
                .init("executionSucceededEventDetails", ["output": .string(output), "outputDetails": notTruncated]),
                isEnd: true)
        case .failed(let error, let cause):
            record(
                "ExecutionFailed", after: previous,
                .init("executionFailedEventDetails", Execution.errorFields(error, cause)), isEnd: true)
        case .timedOut:
            record(
                "ExecutionTimedOut", after: previous,
                .init("executionTimedOutEventDetails", Execution.errorFields(ErrorName.timeout, nil)), isEnd: true)
        case .aborted(let error, let cause):
            record(
                "ExecutionAborted", after: previous,
                .init("executionAbortedEventDetails", Execution.errorFields(error, cause)), isEnd: true)
        }
    }

    /// `error` and `cause`, as far as there are any.
    static func errorFields(_ error: String?, _ cause: String?) -> JSONObject {
        var fields = JSONObject()
        fields["error"] = error.map(JSON.string)
        fields["cause"] = cause.map(JSON.string)
        return fields
    }
}

// Spelled out, because a text put together anew for every event would cost an allocation each.
extension StateType {
    fileprivate var enteredEvent: String {
        switch self {
        case .task: "TaskStateEntered"
        case .wait: "WaitStateEntered"
        case .pass: "PassStateEntered"
        case .succeed: "SucceedStateEntered"
        case .fail: "FailStateEntered"
        case .choice: "ChoiceStateEntered"
        case .parallel: "ParallelStateEntered"
        case .map: "MapStateEntered"
        }
    }

    fileprivate var exitedEvent: String {
        switch self {
        case .task: "TaskStateExited"
        case .wait: "WaitStateExited"
        case .pass: "PassStateExited"
        case .succeed: "SucceedStateExited"
        case .fail: "FailStateExited"
        case .choice: "ChoiceStateExited"
        case .parallel: "ParallelStateExited"
        case .map: "MapStateExited"
        }
    }
}
