/// Why something is no recording, or one that cannot be replayed.
package enum RecordingFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text is not what any of the forms looks like; the sentence says what is wrong.
    case unreadable(String)
    /// It is a recording, but what replaying it needs was never written down; the sentence says what and why.
    case incomplete(String)

    /// The sentence.
    package var description: String {
        switch self {
        case .unreadable(let text): text
        case .incomplete(let text): "cannot be replayed: \(text)"
        }
    }
}
