import CivilTime
import StatesExecution
import StatesLanguage
import StatesTesting
import StepFunctionsService
import Synchronization

/// An execution in memory, exactly as its journal makes it.
struct LiveExecution: Sendable {
    let arn: String
    /// Where its events are logged; nil for nowhere.
    var logging: LoggingConfiguration?
    /// What answers its mocked states; nil when it was started without a test case.
    var mocks: ExecutionMocks?
    var execution: Execution
    /// How many inputs of the journal it has handled.
    var handled: Int
    /// Tasks that were invoked and have not been answered.
    var outstanding: [Token: TaskRequest] = [:]
    /// Those of them that were submitted: the service has taken them and somebody else will answer.
    var submitted: Set<Token> = []
    var timers: [Token: Timestamp] = [:]

    /// Whether its history is not kept.
    var isExpress: Bool { execution.context.type == .express }

    /// Notes what an input does to the tasks that are under way.
    mutating func note(_ event: Input.Event) {
        switch event {
        case .taskFinished(let token, _), .taskFailed(let token, _, _):
            outstanding[token] = nil
            submitted.remove(token)
        case .taskSubmitted(let token, _), .activityStarted(let token, _): submitted.insert(token)
        case .timerFired(let token): timers[token] = nil
        case .started, .heartbeat, .stopped, .redriven, .itemsRead, .mapRunFinished, .mapRunFailed: break
        }
    }

    /// Notes what an effect does to tasks and timers.
    mutating func note(_ effect: Effect) {
        switch effect {
        case .invoke(let request): outstanding[request.token] = request
        case .setTimer(let token, let time): timers[token] = time
        case .cancelTimer(let token): timers[token] = nil
        case .cancelTask(let token):
            outstanding[token] = nil
            submitted.remove(token)
        case .finish:
            outstanding = [:]
            submitted = []
            timers = [:]
        case .record, .readItems, .startMapRun, .redriveMapRun: break
        }
    }

    /// Whether a task is answered by the test case and never carried out.
    func isMocked(_ request: TaskRequest) -> Bool { mocks?.selection.responses[request.stateName] != nil }

    /// The timers that are set and the tasks that nobody has answered or taken over.
    var awaited: Set<AwaitedItem> {
        var items = Set(timers.keys.map { AwaitedItem(kind: .timer, token: $0) })
        for token in outstanding.keys where !submitted.contains(token) {
            items.insert(AwaitedItem(kind: .task, token: token))
        }
        return items
    }
}

/// An execution on its way into a step and out of it: whoever takes it is its only owner, so that it is changed in
/// place. A copy would cost as much as the execution is large, at every step.
final class LiveExecutionBox: Sendable {
    private let content: Mutex<LiveExecution?>

    init(_ live: consuming LiveExecution?) { content = Mutex(live) }

    func take() -> LiveExecution? {
        content.withLock { content in
            defer { content = nil }
            return content
        }
    }

    func put(_ live: LiveExecution) { content.withLock { $0 = live } }
}
