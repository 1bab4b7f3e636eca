extension SyntaxTree {
    /// How deeply evaluating a part nests for certain, the part included, whatever the data: parts that are skipped when a
    /// path finds nothing or a condition goes the other way do not count, nor do the bodies of functions.
    ///
    /// It counts as the original evaluates: an operator is one level above its operands, a path one above its steps. The
    /// tree is as the parser makes it.
    func nesting(of part: Part) -> Int {
        switch self[part].form {
        case .name: 2
        case .variable, .string, .number, .bool, .null, .regex, .wildcard, .descendants, .parent, .placeholder, .end,
            .lambda, .transform, .steps, .sort:
            1
        case .binary(.and, let left, _), .binary(.or, let left, _), .fallback(let left, _, _): 1 + nesting(of: left)
        case .binary(_, let left, let right): 1 + max(nesting(of: left), nesting(of: right))
        case .apply(let left, let right): 1 + max(nesting(of: left), nestingApplied(right))
        case .path(let left, _): isStep(left) ? nesting(of: left) : 1 + nesting(of: left)
        case .filter(let left, _), .group(let left, _), .order(let left, _), .focus(let left, _), .index(let left, _),
            .term(let left, _):
            nesting(of: left)
        case .bind(_, let value), .negation(let value): 1 + nesting(of: value)
        case .array(let items), .block(let items), .object(let items): 1 + deepest(items)
        case .call(let procedure, let arguments), .partial(let procedure, let arguments):
            1 + max(nesting(of: procedure), deepest(arguments))
        case .condition(let condition, let then, let other):
            1 + max(nesting(of: condition), min(nesting(of: then), other.map { nesting(of: $0) } ?? 0))
        }
    }

    /// How deeply it nests on the right of `~>`, which makes the call itself.
    private func nestingApplied(_ part: Part) -> Int {
        if case .call(let procedure, let arguments) = self[part].form {
            return max(nesting(of: procedure), deepest(arguments))
        }
        return nesting(of: part)
    }

    /// Whether it becomes steps of one path.
    private func isStep(_ part: Part) -> Bool {
        switch self[part].form {
        case .path, .name: true
        default: false
        }
    }

    private func deepest(_ list: PartList) -> Int {
        var most = 0
        for part in parts(of: list) { most = max(most, nesting(of: part)) }
        return most
    }
}
