import JSONTree
import StatesLanguage

extension Execution {
    mutating func startBranches(_ frame: inout Frame, _ state: ParallelState) throws(Failure) -> Progress {
        var input = try effectiveInput(frame)
        if let parameters = state.parameters {
            input = Payload(try evaluate(parameters, StateData(input: input.value), frame))
        }
        record("ParallelStateStarted", in: &frame)
        var children = Children(
            total: state.branches.count, concurrency: state.branches.count, lastEvent: frame.lastEvent)
        for (slot, branch) in state.branches.enumerated() {
            let child = Frame(
                id: newFrameId(), graph: branch, parent: frame.id, slot: slot, mapItem: frame.mapItem,
                position: branch.startAt, input: input, variables: frame.variables,
                lastEvent: frame.lastEvent)
            note(.started(state: frame.state.name, slot: slot))
            children.begin(child.id)
            ready.append(child.id)
            frames.put(child)
        }
        children.next = state.branches.count
        frame.children = children
        frame.wait = .children
        return .suspended
    }

    /// A branch or iteration has ended with an output: the next iteration starts, or the execution goes on behind the
    /// state when all are done.
    mutating func childSucceeded(_ child: Frame, _ output: Payload, parent id: Int) {
        guard var parent = frames.take(id) else { return }
        var last = child.lastEvent
        if parent.state.type == .map { last = recordIteration(.succeeded, child, of: parent, after: last) }
        if isOverfull {
            frames.put(parent)
            return endOverfull()
        }
        switch parent.childSucceeded(child.id, child.slot, output, last) {
        case .waits: frames.put(parent)
        case .isComplete:
            let progress = completeChildren(&parent)
            settle(parent, progress)
        case .hasMore:
            startIteration(of: parent, after: child.lastEvent)
            if isOverfull { endOverfull() }
        }
    }

    /// All branches or iterations have ended.
    mutating func completeChildren(_ frame: inout Frame) -> Progress {
        guard let children = frame.children else { return .suspended }
        frame.children = nil
        frame.wait = .nothing
        frame.lastEvent = children.lastEvent
        let result = Payload(array: children.results.compactMap { $0 })
        do throws(Failure) {
            switch frame.state.kind {
            case .parallel(let state):
                recordStateSucceeded(frame)
                return try complete(&frame, result, state.resultSelector, state.resultPath, to: state.transition)
            case .map(let state):
                recordStateSucceeded(frame)
                return try complete(&frame, result, state.resultSelector, state.resultPath, to: state.transition)
            default: return .suspended
            }
        } catch {
            return recover(&frame, error)
        }
    }

    /// `MapStateSucceeded` or `ParallelStateSucceeded`; at AWS the exit does not follow it but its predecessor.
    mutating func recordStateSucceeded(_ frame: Frame) {
        record(frame.state.type.rawValue + "StateSucceeded", after: frame.lastEvent)
    }

    /// A branch or iteration has failed for good: the others end and the state fails.
    mutating func childFailed(_ child: Frame, _ failure: Failure, parent id: Int) {
        guard var frame = frames.take(id) else { return }
        let event = child.lastEvent
        let isMap = frame.state.type == .map
        if isMap { recordIteration(.failed, child, of: frame, after: event) }
        if child.failedUnderWay(failure) { recordAborted(child, after: event) }
        let others = (frame.children?.running ?? []).filter { $0 != child.id }
        abort(others, after: event) { [frame] execution, other in
            if isMap { execution.recordIteration(.aborted, other, of: frame, after: event) }
        }
        frame.wait = .nothing
        frame.lastEvent = event
        if isOverfull { return endOverfull() }
        var failure = failure
        // For a Parallel or Map, States.TaskFailed is a wildcard, as AWS's documentation has it.
        failure.isTaskError = true
        failure.isEvaluation = false
        let kept = frame.children
        parked[child.id] = child
        let progress = recover(&frame, failure)
        if case .failed = progress {
            frame.children = kept
        } else {
            unpark(kept?.running ?? [])
        }
        settle(frame, progress)
    }
}

extension Frame {
    /// What there is to do after a branch or iteration has succeeded.
    fileprivate enum AfterChild { case waits, isComplete, hasMore }

    /// Keeps the output of a branch or iteration, in place.
    fileprivate mutating func childSucceeded(_ id: Int, _ slot: Int, _ output: Payload, _ event: Int) -> AfterChild {
        guard var children else { return .waits }
        self.children = nil
        children.results[slot] = output
        children.finished += 1
        children.end(id)
        children.lastEvent = event
        defer { self.children = children }
        return children.finished == children.total
            ? .isComplete : children.next < children.total ? .hasMore : .waits
    }

    /// Whether the frame's state was still under way when it failed, so that AWS records its abortion.
    ///
    /// Seen for tasks; a Fail state and a state that never began have no such event.
    fileprivate func failedUnderWay(_ failure: Failure) -> Bool { state.type == .task && failure.isTaskError }
}
