import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage

/// Runs a recorded execution by another definition to its end, wherever that leads, and gives the new recording.
///
/// Tasks are answered as they were by state, attempt, branch and iteration; a task the recording has no answer for
/// cannot be answered, and the execution has to be run anew.
package struct Rerecording: Sendable {
    /// Why an execution cannot be recorded anew from its old recording.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// What is missing, as a sentence.
        package let description: String
    }

    /// What names an answer: the branch, the state, how often the state was entered there, and the attempt.
    private struct Key: Hashable {
        var branch: String
        var state: String
        var visit: Int
        var attempt: Int
    }

    private let recording: Recording
    private var execution: Execution
    private var router = EventRouter()
    private var visits: [Key: Int] = [:]
    /// The recorded events that answer, in order, by what they answer.
    private var answers: [Key: [HistoryEvent]] = [:]
    private var events: [HistoryEvent] = []
    private var seeds: [Int: UInt64] = [:]
    private var results: [Int: JSON] = [:]
    private var waits: [(token: Token, key: Key, isMapRun: Bool)] = []
    private var items: [Token] = []
    private var timers: [(token: Token, due: Timestamp)] = []
    private var clock: Timestamp
    private var outcome: ExecutionOutcome?

    /// Records an execution anew.
    ///
    /// - Parameters:
    ///   - recording: what the execution was told.
    ///   - machine: the new machine.
    ///   - definition: its definition.
    ///   - parameterCheck: what services have against the parameters of tasks.
    /// - Throws: `Failure` when something happens now that the recording cannot answer.
    package static func of(
        _ recording: Recording, machine: StateMachine, definition: JSON, parameterCheck: ParameterCheck? = nil
    ) throws(Failure) -> Recording {
        var run = Rerecording(recording, machine, parameterCheck)
        try run.run()
        var fresh = recording
        fresh.definition = definition
        fresh.events = run.events
        fresh.seeds = run.seeds
        fresh.results = run.results
        fresh.describeOutcome(run.outcome)
        return fresh
    }

    private init(_ recording: Recording, _ machine: StateMachine, _ parameterCheck: ParameterCheck?) {
        self.recording = recording
        execution = Execution(machine: machine, context: recording.context, parameterCheck: parameterCheck)
        clock = recording.events.first?.timestamp ?? Timestamp(milliseconds: 0)
        var recorded = EventRouter()
        var visits: [Key: Int] = [:]
        for event in recording.events {
            let place = recorded.route(event)
            if place.isAbortion { continue }
            let key = Rerecording.key(recorded, place.branch, event, &visits)
            answers[key, default: []].append(event)
        }
    }

    /// The key of the state a branch is in.
    private static func key(
        _ router: EventRouter, _ branch: Int, _ event: HistoryEvent, _ visits: inout [Key: Int]
    ) -> Key {
        let place = router.branches[branch]
        let state = place.state ?? event.details?.fields["name"]?.string ?? ""
        var key = Key(branch: place.path, state: state, visit: 0, attempt: 0)
        if event.type.hasSuffix("StateEntered") { visits[key, default: 0] += 1 }
        let visit = visits[key] ?? 0
        key.visit = visit
        key.attempt = place.attempt
        return key
    }

    private mutating func run() throws(Failure) {
        guard let input = recording.events.first?.details?.fields["input"]?.string else {
            throw Failure(description: "the recording has no input")
        }
        send(.started(input: input), at: clock, like: 1)
        while outcome == nil {
            if let token = items.popLast() {
                send(.itemsRead(token, Dataset()), at: clock, like: nil)
            } else if let (index, event) = nextAnswer() {
                try answer(waits[index], event)
            } else if let index = timers.indices.min(by: { timers[$0].due < timers[$1].due }),
                isDue(timers[index].token)
            {
                let timer = timers.remove(at: index)
                if execution.timer(timer.token) != nil {
                    send(.timerFired(timer.token), at: max(clock, timer.due), like: nil)
                }
            } else if let last = recording.events.last, last.type == "ExecutionAborted" {
                let fields = last.details?.fields ?? [:]
                send(
                    .stopped(error: fields["error"]?.string, cause: fields["cause"]?.string),
                    at: max(clock, last.timestamp), like: last.id)
            } else {
                let state = waits.first?.key.state ?? ""
                throw Failure(
                    description:
                        "the recording has no answer to the task of state ‘\(state)’: run it and record it anew")
            }
        }
    }

    /// A task without a recorded answer must not simply time out, unless it did so then.
    private func isDue(_ token: Token) -> Bool {
        guard let purpose = execution.timer(token)?.purpose else { return true }
        switch purpose {
        case .wait, .retry, .continuation: return true
        case .taskTimeout, .taskHeartbeat:
            return waits.contains { wait in answers[wait.key]?.contains { $0.type.hasSuffix("TimedOut") } == true }
        case .executionTimeout: return recording.status == "TIMED_OUT"
        }
    }

    /// The recorded answer that came first of those that are wanted.
    private func nextAnswer() -> (wait: Int, event: HistoryEvent)? {
        var best: (wait: Int, event: HistoryEvent)?
        for (index, wait) in waits.enumerated() {
            guard let event = answers[wait.key]?.first(where: Rerecording.isAnswer),
                best.map({ event.id < $0.event.id }) ?? true
            else { continue }
            best = (index, event)
        }
        return best
    }

    private static func isAnswer(_ event: HistoryEvent) -> Bool {
        switch event.type {
        case "TaskSubmitted", "TaskSucceeded", "TaskFailed", "LambdaFunctionSucceeded", "LambdaFunctionFailed",
            "ActivityStarted", "ActivitySucceeded", "ActivityFailed", "MapRunSucceeded", "MapRunFailed":
            true
        default: false
        }
    }

    private mutating func answer(
        _ wait: (token: Token, key: Key, isMapRun: Bool), _ event: HistoryEvent
    ) throws(Failure) {
        let fields = event.details?.fields ?? [:]
        answers[wait.key]?.removeAll { $0.id == event.id }
        let output = ReplayRun.value(fields["output"])
        let input: Input.Event
        switch event.type {
        case "TaskSubmitted": input = .taskSubmitted(wait.token, output: output)
        case "ActivityStarted": input = .activityStarted(wait.token, workerName: fields["workerName"]?.string)
        case "MapRunSucceeded":
            guard let result = recording.results[event.id] else {
                throw Failure(
                    description: "the recording does not hold the result of the Map Run of ‘\(wait.key.state)’: run it "
                        + "and record it anew")
            }
            results[execution.eventCount + 1] = result
            input = .mapRunFinished(wait.token, output: result)
        case "MapRunFailed":
            input = .mapRunFailed(
                wait.token, error: fields["error"]?.string ?? "", cause: fields["cause"]?.string ?? "")
        case "TaskFailed", "LambdaFunctionFailed", "ActivityFailed":
            input = .taskFailed(wait.token, error: fields["error"]?.string, cause: fields["cause"]?.string)
        default: input = .taskFinished(wait.token, output: output)
        }
        if event.type != "TaskSubmitted", event.type != "ActivityStarted" {
            waits.removeAll { $0.token == wait.token }
        }
        send(input, at: max(clock, event.timestamp), like: event.id)
    }

    private mutating func send(_ event: Input.Event, at time: Timestamp, like old: Int?) {
        clock = time
        let first = execution.eventCount + 1
        let seed = old.flatMap { recording.seeds[$0] } ?? UInt64(truncatingIfNeeded: first) &* 7919 &+ 1
        var key = Key(branch: "", state: "", visit: 0, attempt: 0)
        for effect in execution.handle(Input(event, at: time, seed: seed)) {
            switch effect {
            case .record(let event):
                events.append(event)
                let place = router.route(event)
                key = Rerecording.key(router, place.branch, event, &visits)
            case .invoke(let request): waits.append((request.token, key, false))
            case .readItems(let request): items.append(request.token)
            case .startMapRun(let request):
                key.state = request.stateName
                waits.append((request.token, mapKey(request.stateName) ?? key, true))
            case .setTimer(let token, let due): timers.append((token, due))
            case .cancelTimer(let token): timers.removeAll { $0.token == token }
            case .cancelTask(let token): waits.removeAll { $0.token == token }
            case .finish(let end): outcome = end
            case .redriveMapRun: break
            }
        }
        if execution.eventCount >= first { seeds[first] = seed }
    }

    /// The key of the Map Run of a state: its items may have been read in between.
    private func mapKey(_ state: String) -> Key? {
        guard let branch = router.branches.last(where: { $0.state == state }) else { return nil }
        let bare = Key(branch: branch.path, state: state, visit: 0, attempt: 0)
        return Key(branch: branch.path, state: state, visit: visits[bare] ?? 0, attempt: branch.attempt)
    }
}

extension Recording {
    /// Puts what `DescribeExecution` says of the end in line with the history.
    fileprivate mutating func describeOutcome(_ outcome: ExecutionOutcome?) {
        for name in ["output", "outputDetails", "error", "cause"] { execution[name] = nil }
        execution["status"] = .string(outcome?.status ?? "RUNNING")
        if let last = events.last { execution["stopDate"] = .string(last.timestamp.printed) }
        switch outcome {
        case .succeeded(let output)?: execution["output"] = .string(output)
        case .failed(let error, let cause)?, .aborted(let error, let cause)?:
            execution["error"] = error.map(JSON.string)
            execution["cause"] = cause.map(JSON.string)
        case .timedOut?, nil: break
        }
    }
}
