import CivilTime
import Synchronization

/// Modelled time: what everything goes by that AWS would do later. Wait states, retries and their jitter, time-outs,
/// delays, visibility, retention, TTL, schedules, event deliveries and their retries, batching windows, and every time
/// that is written down.
///
/// What is about the host stays with the host's own time and does not come here: sockets and HTTP clients, SQLite's busy
/// wait, the start, the idle time and the running time of handler processes, tools such as pip, and commands that look
/// at a store again every few milliseconds.
///
/// A clock may jump over time in which nothing would happen (`ModelledClock`). For that it is told who is at work:
/// whoever starts a piece of work calls `begin`, whoever ends it `end`, and no jump happens in between. What waits for
/// the clock or for a signal is not at work. So `sleep` and `SignalCenter.wait` are called by work that was begun, give
/// it up for the time of waiting, and whoever wakes it begins it again before it goes on: there is no moment at which
/// woken work is not counted. Clocks that never jump need not count.
package protocol Clock: Sendable {
    /// The time now.
    func now() -> Timestamp

    /// Calls `action` once, when `wakeup` says, unless the timer is cancelled before.
    ///
    /// - Parameter action: returns at once; what it sets going it begins itself. Until it has returned the clock does not
    ///   jump.
    func wake(_ wakeup: Wakeup, _ action: @escaping @Sendable () -> Void) -> ClockTimer

    /// Tells that work has been taken up; `end` follows for each call.
    func begin(_ work: ClockWork)

    /// Tells that work is done, or waits.
    func end(_ work: ClockWork)

    /// What the clock showed, or will show unless it is moved, when the machine's shows `host`: for times that were
    /// written down outside.
    func time(ofHost host: Timestamp) -> Timestamp
}

extension Clock {
    /// Does nothing: a clock that does not jump need not count.
    package func begin(_ work: ClockWork) {}
    /// Does nothing: a clock that does not jump need not count.
    package func end(_ work: ClockWork) {}
    /// The same: a clock that nobody moves is the machine's.
    package func time(ofHost host: Timestamp) -> Timestamp { host }

    /// Suspends work that was begun until `deadline`, at which something is due.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    package func sleep(until deadline: Timestamp) async throws { try await sleep(.due(deadline)) }

    /// Suspends work that was begun until the moment of `wakeup`.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    package func sleep(_ wakeup: Wakeup) async throws {
        let nap = Nap(self)
        await withTaskCancellationHandler {
            await withCheckedContinuation { nap.start(wakeup, $0) }
        } onCancel: {
            nap.end()
        }
        try Task.checkCancellation()
    }
}

/// Who is at work while the clock must not jump.
package enum ClockWork: Sendable {
    /// The emulator itself: a step of an execution, an operation, a delivery. To a clock that stands still it takes no
    /// time.
    case inside
    /// Something that takes time of its own: a handler, a call over HTTP. A clock that stands still runs meanwhile.
    case outside
}

/// When something is to be woken, and what moving the clock makes of it.
package struct Wakeup: Sendable, Hashable {
    /// Something of the model happens then. Moves of the clock stop there.
    package var due: Timestamp?
    /// Whether it will happen again and again, as a schedule does: no reason to jump by itself.
    package var isRecurring = false
    /// When whoever waits looks again or gives up, by the clock or after the same span of the host's time, whichever
    /// comes first. No reason to stop or to jump.
    package var patience: Timestamp?

    /// Something happens at `time`.
    package static func due(_ time: Timestamp) -> Wakeup { Wakeup(due: time) }
    /// Something happens at `time`, and will again.
    package static func recurring(_ time: Timestamp) -> Wakeup { Wakeup(due: time, isRecurring: true) }
    /// Somebody waits until `time` for something that may never come; meanwhile something else may be due.
    package static func patience(_ time: Timestamp, due: Timestamp? = nil) -> Wakeup {
        Wakeup(due: due, patience: time)
    }

    /// When the clock has to have come, at the latest.
    var moment: Timestamp { min(due ?? Timestamp(milliseconds: .max), patience ?? Timestamp(milliseconds: .max)) }
}

/// A wake-up that was asked for.
package struct ClockTimer: Sendable {
    private let withdraw: @Sendable () -> Void

    package init(withdraw: @escaping @Sendable () -> Void) { self.withdraw = withdraw }

    /// Takes the wake-up back, unless it has happened.
    package func cancel() { withdraw() }
}

/// One suspension of `Clock.sleep`.
private final class Nap: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Void, Never>?
        var timer: ClockTimer?
        var isOver = false
    }

    private let clock: any Clock
    private let state = Mutex(State())

    init(_ clock: any Clock) { self.clock = clock }

    func start(_ wakeup: Wakeup, _ continuation: CheckedContinuation<Void, Never>) {
        let isOver = state.withLock { state in
            if !state.isOver { state.continuation = continuation }
            return state.isOver
        }
        if isOver { return continuation.resume() }
        let timer = clock.wake(wakeup) { self.end() }
        let wasEarly = state.withLock { state in
            if !state.isOver { state.timer = timer }
            return state.isOver
        }
        if wasEarly { timer.cancel() }
        // Only now: the timer is known to the clock.
        clock.end(.inside)
    }

    /// Wakes the sleeper; the first call counts.
    func end() {
        let (continuation, timer) = state.withLock { state in
            defer { state = State(continuation: nil, timer: nil, isOver: true) }
            return (state.continuation, state.timer)
        }
        timer?.cancel()
        guard let continuation else { return }
        clock.begin(.inside)
        continuation.resume()
    }
}
