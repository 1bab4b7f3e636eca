import CivilTime
import JSONTree
import StatesLanguage

/// Redriving: frames that failed, or were ended by the failure of others, are kept and go on in the state they were in.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html. The events after
/// `ExecutionRedriven` have not been recorded from AWS; states are not entered anew, as its documentation shows.
extension Execution {
    /// Whether `redriven` has an effect: the execution ended without success, and not for want of room in its history.
    package var isRedrivable: Bool {
        guard let outcome, parkedTop != nil else { return false }
        if case .succeeded = outcome { return false }
        return context.limits.historyEvents.map { eventCount < $0 } ?? true
    }

    /// `RedriveExecution`.
    mutating func redrive() {
        guard isRedrivable, let top = parkedTop else { return }
        outcome = nil
        parkedTop = nil
        redriveCount += 1
        redriveTime = now
        let (count, last) = (redriveCount, eventCount)
        let event = record(
            "ExecutionRedriven", after: last,
            .init("executionRedrivenEventDetails", ["redriveCount": .int(count)]))
        setMachineTimer()
        resume(top, after: event)
        parked = [:]
    }

    /// Lets a kept frame go on, with the branches or iterations below it that had not succeeded.
    private mutating func resume(_ kept: Frame, after event: Int) {
        var frame = kept
        frame.retrierCounts = []
        frame.retryCount = 0
        frame.lastEvent = event
        let below = (frame.children?.running ?? []).compactMap { parked[$0] }
        if below.isEmpty {
            frame.children = nil
            frame.wait = .nothing
            // A Fail state is entered anew, as the documentation says.
            frame.resumes = frame.isInState && frame.state.type != .fail
            ready.append(frame.id)
            frames.put(frame)
        } else {
            frame.children?.lastEvent = event
            frame.wait = .children
            frames.put(frame)
            for child in below { resume(child, after: event) }
        }
    }

    /// Forgets the kept frames below a state that was retried or caught after all.
    mutating func unpark(_ ids: [Int]) {
        for id in ids {
            guard let frame = parked.removeValue(forKey: id), let children = frame.children else { continue }
            unpark(children.running)
        }
    }

    /// Keeps the frames of an execution that ends while they are under way.
    mutating func parkAll() {
        for frame in frames.all {
            if frame.parent == nil { parkedTop = frame } else { parked[frame.id] = frame }
        }
    }
}
