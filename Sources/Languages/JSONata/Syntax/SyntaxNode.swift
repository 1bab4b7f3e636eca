/// A node of the tree the parser makes, as the expression is written; `StepPlanner` makes paths and steps of it.
final class SyntaxNode {
    indirect enum Form {
        case name(String)
        case variable(String)
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
        case regex(RegexLiteral)
        case wildcard
        case descendants
        case parent
        /// `?` as an argument of a partial application.
        case placeholder
        /// An operator between two operands.
        case binary(String, SyntaxNode, SyntaxNode)
        case path(SyntaxNode, SyntaxNode)
        case filter(SyntaxNode, SyntaxNode)
        case group(SyntaxNode, [Pair])
        case order(SyntaxNode, [Term])
        case bind(SyntaxNode, SyntaxNode)
        case focus(SyntaxNode, String)
        case index(SyntaxNode, String)
        case apply(SyntaxNode, SyntaxNode)
        case negation(SyntaxNode)
        case array([SyntaxNode])
        case object([Pair])
        case call(SyntaxNode, [SyntaxNode])
        case partial(SyntaxNode, [SyntaxNode])
        case lambda([String], Signature?, SyntaxNode)
        case condition(SyntaxNode, SyntaxNode, SyntaxNode?)
        /// `a ?: b` and, when only absence counts, `a ?? b`.
        case fallback(SyntaxNode, SyntaxNode, onlyAbsent: Bool)
        case transform(SyntaxNode, SyntaxNode, SyntaxNode?)
        case block([SyntaxNode])
        /// The end of the text where an operand should be.
        case end
    }

    typealias Pair = (key: SyntaxNode, value: SyntaxNode)
    typealias Term = (expression: SyntaxNode, isDescending: Bool)

    let form: Form
    /// UTF-16 units up to the end of the token that makes it.
    let position: Int
    /// Whether `[]` follows.
    var keepsArray = false
    /// What evaluating it takes of the stack: nodes on the longest way down, this one included, greedy ones more than once.
    let height: Int

    init(_ form: Form, at position: Int, height: Int) {
        self.form = form
        self.position = position
        self.height = height
    }
}
