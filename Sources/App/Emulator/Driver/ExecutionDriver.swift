import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution
import StepFunctionsService
import Synchronization

/// Drives executions: hands each the inputs of its journal in order, writes what they produce in the same transaction,
/// and carries out the effects after the commit.
///
/// Exactly one driver works on a store at a time (`StoreLease`). It can be dropped at any moment: a new one rebuilds
/// every running execution from its journal.
package final class ExecutionDriver: Sendable {
    struct State {
        /// Executions as they stand after their last commit; one that is being worked on is not here.
        var live: [Int64: LiveExecution] = [:]
        /// Executions being worked on.
        var busy: Set<Int64> = []
        /// Busy ones that got another input meanwhile.
        var again: Set<Int64> = []
        var pending = PendingWork()
        var timers = TimerQueue()
        var alarm: Alarm?
        /// Whether timers that are due are on their way to their journals.
        var isFiring = false
        var stopped = false

        /// The timers and tasks of an execution that are set or under way in this process.
        func underWay(_ id: Int64) -> Set<AwaitedItem> {
            Set(timers.tokens(of: id).map { AwaitedItem(kind: .timer, token: $0) })
                .union(pending.tokens(of: id).map { AwaitedItem(kind: .task, token: $0) })
        }

        /// Whether a timer is due, or has fired and is not yet in its journal.
        mutating func isTimerDue(at now: Timestamp) -> Bool {
            isFiring || timers.earliest().map { $0 <= now } ?? false
        }
    }

    let store: StateStore
    let signals: SignalCenter
    let clock: any Clock
    let tasks: TaskRunner
    let settings: DriverSettings
    let mapRuns: MapRunDriving
    let machines = ParsedMachines()
    let state = Mutex(State())

    /// Prepares a driver; it begins with the first signal of an execution, or with `resume`.
    ///
    /// - Parameters:
    ///   - signals: tells of inputs appended in this process, and is told of new history and of ends.
    ///   - tasks: carries out what `Task` states ask for.
    package init(
        store: StateStore, signals: SignalCenter, clock: any Clock, tasks: TaskRunner, settings: DriverSettings
    ) {
        self.store = store
        self.signals = signals
        self.clock = clock
        self.tasks = tasks
        self.settings = settings
        mapRuns = MapRunDriving(table: tasks.table)
        signals.subscribe(.execution) { [weak self] signal in
            if let id = Int64(signal.key) { self?.wake(id) }
        }
    }

    /// Takes up every execution that has not ended.
    package func resume() async throws {
        for id in try await store.read({ try ExecutionRecord.running($0) }) { wake(id) }
    }

    /// Stops driving; what is in flight is left to the next driver.
    package func stop() {
        let pending = state.withLock { state in
            state.stopped = true
            state.live = [:]
            state.alarm?.timer.cancel()
            state.alarm = nil
            return state.pending.removeAll()
        }
        for item in pending { item.cancel() }
    }

    /// Whether nothing is being worked on: no step under way, no task that would answer by itself, and no timer due.
    /// Executions that wait for a token or for a time to come do not count.
    package var isIdle: Bool {
        let now = clock.now()
        return state.withLock { $0.busy.isEmpty && $0.pending.isEmpty && !$0.isTimerDue(at: now) }
    }

    /// Whether a timer is set: something will happen by itself later.
    package var hasTimers: Bool { state.withLock { $0.timers.count > 0 } }

    /// Handles the inputs an execution has got.
    func wake(_ id: Int64) {
        let start = state.withLock { state in
            if state.stopped { return false }
            if state.busy.contains(id) {
                state.again.insert(id)
                return false
            }
            state.busy.insert(id)
            return true
        }
        if start {
            clock.begin(.inside)
            Task {
                await self.work(on: id)
                self.clock.end(.inside)
            }
        }
    }

    private func work(on id: Int64) async {
        var failures = 0
        while true {
            do {
                try await step(id)
                failures = 0
            } catch let error as AWSError {
                // What the store holds of this execution cannot be carried on with; trying again would not help.
                settings.notice("An execution stands still: \(error.message)")
                failures = 0
            } catch {
                // The store failed (a full disk, a lock held too long). Nothing was acknowledged, so nothing is lost:
                // the same inputs are handled again until it works.
                failures += 1
                if failures == 1 || failures.isMultiple(of: 30) {
                    settings.notice("The store failed: \(StateStore.reason(error)). Trying again every second.")
                }
                try? await clock.sleep(.patience(clock.now().adding(seconds: 1)))
            }
            let more = state.withLock { state in
                if state.stopped || (state.again.remove(id) == nil && failures == 0) {
                    state.busy.remove(id)
                    return false
                }
                return true
            }
            if !more { return }
        }
    }

    /// Appends inputs to executions' journals in one transaction, trying until the store takes them.
    func append(_ events: [(event: Input.Event, execution: Int64)]) async {
        if events.isEmpty { return }
        while !state.withLock({ $0.stopped }) {
            let batch = SignalBatch()
            let inputs = events.map { (Input($0.event, at: clock.now(), seed: settings.entropy.next()), $0.execution) }
            do {
                try await store.write { db in
                    for (input, id) in inputs { try ExecutionJournal.append(input, to: id, db, signals: batch) }
                }
                signals.post(batch)
                return
            } catch {
                try? await clock.sleep(.patience(clock.now().adding(seconds: 1)))
                if Task.isCancelled { return }
            }
        }
    }
}
