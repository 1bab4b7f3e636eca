import CivilTime
import Foundation

/// The machine's clock, which nobody moves.
package struct SystemClock: Clock {
    package init() {}

    /// The time of day, in whole milliseconds.
    package func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Calls `action` when the time of day has reached the moment of `wakeup`.
    package func wake(_ wakeup: Wakeup, _ action: @escaping @Sendable () -> Void) -> ClockTimer {
        let task = Task {
            if await wait(until: wakeup.moment) { action() }
        }
        return ClockTimer { task.cancel() }
    }

    /// Suspends until the time of day has reached `deadline`.
    ///
    /// - Returns: false when the task was cancelled first.
    func wait(until deadline: Timestamp) async -> Bool {
        // In slices, so that a clock that was set forward is noticed within a minute.
        while true {
            let left = deadline.milliseconds.subtractingReportingOverflow(now().milliseconds)
            if !left.overflow, left.partialValue <= 0 { return !Task.isCancelled }
            let slice = left.overflow ? 60_000 : min(left.partialValue, 60_000)
            do { try await Task.sleep(for: .milliseconds(slice)) } catch { return false }
        }
    }
}
