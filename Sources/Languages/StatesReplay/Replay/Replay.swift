import JSONTree
import StatesExecution
import StatesLanguage

/// Goes through recorded executions again, by a definition that may have changed since.
///
/// The interpreter is the one that runs everything (`Execution`); this only answers it. What a task, a person or a
/// timer brought in at the time is taken from the recording by what it was: the state, the attempt, the branch or
/// iteration. The events that come of it are compared with the recorded ones, branch by branch. A replay touches no
/// service and takes no time.
package struct Replay: Sendable {
    /// The machine the recordings are replayed with.
    package let machine: StateMachine
    /// Its definition, to say what changed; nil when that is not wanted.
    package let definition: JSON?
    /// How events are compared.
    package let comparison: EventComparison
    /// What services have against the parameters of tasks.
    package let parameterCheck: ParameterCheck?

    /// A replay of any number of recordings.
    package init(
        machine: StateMachine, definition: JSON? = nil, comparison: EventComparison = .exact,
        parameterCheck: ParameterCheck? = nil
    ) {
        self.parameterCheck = parameterCheck
        self.machine = machine
        self.definition = definition
        self.comparison = comparison
    }

    /// Replays a recording.
    package func run(_ recording: Recording) -> ReplayOutcome {
        var decisions: [Decision]?
        return run(recording, decisions: &decisions)
    }

    /// Replays a recording and tells what the interpreter decided on the way, up to the divergence if there is one.
    ///
    /// - Parameter observe: is called with each decision, in order; see `Decision`.
    package func run(_ recording: Recording, observe: (Decision) -> Void) -> ReplayOutcome {
        var decisions: [Decision]? = []
        let outcome = run(recording, decisions: &decisions)
        for decision in decisions ?? [] { observe(decision) }
        return outcome
    }

    private func run(_ recording: Recording, decisions: inout [Decision]?) -> ReplayOutcome {
        do throws(RecordingFault) {
            try recording.checkComplete()
        } catch {
            return .incomplete(error)
        }
        var run = ReplayRun(self, recording, notesDecisions: decisions != nil)
        let outcome = run.run()
        if decisions != nil { decisions = run.decisions }
        return outcome
    }
}
