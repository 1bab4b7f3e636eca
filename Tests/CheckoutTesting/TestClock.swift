import AWSCore
import CivilTime
import Synchronization

/// A clock that stands still until a test moves it; sleepers wake when it passes their deadline.
package final class TestClock: Clock {
    private struct State {
        var now: Timestamp
        var sleepers: [Int: (deadline: Timestamp, continuation: CheckedContinuation<Void, Never>)] = [:]
        var next = 0
    }

    private let state: Mutex<State>

    package init(_ now: Timestamp = Timestamp(milliseconds: 1_700_000_000_000)) { state = Mutex(State(now: now)) }

    package func now() -> Timestamp { state.withLock { $0.now } }

    package func sleep(until deadline: Timestamp) async throws {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let over = state.withLock { state in
                    if Task.isCancelled || deadline <= state.now { return true }
                    state.sleepers[id] = (deadline, continuation)
                    return false
                }
                if over { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id)?.continuation }?.resume()
        }
        try Task.checkCancellation()
    }

    /// Moves the clock to the next deadline somebody sleeps until, and wakes whoever is due.
    ///
    /// - Returns: whether anybody sleeps.
    package func advanceToNextDeadline() -> Bool {
        let next = state.withLock { state in
            state.sleepers.values.map(\.deadline).min().map { $0.milliseconds - state.now.milliseconds }
        }
        guard let next else { return false }
        advance(seconds: Double(max(next, 1)) / 1000)
        return true
    }

    /// Moves the clock by `seconds` and wakes whoever is due.
    package func advance(seconds: Double) {
        let due = state.withLock { state in
            state.now = state.now.adding(seconds: seconds)
            let now = state.now
            let due = state.sleepers.filter { $0.value.deadline <= now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
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
