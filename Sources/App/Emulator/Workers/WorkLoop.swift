import AWSCore
import CivilTime
import Synchronization

/// Runs a piece of work when it is woken and when the work itself said it would be due.
final class WorkLoop: Sendable {
    private struct State {
        var woken = false
        var busy = false
        var stopped = false
        var timer: ClockTimer?
    }

    private let clock: any Clock
    /// Does what is due; returns when to come back, or nil to wait to be woken.
    private let work: @Sendable () async -> Wakeup?
    private let state = Mutex(State())

    init(clock: any Clock, work: @escaping @Sendable () async -> Wakeup?) {
        self.clock = clock
        self.work = work
    }

    /// Whether the work is being done or about to be.
    var isBusy: Bool { state.withLock { $0.busy || $0.woken } }

    /// Has the work done as soon as possible.
    func wake() {
        let (start, timer) = state.withLock { state -> (Bool, ClockTimer?) in
            if state.stopped { return (false, nil) }
            state.woken = true
            if state.busy { return (false, nil) }
            state.busy = true
            defer { state.timer = nil }
            return (true, state.timer)
        }
        timer?.cancel()
        if start {
            clock.begin(.inside)
            Task {
                await self.run()
                self.clock.end(.inside)
            }
        }
    }

    /// Ends the loop; work under way is finished.
    func stop() {
        let timer = state.withLock { state in
            state.stopped = true
            defer { state.timer = nil }
            return state.timer
        }
        timer?.cancel()
    }

    private func run() async {
        while true {
            state.withLock { $0.woken = false }
            let next = await work()
            // A timer that comes before the loop rests only sets `woken`.
            let timer = next.map { clock.wake($0) { [weak self] in self?.wake() } }
            let again = state.withLock { state in
                if state.woken || state.stopped {
                    if state.stopped { state.busy = false }
                    return !state.stopped
                }
                state.busy = false
                state.timer = timer
                return false
            }
            if again || state.withLock({ $0.stopped }) { timer?.cancel() }
            if !again { return }
        }
    }
}
