/// Reads an expression by operator precedence (V. Pratt, "Top down operator precedence").
///
/// Binding powers and the shape of the language are those of https://docs.jsonata.org.
struct Parser: ~Copyable {
    /// How deep an expression may be nested, so that neither parsing nor evaluating it exhausts the stack.
    static let nestingLimit = 200
    /// How high the tree may become, by operators in a row too, which nest to the left without nesting the text.
    static let heightLimit = 600

    private var lexer: Lexer
    private(set) var token: Token
    private var nesting = 0
    var tree: SyntaxTree
    /// The position of the block or lambda being read; -1 outside any.
    var home: Int32 = -1
    /// The parts of lists under way, those of the innermost last.
    private(set) var pending: [Part] = []

    /// The tree of a whole expression.
    static func parse(_ text: String) throws(JSONataError) -> SyntaxTree {
        var parser = Parser(text)
        try parser.advance()
        parser.tree.root = try parser.expression(above: 0)
        guard parser.token.isEnd else {
            throw JSONataError(.s0201, position: parser.token.position, token: parser.text(of: parser.token))
        }
        parser.lexer.handOver(to: &parser.tree)
        return parser.tree
    }

    private init(_ text: String) {
        lexer = Lexer(text)
        token = Token(kind: .end, position: 0)
        tree = SyntaxTree(length: lexer.source.bytes.count)
    }

    /// Takes the next token.
    mutating func advance(afterOperand: Bool = false) throws(JSONataError) {
        token = try lexer.next(afterOperand: afterOperand)
        if case .symbol(let symbol) = token.kind, symbol == .exclamation || symbol == .tilde {
            throw JSONataError(.s0204, position: token.position, token: symbol.spelling)
        }
    }

    /// Takes the next token when the present one is the symbol named.
    mutating func expect(_ symbol: Symbol, afterOperand: Bool = false) throws(JSONataError) {
        guard token.isSymbol(symbol) else {
            throw JSONataError(
                token.isEnd ? .s0203 : .s0202, position: token.position, token: text(of: token),
                value: symbol.spelling)
        }
        try advance(afterOperand: afterOperand)
    }

    /// An expression of operators that bind more strongly than `power`.
    mutating func expression(above power: Int) throws(JSONataError) -> Part {
        nesting += 1
        defer { nesting -= 1 }
        if nesting > Parser.nestingLimit { throw JSONataError(.s0500, position: token.position) }
        let first = token
        try advance(afterOperand: true)
        var left = try operand(first)
        while case .symbol(let symbol) = token.kind, power < symbol.bindingPower {
            let position = token.position
            try advance()
            left = try operation(symbol, left, at: position)
        }
        return left
    }

    /// A keyword as the name that it is where an operand should be.
    mutating func name(of keyword: Symbol) -> Text { lexer.keep(keyword.spelling) }

    // MARK: Nodes

    /// A node over nodes of which the highest has a height.
    mutating func node(_ form: SyntaxNode.Form, at position: Int, above height: Int) throws(JSONataError) -> Part {
        let height = height + Parser.height(of: form)
        if height > Parser.heightLimit { throw JSONataError(.s0500, position: position) }
        return tree.add(form, at: position, height: height)
    }

    func height(_ part: Part) -> Int { Int(tree[part].height) }
    func height(_ one: Part, _ other: Part) -> Int { max(height(one), height(other)) }

    /// Adds a part to the innermost list under way.
    @inline(__always)
    mutating func push(_ part: Part) {
        if pending.capacity == 0 { pending.reserveCapacity(16) }
        pending.append(part)
    }

    /// Makes a list of the parts that have become pending since there were so many.
    mutating func list(since count: Int) -> PartList {
        tree.list(of: &pending, from: count)
    }

    /// How much of the stack evaluating a node takes, in units of what most of them take.
    private static func height(of form: SyntaxNode.Form) -> Int {
        switch form {
        case .filter, .order, .focus, .index, .group: 8
        case .object, .path, .call, .partial: 3
        case .term: 0
        default: 1
        }
    }

    // MARK: Spellings, for error messages

    /// What error messages call a token.
    func text(of token: Token) -> String {
        switch token.kind {
        case .name(let text), .variable(let text), .string(let text): lexer.source[text]
        case .number(let number): numberText(number)
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .regex(let number):
            "/\(lexer.regexes[Int(number)].pattern)/\(lexer.regexes[Int(number)].flags)"
        case .symbol(let symbol): symbol.spelling
        case .end: "(end)"
        }
    }

    /// A node's own token.
    func spelling(_ part: Part) -> String {
        switch tree[part].form {
        case .name(let text), .variable(let text), .string(let text): lexer.source[text]
        case .number(let number): numberText(number)
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .binary(let sign, _, _): sign.spelling
        case .path, .steps: "."
        case .filter, .array: "["
        case .group, .object: "{"
        case .order, .sort, .term: "^"
        case .bind: ":="
        case .focus: "@"
        case .index: "#"
        case .apply: "~>"
        case .negation: "-"
        case .call, .partial, .lambda, .block: "("
        case .condition, .placeholder: "?"
        case .fallback(_, _, let onlyAbsent): onlyAbsent ? "??" : "?:"
        case .transform: "|"
        case .wildcard: "*"
        case .descendants: "**"
        case .parent: "%"
        case .regex(let number): "/\(lexer.regexes[Int(number)].pattern)/"
        case .end: "(end)"
        }
    }

    func isEval(_ part: Part) -> Bool {
        if case .variable(let text) = tree[part].form { lexer.source.spells("eval", text) } else { false }
    }

    /// Whether a node is one of the two names that make a call a lambda.
    func isLambdaSign(_ part: Part) -> Bool {
        guard case .name(let text) = tree[part].form else { return false }
        return lexer.source.spells("function", text) || lexer.source.spells("\u{03BB}", text)
    }
}
