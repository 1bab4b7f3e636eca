import CivilTime
import JSONTree
import StatesLanguage

/// One execution of a state machine, as a value: inputs go in, effects come out, nothing else happens.
///
/// ```
/// var execution = Execution(machine: machine, context: context)
/// let effects = execution.handle(Input(.started(input: "{}"), at: now, seed: seed))
/// ```
/// The driver carries the effects out and comes back with the answers. Parallel branches and Map iterations are frames
/// inside this value, so a large Map costs no threads, no recursion and no memory beyond its items and results.
package struct Execution: Sendable {
    /// The machine it runs; it does not change when the state machine is updated.
    package let machine: StateMachine
    /// What it knows of itself.
    package let context: ExecutionContext
    /// What services have against parameters; nil when nobody says.
    let parameterCheck: ParameterCheck?

    /// How the execution ended; nil while it runs or has not started.
    package internal(set) var outcome: ExecutionOutcome?
    /// When it started; nil before.
    package internal(set) var startTime: Timestamp?
    /// The number of events recorded so far.
    package internal(set) var eventCount = 0
    /// Whether events are among the effects. Where nobody wants them (an Express execution that logs nothing) they are
    /// only counted, which is most of what a state costs.
    package var recordsEvents = true

    var input = Payload.empty
    var frames = FrameTable()
    var frameCount = 0
    /// Frames whose turn it is, in order.
    var ready = FrameQueue()
    /// Which frame a token belongs to.
    var tokens: [Token: Int] = [:]
    var tokenCount = 0
    var machineTimer: Token?
    /// Whether it waits for something beyond the longest time that an execution may take.
    var outlastsDeadline = false
    var continueTimer: Token?
    var effects: [Effect] = []
    var now = Timestamp(milliseconds: 0)
    var entropy = Entropy(seed: 0)
    /// Tasks scheduled by the current input, whose Started events follow when every frame has come to rest.
    var unstarted: [Int] = []
    var isOverfull = false
    /// How often the execution was redriven.
    package internal(set) var redriveCount = 0
    /// When it was last redriven; nil when it never was.
    package internal(set) var redriveTime: Timestamp?
    /// The top level as it was when the execution ended without success, and the frames below it.
    var parkedTop: Frame?
    var parked: [Int: Frame] = [:]
    /// What a trial of one state is told and learns; nil in a real execution.
    var probe: StateProbe?
    /// What is known of the chance and the times of the input that is handled next; nil in a real execution.
    package var hindsight: Hindsight?
    /// The decisions since they were last taken; nil when nobody wants them.
    var decisions: [Decision]?

    /// The most states one input may enter; with more to do the execution asks for a timer that is due at once.
    static let transitionsPerInput = 10_000
    /// The most bytes of variables that are kept.
    static let storedVariables = 10 << 20

    /// An execution that waits for its `started` input.
    package init(machine: StateMachine, context: ExecutionContext, parameterCheck: ParameterCheck? = nil) {
        self.machine = machine
        self.context = context
        self.parameterCheck = parameterCheck
    }

    /// Takes in what happened and says what is to be done about it.
    ///
    /// An input that no longer concerns the execution (a late answer, a timer of a state that was left) gives no effect.
    /// - Returns: the effects, in the order in which they are to be carried out.
    package mutating func handle(_ input: Input) -> [Effect] {
        now = input.time
        entropy = Entropy(seed: input.seed)
        effects = []
        defer { effects = [] }
        if case .started(let text) = input.event {
            start(text)
        } else if case .redriven = input.event {
            redrive()
        } else if outcome == nil, startTime != nil {
            if let deadline, now > deadline { timeOut() } else { accept(input.event) }
        }
        drain()
        watchDeadline()
        return effects
    }

    private mutating func accept(_ event: Input.Event) {
        switch event {
        case .started, .redriven: break
        case .taskSubmitted(let token, let output): taskSubmitted(token, output)
        case .activityStarted(let token, let worker): activityStarted(token, worker)
        case .taskFinished(let token, let output): taskFinished(token, output)
        case .taskFailed(let token, let error, let cause): taskFailed(token, error, cause)
        case .itemsRead(let token, let dataset): itemsRead(token, dataset)
        case .mapRunFinished(let token, let output): mapRunFinished(token, output)
        case .mapRunFailed(let token, let error, let cause): mapRunFailed(token, error, cause)
        case .heartbeat(let token): heartbeat(token)
        case .timerFired(let token): timerFired(token)
        case .stopped(let error, let cause): stop(error, cause)
        }
    }

    /// Runs frames until all of them wait.
    mutating func drain() {
        var budget = Execution.transitionsPerInput
        while outcome == nil, budget > 0, let id = ready.next() {
            guard var frame = frames.take(id) else { continue }
            let progress = run(&frame, &budget)
            settle(frame, progress)
        }
        if outcome != nil { return }
        recordStarts()
        if !ready.isEmpty { continueTimer = setTimer(at: now) }
    }

    /// Enters states until the frame waits, ends or fails, or the budget is used up.
    private mutating func run(_ frame: inout Frame, _ budget: inout Int) -> Progress {
        while true {
            budget -= 1
            let progress = frame.resumes ? takeUp(&frame) : enter(&frame)
            if isOverfull { return .failed(Failure(isFatal: true)) }
            guard case .proceed(let position) = progress else { return progress }
            frame.position = position
            if budget <= 0 { return progress }
        }
    }

    /// Puts a frame back where its progress says.
    mutating func settle(_ frame: consuming Frame, _ progress: Progress) {
        if isOverfull { return endOverfull() }
        switch progress {
        case .proceed(let position):
            let id = frame.id
            frame.position = position
            frames.put(frame)
            ready.append(id)
        case .suspended: frames.put(frame)
        case .ended(let output): ended(frame, output)
        case .failed(let failure): failed(frame, failure)
        }
    }

    private mutating func timerFired(_ token: Token) {
        if token == continueTimer {
            // Nothing to do but to go on: `ready` holds the frames.
            continueTimer = nil
        } else if token == machineTimer {
            machineTimer = nil
            timeOut()
        } else if let id = tokens.removeValue(forKey: token), var frame = frames.take(id) {
            let progress = timerFired(token, &frame)
            settle(frame, progress)
        }
    }

    private mutating func timerFired(_ token: Token, _ frame: inout Frame) -> Progress {
        if frame.wait == .timer(token) {
            frame.wait = .nothing
            return leaveWait(&frame)
        }
        if frame.wait == .retry(token) {
            frame.wait = .nothing
            return execute(&frame)
        }
        if let task = frame.task, token == task.timeout || token == task.heartbeat {
            return taskTimedOut(&frame, task, isHeartbeat: token == task.heartbeat)
        }
        return .suspended
    }
}
