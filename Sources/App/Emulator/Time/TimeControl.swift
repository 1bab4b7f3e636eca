import AWSCore
import CivilTime
import StateStore

/// Moves the clock of a store: by a span, to a moment, to whatever is due next, or from due moment to due moment until
/// something is reached.
///
/// The clock stops at every due moment on its way and goes on when what was due then has been dealt with. Each move is
/// in the store before anybody sees it.
package final class TimeControl: Sendable {
    /// Why the clock was not moved.
    package enum Refusal: Error, Sendable, CustomStringConvertible {
        /// It never goes back.
        case past(Timestamp, now: Timestamp)
        /// Something has been at work all the time.
        case busy(now: Timestamp)
        /// Nobody waits for the clock.
        case nothingDue(now: Timestamp)

        package var description: String {
            switch self {
            case .past(let time, let now):
                "the clock does not go back: it is \(now.iso8601), later than \(time.iso8601)"
            case .busy(let now):
                "the clock stands at \(now.iso8601): a handler or a call is still under way after "
                    + "\(TimeControl.patience.components.seconds) seconds"
            case .nothingDue(let now):
                "nothing is due: no timer, retry, delay or schedule waits for the clock (\(now.iso8601))"
            }
        }
    }

    /// How long a move waits for what is under way, in the host's time: as long as a function may run.
    private static let patience = Duration.seconds(900)

    private let clock: ModelledClock
    private let store: StateStore
    private let wasAtRest: Bool
    /// How the clock goes.
    package let mode: ClockMode

    /// Takes up the clock of a store.
    ///
    /// - Throws: a `DatabaseError`.
    init(_ mode: ClockMode, store: StateStore) throws {
        self.mode = mode
        self.store = store
        let host = SystemClock().now()
        let record = try store.readAndWait { try ClockRecord.find($0) }
        wasAtRest = record?.isAtRest ?? false
        clock = ModelledClock(mode.pace, at: record?.resumed(as: mode, host: host) ?? host)
    }

    /// The clock itself, for everything that goes by it.
    var modelled: ModelledClock { clock }

    /// The modelled time.
    package var now: Timestamp { clock.now() }

    /// By how many milliseconds the clock is ahead of the machine's; negative when it is behind.
    package var ahead: Int64 { clock.now().milliseconds - SystemClock().now().milliseconds }

    /// When something is due next; nil when nobody waits for the clock.
    package var nextDue: Timestamp? { clock.nextDue() }

    /// Where a virtual clock jumps next; nil when nothing is waited for but what comes again and again.
    package var nextJump: Timestamp? { clock.nextDue(recurring: false) }

    /// Waits until nothing is in flight: no step, operation, delivery, handler or HTTP call. What waits for a later time
    /// or for somebody outside is not waited for.
    ///
    /// - Parameter limit: how long to wait, in the host's time.
    /// - Returns: whether it came to that.
    @discardableResult
    package func settle(within limit: Duration = TimeControl.patience) async -> Bool {
        await clock.idle(within: limit) != nil
    }

    /// Moves the clock by so many milliseconds, and waits until what became due has been dealt with.
    ///
    /// - Throws: `Refusal`, a `DatabaseError`.
    package func advance(milliseconds: Int64) async throws {
        try await advance(to: clock.now().adding(milliseconds: max(0, milliseconds)))
    }

    /// Moves the clock to a moment, and waits until what became due has been dealt with.
    ///
    /// - Throws: `Refusal`, a `DatabaseError`.
    package func advance(to time: Timestamp) async throws {
        let start = clock.now()
        if time < start { throw Refusal.past(time, now: start) }
        var stop = start
        repeat {
            guard await settle() else { throw Refusal.busy(now: clock.now()) }
            stop = min(clock.nextDue() ?? time, time)
            try await write(stop)
        } while !clock.jump(to: stop) || stop < time
        await settle()
    }

    /// Moves the clock to what is due next, and waits until that has been dealt with.
    ///
    /// - Returns: the time it was due.
    /// - Throws: `Refusal`, a `DatabaseError`.
    @discardableResult
    package func advanceToNext() async throws -> Timestamp {
        guard await settle() else { throw Refusal.busy(now: clock.now()) }
        guard let due = clock.nextDue() else { throw Refusal.nothingDue(now: clock.now()) }
        let time = max(due, clock.now())
        try await advance(to: time)
        return time
    }

    /// Moves the clock to what is due next whenever nothing is in flight, until the goal is reached or the task
    /// cancelled. While nothing is due but what comes again and again (schedules), it waits for something else to happen.
    ///
    /// - Parameter goal: asked before each jump, at a moment at which nothing is in flight.
    /// - Throws: what the goal throws.
    package func jump(until goal: @Sendable () async throws -> Bool) async throws {
        var lull: ModelledClock.Lull?
        while let idle = await clock.idle(after: lull) {
            if try await goal() { return }
            guard let due = clock.nextDue(recurring: false) else {
                lull = idle
                continue
            }
            do {
                try await write(due)
            } catch {
                // A store that fails (a full disk) is tried again every second, here as everywhere.
                try await Task.sleep(for: .seconds(1))
                continue
            }
            _ = clock.jump(to: due, since: idle)
        }
        try Task.checkCancellation()
    }

    /// Writes down where a clock that stands still stands, when its store is closed.
    func rest() async {
        if mode == .real { return }
        let record = ClockRecord(time: clock.now(), host: SystemClock().now(), isAtRest: true)
        try? await store.write { try record.save($0) }
    }

    /// Takes back that the clock is at rest: from now on it may be moved by who runs.
    func rouse() async throws {
        if wasAtRest { try await write(clock.now()) }
    }

    private func write(_ time: Timestamp) async throws {
        let record = ClockRecord(time: max(time, clock.now()), host: SystemClock().now())
        try await store.write { try record.save($0) }
    }
}
