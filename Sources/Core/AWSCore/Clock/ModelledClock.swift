import CivilTime
import Synchronization

/// A clock that can be moved forward, and never goes back.
///
/// At the pace `.flowing` it runs as the host's does, ahead of it by what it has been moved. At `.standing` it stands
/// still while the emulator works, so that the same work has the same times in every run; it runs as the host's does
/// while something outside is at work (`ClockWork.outside`), since a handler takes its time whatever the clock says,
/// and otherwise moves only by `jump`. A jump happens only while nobody is at work, wakes whoever is due in due order,
/// and goes past nothing that is due.
package final class ModelledClock: Clock {
    /// How the clock behaves while nobody moves it.
    package enum Pace: Sendable, Hashable { case flowing, standing }

    /// A moment in the order of what is taken up; `jump` refuses when something has been since.
    package struct Lull: Sendable, Hashable { fileprivate let changes: UInt64 }

    private struct IdleWaiter {
        let after: Lull?
        let continuation: CheckedContinuation<Lull?, Never>
    }

    private struct State {
        let pace: Pace
        /// The time while it stands.
        var standing: Timestamp
        /// While it runs: milliseconds ahead of the host.
        var ahead: Int64
        /// The latest time told to anybody.
        var latest: Timestamp
        var inside = 0
        var outside = 0
        var changes: UInt64 = 0
        var sleepers = WakeQueue()
        /// What the clock showed when it had been moved or had come to a stand.
        var log: [(host: Timestamp, time: Timestamp)]
        var idleWaiters: [UInt64: IdleWaiter] = [:]
        var nextWaiter: UInt64 = 0
        /// The task that waits for the host's time, and what for.
        var alarm: (at: Timestamp, task: Task<Void, Never>)?

        var isRunning: Bool { pace == .flowing || outside > 0 }
        var isIdle: Bool { inside <= 0 && outside <= 0 }

        mutating func now(_ host: Timestamp) -> Timestamp {
            latest = max(latest, isRunning ? host.adding(milliseconds: ahead) : standing)
            return latest
        }

        mutating func set(_ time: Timestamp, _ host: Timestamp) {
            latest = max(latest, time)
            standing = latest
            ahead = latest.milliseconds - host.milliseconds
            if log.count >= 4096 { log.removeFirst(log.count / 2) }
            log.append((host, latest))
        }

        func time(ofHost moment: Timestamp) -> Timestamp {
            let entry = log.last { $0.host <= moment }
            guard let entry = entry ?? log.first else { return moment }
            let since = moment.milliseconds - entry.host.milliseconds
            return pace == .flowing || since < 0 ? entry.time.adding(milliseconds: since) : entry.time
        }

        mutating func begin(_ work: ClockWork, _ host: Timestamp) {
            changes &+= 1
            switch work {
            case .inside: inside += 1
            case .outside:
                if !isRunning { set(now(host), host) }
                outside += 1
            }
        }

        mutating func end(_ work: ClockWork, _ host: Timestamp) {
            switch work {
            case .inside: inside -= 1
            case .outside:
                let time = now(host)
                outside -= 1
                if !isRunning { set(time, host) }
            }
        }

        /// Those whose time has come, taken out; the clock counts as at work until they have been woken.
        mutating func takeDue(_ host: Timestamp) -> [WakeQueue.Sleeper] {
            let due = sleepers.take(until: now(host), host: host)
            if !due.isEmpty { begin(.inside, host) }
            return due
        }

        /// Those who wait for a lull and have one, taken out.
        mutating func takeIdleWaiters() -> (Lull, [CheckedContinuation<Lull?, Never>]) {
            let lull = Lull(changes: changes)
            guard isIdle, !idleWaiters.isEmpty else { return (lull, []) }
            let ready = idleWaiters.filter { $0.value.after != lull }
            for id in ready.keys { idleWaiters[id] = nil }
            return (lull, ready.values.map(\.continuation))
        }

        /// When the host's time makes something due next.
        mutating func nextAlarm() -> Timestamp? {
            let byClock = isRunning ? sleepers.nextMoment()?.adding(milliseconds: -ahead) : nil
            return [byClock, sleepers.nextHostDeadline()].compactMap { $0 }.min()
        }
    }

    private let host: SystemClock
    private let state: Mutex<State>

    /// A clock that shows `time` now.
    package init(_ pace: Pace, at time: Timestamp) {
        host = SystemClock()
        let now = host.now()
        state = Mutex(
            State(
                pace: pace, standing: time, ahead: time.milliseconds - now.milliseconds, latest: time,
                log: [(now, time)]))
    }

    deinit { state.withLock { $0.alarm?.task.cancel() } }

    /// Whether it stands still unless it is moved.
    package var stands: Bool { state.withLock { $0.pace == .standing } }

    /// The time now, by the host's while it runs.
    package func now() -> Timestamp { state.withLock { $0.now(host.now()) } }

    /// What the clock showed when the machine's showed `host`, as far as its last 2,000 moves tell.
    package func time(ofHost host: Timestamp) -> Timestamp { state.withLock { $0.time(ofHost: host) } }

    /// Takes up work, so that no jump happens; with work outside a clock that stands begins to run.
    package func begin(_ work: ClockWork) {
        state.withLock { $0.begin(work, host.now()) }
        if work == .outside { setAlarm() }
    }

    /// Puts work down, and tells those who wait for a lull when it was the last.
    package func end(_ work: ClockWork) {
        let (lull, waiting) = state.withLock { state in
            state.end(work, host.now())
            return state.takeIdleWaiters()
        }
        for continuation in waiting { continuation.resume(returning: lull) }
    }

    /// Calls `action` when the clock, or the host's time, has come to the moment of `wakeup`.
    package func wake(_ wakeup: Wakeup, _ action: @escaping @Sendable () -> Void) -> ClockTimer {
        let (id, isDue) = state.withLock { state in
            let host = host.now()
            let now = state.now(host)
            let patience = wakeup.patience.map {
                host.adding(milliseconds: max(0, $0.milliseconds - now.milliseconds))
            }
            let isDue = wakeup.moment <= now
            if isDue { state.begin(.inside, host) }
            return (state.sleepers.add(wakeup, hostDeadline: patience, action), isDue)
        }
        if isDue {
            // By a task of its own: the caller may hold locks.
            Task {
                self.wakeDue()
                self.end(.inside)
            }
        } else {
            setAlarm()
        }
        return ClockTimer { [weak self] in self?.state.withLock { _ = $0.sleepers.remove(id) } }
    }

    // MARK: - Moving

    /// Waits until nobody is at work.
    ///
    /// - Parameters:
    ///   - lull: one that is over: something is to have been taken up since.
    ///   - limit: how long to wait, in the host's time; nil for as long as it takes.
    /// - Returns: nil when the limit was reached or the task cancelled.
    package func idle(after lull: Lull? = nil, within limit: Duration? = nil) async -> Lull? {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        let timer = limit.map { limit in
            Task {
                try await Task.sleep(for: limit)
                // The wait may not have begun when the limit is short and the machine busy.
                while !self.endIdleWait(id) { try await Task.sleep(for: .milliseconds(1)) }
            }
        }
        defer { timer?.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let early: Lull?? = state.withLock { state in
                    let now = Lull(changes: state.changes)
                    if Task.isCancelled { return .some(nil) }
                    if state.isIdle, now != lull { return now }
                    state.idleWaiters[id] = IdleWaiter(after: lull, continuation: continuation)
                    return nil
                }
                if let early { continuation.resume(returning: early) }
            }
        } onCancel: {
            endIdleWait(id)
        }
    }

    /// How much work has been begun and not ended; never less than none.
    package var atWork: (inside: Int, outside: Int) { state.withLock { ($0.inside, $0.outside) } }

    /// Whether nobody is at work.
    package var isIdle: Bool { state.withLock { $0.isIdle } }

    /// When something is due next.
    ///
    /// - Parameter recurring: whether what is due again and again counts by itself; otherwise there must be something
    ///   else that is waited for.
    package func nextDue(recurring: Bool = true) -> Timestamp? {
        state.withLock { recurring || $0.sleepers.dueOnce > 0 ? $0.sleepers.nextDue() : nil }
    }

    /// Moves the clock to `time`, if nobody is at work and nothing is due before, and wakes whoever is due then.
    ///
    /// - Parameter lull: that nothing may have been taken up since; nil when that does not matter.
    /// - Returns: whether it was moved. A clock that is later already only wakes those who are due.
    package func jump(to time: Timestamp, since lull: Lull? = nil) -> Bool {
        let due: [WakeQueue.Sleeper]? = state.withLock { state in
            guard state.isIdle, lull == nil || lull == Lull(changes: state.changes) else { return nil }
            if let next = state.sleepers.nextDue(), next < time { return nil }
            let host = host.now()
            state.set(max(time, state.now(host)), host)
            return state.takeDue(host)
        }
        guard let due else { return false }
        call(due)
        return true
    }

    // MARK: - Waking

    private func wakeDue() { call(state.withLock { $0.takeDue(host.now()) }) }

    private func call(_ due: [WakeQueue.Sleeper]) {
        for sleeper in due { sleeper.action() }
        if !due.isEmpty { end(.inside) }
        setAlarm()
    }

    /// Ends a wait for a lull without one; false when it has ended or not begun.
    @discardableResult
    private func endIdleWait(_ id: UInt64) -> Bool {
        guard let waiter = state.withLock({ $0.idleWaiters.removeValue(forKey: id) }) else { return false }
        waiter.continuation.resume(returning: nil)
        return true
    }

    /// Sees to it that the host's time wakes whoever it makes due. An alarm that comes too early does no harm, so one is
    /// replaced only by an earlier one.
    private func setAlarm() {
        state.withLock { state in
            guard let next = state.nextAlarm() else { return }
            if let alarm = state.alarm {
                if alarm.at <= next { return }
                alarm.task.cancel()
            }
            let task = Task { [weak self, host] in
                guard await host.wait(until: next), let self else { return }
                self.state.withLock { state in
                    if state.alarm?.at == next { state.alarm = nil }
                }
                self.wakeDue()
            }
            state.alarm = (next, task)
        }
    }
}
