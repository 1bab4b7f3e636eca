/// A text that is no JSONPath or reference path.
package struct JSONPathSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence without a full stop.
    package let message: String
    /// Where in the text, in bytes from 0.
    package let offset: Int

    package var description: String { "\(message) at offset \(offset)" }
}

/// A path that could not be applied to a value.
package struct JSONPathError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Why the path failed.
    package enum Reason: Hashable, Sendable {
        /// Nothing is there: a missing member, an index outside the array, a name looked up in something else.
        case notFound
        /// A step met a value it cannot work on, such as an index on an object.
        case notApplicable
        /// The path visits more values than one read may.
        case tooMuchWork
    }

    /// Why the path failed.
    package let reason: Reason
    /// Jayway's sentence, as it stands after "Invalid path '…' : " in Step Functions' causes.
    package let message: String

    package var description: String { message }
}
