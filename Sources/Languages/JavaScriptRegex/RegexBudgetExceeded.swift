/// A search that was ended because it took more steps, or more memory for places to return to, than it may.
///
/// A backtracking search may take time exponential in the length of its subject; JavaScript then hangs.
package struct RegexBudgetExceeded: Error, Sendable, Hashable {
    /// The error.
    package init() {}
}
