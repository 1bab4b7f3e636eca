import AWSCore
import CivilTime
import Foundation

/// The machine's clock.
package struct SystemClock: Clock {
    package init() {}

    /// The time of day, in whole milliseconds.
    package func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Suspends until the time of day has reached `deadline`; throws `CancellationError` when the task is cancelled.
    package func sleep(until deadline: Timestamp) async throws {
        // In slices, so that a clock that was set forward is noticed within a minute.
        while true {
            let left = deadline.milliseconds - now().milliseconds
            if left <= 0 { return }
            try await Task.sleep(for: .milliseconds(min(left, 60_000)))
        }
    }
}
