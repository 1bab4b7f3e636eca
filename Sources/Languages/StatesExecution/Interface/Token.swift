/// Names one outstanding task or timer of an execution: the driver hands it back with the answer.
///
/// Tokens are counted by the interpreter, so a replay of the same inputs yields the same ones. A token that is no
/// longer outstanding (its state timed out or was aborted) is ignored when it comes back.
package struct Token: Sendable, Hashable, Comparable {
    /// The number, from 1, unique inside the execution.
    package let id: Int

    /// A token from its number, as a journal keeps it.
    package init(_ id: Int) { self.id = id }

    /// Earlier tokens first.
    package static func < (left: Token, right: Token) -> Bool { left.id < right.id }
}
