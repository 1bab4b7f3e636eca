import CivilTime
import JSONTree
import StatesLanguage

/// One execution of a state machine, as a value: inputs go in, effects come out, nothing else happens.
package struct Execution: Sendable {
    /// The machine it runs; it does not change when the state machine is updated.
    package let machine: StateMachine
    package let context: ExecutionContext

    /// An execution that waits for its `started` input.
    package init(machine: StateMachine, context: ExecutionContext) {
        self.machine = machine
        self.context = context
    }

    /// How the execution ended; nil while it runs or has not started.
    package private(set) var outcome: ExecutionOutcome?

    /// Takes in what happened and says what is to be done about it.
    ///
    /// An input that no longer concerns the execution (a late answer, a timer of a state that was left) gives no effect.
    package mutating func handle(_ input: Input) -> [Effect] { [] }
}
