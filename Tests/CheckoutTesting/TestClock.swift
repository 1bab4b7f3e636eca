import AWSCore
import CivilTime
import Synchronization

/// A clock that stands still until a test moves it; whoever waits is woken when it passes the moment.
package final class TestClock: Clock {
    private struct State {
        var now: Timestamp
        var sleepers: [Int: (moment: Timestamp, action: @Sendable () -> Void)] = [:]
        var next = 0

        /// Takes out those whose moment has come, in its order.
        mutating func takeDue() -> [@Sendable () -> Void] {
            let now = now
            let due = sleepers.filter { $0.value.moment <= now }
            for id in due.keys { sleepers[id] = nil }
            return due.sorted { ($0.value.moment, $0.key) < ($1.value.moment, $1.key) }.map(\.value.action)
        }
    }

    private let state: Mutex<State>

    package init(_ now: Timestamp = Timestamp(milliseconds: 1_700_000_000_000)) { state = Mutex(State(now: now)) }

    package func now() -> Timestamp { state.withLock { $0.now } }

    package func wake(_ wakeup: Wakeup, _ action: @escaping @Sendable () -> Void) -> ClockTimer {
        let far = Timestamp(milliseconds: .max)
        let moment = min(wakeup.due ?? far, wakeup.patience ?? far)
        let (id, isDue) = state.withLock { state in
            state.next += 1
            state.sleepers[state.next] = (moment, action)
            return (state.next, moment <= state.now)
        }
        // By a task of its own: the caller may hold locks.
        if isDue { Task { for action in self.state.withLock({ $0.takeDue() }) { action() } } }
        return ClockTimer { self.state.withLock { $0.sleepers[id] = nil } }
    }

    /// Moves the clock to the next deadline somebody sleeps until, and wakes whoever is due.
    ///
    /// - Returns: whether anybody sleeps.
    package func advanceToNextDeadline() -> Bool {
        let next = state.withLock { state in
            state.sleepers.values.map(\.moment).min().map { $0.milliseconds - state.now.milliseconds }
        }
        guard let next else { return false }
        advance(seconds: Double(max(next, 1)) / 1000)
        return true
    }

    /// Moves the clock by `seconds` and wakes whoever is due.
    package func advance(seconds: Double) {
        let due = state.withLock { state in
            state.now = state.now.adding(seconds: seconds)
            return state.takeDue()
        }
        for action in due { action() }
    }
}

/// Entropy that is the same in every run.
package final class TestEntropy: EntropySource {
    private let state: Mutex<UInt64>

    package init(seed: UInt64 = 1) { state = Mutex(seed) }

    /// SplitMix64.
    package func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
