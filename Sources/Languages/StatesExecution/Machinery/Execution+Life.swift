import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    mutating func start(_ text: String) {
        guard startTime == nil else { return }
        startTime = now
        // The service has checked the text; one that is no JSON can only end the execution.
        guard let value = try? JSON(parsing: text) else {
            return finish(.failed(error: ErrorName.runtime, cause: "The input is not valid JSON."), after: 0)
        }
        input = Payload(value, text: text)
        let roleArn = context.roleArn
        record(
            "ExecutionStarted", after: 0,
            .init(
                "executionStartedEventDetails",
                ["input": .string(text), "inputDetails": notTruncated, "roleArn": .string(roleArn)]))
        setMachineTimer()
        let frame = Frame(
            id: newFrameId(), graph: machine.graph, parent: nil, slot: 0, mapItem: nil,
            position: machine.graph.startAt, input: input, variables: [:], lastEvent: 0)
        ready.append(frame.id)
        frames.put(frame)
    }

    /// Asks for the timer of the machine's `TimeoutSeconds`.
    mutating func setMachineTimer() {
        guard let seconds = machine.timeoutSeconds else { return }
        let end = now.adding(seconds: Double(seconds))
        machineTimer = setTimer(at: deadline.map { min($0, end) } ?? end)
    }

    mutating func newFrameId() -> Int {
        frameCount += 1
        return frameCount
    }

    mutating func newToken() -> Token {
        tokenCount += 1
        return Token(tokenCount)
    }

    /// Asks for a timer that belongs to no frame.
    mutating func setTimer(at time: Timestamp) -> Token {
        let token = newToken()
        effects.append(.setTimer(token, at: time))
        if let deadline, time > deadline { outlastsDeadline = true }
        return token
    }

    /// When the execution has taken as long as one may: a year, five minutes for an Express one.
    var deadline: Timestamp? {
        guard let startTime, let seconds = context.limits.executionSeconds else { return nil }
        return startTime.adding(seconds: Double(seconds))
    }

    /// Asks for a timer for the deadline, if the execution may be there then: a Standard one has none as long as all
    /// that it waits for comes before.
    mutating func watchDeadline() {
        guard outcome == nil, machineTimer == nil, let deadline, context.type == .express || outlastsDeadline else {
            return
        }
        outlastsDeadline = false
        machineTimer = setTimer(at: deadline)
    }

    /// Asks for a timer of a frame.
    mutating func setTimer(seconds: Double, for frame: Frame) -> Token {
        let token = setTimer(at: now.adding(seconds: seconds))
        tokens[token] = frame.id
        return token
    }

    mutating func cancelTimer(_ token: Token?) {
        guard let token, tokens.removeValue(forKey: token) != nil else { return }
        effects.append(.cancelTimer(token))
    }

    /// A frame has ended its graph.
    mutating func ended(_ frame: Frame, _ output: Payload) {
        if let parent = frame.parent { return childSucceeded(frame, output, parent: parent) }
        finish(.succeeded(output: output.text), after: frame.lastEvent)
    }

    /// A frame has failed for good.
    mutating func failed(_ frame: Frame, _ failure: Failure) {
        if let parent = frame.parent { return childFailed(frame, failure, parent: parent) }
        parkedTop = frame
        finish(.failed(error: failure.error, cause: failure.cause), after: frame.lastEvent)
    }

    /// `StopExecution`; its event follows no other (recorded from AWS).
    mutating func stop(_ error: String?, _ cause: String?) {
        finish(.aborted(error: error, cause: cause), after: 0)
    }

    /// The machine's `TimeoutSeconds` have passed, or the longest time that an execution may take; taken to follow no other event, as an abortion does.
    mutating func timeOut() { finish(.timedOut, after: 0) }

    /// The history is full: AWS ends the execution with its 25,000th event.
    mutating func endOverfull() {
        guard outcome == nil else { return }
        isOverfull = false
        let limit = context.limits.historyEvents ?? eventCount
        finish(
            .failed(
                error: ErrorName.runtime,
                cause: "The execution reached the maximum number of history events (\(limit))."),
            after: eventCount)
    }

    /// Ends the execution: what is still under way is called off, the last event recorded.
    mutating func finish(_ outcome: ExecutionOutcome, after event: Int) {
        guard self.outcome == nil else { return }
        for id in frames.numbers {
            guard var frame = frames.take(id) else { continue }
            callOff(&frame)
            frames.put(frame)
        }
        if outcome.status == "SUCCEEDED" {
            parked = [:]
        } else {
            parkAll()
        }
        cancelMachineTimers()
        frames = FrameTable()
        ready = FrameQueue()
        tokens = [:]
        unstarted = []
        self.outcome = outcome
        recordEnd(outcome, after: event)
        effects.append(.finish(outcome))
    }

    private mutating func cancelMachineTimers() {
        for timer in [machineTimer, continueTimer] {
            if let timer { effects.append(.cancelTimer(timer)) }
        }
        machineTimer = nil
        continueTimer = nil
    }

    /// Cancels what a frame waits for.
    mutating func callOff(_ frame: inout Frame) {
        switch frame.wait {
        case .timer(let token), .retry(let token): cancelTimer(token)
        case .task:
            if let task = frame.task {
                cancelTimer(task.timeout)
                cancelTimer(task.heartbeat)
                tokens[task.token] = nil
                effects.append(.cancelTask(task.token))
            }
        case .mapRun(let token):
            tokens[token] = nil
            effects.append(.cancelTask(token))
        case .nothing, .children: break
        }
        frame.task = nil
        frame.wait = .nothing
    }
}
