import CivilTime
import JSONTree

/// Something that happened to an execution, with its time and the randomness the interpreter may use for it.
///
/// The journal keeps inputs; handling the same ones again in the same order gives the same effects.
package struct Input: Sendable, Hashable {
    /// When it happened.
    package var time: Timestamp
    /// The source of every random value (task tokens, jitter, `States.UUID`) that handling this input needs.
    package var seed: UInt64
    /// What happened.
    package var event: Event

    /// What happened.
    package enum Event: Sendable, Hashable {
        /// The execution starts with this JSON text as its input.
        case started(input: String)
        /// An asynchronous task (`.sync`, `.waitForTaskToken`) was accepted; `output` is the service's answer.
        case taskSubmitted(Token, output: JSON)
        /// A worker took the activity task.
        case activityStarted(Token, workerName: String?)
        /// The task succeeded.
        case taskFinished(Token, output: JSON)
        /// The task failed with the error name a `Retry` or `Catch` sees.
        case taskFailed(Token, error: String?, cause: String?)
        /// The items of a distributed Map.
        case itemsRead(Token, Dataset)
        /// All child executions of a Map Run have ended; `output` is the state's result.
        case mapRunFinished(Token, output: JSON)
        /// The items could not be read, more of them failed than is tolerated, or the results could not be written.
        case mapRunFailed(Token, error: String, cause: String)
        /// The worker of a task is alive (`SendTaskHeartbeat`).
        case heartbeat(Token)
        /// A timer asked for with `Effect.setTimer` is due.
        case timerFired(Token)
        /// The caller ends the execution (`StopExecution`).
        case stopped(error: String?, cause: String?)
        /// The execution, which ended without success, continues where it failed (`RedriveExecution`); see
        /// `Execution.isRedrivable`.
        case redriven
    }

    /// - Parameters:
    ///   - event: what happened.
    ///   - time: when.
    ///   - seed: randomness, drawn anew by the driver for every input.
    package init(_ event: Event, at time: Timestamp, seed: UInt64) {
        self.event = event
        self.time = time
        self.seed = seed
    }
}
