import AWSCore
import CivilTime
import StatesExecution
import StepFunctionsService
import Synchronization

/// One sleeper for all timers: it wakes at the earliest, and whatever is due by then is appended to the journals in the
/// order of its times, also when it fell due while nobody drove the store. So timers of one execution are handled in the
/// same order whatever died when.
extension ExecutionDriver {
    /// The wake-up for the earliest timer.
    struct Alarm: Sendable {
        let due: Timestamp
        let timer: ClockTimer
    }

    /// Sets timers of an execution, all at once.
    func setTimers(_ timers: [(token: Token, due: Timestamp)], of id: Int64) {
        state.withLock { state in
            if state.stopped { return }
            for timer in timers { state.timers.set(timer.token, at: timer.due, of: id) }
            arm(&state)
        }
    }

    /// Sees to it that somebody wakes up for the earliest timer, and nobody for one that was cancelled: a clock that jumps
    /// would jump to it.
    func arm(_ state: inout State) {
        if state.isFiring || state.stopped { return }
        let earliest = state.timers.earliest()
        if state.alarm?.due == earliest { return }
        state.alarm?.timer.cancel()
        state.alarm = nil
        guard let due = earliest else { return }
        state.alarm = Alarm(due: due, timer: clock.wake(.due(due)) { [weak self] in self?.fire() })
    }

    /// Takes what is due out of the queue, to be appended to the journals.
    private func fire() {
        let due: [TimerQueue.Entry]? = state.withLock { state in
            if state.stopped || state.isFiring { return nil }
            state.isFiring = true
            state.alarm = nil
            return state.timers.takeDue(at: clock.now())
        }
        guard let due else { return }
        clock.begin(.inside)
        Task {
            await append(due.map { (.timerFired($0.token), $0.execution) })
            state.withLock { state in
                for entry in due { state.timers.remove(entry) }
                state.isFiring = false
                arm(&state)
            }
            clock.end(.inside)
        }
    }
}
