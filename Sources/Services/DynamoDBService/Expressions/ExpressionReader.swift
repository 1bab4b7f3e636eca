import AWSCore

/// A position in an expression's tokens, the names and values in scope, and the faults found so far.
///
/// Syntax faults end the reading; the others are collected, because AWS reports the one of the lowest rank.
struct ExpressionReader {
    /// The longest expression, in bytes as it is written.
    static let sizeLimit = 4096
    /// The most operators and functions an expression has.
    static let operatorLimit = 300

    private let tokens: [ExpressionToken]
    private var at = 0
    private(set) var faults: [ExpressionFault] = []
    private var operators = 0
    var scope: ExpressionScope

    init(_ text: String, _ scope: ExpressionScope) {
        tokens = ExpressionTokenizer.tokens(of: text)
        self.scope = scope
    }

    /// Reads a whole expression with `body`.
    ///
    /// - Parameter kind: `ConditionExpression`, `UpdateExpression`…, for the error text.
    /// - Returns: what `body` made of it; `scope` then knows the names and values used.
    static func read<Value>(
        _ text: String, _ kind: String, _ scope: inout ExpressionScope,
        _ body: (inout ExpressionReader) throws(ExpressionFault) -> Value
    ) throws(AWSError) -> Value {
        let size = text.utf8.count
        if size > sizeLimit {
            // AWS tells the size of conditions, not that of updates and projections.
            let isTold = kind != "UpdateExpression" && kind != "ProjectionExpression"
            throw .invalid(
                "Invalid \(kind): Expression size has exceeded the maximum allowed size;"
                    + (isTold ? " expression size: \(size)" : ""))
        }
        var reader = ExpressionReader(text, scope)
        do throws(ExpressionFault) {
            if reader.token.kind == .end {
                throw ExpressionFault(rank: .syntax, message: "The expression can not be empty;")
            }
            let value = try body(&reader)
            guard reader.token.kind == .end else { throw reader.syntaxFault() }
            if let first = reader.faults.min(by: { $0.rank.rawValue < $1.rank.rawValue }) { throw first }
            scope = reader.scope
            return value
        } catch {
            // Needless parentheses are reported even when the syntax goes wrong behind them.
            let parentheses = reader.faults.first { $0.rank == .parentheses }
            throw .invalid("Invalid \(kind): \((parentheses ?? error).message)")
        }
    }

    /// The token to read next.
    var token: ExpressionToken { tokens[min(at, tokens.count - 1)] }
    /// The token after that.
    var following: ExpressionToken { tokens[min(at + 1, tokens.count - 1)] }

    mutating func advance() { at += 1 }

    /// Takes the next token when it is this symbol.
    mutating func take(_ symbol: String) -> Bool {
        guard token.kind == .symbol, token.text == symbol else { return false }
        advance()
        return true
    }

    /// Takes the next token when it is this keyword.
    mutating func take(keyword: String) -> Bool {
        guard token.keyword == keyword else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: String) throws(ExpressionFault) {
        guard take(symbol) else { throw syntaxFault() }
    }

    /// The fault of a token that may not stand where it stands.
    func syntaxFault() -> ExpressionFault {
        let near = tokens[max(0, at - 1)..<min(tokens.count, at + 2)].filter { $0.kind != .end }.map(\.text)
        return ExpressionFault(
            rank: .syntax,
            message: "Syntax error; token: \"\(token.text)\", near: \"\(near.joined(separator: " "))\"")
    }

    mutating func note(_ rank: ExpressionFault.Rank, _ message: String) {
        faults.append(ExpressionFault(rank: rank, message: message))
    }

    /// Counts an operator or function; parentheses, paths and values are none.
    mutating func countOperator() {
        operators += 1
        // AWS stops counting there: it tells 301 whatever the expression has.
        if operators == Self.operatorLimit + 1 {
            note(.tooManyOperators, "The expression contains too many operators; operator count: \(operators)")
        }
    }

    /// Reads a document path: `a.b[3].#c`.
    mutating func path() throws(ExpressionFault) -> DocumentPath {
        let attribute = try pathName()
        var rest: [DocumentPath.Element] = []
        while true {
            if take(".") {
                rest.append(.name(try pathName()))
            } else if take("[") {
                guard token.kind == .number, let index = Int(token.text) else { throw syntaxFault() }
                advance()
                try expect("]")
                rest.append(.index(index))
            } else {
                return DocumentPath(attribute, rest)
            }
        }
    }

    private mutating func pathName() throws(ExpressionFault) -> String {
        let token = token
        switch token.kind {
        case .word:
            // These are never names, not even reserved ones: they structure the expression.
            if let keyword = token.keyword, ["AND", "OR", "NOT", "BETWEEN", "IN"].contains(keyword) {
                throw syntaxFault()
            }
            advance()
            if ReservedWords.contains(token.text) {
                note(.reserved, "Attribute name is a reserved keyword; reserved keyword: \(token.text)")
            }
            return token.text
        case .name:
            advance()
            if let name = scope.name(token.text) { return name }
            note(
                .name,
                "An expression attribute name used in the document path is not defined; attribute name: \(token.text)")
            return token.text
        default: throw syntaxFault()
        }
    }

    /// Reads `:value`.
    mutating func placeholderValue() -> AttributeValue {
        let token = token
        advance()
        if let value = scope.value(token.text) { return value }
        note(
            .value,
            "An expression attribute value used in expression is not defined; attribute value: \(token.text)")
        return .null
    }
}
