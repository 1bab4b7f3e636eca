/// What the planner finds to follow a node; few nodes are followed by anything, so it is kept apart from them.
struct StepNotes: Sendable {
    /// Predicates of an expression that is no step; nil when none was ever written.
    var predicates: PartList?
    /// Predicates and index bindings (`.index`) of a step; nil when none was ever written.
    var stages: PartList?
    var group: Group?
    /// The variable bound by `@`.
    var focus: Text?
    /// The variable bound by `#`.
    var index: Text?
    /// The slot under which the value a step was taken from is kept for `%`.
    var ancestor: Int32?

    /// Keys and values, in turns, of a group-by.
    struct Group: Sendable {
        let pairs: PartList
        let position: Int32
    }
}
