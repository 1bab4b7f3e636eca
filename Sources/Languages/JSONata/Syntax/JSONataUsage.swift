/// What an expression uses of what is around it, found in its text alone.
///
/// Step Functions evaluates expressions without an input document and refuses those that refer to one.
package struct JSONataUsage: Sendable {
    /// Names of variables it mentions, without `$`; those it binds itself may be among them.
    package private(set) var variables: Set<String> = []
    /// Each thing it takes from the input document itself, once, in the order of the text: field names, `*`, `**`, and
    /// `$` for the document.
    package private(set) var inputs: [String] = []
    /// Whether it mentions `$$`, at whatever depth.
    package private(set) var mentionsRoot = false
    /// The members it takes of a variable (`$name.member`), in the order of the text; nil in the place of one that
    /// cannot be told from the text, as when the variable is used as a whole.
    package private(set) var members: [String: [String?]] = [:]

    /// The names of an expression that is nothing but `$variable.member.member`, the variable's first; nil for all others.
    package let plainPath: [String]?

    /// How deeply evaluating it nests for certain, function bodies left out.
    package let nesting: Int

    /// Looks through an expression.
    ///
    /// - Throws: `JSONataError` with a code `S….` for text that is no expression.
    package init(_ text: String) throws(JSONataError) {
        let tree = try Parser.parse(text)
        plainPath = JSONataUsage.names(of: tree.root, in: tree)
        nesting = tree.nesting(of: tree.root)
        visit(tree.root, of: tree, isTop: true)
    }

    private static func names(of part: Part, in tree: borrowing SyntaxTree) -> [String]? {
        if tree[part].keepsArray { return nil }
        switch tree[part].form {
        case .variable(let text):
            let name = tree[text]
            return name.isEmpty || name == "$" ? nil : [name]
        case .path(let left, let right):
            guard case .name(let text) = tree[right].form, !tree[right].keepsArray,
                let names = names(of: left, in: tree)
            else { return nil }
            return names + [tree[text]]
        default: return nil
        }
    }

    /// - Parameter isTop: whether `$` is the input document there, rather than a value inside it.
    private mutating func visit(_ part: Part, of tree: borrowing SyntaxTree, isTop: Bool) {
        switch tree[part].form {
        case .name(let name): mention(tree[name], isTop)
        case .wildcard: mention("*", isTop)
        case .descendants: mention("**", isTop)
        case .variable(let name): visitVariable(tree[name], member: nil, isTop)
        case .path(let left, let right):
            if case .variable(let text) = tree[left].form, !tree[text].isEmpty, tree[text] != "$" {
                visitVariable(tree[text], member: JSONataUsage.leadingName(of: right, in: tree), isTop)
            } else {
                visit(left, of: tree, isTop: isTop)
            }
            visit(right, of: tree, isTop: false)
        case .filter(let left, let condition):
            visit(left, of: tree, isTop: isTop)
            visit(condition, of: tree, isTop: false)
        case .group(let left, let pairs):
            visit(left, of: tree, isTop: isTop)
            visit(pairs, of: tree, isTop: false)
        case .order(let left, let terms):
            visit(left, of: tree, isTop: isTop)
            visit(terms, of: tree, isTop: false)
        case .focus(let left, _), .index(let left, _), .negation(let left), .term(let left, _):
            visit(left, of: tree, isTop: isTop)
        case .binary(_, let left, let right), .apply(let left, let right), .fallback(let left, let right, _):
            visit(left, of: tree, isTop: isTop)
            visit(right, of: tree, isTop: isTop)
        case .bind(_, let value): visit(value, of: tree, isTop: isTop)
        case .array(let items), .block(let items), .object(let items): visit(items, of: tree, isTop: isTop)
        case .call(let procedure, let arguments), .partial(let procedure, let arguments):
            visit(procedure, of: tree, isTop: isTop)
            visit(arguments, of: tree, isTop: isTop)
        // A lambda keeps the context of the place where it is written.
        case .lambda(_, _, let body): visit(body, of: tree, isTop: isTop)
        case .condition(let condition, let then, let other):
            visit(condition, of: tree, isTop: isTop)
            visit(then, of: tree, isTop: isTop)
            if let other { visit(other, of: tree, isTop: isTop) }
        case .transform(let pattern, let update, let deletion):
            visit(pattern, of: tree, isTop: false)
            visit(update, of: tree, isTop: false)
            if let deletion { visit(deletion, of: tree, isTop: false) }
        case .string, .number, .bool, .null, .regex, .parent, .placeholder, .end, .steps, .sort: break
        }
    }

    private mutating func visit(_ list: PartList, of tree: borrowing SyntaxTree, isTop: Bool) {
        for part in tree.parts(of: list) { visit(part, of: tree, isTop: isTop) }
    }

    private mutating func mention(_ name: String, _ isTop: Bool) {
        if isTop, !inputs.contains(name) { inputs.append(name) }
    }

    private mutating func visitVariable(_ name: String, member: String?, _ isTop: Bool) {
        switch name {
        case "": mention("$", isTop)
        case "$": mentionsRoot = true
        default:
            variables.insert(name)
            members[name, default: []].append(member)
        }
    }

    /// The member a step takes, when it is written as a name.
    private static func leadingName(of step: Part, in tree: borrowing SyntaxTree) -> String? {
        switch tree[step].form {
        case .name(let name), .string(let name): tree[name]
        case .filter(let left, _), .group(let left, _), .order(let left, _), .focus(let left, _), .index(let left, _):
            leadingName(of: left, in: tree)
        default: nil
        }
    }
}
