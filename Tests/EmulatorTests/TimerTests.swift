import CheckoutTesting
import Emulator
import JSONTree
import Testing

/// Timers in a driver with a clock that stands still; the order of the queue itself shows in `RecoveryTests`.
@Suite struct TimerTests {
    /// Many waits, most of them called off: the others fire at their times.
    @Test func cancelledTimersDoNotFire() async throws {
        let lab = try await Laboratory()
        var stopped: [String] = []
        var kept: [String] = []
        for number in 0..<150 {
            let arn = try await lab.start(
                ["StartAt": "W", "States": ["W": ["Type": "Wait", "Seconds": .int(number % 7 + 1), "End": true]]],
                name: "machine-\(number)")
            if number.isMultiple(of: 5) { kept.append(arn) } else { stopped.append(arn) }
        }
        try await lab.quiet()
        for arn in stopped { try await lab.call("states", "StopExecution", ["executionArn": .string(arn)]) }
        try await lab.quiet()
        for second in 1...7 {
            lab.clock.advance(seconds: 1)
            try await lab.quiet()
            for (index, arn) in kept.enumerated() {
                let isDue = index * 5 % 7 + 1 <= second
                #expect(try await lab.status(arn) == (isDue ? "SUCCEEDED" : "RUNNING"))
            }
        }
        #expect(!lab.emulator.driver.hasTimers)
        for arn in stopped { #expect(try await lab.status(arn) == "ABORTED") }
    }
}
