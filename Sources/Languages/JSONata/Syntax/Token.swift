/// A piece of an expression's text.
struct Token {
    enum Kind {
        case name(String)
        /// The name without `$`; empty for `$`, `$` for `$$`.
        case variable(String)
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
        case regex(RegexLiteral)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// UTF-16 units up to its end.
    let position: Int

    /// The symbol's text; empty for every other kind.
    var symbol: String { if case .symbol(let text) = kind { text } else { "" } }

    /// What error messages call it.
    var text: String {
        switch kind {
        case .name(let text), .variable(let text), .string(let text), .symbol(let text): text
        case .number(let number): numberText(number)
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .regex(let literal): "/\(literal.pattern)/\(literal.flags)"
        case .end: "(end)"
        }
    }

    var isEnd: Bool { if case .end = kind { true } else { false } }
}

/// What is written between and behind the slashes.
struct RegexLiteral: Sendable {
    let pattern: String
    let flags: String
}
