import JSONTree

/// A state machine definition, parsed and checked: everything an execution needs, with targets resolved.
///
/// See https://states-language.net/spec.html.
package struct StateMachine: Sendable {
    /// `Comment`.
    package let comment: String?
    /// The query language of states that do not name their own.
    package let queryLanguage: QueryLanguage
    /// Seconds the whole execution may take; nil means no limit but AWS's year.
    package let timeoutSeconds: Int?
    /// The top level's states.
    package let graph: StateGraph
}

/// States that reach one another by name: the top level, a branch of a Parallel, or the processor of a Map.
package final class StateGraph: Sendable {
    /// The states, in the order of the text.
    package let states: [State]
    /// The position of the first state.
    package let startAt: Int

    init(states: [State], startAt: Int) {
        self.states = states
        self.startAt = startAt
    }

    /// The state of that name on this level.
    package func state(named name: String) -> State? { states.first { $0.name == name } }
}

/// The language of a state's expressions.
package enum QueryLanguage: String, Sendable, Hashable, CaseIterable {
    case jsonPath = "JSONPath"
    case jsonata = "JSONata"
}

/// Whether executions are durable (`STANDARD`) or short-lived (`EXPRESS`).
package enum StateMachineType: String, Sendable, Hashable {
    case standard = "STANDARD"
    case express = "EXPRESS"
}
