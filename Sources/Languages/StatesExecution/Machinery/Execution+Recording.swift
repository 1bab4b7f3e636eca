import CivilTime
import JSONTree
import StatesLanguage

/// `inputDetails` and `outputDetails` of events that carry all of their data.
let notTruncated: JSON = ["truncated": false]

extension Execution {
    /// Appends an event to the history.
    ///
    /// One place before the limit only the end of the execution fits; any other event marks the history as full.
    /// - Returns: the event's id.
    @discardableResult
    mutating func record(
        _ type: String, after previous: Int, _ details: HistoryEvent.Details? = nil, isEnd: Bool = false
    ) -> Int {
        if !isEnd, let limit = context.limits.historyEvents, eventCount >= limit - 1 {
            isOverfull = true
            return eventCount
        }
        eventCount += 1
        hindsight?.eventRecorded()
        effects.append(
            .record(
                HistoryEvent(id: eventCount, previousEventId: previous, timestamp: now, type: type, details: details)))
        return eventCount
    }

    /// Appends an event of a frame, which becomes the frame's last one.
    mutating func record(_ type: String, in frame: inout Frame, _ details: HistoryEvent.Details? = nil) {
        frame.lastEvent = record(type, after: frame.lastEvent, details)
    }

    mutating func recordEntered(_ frame: inout Frame) {
        let details = HistoryEvent.Details(
            "stateEnteredEventDetails",
            ["name": .string(frame.state.name), "input": .string(frame.input.text), "inputDetails": notTruncated])
        frame.eventBeforeEntry = frame.lastEvent
        record(frame.state.type.rawValue + "StateEntered", in: &frame, details)
        frame.isInState = true
        frame.enteredEvent = frame.lastEvent
        frame.enteredTime = hindsight?.enteredTime(now) ?? now
        note(.entered(state: frame.state.name))
    }

    mutating func recordExited(_ frame: inout Frame, _ output: Payload, assigned: JSONObject) {
        var fields: JSONObject = [
            "name": .string(frame.state.name), "output": .string(output.text), "outputDetails": notTruncated,
        ]
        if !assigned.isEmpty {
            fields["assignedVariables"] = .object(assigned.mapValues { .string($0.text()) })
            fields["assignedVariablesDetails"] = notTruncated
        }
        record(
            frame.state.type.rawValue + "StateExited", in: &frame, .init("stateExitedEventDetails", fields))
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
