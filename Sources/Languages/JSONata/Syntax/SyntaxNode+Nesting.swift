extension SyntaxNode {
    /// How deeply evaluating this nests for certain, this node included, whatever the data: parts that are skipped when a
    /// path finds nothing or a condition goes the other way do not count, nor do the bodies of functions.
    ///
    /// It counts as the original evaluates: an operator is one level above its operands, a path one above its steps.
    var surelyNested: Int {
        switch form {
        case .name: 2
        case .variable, .string, .number, .bool, .null, .regex, .wildcard, .descendants, .parent, .placeholder, .end,
            .lambda, .transform:
            1
        case .binary("and", let left, _), .binary("or", let left, _), .fallback(let left, _, _): 1 + left.surelyNested
        case .binary(_, let left, let right): 1 + max(left.surelyNested, right.surelyNested)
        case .apply(let left, let right): 1 + max(left.surelyNested, right.applied)
        case .path(let left, _): left.isPath ? left.surelyNested : 1 + left.surelyNested
        case .filter(let left, _), .group(let left, _), .order(let left, _), .focus(let left, _), .index(let left, _):
            left.surelyNested
        case .bind(_, let value), .negation(let value): 1 + value.surelyNested
        case .array(let items), .block(let items): 1 + SyntaxNode.deepest(items)
        case .object(let pairs): 1 + SyntaxNode.deepest(pairs.flatMap { [$0.key, $0.value] })
        case .call(let procedure, let arguments), .partial(let procedure, let arguments):
            1 + SyntaxNode.deepest([procedure] + arguments)
        case .condition(let condition, let then, let other):
            1 + max(condition.surelyNested, min(then.surelyNested, other?.surelyNested ?? 0))
        }
    }

    /// How deeply it nests on the right of `~>`, which makes the call itself.
    private var applied: Int {
        if case .call(let procedure, let arguments) = form { return SyntaxNode.deepest([procedure] + arguments) }
        return surelyNested
    }

    /// Whether it becomes steps of one path.
    private var isPath: Bool {
        switch form {
        case .path, .name: true
        default: false
        }
    }

    private static func deepest(_ nodes: [SyntaxNode]) -> Int { nodes.lazy.map(\.surelyNested).max() ?? 0 }
}
