/// One element of `Retry`.
package struct Retrier: Sendable {
    /// `ErrorEquals`.
    package let errorEquals: [String]
    /// Seconds before the first retry.
    package let intervalSeconds: Int
    /// How often it retries at most; 0 never.
    package let maxAttempts: Int
    /// What each delay is multiplied with for the next.
    package let backoffRate: Double
    /// The longest delay, in seconds.
    package let maxDelaySeconds: Int?
    /// `JitterStrategy: FULL`: a random delay between 0 and the computed one.
    package let hasFullJitter: Bool

    /// Seconds before retry number `attempt` (from 0), before jitter.
    package func delay(attempt: Int) -> Double {
        var delay = Double(intervalSeconds)
        for _ in 0..<min(attempt, 1000) {
            delay *= backoffRate
            if let maxDelaySeconds, delay >= Double(maxDelaySeconds) { break }
        }
        // A wait cannot be longer than AWS's largest number of seconds.
        return min(delay, Double(maxDelaySeconds ?? 99_999_999))
    }
}

/// One element of `Catch`.
package struct Catcher: Sendable {
    /// `ErrorEquals`.
    package let errorEquals: [String]
    /// `ResultPath`.
    package let resultPath: ResultPlacement
    /// `Output` of the JSONata flavour; nil means the error.
    package let output: PayloadTemplate?
    /// `Assign`.
    package let assign: PayloadTemplate?
    /// The position of the state that goes on.
    package let next: Int
}
