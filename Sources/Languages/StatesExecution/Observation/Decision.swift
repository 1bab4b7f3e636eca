/// Something the interpreter decided on the way through a definition, for whoever measures what of it was taken.
///
/// States are named, since names are unique in a machine; rules, retriers and catchers are counted from 0 in the order
/// of the definition.
package enum Decision: Sendable, Hashable {
    /// A state was entered.
    case entered(state: String)
    /// A state was left for another on its level; nil when its graph ended there.
    case left(state: String, next: String?)
    /// The rules of a Choice before `rule` did not hold, and `rule` did; nil when none did.
    case chose(state: String, rule: Int?)
    /// A retrier let a state run again.
    case retried(state: String, retrier: Int)
    /// A catcher took an error.
    case caught(state: String, catcher: Int)
    /// A branch of a Parallel, or an iteration of an inline Map, was started.
    case started(state: String, slot: Int)
}

extension Execution {
    /// Begins to note decisions; without this call, which is how real executions run, none are.
    package mutating func startNotingDecisions() { decisions = [] }

    /// The decisions noted since the last call, in order.
    package mutating func takeDecisions() -> [Decision] {
        guard let taken = decisions else { return [] }
        decisions = []
        return taken
    }

    /// Notes a decision when somebody wants to know.
    mutating func note(_ decision: @autoclosure () -> Decision) {
        if decisions != nil { decisions?.append(decision()) }
    }
}
