import JSONTree

/// The condition of a filter step.
indirect enum FilterExpression: Sendable {
    case all([FilterExpression])
    case any([FilterExpression])
    case not(FilterExpression)
    case exists(FilterPath)
    case comparison(FilterOperand, FilterOperator, FilterOperand)

    /// Whether a value passes.
    ///
    /// - Parameters:
    ///   - item: the value `@` stands for.
    ///   - root: the value `$` stands for.
    func accepts(_ item: JSON, root: JSON) -> Bool {
        switch self {
        case .all(let terms): terms.allSatisfy { $0.accepts(item, root: root) }
        case .any(let terms): terms.contains { $0.accepts(item, root: root) }
        case .not(let term): !term.accepts(item, root: root)
        case .exists(let path): path.exists(item, root: root)
        case .comparison(let left, let comparison, let right):
            comparison.holds(left, right, FilterContext(item: item, root: root))
        }
    }
}

/// What `@` and `$` stand for while a filter is applied.
struct FilterContext {
    let item: JSON
    let root: JSON
}

/// One side of a comparison.
enum FilterOperand: Sendable {
    case literal(JSON)
    case path(FilterPath)
    case pattern(FilterPattern)

    /// The operand's value; nil when its path leads nowhere.
    func value(_ context: FilterContext) -> JSON? {
        switch self {
        case .literal(let value): value
        case .path(let path): path.value(context.item, root: context.root)
        case .pattern: nil
        }
    }
}

/// A path inside a filter.
struct FilterPath: Sendable {
    /// Whether it begins with `$` rather than `@`.
    let fromRoot: Bool
    let path: JSONPath

    func value(_ item: JSON, root: JSON) -> JSON? { try? path.read(from: fromRoot ? root : item, root: root) }

    /// Whether there is anything at the path, be it `null` or `false`.
    func exists(_ item: JSON, root: JSON) -> Bool {
        guard let value = value(item, root: root) else { return false }
        return path.isDefinite || value.array?.isEmpty == false
    }
}

/// A regular expression between slashes. It must match the whole text.
struct FilterPattern: Sendable {
    private let source: String

    /// - Returns: nil when it is no regular expression or a flag is unknown.
    init?(_ body: String, flags: String) {
        guard flags.allSatisfy({ "imsxuUd".contains($0) }) else { return nil }
        let inline = String(flags.filter { "imsx".contains($0) })
        source = inline.isEmpty ? body : "(?\(inline))\(body)"
        guard (try? Regex(source)) != nil else { return nil }
    }

    func matches(_ text: String) -> Bool {
        // `Regex` is not Sendable, so that it cannot be kept in the path.
        guard let regex = try? Regex(source).matchingSemantics(.unicodeScalar) else { return false }
        return (try? regex.wholeMatch(in: text)) ?? nil != nil
    }
}
