import JSONTree
import StatesExecution

/// The first place where a replay does something else than the recording.
package struct Divergence: Sendable {
    /// The id of the recorded event it is about; nil when the replay did something after the recording's last event of
    /// that branch.
    package var event: Int?
    /// The state; nil when the execution as a whole is meant.
    package var state: String?
    /// The branch or iteration, as its path; empty for the top level.
    package var branch: String
    /// The recorded event; nil when nothing more was recorded.
    package var expected: HistoryEvent?
    /// The event of the replay; nil when it did nothing.
    package var actual: HistoryEvent?
    /// One sentence that says what happened.
    package var summary: String
    /// Where the two events' data differ; empty when one of them is missing or they are of different types.
    package var differences: [JSONDifference]
    /// The recorded events of the branch before it, nearest last, and after it.
    package var before: [HistoryEvent]
    package var after: [HistoryEvent]
    /// What of the definition changed since the recording, the changes of this state first; nil when the recorded
    /// definition is not known.
    package var changes: [JSONDifference]?
    /// How many of `changes` are in this state.
    package var changesHere = 0
}

/// What became of a replay.
package enum ReplayOutcome: Sendable {
    /// The same history. With a note when not all of the recording could be compared.
    case passed(note: String?)
    /// Another history.
    case diverged(Divergence)
    /// The recording lacks something.
    case incomplete(RecordingFault)
}
