import AWSCore
import CivilTime
import Synchronization

/// Runs a piece of work when it is woken and when the work itself said it would be due.
final class WorkLoop: Sendable {
    private struct State {
        var woken = false
        var busy = false
        var stopped = false
        var sleeper: Task<Void, Never>?
    }

    private let clock: any Clock
    /// Does what is due; returns when to come back, or nil to wait to be woken.
    private let work: @Sendable () async -> Timestamp?
    private let state = Mutex(State())

    init(clock: any Clock, work: @escaping @Sendable () async -> Timestamp?) {
        self.clock = clock
        self.work = work
    }

    /// Whether the work is being done or about to be.
    var isBusy: Bool { state.withLock { $0.busy || $0.woken } }

    /// Has the work done as soon as possible.
    func wake() {
        let start = state.withLock { state in
            if state.stopped { return false }
            state.woken = true
            if state.busy { return false }
            state.busy = true
            state.sleeper?.cancel()
            state.sleeper = nil
            return true
        }
        if start { Task { await self.run() } }
    }

    /// Ends the loop; work under way is finished.
    func stop() {
        state.withLock { state in
            state.stopped = true
            state.sleeper?.cancel()
            state.sleeper = nil
        }
    }

    private func run() async {
        while true {
            state.withLock { $0.woken = false }
            let next = await work()
            let again = state.withLock { state in
                if state.woken && !state.stopped { return true }
                state.busy = false
                if let next, !state.stopped {
                    state.sleeper = Task { [weak self, clock] in
                        do { try await clock.sleep(until: next) } catch { return }
                        self?.wake()
                    }
                }
                return false
            }
            if !again { return }
        }
    }
}
