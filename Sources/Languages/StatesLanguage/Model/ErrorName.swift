/// An error's name, as `ErrorEquals` compares it.
package enum ErrorName {
    /// Any error but `States.Runtime`.
    package static let all = "States.ALL"
    /// Any failure of a task but a timeout.
    package static let taskFailed = "States.TaskFailed"
    /// A task took longer than its `TimeoutSeconds`, or missed a heartbeat.
    package static let timeout = "States.Timeout"
    /// A task sent no heartbeat in time.
    package static let heartbeatTimeout = "States.HeartbeatTimeout"
    /// The interpreter could not go on; never retried or caught.
    package static let runtime = "States.Runtime"
    /// A payload is larger than the quota.
    package static let dataLimitExceeded = "States.DataLimitExceeded"
    /// An intrinsic function refused its arguments.
    package static let intrinsicFailure = "States.IntrinsicFailure"
    /// A JSONata expression could not be evaluated, or gave a value its field does not take.
    package static let queryEvaluationError = "States.QueryEvaluationError"
    /// No rule of a Choice state held and it has no default.
    package static let noChoiceMatched = "States.NoChoiceMatched"
    /// A `ResultPath` does not fit the state's input.
    package static let resultPathMatchFailure = "States.ResultPathMatchFailure"
    /// More iterations of a distributed Map failed than it tolerates.
    package static let exceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold"

    /// The items of a distributed Map could not be read.
    package static let itemReaderFailed = "States.ItemReaderFailed"
    /// The results of a distributed Map could not be written.
    package static let resultWriterFailed = "States.ResultWriterFailed"

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
