import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    /// What becomes of a failed state: a retry, a catcher's state, or the failure of the frame.
    mutating func recover(_ frame: inout Frame, _ failure: Failure) -> Progress {
        probe?.failure = failure
        if failure.isEvaluation { recordEvaluationFailed(&frame, failure) }
        if failure.isFatal { return close(&frame, failure) }
        if let progress = retry(&frame, failure) { return progress }
        let catchers = frame.state.catchers
        guard let index = catchers.firstIndex(where: { $0.errorEquals.matches(failure) }) else {
            return close(&frame, failure)
        }
        let catcher = catchers[index]
        note(.caught(state: frame.state.name, catcher: index))
        recordStateFailed(&frame, failure)
        // A timeout has an empty cause; a task that failed without error or cause has nulls.
        let noCause: JSON = failure.error == ErrorName.timeout ? "" : .null
        let output: JSON = [
            "Error": failure.error.map(JSON.string) ?? .null, "Cause": failure.cause.map(JSON.string) ?? noCause,
        ]
        do throws(Failure) {
            let data = StateData(input: frame.input.value, errorOutput: output)
            // AWS leaves OutputPath out of it.
            let combined =
                if let template = catcher.output {
                    Payload(try evaluate(template, data, frame))
                } else {
                    try place(Payload(output), catcher.resultPath, frame)
                }
            return try leave(&frame, combined, assign: catcher.assign, from: data, to: .next(catcher.next))
        } catch {
            if error.isEvaluation { recordEvaluationFailed(&frame, error) }
            return .failed(error)
        }
    }

    private mutating func close(_ frame: inout Frame, _ failure: Failure) -> Progress {
        recordStateFailed(&frame, failure)
        return .failed(failure)
    }

    /// `MapStateFailed` or `ParallelStateFailed`, once the state is not retried.
    private mutating func recordStateFailed(_ frame: inout Frame, _ failure: Failure) {
        guard frame.children != nil || frame.mapRun != nil || failure.isEvaluation else { return }
        frame.children = nil
        let type = frame.state.type
        if type == .map || type == .parallel { record(type.rawValue + "StateFailed", in: &frame) }
    }

    private mutating func retry(_ frame: inout Frame, _ failure: Failure) -> Progress? {
        let retriers = frame.state.retriers
        guard let index = retriers.firstIndex(where: { $0.errorEquals.matches(failure) }) else { return nil }
        if frame.retrierCounts.isEmpty { frame.retrierCounts = Array(repeating: 0, count: retriers.count) }
        let retrier = retriers[index]
        let attempt = frame.retrierCounts[index]
        guard attempt < retrier.maxAttempts else { return nil }
        note(.retried(state: frame.state.name, retrier: index))
        frame.retrierCounts[index] += 1
        frame.retryCount += 1
        frame.children = nil
        var delay = retrier.delay(attempt: attempt)
        if retrier.hasFullJitter { delay *= entropy.fraction() }
        frame.wait = .retry(setTimer(seconds: delay, for: frame))
        return .suspended
    }

    /// Ends frames whose state has failed on another branch, with all frames below them.
    ///
    /// - Parameters:
    ///   - ids: the frames.
    ///   - event: the event that made the state fail, which the events of the end follow.
    ///   - aborted: records what the state type says about a frame, before the frame's own state is recorded.
    mutating func abort(_ ids: [Int], after event: Int, _ aborted: (inout Execution, Frame) -> Void) {
        for id in ids {
            guard var frame = frames.take(id) else { continue }
            aborted(&self, frame)
            if let children = frame.children {
                let isMap = frame.state.type == .map
                abort(children.running, after: event) { execution, child in
                    if isMap { execution.recordIteration(.aborted, child, of: frame, after: event) }
                }
            }
            if case .mapRun = frame.wait, frame.mapRun != nil { record("MapRunAborted", after: event) }
            callOff(&frame)
            recordAborted(frame, after: event)
            parked[id] = frame
        }
    }

    /// `TaskStateAborted` and its like, for the types that have it.
    mutating func recordAborted(_ frame: Frame, after event: Int) {
        guard frame.isInState else { return }
        switch frame.state.type {
        case .task, .wait, .parallel, .map: record(frame.state.type.rawValue + "StateAborted", after: event)
        default: break
        }
    }
}

extension [String] {
    fileprivate func matches(_ failure: Failure) -> Bool {
        ErrorName.matches(
            failure.error, isTaskError: failure.isTaskError, isHeartbeat: failure.isHeartbeat, in: self)
    }
}

extension State {
    /// `Retry`; empty for types without it.
    var retriers: [Retrier] {
        switch kind {
        case .task(let state): state.retry
        case .parallel(let state): state.retry
        case .map(let state): state.retry
        default: []
        }
    }

    /// `Catch`; empty for types without it.
    var catchers: [Catcher] {
        switch kind {
        case .task(let state): state.catch
        case .parallel(let state): state.catch
        case .map(let state): state.catch
        default: []
        }
    }
}
