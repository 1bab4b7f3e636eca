import JSONTree

/// Something in a definition that AWS accepts and people regret. Hints never keep a machine from being created.
///
/// [docs/hints.md](../../../../docs/hints.md) has an example of each.
package struct DefinitionHint: Sendable, Hashable {
    /// What kind of thing it is. Codes in capitals are AWS's own warnings, which `ValidateStateMachineDefinition` gives;
    /// the others are given by `checkout validate` only.
    package enum Code: String, Sendable, CaseIterable {
        /// A field of a payload template holds a path or function call as plain text.
        case noDollar = "NO_DOLLAR"
        /// A field that has a `…Path` form holds a path as plain text.
        case noPath = "NO_PATH"
        /// The `Result` of a Pass state holds a path, which is not evaluated.
        case staticResult = "PASS_RESULT_IS_STATIC"
        /// No path leads from a state to an end.
        case neverLeaves = "never-leaves"
        /// A task waits for a token that it gives to nobody.
        case tokenNeverSent = "token-never-sent"
        /// A task waits for a token without any limit of time.
        case noTimeout = "no-timeout"
        /// A heartbeat is asked of a task that nobody can send one for.
        case heartbeatUnused = "heartbeat-unused"
        /// An error named by `Retry` or `Catch` that cannot come up there.
        case errorNeverMatches = "error-never-matches"
        /// A retry may do something a second time.
        case retryRepeats = "retry-repeats"
        /// A caught error replaces the input that the next state reads.
        case catchDropsInput = "catch-drops-input"
        /// A wait longer than the execution may take.
        case waitTooLong = "wait-too-long"
        /// A literal that is, or nearly is, larger than a payload may be.
        case largePayload = "large-payload"
        /// A call of an intrinsic function that fails whatever the data.
        case intrinsicFails = "intrinsic-fails"
        /// A JSONata expression without blanks inside its delimiters.
        case tightDelimiters = "tight-delimiters"

        /// Whether AWS gives it too.
        package var isAWS: Bool { self == .noDollar || self == .noPath || self == .staticResult }
    }

    /// What kind of thing it is.
    package let code: Code
    /// What is regrettable and what helps, as a sentence without a full stop.
    package let message: String
    /// The place: `/States/A/Retry[0]/ErrorEquals`.
    package let path: String

    /// Where in the text of the definition the place begins.
    ///
    /// - Parameter text: the JSON the definition was parsed from.
    /// - Returns: line and column in characters, both from 1; nil when the place is not in the text.
    package func position(in text: String) -> (line: Int, column: Int)? {
        DefinitionPlace.position(of: path, in: text)
    }
}

extension DefinitionHint {
    /// The hints for a definition, in the order of its text.
    ///
    /// - Parameters:
    ///   - definition: the definition, which may have faults: what cannot be understood gives no hints.
    ///   - type: the machine's type.
    package static func all(for definition: JSON, type: StateMachineType = .standard) -> [DefinitionHint] {
        var finder = HintFinder(definition, type: type)
        finder.look(at: HintLevel(definition, path: "", type: type, language: finder.language))
        return finder.hints
    }
}
