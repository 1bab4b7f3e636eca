/// A piece of a template.
indirect enum SyntaxNode: Sendable {
    case text(String)
    case reference(Reference)
    case set(Reference, Expression)
    case branch([Arm], otherwise: [SyntaxNode])
    /// `#define`: a block that is filled in where it is referred to.
    case define(String, [SyntaxNode])
    case loop(variable: String, items: Expression, body: [SyntaxNode])
    /// `#break`: ends the innermost loop, or the template outside of one.
    case leave
    /// `#stop`: ends the template.
    case stop

    /// One condition of an `#if` and what it guards.
    struct Arm: Sendable {
        let condition: Expression
        let body: [SyntaxNode]
    }
}

/// `$name.property.method(arguments)[index]`.
struct Reference: Sendable {
    enum Step: Sendable {
        case property(String)
        case method(String, [Expression])
        case index(Expression)
    }

    let name: String
    var steps: [Step]
    /// Whether it is written `$!…` and prints nothing when it is undefined.
    let isQuiet: Bool
    /// The text as written, which an undefined reference prints.
    let source: String
    /// How many backslashes stand before it.
    var backslashes = 0
}

/// What can stand in a directive or an argument. Chains are flat, so that a long one is not a deep tree.
indirect enum Expression: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    /// A double-quoted string with references or directives in it.
    case interpolation([SyntaxNode])
    case reference(Reference)
    case list([Expression])
    case range(Expression, Expression)
    case map([Pair])
    case not(Expression)
    case negation(Expression)
    case any([Expression])
    case all([Expression])
    case chain(Expression, [Link])

    struct Pair: Sendable {
        let key: Expression
        let value: Expression
    }

    struct Link: Sendable {
        let operation: Operation
        let operand: Expression
    }

    enum Operation: Sendable {
        case equal, different, less, lessOrEqual, greater, greaterOrEqual, plus, minus, times, divided, remainder
    }
}
