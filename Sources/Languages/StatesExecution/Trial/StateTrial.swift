import CivilTime
import JSONTree
import StatesLanguage

/// One state run by itself, as `TestState` does: the same interpreter, which stops when the state is left, retried or
/// failed, and tells what the data were on the way.
///
/// ```
/// var trial = StateTrial(machine: machine, context: context, settings: settings)
/// var step = trial.begin(at: now, seed: seed)   // .task, .wait or .done
/// step = trial.handle(.taskFinished(token, output: output), at: now, seed: seed)
/// ```
package struct StateTrial: Sendable {
    /// What the caller says about the run.
    package struct Settings: Sendable {
        /// The state's input.
        package var input: JSON
        /// The variables it finds.
        package var variables: JSONObject = [:]
        /// The context object in place of the execution's own; nil for the latter.
        package var context: JSON?
        /// The answer of the task, or of all branches or iterations; nil runs the task.
        package var mock: Mock?
        /// How often the retrier that applies has been used.
        package var retrierRetryCount = 0
        /// How many iterations of a Map failed.
        package var mapIterationFailureCount: Int?
        /// What a Map that reads its items from elsewhere would find there: a file's text.
        package var mapItemReaderData: String?
        /// Whether the Map has an `ItemReader`.
        package var hasItemReader = false

        package init(input: JSON) { self.input = input }
    }

    /// What the caller says a task, or all branches or iterations, came to.
    package enum Mock: Sendable, Hashable {
        case result(JSON)
        case failure(error: String?, cause: String?)
    }

    /// What stands for the branches of a Parallel or the iterations of a Map.
    struct MockedChildren: Sendable {
        let mock: Mock
        let failureCount: Int?
        let data: String?
        let hasItemReader: Bool
    }

    /// Where a trial stands.
    package enum Step: Sendable {
        /// The task is to be carried out; a timer that is due first ends it.
        case task(TaskRequest, timers: [Timer])
        /// A Wait state waits.
        case wait([Timer])
        case done(StateReport)
    }

    /// A timer: `timerFired` with the token is due at the time.
    package struct Timer: Sendable, Hashable {
        package let token: Token
        package let due: Timestamp
    }

    private var execution: Execution
    private let settings: Settings
    private var timers: [Token: Timestamp] = [:]
    private var request: TaskRequest?

    /// Prepares a trial of the first state of a machine.
    package init(
        machine: StateMachine, context: ExecutionContext, settings: Settings, parameterCheck: ParameterCheck? = nil
    ) {
        execution = Execution(machine: machine, context: context, parameterCheck: parameterCheck)
        self.settings = settings
        var probe = StateProbe(
            context: settings.context,
            variables: Dictionary(settings.variables.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }))
        if let mock = settings.mock {
            probe.children = MockedChildren(
                mock: mock, failureCount: settings.mapIterationFailureCount, data: settings.mapItemReaderData,
                hasItemReader: settings.hasItemReader)
        }
        execution.probe = probe
    }

    /// Runs the state until it needs something.
    package mutating func begin(at time: Timestamp, seed: UInt64) -> Step {
        let effects = execution.beginTrial(
            Payload(settings.input), retries: settings.retrierRetryCount, at: time, seed: seed)
        return advance(effects, at: time, seed: seed)
    }

    /// Goes on with an answer or a timer.
    package mutating func handle(_ event: Input.Event, at time: Timestamp, seed: UInt64) -> Step {
        if case .timerFired(let token) = event { timers[token] = nil }
        return advance(execution.handle(Input(event, at: time, seed: seed)), at: time, seed: seed)
    }

    /// The report on a state that has taken longer than a trial may.
    package func timeOut() -> StateReport {
        var report = StateReport(refusal: nil)
        report.status = .failed
        report.error = ErrorName.timeout
        return report
    }

    private mutating func advance(_ effects: [Effect], at time: Timestamp, seed: UInt64) -> Step {
        for effect in effects {
            switch effect {
            case .invoke(let request): self.request = request
            case .setTimer(let token, let due): timers[token] = due
            case .cancelTimer(let token): timers[token] = nil
            case .cancelTask: request = nil
            // A Map is tried with the result of its iterations given, so nothing is read or run.
            case .record, .finish, .readItems, .startMapRun, .redriveMapRun: break
            }
        }
        if let outcome = execution.outcome { return .done(report(outcome)) }
        guard let frame = execution.frames.all.first else { return .done(report(.failed(error: nil, cause: nil))) }
        switch frame.wait {
        case .retry: return .done(retriable(frame))
        case .task:
            guard let request else { break }
            switch settings.mock {
            case .result(let output)?: return handle(.taskFinished(request.token, output: output), at: time, seed: seed)
            case .failure(let error, let cause)?:
                return handle(.taskFailed(request.token, error: error, cause: cause), at: time, seed: seed)
            case nil: return .task(request, timers: pending)
            }
        case .timer, .nothing, .children, .mapRun: break
        }
        return .wait(pending)
    }

    private var pending: [Timer] {
        timers.map { Timer(token: $0.key, due: $0.value) }.sorted { ($0.due, $0.token) < ($1.due, $1.token) }
    }

    private var state: State { execution.machine.graph.states[execution.machine.graph.startAt] }

    private func report(_ outcome: ExecutionOutcome) -> StateReport {
        var report = report(execution.probe?.failure)
        switch outcome {
        case .succeeded(let output):
            report.output = output
            report.nextState = execution.probe?.next
            guard let failure = execution.probe?.failure else { break }
            report.status = .caughtError
            report.catchIndex = state.catchers.firstIndex { $0.errorEquals.name(failure) }
        case .failed(let error, let cause), .aborted(let error, let cause):
            report.status = .failed
            report.error = error
            report.cause = cause.map(withoutPlace)
        case .timedOut: report.status = .failed
        }
        return report
    }

    private func retriable(_ frame: Frame) -> StateReport {
        var report = report(execution.probe?.failure)
        report.status = .retriable
        guard let failure = execution.probe?.failure,
            let index = state.retriers.firstIndex(where: { $0.errorEquals.name(failure) })
        else { return report }
        report.retryIndex = index
        // Jitter is left out: what is asked for is the rule, not one draw.
        report.retryBackoffSeconds = Int(state.retriers[index].delay(attempt: settings.retrierRetryCount).rounded())
        return report
    }

    private func report(_ failure: Failure?) -> StateReport {
        var report = StateReport(refusal: execution.probe?.refusal)
        report.error = failure?.error
        report.cause = failure?.cause.map(withoutPlace)
        report.data = StateInspection(state: state, input: execution.input, probe: execution.probe).data
        report.variables = JSONObject(
            (execution.probe?.variables ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        return report
    }

    /// A cause without the sentence that says in which execution's state it came about (recorded).
    private func withoutPlace(_ cause: String) -> String {
        let head = "An error occurred while executing the state '\(state.name)' (entered at the event id #"
        guard cause.hasPrefix(head) else { return cause }
        let rest = cause.dropFirst(head.count).drop { $0.isNumber }
        return rest.hasPrefix("). ") ? String(rest.dropFirst(3)) : cause
    }
}

extension [String] {
    /// Whether one of the names of an `ErrorEquals` stands for the failure.
    fileprivate func name(_ failure: Failure) -> Bool {
        ErrorName.matches(
            failure.error, isTaskError: failure.isTaskError, isHeartbeat: failure.isHeartbeat, in: self)
    }
}
