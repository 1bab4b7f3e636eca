import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage

/// One replay under way: the execution, what it waits for, and how far the recording has been met.
struct ReplayRun {
    let replay: Replay
    let recording: Recording
    let recorded: RecordedBranches
    var execution: Execution
    /// What has been met so far; a value of its own so that an input can be tried and taken back.
    var progress: Progress
    var decisions: [Decision] = []
    let notesDecisions: Bool
    let hasSeeds: Bool
    var clock: Timestamp

    /// How far a replay has come.
    struct Progress {
        var router = EventRouter()
        /// The recorded branch of each branch of the replay; nil where the recording has none.
        var counterparts: [Int?] = [0]
        /// For each recorded branch the branch of the replay.
        var replayed: [Int: Int] = [0: 0]
        /// For each recorded branch how many of its events have been met.
        var cursors: [Int]
        /// For each recorded event whether it has been met.
        var isMet: [Bool]
        /// For each branch of the replay what it waits for.
        var waits: [Int: Wait] = [:]
        /// Timers that belong to no branch.
        var machineTimer: Token?
        var continueTimer: Token?
        var outcome: ExecutionOutcome?
        /// The replay's last event.
        var last: HistoryEvent?
    }

    /// What a branch of the replay waits for.
    enum Wait {
        case task(TaskWait)
        case timer(Token, due: Timestamp, since: Timestamp)
        case items(Token)
        case mapRun(Token)
    }

    /// A task that was asked for.
    struct TaskWait {
        var request: TaskRequest
        var timeout: (token: Token, due: Timestamp)?
        var heartbeat: (token: Token, due: Timestamp)?
    }

    /// What went differently.
    struct Mismatch: Error {
        var expected: Int?
        var actual: HistoryEvent?
        var branch: Int
        var state: String?
        var summary: String?
        /// What the recording lacks, when that is why the replay cannot go on.
        var lack: String?
    }

    init(_ replay: Replay, _ recording: Recording, notesDecisions: Bool) {
        self.replay = replay
        self.recording = recording
        self.notesDecisions = notesDecisions
        hasSeeds = recording.hasSeeds
        recorded = RecordedBranches(recording.events)
        execution = Execution(
            machine: replay.machine, context: recording.context, parameterCheck: replay.parameterCheck)
        if notesDecisions { execution.startNotingDecisions() }
        progress = Progress(
            cursors: Array(repeating: 0, count: recorded.sequences.count),
            isMet: Array(repeating: false, count: recorded.events.count))
        clock = recording.events.first?.timestamp ?? Timestamp(milliseconds: 0)
    }

    /// Replays to the end of the recording or the first divergence.
    mutating func run() -> ReplayOutcome {
        do throws(Mismatch) {
            try send(.started(input: recording.events[0].details?.fields["input"]?.string ?? "{}"), for: 0)
            var next = 0
            while next < recorded.events.count {
                if let timer = progress.continueTimer {
                    progress.continueTimer = nil
                    try send(.timerFired(timer), for: next)
                } else if isDone(next) {
                    next += 1
                } else if recorded.events[next].type == "ExecutionRedriven", !hasSeeds {
                    return .passed(
                        note: "replayed up to the redrive (event \(recorded.events[next].id)): what AWS records after "
                            + "it cannot be replayed")
                } else {
                    try bringAbout(next)
                }
            }
            return .passed(
                note: recording.status == "RUNNING" ? "the execution had not ended when it was recorded" : nil)
        } catch {
            if let fault = error.incomplete { return .incomplete(fault) }
            return .diverged(divergence(error))
        }
    }

    /// Whether a recorded event needs nothing more: it was met, or need not be.
    private func isDone(_ position: Int) -> Bool {
        if progress.isMet[position] { return true }
        let place = recorded.places[position]
        return place.isAbortion || recorded.isCut(place.branch) && isOver(place.branch)
    }

    /// Whether the replay's counterpart of a recorded branch was ended by the failure of another branch.
    private func isOver(_ branch: Int) -> Bool {
        guard let own = progress.replayed[branch] else { return true }
        return progress.outcome != nil || !progress.router.isUnderWay(own)
    }

    /// Does what led to a recorded event.
    private mutating func bringAbout(_ position: Int) throws(Mismatch) {
        guard let trigger = try trigger(for: position) else { throw stuck(at: position) }
        try send(trigger, for: position)
        if case .itemsRead = trigger { return }
        if !isDone(position) { throw stuck(at: position) }
    }

    /// Lets the execution handle an input and compares what comes of it.
    mutating func send(_ event: Input.Event, for position: Int) throws(Mismatch) {
        let cause = recorded.events[position]
        clock = max(clock, cause.timestamp)
        let seed = recording.seeds[cause.id] ?? UInt64(truncatingIfNeeded: cause.id) &* 7919 &+ 1
        let input = Input(event, at: clock, seed: seed)
        let branch = progress.replayed[recorded.places[position].branch] ?? 0
        if hasSeeds {
            try take(execution.handle(input), for: branch)
        } else {
            try sendWithHindsight(input, for: branch)
        }
        if notesDecisions { decisions += execution.takeDecisions() }
    }

    /// Carries out effects: compares events, and notes what is waited for.
    ///
    /// - Parameter trigger: the branch of the replay that the input was for.
    mutating func take(_ effects: [Effect], for trigger: Int) throws(Mismatch) {
        var branch = trigger
        var task: Int?
        for effect in effects {
            switch effect {
            case .record(let event):
                branch = try meet(event)
                task = nil
            case .invoke(let request):
                progress.waits[branch] = .task(TaskWait(request: request))
                task = branch
            case .setTimer(let token, let due): note(token, due, branch, task)
            case .readItems(let request): progress.waits[branch] = .items(request.token)
            case .startMapRun(let request): progress.waits[branch] = .mapRun(request.token)
            case .redriveMapRun(let token, _): progress.waits[branch] = .mapRun(token)
            case .finish(let outcome): progress.outcome = outcome
            case .cancelTimer, .cancelTask: break
            }
        }
    }

    /// Remembers a timer by what it is for.
    private mutating func note(_ token: Token, _ due: Timestamp, _ branch: Int, _ task: Int?) {
        guard let (purpose, state) = execution.timer(token) else { return }
        let owner = progress.router.ancestor(of: branch) { $0.state == state } ?? branch
        switch purpose {
        case .continuation: progress.continueTimer = token
        case .executionTimeout: progress.machineTimer = token
        case .wait, .retry: progress.waits[owner] = .timer(token, due: due, since: clock)
        case .taskTimeout, .taskHeartbeat:
            guard case .task(var wait)? = progress.waits[task ?? owner] else { return }
            if purpose == .taskTimeout { wait.timeout = (token, due) } else { wait.heartbeat = (token, due) }
            progress.waits[task ?? owner] = .task(wait)
        }
    }

    /// Takes an event of an iteration that another's failure ended, there or here, at a moment that chance has chosen.
    ///
    /// - Returns: whether it was such an event.
    private mutating func meetAbortion(_ event: HistoryEvent, in branch: Int) -> Bool {
        let rest = recorded.sequences[branch][progress.cursors[branch]...]
        let isEnd = { [recorded] (position: Int) in recorded.events[position].type == "MapIterationAborted" }
        if event.type == "MapIterationAborted" {
            guard let end = rest.firstIndex(where: isEnd) else { return false }
            for index in rest.startIndex...end { progress.isMet[recorded.sequences[branch][index]] = true }
            progress.cursors[branch] = end + 1
            return true
        }
        return rest.first.map(isEnd) ?? false
    }

    /// Whether a branch that waited for a task still does after an event.
    private static func waitGoesOn(_ type: String) -> Bool {
        switch type {
        case "TaskStarted", "LambdaFunctionStarted", "ActivityStarted", "TaskSubmitted": true
        default: false
        }
    }

    /// Compares an event of the replay with the next recorded one of its branch.
    ///
    /// - Returns: the branch of the replay it belongs to.
    private mutating func meet(_ event: HistoryEvent) throws(Mismatch) -> Int {
        let place = progress.router.route(event)
        progress.last = event
        while progress.counterparts.count < progress.router.branches.count {
            let index = progress.counterparts.count
            let counterpart = recorded.branch(progress.router.branches[index].path)
            progress.counterparts.append(counterpart)
            if let counterpart { progress.replayed[counterpart] = index }
        }
        if place.isAbortion { return place.branch }
        if !ReplayRun.waitGoesOn(event.type) { progress.waits[place.branch] = nil }
        let state = progress.router.branches[place.branch].state ?? event.details?.fields["name"]?.string
        guard let branch = progress.counterparts[place.branch] else {
            throw Mismatch(expected: nil, actual: event, branch: place.branch, state: state)
        }
        let cursor = progress.cursors[branch]
        guard cursor < recorded.sequences[branch].count else {
            // An execution that was still under way, or a branch that another's failure ended, had merely not come further.
            if recorded.isCut(branch) || recording.status == "RUNNING" { return place.branch }
            throw Mismatch(expected: nil, actual: event, branch: place.branch, state: state)
        }
        let position = recorded.sequences[branch][cursor]
        if recorded.isCut(branch), meetAbortion(event, in: branch) { return place.branch }
        guard replay.comparison.isSame(recorded.events[position], event) else {
            throw Mismatch(expected: position, actual: event, branch: place.branch, state: state)
        }
        progress.cursors[branch] += 1
        progress.isMet[position] = true
        return place.branch
    }
}
