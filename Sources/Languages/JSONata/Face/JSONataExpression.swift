/// A JSONata expression, read and compiled once and evaluated any number of times, from any thread.
///
/// The language is that of https://docs.jsonata.org, version 2.2; what AWS Step Functions takes away and adds is said
/// by `JSONataOptions`.
package struct JSONataExpression: Sendable {
    /// The text it was compiled from.
    package let text: String
    /// Every variable the expression takes from outside, built-in functions included, once for each place.
    package var references: [JSONataReference] { (try? compilation.program())?.references ?? [] }

    private let compilation: Compilation

    /// Reads an expression; it is compiled when it is first evaluated.
    ///
    /// - Parameter text: the expression, without Step Functions' `{% %}`.
    /// - Parameter options: what the language has besides its own functions.
    /// - Throws: `JSONataError` with a code `S….` for text that is no expression.
    package init(_ text: String, options: JSONataOptions = JSONataOptions()) throws(JSONataError) {
        self.text = text
        compilation = try Compilation(text, options: options)
    }

    /// Evaluates the expression.
    ///
    /// - Parameter input: the value of `$` and `$$`; `.undefined` for none.
    /// - Parameter environment: variables, time, chance and limits.
    /// - Returns: the result; `.undefined` when the expression finds nothing.
    /// - Throws: `JSONataError` with JSONata's code; `U….` when a limit was reached.
    package func evaluate(
        _ input: JSONataValue, in environment: JSONataEnvironment
    ) throws(JSONataError) -> JSONataValue {
        let program = try compilation.program()
        let workspace = program.spare.take() ?? Workspace(program.fields)
        let run = workspace.run
        run.begin(program, root: input, environment: environment)
        defer { if run.end(program) { program.spare.give(workspace) } }
        let frame = program.layout.names.isEmpty ? workspace.emptyFrame : Frame(program.layout, in: nil)
        return try program.root.evaluate(whole: input, frame, run)
    }
}

/// A place where an expression names a variable that it does not bind itself.
package struct JSONataReference: Sendable, Hashable {
    /// The name without `$`; empty names (`$`, `$$`) are never listed.
    package let name: String
    /// Whether it is called as a function there: `$name(…)`.
    package let isCall: Bool
    /// Whether the language or `JSONataOptions.functions` has a function of that name.
    package let isKnownFunction: Bool
    /// UTF-16 units up to the end of the name.
    package let position: Int
}

extension JSONataValue {
    /// The value as what an expression is evaluated for: an array is one input, not a sequence of them.
    var asOneInput: JSONataValue {
        guard case .array(_, let marks) = self, !marks.contains(.sequence) else { return self }
        return .marked([self], [.sequence, .wrapsInput])
    }
}
