/// Reads an expression by operator precedence (V. Pratt, "Top down operator precedence").
///
/// Binding powers and the shape of the language are those of https://docs.jsonata.org.
struct Parser {
    /// How deep an expression may be nested, so that neither parsing nor evaluating it exhausts the stack.
    static let nestingLimit = 200
    /// How high the tree may become, by operators in a row too, which nest to the left without nesting the text.
    static let heightLimit = 600

    private var lexer: Lexer
    private(set) var token: Token
    private var nesting = 0

    /// The tree of a whole expression.
    static func parse(_ text: String) throws(JSONataError) -> SyntaxNode {
        var parser = Parser(lexer: Lexer(text))
        try parser.advance()
        let node = try parser.expression(above: 0)
        guard parser.token.isEnd else {
            throw JSONataError(.s0201, position: parser.token.position, token: parser.token.text)
        }
        return node
    }

    private init(lexer: Lexer) {
        self.lexer = lexer
        token = Token(kind: .end, position: 0)
    }

    /// Takes the next token.
    mutating func advance(afterOperand: Bool = false) throws(JSONataError) {
        token = try lexer.next(afterOperand: afterOperand)
        if case .symbol(let symbol) = token.kind, symbol == "!" || symbol == "~" {
            throw JSONataError(.s0204, position: token.position, token: token.symbol)
        }
    }

    /// Takes the next token when the present one is the symbol named.
    mutating func expect(_ symbol: String, afterOperand: Bool = false) throws(JSONataError) {
        guard token.symbol == symbol else {
            throw JSONataError(
                token.isEnd ? .s0203 : .s0202, position: token.position, token: token.text, value: symbol)
        }
        try advance(afterOperand: afterOperand)
    }

    /// An expression of operators that bind more strongly than `power`.
    mutating func expression(above power: Int) throws(JSONataError) -> SyntaxNode {
        nesting += 1
        defer { nesting -= 1 }
        if nesting > Parser.nestingLimit { throw JSONataError(.s0500, position: token.position) }
        let first = token
        try advance(afterOperand: true)
        var left = try operand(first)
        while power < Parser.bindingPower(token) {
            let sign = token
            try advance()
            left = try operation(sign, left)
        }
        return left
    }

    /// A node whose height follows from its parts.
    func node(_ form: SyntaxNode.Form, at position: Int, over parts: [SyntaxNode]) throws(JSONataError) -> SyntaxNode {
        let height = (parts.lazy.map(\.height).max() ?? 0) + Parser.height(of: form)
        if height > Parser.heightLimit { throw JSONataError(.s0500, position: position) }
        return SyntaxNode(form, at: position, height: height)
    }

    /// How much of the stack evaluating a node takes, in units of what most of them take.
    private static func height(of form: SyntaxNode.Form) -> Int {
        switch form {
        case .filter, .order, .focus, .index, .group: 8
        case .object, .path, .call, .partial: 3
        default: 1
        }
    }

    static func bindingPower(_ token: Token) -> Int {
        guard case .symbol(let symbol) = token.kind else { return 0 }
        // The frequent ones that bind nothing first: every comparison of texts costs.
        switch symbol {
        case ")", ",", "]", "}": return 0
        default: break
        }
        return switch symbol {
        case "[", "(", "@", "#": 80
        case ".": 75
        case "{": 70
        case "*", "/", "%": 60
        case "+", "-", "&": 50
        case "=", "<", ">", "^", "!=", "<=", ">=", "~>", "?:", "??", "in": 40
        case "and": 30
        case "or": 25
        case "?": 20
        case ":=": 10
        default: 0
        }
    }
}
