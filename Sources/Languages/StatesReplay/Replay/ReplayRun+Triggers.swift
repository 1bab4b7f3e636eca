import CivilTime
import JSONPath
import JSONTree
import StatesExecution
import StatesLanguage

/// What has to happen so that a recorded event comes about.
extension ReplayRun {
    /// The input that led to a recorded event; nil when nothing the replay waits for can lead to it.
    mutating func trigger(for position: Int) throws(Mismatch) -> Input.Event? {
        let event = recorded.events[position]
        let fields = event.details?.fields ?? [:]
        switch event.type {
        case "ExecutionTimedOut":
            return progress.machineTimer.map { .timerFired($0) }
        case "ExecutionAborted":
            return .stopped(error: fields["error"]?.string, cause: fields["cause"]?.string)
        case "ExecutionRedriven":
            progress.outcome = nil
            return .redriven
        default: break
        }
        guard progress.outcome == nil, let branch = progress.replayed[recorded.places[position].branch] else {
            return nil
        }
        switch progress.waits[branch] {
        case .task(let wait)?: return answer(wait, event, fields)
        case .timer(let token, let due, let since)?: return try timer(token, due, since, position, branch)
        case .items(let token)?: return .itemsRead(token, Dataset())
        case .mapRun(let token)?: return try mapRun(token, position, branch)
        case nil: return nil
        }
    }

    /// What a task brought in, by the recorded event.
    private func answer(_ wait: TaskWait, _ event: HistoryEvent, _ fields: JSONObject) -> Input.Event? {
        let token = wait.request.token
        let kinds = ["Task", "LambdaFunction", "Activity"]
        guard let kind = kinds.first(where: { event.type.hasPrefix($0) && !event.type.hasPrefix("TaskState") }) else {
            return nil
        }
        switch event.type.dropFirst(kind.count) {
        case "Started": return .activityStarted(token, workerName: fields["workerName"]?.string)
        case "Submitted": return .taskSubmitted(token, output: ReplayRun.value(fields["output"]))
        case "Succeeded": return .taskFinished(token, output: ReplayRun.value(fields["output"]))
        case "Failed":
            let (error, cause) = (fields["error"]?.string, fields["cause"]?.string)
            // A result that was too large is not in the history; any other that large does as well.
            if error == "States.DataLimitExceeded", cause?.contains("size exceeding") == true,
                let limit = recording.context.limits.payloadBytes
            {
                return .taskFinished(token, output: .string(String(repeating: "x", count: limit + 1)))
            }
            return .taskFailed(token, error: error, cause: cause)
        case "TimedOut": return timeOut(wait, event.timestamp)
        default: return nil
        }
    }

    /// The timer that ended a task. The history does not say which of two it was, the time does: a heartbeat can only
    /// be missed before the task's whole time is over.
    private func timeOut(_ wait: TaskWait, _ time: Timestamp) -> Input.Event? {
        guard let timeout = wait.timeout else { return wait.heartbeat.map { .timerFired($0.token) } }
        guard let heartbeat = wait.heartbeat else { return .timerFired(timeout.token) }
        return .timerFired(time.adding(milliseconds: 500) >= timeout.due ? timeout.token : heartbeat.token)
    }

    /// The end of a Wait state or of the delay before a retry.
    private func timer(
        _ token: Token, _ due: Timestamp, _ since: Timestamp, _ position: Int, _ branch: Int
    ) throws(Mismatch) -> Input.Event? {
        let event = recorded.events[position]
        guard let (purpose, state) = execution.timer(token) else { return nil }
        switch purpose {
        case .wait: break
        case .retry:
            let isAttempt = event.type.hasSuffix("Scheduled") || event.type.hasSuffix("StateStarted")
            guard isAttempt || event.type == "EvaluationFailed" else { return nil }
        default: return nil
        }
        if purpose != .retry(isJittered: true), let state {
            try checkTime(due, since, position, branch, state, purpose)
        }
        return .timerFired(token)
    }

    /// Makes sure that a wait is as long as it was, when the definition of the state has changed; otherwise a difference
    /// is the machine's and not the definition's.
    private func checkTime(
        _ due: Timestamp, _ since: Timestamp, _ position: Int, _ branch: Int, _ state: String, _ purpose: TimerPurpose
    ) throws(Mismatch) {
        guard let old = recording.definition, let new = replay.definition,
            DefinitionChanges.state(state, in: old) != DefinitionChanges.state(state, in: new)
        else { return }
        let event = recorded.events[position]
        let wanted = due.milliseconds - since.milliseconds
        let took = event.timestamp.milliseconds - since.milliseconds
        let tolerance = max(1000, wanted / 10)
        if abs(wanted - took) <= tolerance { return }
        let what = purpose == .wait ? "state ‘\(state)’ waits" : "the retry of state ‘\(state)’ waits"
        throw Mismatch(
            expected: position, actual: nil, branch: branch, state: state,
            summary: "\(what) \(ReplayRun.seconds(wanted)) now; in the recording it was \(ReplayRun.seconds(took)).")
    }

    static func seconds(_ milliseconds: Int64) -> String {
        milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(JSONNumber.shortest(Double(milliseconds) / 1000)) s"
    }

    /// The end of a Map Run. AWS's history does not hold its result, but as a rule the state's output shows it.
    private func mapRun(_ token: Token, _ position: Int, _ branch: Int) throws(Mismatch) -> Input.Event? {
        let event = recorded.events[position]
        let fields = event.details?.fields ?? [:]
        switch event.type {
        case "MapRunFailed":
            return .mapRunFailed(
                token, error: fields["error"]?.string ?? "", cause: fields["cause"]?.string ?? "")
        case "MapRunSucceeded":
            if let result = recording.results[event.id] { return .mapRunFinished(token, output: result) }
            let recordedBranch = recorded.places[position].branch
            let after = recorded.sequences[recordedBranch].first { $0 > position && isExit($0) }
            guard let name = progress.router.branches[branch].state else { return nil }
            if let exit = after, let result = try resultOfMap(name, recorded.events[exit]) {
                return .mapRunFinished(token, output: result)
            }
            throw Mismatch(
                branch: branch, state: name,
                incomplete: "the result of the Map Run of state ‘\(name)’ (event \(event.id)) is not in AWS's history, "
                    + "and the state computes its output from it; record the execution with `checkout record`")
        default: return nil
        }
    }

    private func isExit(_ position: Int) -> Bool { recorded.events[position].type == "MapStateExited" }

    /// The result of a Map by its output, where the state puts it there unchanged.
    private func resultOfMap(_ name: String, _ exit: HistoryEvent) throws(Mismatch) -> JSON? {
        let machine = recording.definition.flatMap { try? StateMachine($0, type: recording.type) } ?? replay.machine
        guard let (state, map) = machine.map(named: name), map.resultSelector == nil, state.output == nil,
            case .whole = state.outputPath
        else { return nil }
        let output = ReplayRun.value(exit.details?.fields["output"])
        switch map.resultPath {
        case .replace: return output
        case .discard: return []
        case .into(let path): return try? JSONPath(path.text).read(from: output)
        }
    }

    /// The JSON value of a payload's text.
    static func value(_ recorded: JSON?) -> JSON {
        guard let text = recorded?.string else { return recorded ?? .null }
        return (try? JSON(parsing: text)) ?? .string(text)
    }
}

extension ReplayRun.Mismatch {
    /// A recording that lacks what the replay needs here.
    init(branch: Int, state: String?, incomplete: String) {
        self.init(expected: nil, actual: nil, branch: branch, state: state, summary: nil)
        lack = incomplete
    }

    /// The fault of a recording that lacks something; nil for a real divergence.
    var incomplete: RecordingFault? { lack.map { .incomplete($0) } }
}

extension StateMachine {
    /// The Map state of a name, on whatever level.
    fileprivate func map(named name: String) -> (State, MapState)? { graph.map(named: name) }
}

extension StateGraph {
    fileprivate func map(named name: String) -> (State, MapState)? {
        for state in states {
            switch state.kind {
            case .map(let map):
                if state.name == name { return (state, map) }
                if let found = map.processor.map(named: name) { return found }
            case .parallel(let parallel):
                for branch in parallel.branches {
                    if let found = branch.map(named: name) { return found }
                }
            default: break
            }
        }
        return nil
    }
}
