/// A compiled expression.
final class Program: Sendable {
    let root: any Node
    /// The variables that the expression binds outside any block.
    let layout: FrameLayout
    /// The names of the variables from outside, by number.
    let globals: [String]
    /// How many places read a field.
    let fieldCount: Int
    let references: [JSONataReference]
    /// What it was compiled with.
    let options: JSONataOptions
    /// What one evaluation leaves for the next.
    let spare = SpareWorkspace()

    init(
        root: any Node, layout: FrameLayout, globals: [String], fieldCount: Int, references: [JSONataReference],
        options: JSONataOptions
    ) {
        self.root = root
        self.layout = layout
        self.globals = globals
        self.fieldCount = fieldCount
        self.references = references
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

    /// Where a name may be bound, from the inside out.
    func places(of name: String) -> [(depth: Int, slot: Int)] {
        var found: [(depth: Int, slot: Int)] = []
        var scope: Scope? = self
        var depth = 0
        while let here = scope {
            if let slot = here.names.firstIndex(of: name) {
                found.append((depth, slot))
                if here.bound.contains(name) { break }
            }
            scope = here.parent
            depth += 1
        }
        return found
    }
}
