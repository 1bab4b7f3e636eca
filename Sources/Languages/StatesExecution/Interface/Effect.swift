import CivilTime
import JSONTree

/// Something the driver does because of an input, in the order the interpreter returned it.
package enum Effect: Sendable, Hashable {
    /// Append an event to the history.
    case record(HistoryEvent)
    /// Start a task; its answer comes back as `taskFinished` or `taskFailed` with the request's token.
    case invoke(TaskRequest)
    /// Send `timerFired(token)` at that time.
    case setTimer(Token, at: Timestamp)
    /// Forget a timer; a late `timerFired` does no harm.
    case cancelTimer(Token)
    /// Read a distributed Map's items.
    case readItems(ItemReadRequest)
    /// Start a Map Run.
    case startMapRun(MapRunRequest)
    /// Let the children of a Map Run that failed go on; its end comes back with the token.
    case redriveMapRun(Token, arn: String)
    /// The answer of a task, a reading or a Map Run is no longer wanted; stop it if that can be done.
    case cancelTask(Token)
    /// The execution has ended; no effect follows until it is redriven.
    case finish(ExecutionOutcome)
}

/// How an execution ended.
package enum ExecutionOutcome: Sendable, Hashable {
    /// `SUCCEEDED`, with the output as compact JSON text.
    case succeeded(output: String)
    /// `FAILED`.
    case failed(error: String?, cause: String?)
    /// `TIMED_OUT`: the machine's own `TimeoutSeconds` ran out.
    case timedOut
    /// `ABORTED`: stopped by the caller.
    case aborted(error: String?, cause: String?)

    /// The name `DescribeExecution` gives the status.
    package var status: String {
        switch self {
        case .succeeded: "SUCCEEDED"
        case .failed: "FAILED"
        case .timedOut: "TIMED_OUT"
        case .aborted: "ABORTED"
        }
    }
}
