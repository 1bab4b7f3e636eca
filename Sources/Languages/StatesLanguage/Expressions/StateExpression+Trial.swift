/// Why an expression is refused before it is evaluated.
package struct StateExpressionRefusal: Error, Sendable, Hashable {
    /// AWS's sentences.
    package let sentences: [String]
}

extension StateExpression {
    /// An expression that stands in no definition, judged as one in `Output`, with every member of `$states` there.
    ///
    /// - Parameter text: the expression without its `{% %}`.
    /// - Throws: `StateExpressionRefusal` for what AWS refuses when a state machine is created.
    package init(trial text: String) throws(StateExpressionRefusal) {
        do throws(StateExpressionError) {
            try self.init(text, location: "Output", expecting: .any, seeing: .all)
        } catch {
            throw StateExpressionRefusal(sentences: error.messages)
        }
    }

    /// A text without its `{% %}`, when it has them.
    package static func trialBody(of text: String) -> String { body(of: text) ?? text }
}
