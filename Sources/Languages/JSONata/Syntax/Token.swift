/// A piece of an expression's text.
struct Token {
    enum Kind {
        case name(Text)
        /// The name without `$`; empty for `$`, `$` for `$$`.
        case variable(Text)
        case string(Text)
        case number(Double)
        case bool(Bool)
        case null
        /// A regular expression, by its number among those of the text.
        case regex(Int32)
        case symbol(Symbol)
        case end
    }

    let kind: Kind
    /// UTF-16 units up to its end.
    let position: Int

    var isEnd: Bool { if case .end = kind { true } else { false } }

    func isSymbol(_ wanted: Symbol) -> Bool { if case .symbol(let symbol) = kind { symbol == wanted } else { false } }
}

/// Operators, brackets, and the keywords that are operators.
enum Symbol: UInt8, Sendable {
    case dot, range, openBracket, closeBracket, openBrace, closeBrace, openParenthesis, closeParenthesis
    case comma, semicolon, colon, question, at, hash, bind, elvis, coalesce, apply, bar, caret, exclamation, tilde
    case plus, minus, times, power, over, percent, ampersand
    case equal, unequal, less, atMost, greater, atLeast
    case and, or, `in`

    /// How strongly it binds the operand to its left; 0 when it is no operator behind an operand.
    var bindingPower: Int {
        switch self {
        case .openBracket, .openParenthesis, .at, .hash: 80
        case .dot: 75
        case .openBrace: 70
        case .times, .over, .percent: 60
        case .plus, .minus, .ampersand: 50
        case .equal, .unequal, .less, .atMost, .greater, .atLeast, .caret, .apply, .elvis, .coalesce, .in: 40
        case .and: 30
        case .or: 25
        case .question: 20
        case .bind: 10
        default: 0
        }
    }

    /// As it is written.
    var spelling: String {
        switch self {
        case .dot: "."
        case .range: ".."
        case .openBracket: "["
        case .closeBracket: "]"
        case .openBrace: "{"
        case .closeBrace: "}"
        case .openParenthesis: "("
        case .closeParenthesis: ")"
        case .comma: ","
        case .semicolon: ";"
        case .colon: ":"
        case .question: "?"
        case .at: "@"
        case .hash: "#"
        case .bind: ":="
        case .elvis: "?:"
        case .coalesce: "??"
        case .apply: "~>"
        case .bar: "|"
        case .caret: "^"
        case .exclamation: "!"
        case .tilde: "~"
        case .plus: "+"
        case .minus: "-"
        case .times: "*"
        case .power: "**"
        case .over: "/"
        case .percent: "%"
        case .ampersand: "&"
        case .equal: "="
        case .unequal: "!="
        case .less: "<"
        case .atMost: "<="
        case .greater: ">"
        case .atLeast: ">="
        case .and: "and"
        case .or: "or"
        case .in: "in"
        }
    }
}

extension Symbol {
    /// The symbol that one byte makes.
    @inline(__always)
    init?(_ byte: UInt8) {
        switch byte {
        case 0x2E: self = .dot
        case 0x5B: self = .openBracket
        case 0x5D: self = .closeBracket
        case 0x7B: self = .openBrace
        case 0x7D: self = .closeBrace
        case 0x28: self = .openParenthesis
        case 0x29: self = .closeParenthesis
        case 0x2C: self = .comma
        case 0x3B: self = .semicolon
        case 0x3A: self = .colon
        case 0x3F: self = .question
        case 0x40: self = .at
        case 0x23: self = .hash
        case 0x7C: self = .bar
        case 0x5E: self = .caret
        case 0x21: self = .exclamation
        case 0x7E: self = .tilde
        case 0x2B: self = .plus
        case 0x2D: self = .minus
        case 0x2A: self = .times
        case 0x2F: self = .over
        case 0x25: self = .percent
        case 0x26: self = .ampersand
        case 0x3D: self = .equal
        case 0x3C: self = .less
        case 0x3E: self = .greater
        default: return nil
        }
    }

    /// The symbol that this one and the byte behind it make together.
    @inline(__always)
    func joined(with byte: UInt8) -> Symbol? {
        switch (self, byte) {
        case (.dot, 0x2E): .range
        case (.colon, 0x3D): .bind
        case (.exclamation, 0x3D): .unequal
        case (.greater, 0x3D): .atLeast
        case (.less, 0x3D): .atMost
        case (.times, 0x2A): .power
        case (.tilde, 0x3E): .apply
        case (.question, 0x3A): .elvis
        case (.question, 0x3F): .coalesce
        default: nil
        }
    }
}
