/// A node after paths have been put together and parents been found: what the compiler works on.
final class Plan {
    enum Kind {
        case path
        case name(String)
        case variable(String)
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
        case regex(RegexLiteral)
        case wildcard
        case descendants
        case parent(AncestorSlot)
        case placeholder
        case binary(String, Plan, Plan)
        case bind(String, Plan)
        case apply(Plan, Plan)
        case negation(Plan)
        case array([Plan])
        case object(Group)
        case call(Plan, [Plan])
        case partial(Plan, [Plan])
        case lambda([String], Signature?, Plan)
        case condition(Plan, Plan, Plan?)
        case fallback(Plan, Plan, onlyAbsent: Bool)
        case transform(Plan, Plan, Plan?)
        case block([Plan])
        /// `^(…)`: only ever a step of a path.
        case sort([Term])
    }

    typealias Term = (expression: Plan, isDescending: Bool)

    /// What is done with the values of a step before the next one.
    enum Stage {
        case filter(Plan, position: Int)
        case index(String)
    }

    /// Keys and values of an object or of a group-by.
    struct Group {
        let pairs: [(key: Plan, value: Plan)]
        let position: Int
    }

    var kind: Kind
    let position: Int
    /// Nodes on the longest way down in the text's tree.
    var height = 1
    /// The steps of a path; empty for every other kind.
    var steps: [Plan] = []
    /// Predicates of an expression that is no step; nil when none was ever written.
    var predicates: [Stage]?
    /// Predicates and index bindings of a step; nil when none was ever written.
    var stages: [Stage]?
    var group: Group?
    /// The variable bound by `@`.
    var focus: String?
    /// The variable bound by `#`.
    var index: String?
    /// The name under which the value a step was taken from is kept for `%`.
    var ancestor: AncestorSlot?
    /// Whether the step or path carries bindings along with its values.
    var isTuple = false
    /// Whether `[]` follows.
    var keepsArray = false
    /// Whether a step of the path is followed by `[]`.
    var keepsSingletonArray = false
    /// Whether it is an array constructor that begins or ends a path, whose result is not flattened.
    var isConstructor = false
    /// Parents named inside that have not been found yet; nil when there never were any.
    var seeking: [AncestorSlot]?

    init(_ kind: Kind, at position: Int) {
        self.kind = kind
        self.position = position
    }

    var isPath: Bool { if case .path = kind { true } else { false } }
    var parentSlot: AncestorSlot? { if case .parent(let slot) = kind { slot } else { nil } }

    /// JSONata's name of the kind, for error messages.
    var typeName: String {
        switch kind {
        case .path: "path"
        case .name: "name"
        case .variable: "variable"
        case .string: "string"
        case .number: "number"
        case .bool, .null: "value"
        case .regex: "regex"
        case .wildcard: "wildcard"
        case .descendants: "descendant"
        case .parent: "parent"
        case .placeholder: "operator"
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
        case .sort: "sort"
        }
    }
}

/// A `%` that looks for the step whose value it means.
final class AncestorSlot {
    /// The name its value is bound to; several that mean the same step share one.
    var label: String
    /// Steps still to go up.
    var level = 1

    init(label: String) { self.label = label }
}
