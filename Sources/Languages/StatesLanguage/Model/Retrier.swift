/// One element of `Retry`.
package struct Retrier: Sendable {
    package let errorEquals: [String]
    /// Seconds before the first retry.
    package let intervalSeconds: Int
    package let maxAttempts: Int
    package let backoffRate: Double
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
    package let errorEquals: [String]
    package let resultPath: ResultPlacement
    package let assign: PayloadTemplate?
    /// The position of the state that goes on.
    package let next: Int
}

/// An error's name, as `ErrorEquals` compares it.
package enum ErrorName {
    package static let all = "States.ALL"
    package static let taskFailed = "States.TaskFailed"
    package static let timeout = "States.Timeout"
    package static let heartbeatTimeout = "States.HeartbeatTimeout"
    package static let runtime = "States.Runtime"
    package static let dataLimitExceeded = "States.DataLimitExceeded"
    package static let branchFailed = "States.BranchFailed"
    package static let intrinsicFailure = "States.IntrinsicFailure"
    package static let noChoiceMatched = "States.NoChoiceMatched"
    package static let parameterPathFailure = "States.ParameterPathFailure"
    package static let resultPathMatchFailure = "States.ResultPathMatchFailure"
    package static let exceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold"
    package static let queryEvaluationError = "States.QueryEvaluationError"

    /// Whether one of `names` stands for `error`.
    ///
    /// `States.ALL` leaves out `States.Runtime`; AWS has been recorded to catch `States.DataLimitExceeded` by it,
    /// whatever its documentation says. `States.TaskFailed` is every error a task reports but `States.Timeout`. See
    /// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html.
    ///
    /// - Parameters:
    ///   - error: the error that happened; nil for a failure without a name.
    ///   - isTaskError: whether a task reported it, rather than the interpreter or a Fail state.
    ///   - isHeartbeat: whether it is a timeout because of a missed heartbeat, which `States.HeartbeatTimeout` names too.
    ///   - names: the list of `ErrorEquals`.
    package static func matches(
        _ error: String?, isTaskError: Bool, isHeartbeat: Bool = false, in names: [String]
    ) -> Bool {
        names.contains { name in
            if let error, name == error { return true }
            switch name {
            case all: return error != runtime
            case taskFailed: return isTaskError && error != timeout && error != dataLimitExceeded
            case heartbeatTimeout: return isHeartbeat
            default: return false
            }
        }
    }
}
