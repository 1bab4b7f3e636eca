/// A template that cannot be read, or that failed while it was filled in.
package struct VelocityFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence without a full stop.
    package let message: String
    /// Line of the template, from 1; 0 when it is not known.
    package let line: Int
    /// Column in the line, in bytes from 1; 0 when it is not known.
    package let column: Int

    init(_ message: String, line: Int = 0, column: Int = 0) {
        self.message = message
        self.line = line
        self.column = column
    }

    package var description: String { line == 0 ? message : "\(message) at line \(line), column \(column)" }
}

/// What a template may take, so that none can hang or crash the process.
package struct VelocityLimits: Sendable {
    /// Rounds of one `#foreach`; the loop ends there. API Gateway's quota.
    package var loopRounds = 1000
    /// Bytes of the text that is made, and of any string on the way: the largest payload of API Gateway.
    package var size = 10 * 1024 * 1024
    /// Steps: nodes evaluated, values made, sixteen bytes of text handled.
    package var steps = 10_000_000
    /// Steps of all regular expressions together.
    package var regexSteps = 20_000_000

    package init() {}
}
