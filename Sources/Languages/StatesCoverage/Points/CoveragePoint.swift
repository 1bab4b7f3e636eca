/// Something of a state machine that an execution can pass.
package struct CoveragePoint: Sendable, Hashable {
    /// What kind of thing it is.
    package enum Kind: Sendable, Hashable {
        /// The state was entered.
        case state
        /// The state was left for another of its level; nil where the level ends.
        case transition(to: String?)
        /// A rule of a Choice held, or did not.
        case rule(Int, holds: Bool)
        /// No rule of a Choice held and `Default` was taken.
        case defaultRule
        /// An element of `Retry` let the state run again.
        case retrier(Int)
        /// An element of `Catch` took an error.
        case catcher(Int)
        /// A branch of a Parallel was started.
        case branch(Int)
        /// An item of a Map was worked on.
        case iteration
    }

    /// The groups that summaries count by.
    package enum Group: String, Sendable, CaseIterable {
        case states, transitions, rules, retries, catches, branches
    }

    /// What kind of thing it is.
    package let kind: Kind
    /// The state it belongs to; names are unique in a machine.
    package let state: String
    /// Its place in the definition, as a JSON pointer.
    package let path: String
    /// Its line in the definition's file, from 1.
    package let line: Int
    /// How often executions passed it.
    package internal(set) var hits = 0

    /// Whether any execution passed it.
    package var isCovered: Bool { hits > 0 }

    /// The group it is counted in.
    package var group: Group {
        switch kind {
        case .state: .states
        case .transition: .transitions
        case .rule, .defaultRule: .rules
        case .retrier: .retries
        case .catcher: .catches
        case .branch, .iteration: .branches
        }
    }

    /// What it is, for people: `Paid → Ship`.
    package var label: String {
        switch kind {
        case .state: state
        case .transition(let next?): "\(state) → \(next)"
        case .transition(nil): "\(state) → end"
        case .rule(let index, true): "\(state): rule \(index + 1) holds"
        case .rule(let index, false): "\(state): rule \(index + 1) does not hold"
        case .defaultRule: "\(state): no rule holds"
        case .retrier(let index): "\(state): Retry[\(index)]"
        case .catcher(let index): "\(state): Catch[\(index)]"
        case .branch(let index): "\(state): branch \(index + 1)"
        case .iteration: "\(state): an item"
        }
    }
}
