/// A compiled expression.
final class Program: Sendable {
    let root: any Node
    /// The variables that the expression binds outside any block.
    let layout: FrameLayout
    /// The names of the variables from outside, by number.
    let globals: [String]
    /// The names of the fields that are read, place by place.
    let fields: [String]
    private let mentions: [Mention]
    /// What it was compiled with.
    let options: JSONataOptions
    /// What one evaluation leaves for the next.
    let spare = SpareWorkspace()

    /// A place that names a variable from outside.
    struct Mention: Sendable {
        /// The variable's number.
        let global: Int32
        let isCall: Bool
        let isKnownFunction: Bool
        let position: Int32
    }

    var references: [JSONataReference] {
        mentions.map { mention in
            JSONataReference(
                name: globals[Int(mention.global)], isCall: mention.isCall, isKnownFunction: mention.isKnownFunction,
                position: Int(mention.position))
        }
    }

    init(
        root: any Node, layout: FrameLayout, globals: [String], fields: [String], mentions: [Mention],
        options: JSONataOptions
    ) {
        self.root = root
        self.layout = layout
        self.globals = globals
        self.fields = fields
        self.mentions = mentions
        self.options = options
    }
}

/// The variables that some part of an expression can bind, and those of the parts around it.
final class Scope: Sendable {
    let names: [String]
    let parent: Scope?
    /// Whether every variable has a value as soon as the frame is made, as parameters have.
    private let bound: [String]

    init(_ names: [String], bound: [String] = [], in parent: Scope?) {
        self.names = names
        self.bound = bound
        self.parent = parent
    }

    static let empty = Scope([], in: nil)

    var layout: FrameLayout { names.isEmpty ? .empty : FrameLayout(names) }

    /// Where a name may be bound.
    struct Place {
        let scope: Scope
        /// Levels up from where the name was looked for.
        let depth: Int
        let slot: Int
        /// Whether it has a value there whatever happens, so that it means nothing else.
        let isCertain: Bool
    }

    /// The innermost place where a name may be bound.
    ///
    /// - Parameter depth: how many levels up this one is already.
    func place(of name: String, depth: Int = 0) -> Place? {
        for slot in names.indices where names[slot] == name {
            return Place(scope: self, depth: depth, slot: slot, isCertain: bound.contains(name))
        }
        return parent?.place(of: name, depth: depth + 1)
    }
}
