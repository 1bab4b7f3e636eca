/// A node of an expression's tree.
///
/// The parser makes the tree as the expression is written. `StepPlanner` then changes it to what is compiled: paths
/// become steps in a row, and what follows a step is noted at the step.
struct SyntaxNode: Sendable {
    enum Form: Sendable {
        case name(Text)
        case variable(Text)
        case string(Text)
        case number(Double)
        case bool(Bool)
        case null
        case regex(Int32)
        case wildcard
        case descendants
        /// `%`, with the number of its slot once that is known.
        case parent(Int32)
        /// `?` as an argument of a partial application.
        case placeholder
        /// An operator between two operands.
        case binary(Symbol, Part, Part)
        case bind(Part, Part)
        case apply(Part, Part)
        case negation(Part)
        case array(PartList)
        /// Keys and values in turns.
        case object(PartList)
        case call(Part, PartList)
        case partial(Part, PartList)
        /// Parameters, the number of the signature, the body.
        case lambda(PartList, Int32?, Part)
        case condition(Part, Part, Part?)
        /// `a ?: b` and, when only absence counts, `a ?? b`.
        case fallback(Part, Part, onlyAbsent: Bool)
        case transform(Part, Part, Part?)
        case block(PartList)

        // As the parser makes them; no plan has them.

        case path(Part, Part)
        case filter(Part, Part)
        /// Keys and values in turns.
        case group(Part, PartList)
        /// Terms.
        case order(Part, PartList)
        case focus(Part, Text)
        /// Also what a step's `stages` have for `#`.
        case index(Part, Text)
        /// The end of the text where an operand should be.
        case end

        /// A term of `^(…)`.
        case term(Part, isDescending: Bool)

        // As the planner makes them.

        /// A path.
        case steps(PartList)
        /// `^(…)` as a step of a path: its terms.
        case sort(PartList)
    }

    var form: Form
    /// UTF-16 units up to the end of the token that makes it.
    let position: Int32
    /// What evaluating it takes of the stack: nodes on the longest way down, this one included, greedy ones more than once.
    var height: Int32
    /// Whether `[]` follows.
    var keepsArray = false

    // MARK: What the planner finds

    /// Whether the step or path carries bindings along with its values.
    var isTuple = false
    /// Whether a step of the path is followed by `[]`.
    var keepsSingletonArray = false
    /// Whether it is an array constructor that begins or ends a path, whose result is not flattened.
    var isConstructor = false
    /// Its number among the notes of the tree; below zero when it has none.
    var notes: Int32 = -1

    init(_ form: Form, at position: Int, height: Int) {
        self.form = form
        self.position = Int32(truncatingIfNeeded: position)
        self.height = Int32(truncatingIfNeeded: height)
    }

    /// The place for error messages.
    var place: Int { Int(position) }

    /// Whether it is a path, once it is planned.
    var isPath: Bool { if case .steps = form { true } else { false } }
    var slot: Int32? { if case .parent(let slot) = form { slot } else { nil } }

    /// JSONata's name of what is planned, for error messages.
    var typeName: String {
        switch form {
        case .steps, .path, .filter, .group, .order, .focus, .index: "path"
        case .name: "name"
        case .variable: "variable"
        case .string: "string"
        case .number: "number"
        case .bool, .null: "value"
        case .regex: "regex"
        case .wildcard: "wildcard"
        case .descendants: "descendant"
        case .parent: "parent"
        case .placeholder, .end: "operator"
        case .binary: "binary"
        case .bind: "bind"
        case .apply: "apply"
        case .negation, .array, .object: "unary"
        case .call: "function"
        case .partial: "partial"
        case .lambda: "lambda"
        case .condition, .fallback: "condition"
        case .transform: "transform"
        case .block: "block"
        case .sort, .term: "sort"
        }
    }
}
