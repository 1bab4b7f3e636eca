import JSONata

struct ExpressionReferences: Sendable {
    init(_ expression: JSONataExpression) {}
    func unsupported(seeing data: StatesMember) -> [String] { [] }
    var variables: Set<String> { [] }
    var members: StatesMember { [.input, .context, .result, .errorOutput] }
}
