import CivilTime
import Synchronization

/// A hint that durable state has changed: "queue X has a message". Losing one costs time, never data, because what it
/// points at is in the store.
package struct Signal: Hashable, Sendable {
    /// What kind of thing changed; services add their own constants.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(_ rawValue: String) { self.rawValue = rawValue }
    }

    package let kind: Kind
    /// Which one: an ARN or a name.
    package let key: String

    package init(_ kind: Kind, _ key: String) {
        self.kind = kind
        self.key = key
    }
}

/// The signals of one call, collected while its transaction is open.
package final class SignalBatch: Sendable {
    private let collected = Mutex<[Signal]>([])

    package init() {}

    /// Adds a signal unless the batch has it.
    package func add(_ signal: Signal) {
        collected.withLock { if !$0.contains(signal) { $0.append(signal) } }
    }

    /// Takes the signals out.
    package func take() -> [Signal] {
        collected.withLock { signals in
            defer { signals = [] }
            return signals
        }
    }
}

/// Brings signals to those who wait for them, within this process.
package final class SignalCenter: Sendable {
    /// A moment in the order of posts; taken before looking at the store, so that nothing posted since is missed.
    package struct Mark: Sendable { fileprivate let sequence: UInt64 }

    /// Somebody who waits.
    private struct Waiter {
        let continuation: CheckedContinuation<Bool, Never>
        let clock: any Clock
        var timer: ClockTimer?

        /// Lets the waiter go on with its work, which counts from this moment.
        func resume(_ result: Bool) {
            timer?.cancel()
            clock.begin(.inside)
            continuation.resume(returning: result)
        }
    }

    private struct State {
        var handlers: [Signal.Kind: [@Sendable (Signal) -> Void]] = [:]
        var waiters: [Signal: [UInt64: Waiter]] = [:]
        var sequence: UInt64 = 0
        var lastPost: [Signal: UInt64] = [:]
        /// What `lastPost` does not know was posted at this moment or before.
        var forgotten: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Calls `handler`, on the poster's thread, for every signal of `kind`; it must return at once.
    package func subscribe(_ kind: Signal.Kind, _ handler: @escaping @Sendable (Signal) -> Void) {
        state.withLock { $0.handlers[kind, default: []].append(handler) }
    }

    /// Posts the signals of a batch.
    package func post(_ batch: SignalBatch) { for signal in batch.take() { post(signal) } }

    /// Wakes everybody who waits for `signal`.
    package func post(_ signal: Signal) {
        let (handlers, waiters) = state.withLock { state in
            state.sequence += 1
            if state.lastPost.count >= 4096 {
                state.lastPost = [:]
                state.forgotten = state.sequence
            }
            state.lastPost[signal] = state.sequence
            return (state.handlers[signal.kind] ?? [], state.waiters.removeValue(forKey: signal) ?? [:])
        }
        for handler in handlers { handler(signal) }
        for waiter in waiters.values { waiter.resume(true) }
    }

    /// The mark of this moment.
    package func mark() -> Mark { Mark(sequence: state.withLock { $0.sequence }) }

    /// Waits for a `signal` posted after `mark`, but not beyond the moment of `wakeup`. The caller has begun work
    /// (`Clock.begin`), which rests meanwhile.
    ///
    /// - Returns: whether the signal came. Cancelling the task ends the wait with false.
    package func wait(for signal: Signal, since mark: Mark, until wakeup: Wakeup, clock: any Clock) async -> Bool {
        let id = state.withLock { state in
            state.sequence += 1
            return state.sequence
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // What the wait is for, or its end, may have come before there was a continuation to resume.
                let early: Bool? = state.withLock { state in
                    // A signal that may have been forgotten counts as posted: the waiter looks once more.
                    if state.lastPost[signal] ?? state.forgotten > mark.sequence { return true }
                    if Task.isCancelled || clock.now() >= wakeup.moment { return false }
                    state.waiters[signal, default: [:]][id] = Waiter(continuation: continuation, clock: clock)
                    return nil
                }
                if let early { return continuation.resume(returning: early) }
                let timer = clock.wake(wakeup) { self.end(signal, id) }
                let isOver = state.withLock { state in
                    guard state.waiters[signal]?[id] != nil else { return true }
                    state.waiters[signal]?[id]?.timer = timer
                    return false
                }
                if isOver { timer.cancel() }
                clock.end(.inside)
            }
        } onCancel: {
            end(signal, id)
        }
    }

    private func end(_ signal: Signal, _ id: UInt64) {
        let waiter = state.withLock { state -> Waiter? in
            let found = state.waiters[signal]?.removeValue(forKey: id)
            if state.waiters[signal]?.isEmpty == true { state.waiters[signal] = nil }
            return found
        }
        waiter?.resume(false)
    }
}
