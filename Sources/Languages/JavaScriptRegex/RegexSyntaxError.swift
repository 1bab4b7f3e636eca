/// A pattern that is no regular expression of JavaScript's dialect.
package struct RegexSyntaxError: Error, Sendable, Hashable {
    /// What is wrong, as an engine of JavaScript says it.
    package let message: String

    /// An error by its sentence.
    package init(_ message: String) { self.message = message }
}
