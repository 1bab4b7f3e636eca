import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    mutating func scheduleTask(_ frame: inout Frame, _ state: TaskState) throws(Failure) -> Progress {
        let input = try effectiveInput(frame)
        let taskToken = state.resource.pattern == .requestResponse ? nil : recalled(entropy.taskToken())
        var parameters = input
        if let template = state.parameters {
            parameters = Payload(
                try evaluate(template, StateData(input: input.value), frame, taskToken: taskToken))
        }
        note(frame.state.queryLanguage == .jsonata ? .afterArguments : .afterParameters, parameters)
        if case .service(let integration) = state.resource.target {
            // An action that is none has its answer from whoever is asked to call it.
            let checked = parameterCheck?(integration, parameters.value) ?? []
            let faults = (integration.parameterFaults(parameters.value) + checked).filter { $0 != .unknownAction }
            if !faults.isEmpty {
                let list = faults.map(\.message).joined(separator: ", ")
                throw runtime(
                    "The Parameters '\(parameters.text)' could not be used to start the Task: [\(list)]", frame)
            }
        }
        let timeout = try seconds(state.timeout, "TimeoutSecondsPath", input.value, frame)
        let heartbeat = try seconds(state.heartbeat, "HeartbeatSecondsPath", input.value, frame)
        var role: String?
        if let credentials = state.credentials {
            role = try evaluate(credentials, StateData(input: input.value), frame)["RoleArn"]?.string
        }
        let token = newToken()
        tokens[token] = frame.id
        let request = TaskRequest(
            token: token, resource: state.resource, parameters: parameters.value, taskToken: taskToken,
            timeoutSeconds: timeout, heartbeatSeconds: heartbeat, credentialsRoleArn: role,
            stateName: frame.state.name, retryCount: frame.retryCount)
        recordScheduled(&frame, request, parameters)
        // What no longer fits into the history is not done either.
        if isOverfull { return .suspended }
        effects.append(.invoke(request))
        var run = TaskRun(token: token, resource: state.resource)
        run.timeout = timeout.map { setTimer(seconds: Double($0), for: frame) }
        run.heartbeat = heartbeat.map { setTimer(seconds: Double($0), for: frame) }
        run.heartbeatSeconds = heartbeat
        frame.task = run
        frame.wait = .task
        if state.resource.target != .activity { unstarted.append(frame.id) }
        return .suspended
    }

    private mutating func seconds(
        _ value: IntegerValue?, _ field: String, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Int? {
        switch value {
        case nil: return nil
        case .literal(let seconds)?: return seconds
        case .expression(let expression)?: return try integer(expression, StateData(input: input), frame)
        case .path(let path)?:
            let value = try read(path, input, frame)
            guard let seconds = value.wholeNumber, seconds > 0, seconds <= 99_999_999 else {
                throw runtime(
                    "The \(field) field refers to value \"\(value.plainText)\" which is not a valid integer: \(path.text)",
                    frame)
            }
            return seconds
        }
    }

    /// Records the Started events of the tasks the input scheduled, now that every frame waits.
    mutating func recordStarts() {
        for id in unstarted {
            guard var frame = frames.take(id) else { continue }
            if frame.wait == .task, frame.task?.isStarted == false { recordStarted(&frame, workerName: nil) }
            frames.put(frame)
        }
        unstarted = []
        if isOverfull { endOverfull() }
    }

    mutating func taskSubmitted(_ token: Token, _ output: JSON) {
        update(token) { execution, frame, _ in
            execution.recordSubmitted(&frame, Payload(output))
            return .suspended
        }
    }

    mutating func activityStarted(_ token: Token, _ workerName: String?) {
        update(token) { execution, frame, task in
            if !task.isStarted { execution.recordStarted(&frame, workerName: workerName) }
            return .suspended
        }
    }

    /// `SendTaskHeartbeat`: the time until the next heartbeat runs anew.
    mutating func heartbeat(_ token: Token) {
        update(token) { execution, frame, task in
            guard let seconds = task.heartbeatSeconds else { return .suspended }
            execution.cancelTimer(task.heartbeat)
            let timer = execution.setTimer(seconds: Double(seconds), for: frame)
            frame.task?.heartbeat = timer
            return .suspended
        }
    }

    mutating func taskFinished(_ token: Token, _ output: JSON) {
        update(token) { execution, frame, task in
            let payload = Payload(output)
            do throws(Failure) {
                try execution.checkSize(payload, task.resource.shortName)
            } catch {
                var failure = error
                failure.isTaskError = true
                return execution.taskFailed(&frame, failure)
            }
            execution.closeTask(&frame)
            execution.recordSucceeded(&frame, task.resource, payload)
            return execution.completeTask(&frame, payload)
        }
    }

    mutating func taskFailed(_ token: Token, _ error: String?, _ cause: String?) {
        update(token) { execution, frame, _ in
            execution.taskFailed(&frame, Failure(error: error, cause: cause, isTaskError: true))
        }
    }

    /// The time or the heartbeat of a task has run out.
    mutating func taskTimedOut(_ frame: inout Frame, _ task: TaskRun, isHeartbeat: Bool) -> Progress {
        effects.append(.cancelTask(task.token))
        closeTask(&frame)
        recordTimedOut(&frame, task.resource)
        let failure = Failure(error: ErrorName.timeout, cause: nil, isTaskError: true, isHeartbeat: isHeartbeat)
        return recover(&frame, failure)
    }

    private mutating func taskFailed(_ frame: inout Frame, _ failure: Failure) -> Progress {
        guard let task = frame.task else { return .suspended }
        closeTask(&frame)
        recordFailed(&frame, task.resource, failure)
        return recover(&frame, failure)
    }

    private mutating func completeTask(_ frame: inout Frame, _ result: Payload) -> Progress {
        guard case .task(let state) = frame.state.kind else { return .suspended }
        do throws(Failure) {
            return try complete(
                &frame, result, state.resultSelector, state.resultPath, to: state.transition)
        } catch {
            return recover(&frame, error)
        }
    }

    /// Leaves a Task, Parallel or Map state with its result.
    mutating func complete(
        _ frame: inout Frame, _ result: Payload, _ selector: PayloadTemplate?, _ placement: ResultPlacement,
        to transition: Transition
    ) throws(Failure) -> Progress {
        note(.result, result)
        let data = StateData(input: frame.input.value, result: result.value)
        var selected = result
        if let selector { selected = Payload(try evaluate(selector, data, frame)) }
        let output = try output(frame.state.output, of: selected, placed: placement, data, frame)
        return try leave(&frame, output, assign: frame.state.assign, from: data, to: transition)
    }

    /// Forgets the task a frame waited for.
    private mutating func closeTask(_ frame: inout Frame) {
        guard let task = frame.task else { return }
        tokens[task.token] = nil
        cancelTimer(task.timeout)
        cancelTimer(task.heartbeat)
        if !task.isStarted, task.resource.target != .activity { recordStarted(&frame, workerName: nil) }
        frame.task = nil
        frame.wait = .nothing
    }

    /// Applies a change to the frame that waits for a task.
    private mutating func update(
        _ token: Token, _ change: (inout Execution, inout Frame, TaskRun) -> Progress
    ) {
        guard let id = tokens[token], var frame = frames.take(id) else { return }
        guard let task = frame.task, task.token == token else {
            frames.put(frame)
            return
        }
        let progress = change(&self, &frame, task)
        settle(frame, progress)
    }
}
