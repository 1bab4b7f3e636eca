import JavaScriptRegex

/// A function as a value.
package final class JSONataFunction: Sendable {
    enum Kind: Sendable {
        /// Of the language or of the host.
        case native(NativeFunction)
        /// A lambda or transform, by its number in the evaluation that made it.
        case closure(Int)
        case regex(RegexFunction)
        /// `next` of a match object.
        case nextMatch(RegexFunction, subject: [UInt16], from: Int)
        /// A function some of whose arguments are given; the others, nil, are its parameters.
        case partial(JSONataFunction, [JSONataValue?])
        /// `f ~> g`.
        case composition(JSONataFunction, JSONataFunction)
    }

    let kind: Kind
    /// The function of the language or the host that it is, if it is one.
    let native: NativeFunction?
    /// How many arguments it makes use of, which decides what `$map` and its kin pass.
    let arity: Int
    /// How deep containers nest in the values it holds.
    let depth: Int

    init(_ kind: Kind, arity: Int) {
        self.kind = kind
        self.arity = arity
        native = if case .native(let native) = kind { native } else { nil }
        switch kind {
        case .partial(let function, let arguments):
            depth = max(function.depth, arguments.lazy.compactMap { $0?.depth }.max() ?? 0) + 1
        case .composition(let first, let second): depth = max(first.depth, second.depth) + 1
        default: depth = 0
        }
    }
}

/// A regular expression of the text.
struct RegexFunction: Sendable {
    let regex: JavaScriptRegex
    /// The place of its token.
    let position: Int
}

/// A function of the language or of the host.
final class NativeFunction: Sendable {
    typealias Implementation = @Sendable ([JSONataValue], Call) throws(JSONataError) -> JSONataValue

    let name: String
    let signature: Signature?
    let arity: Int
    let implementation: Implementation

    init(
        _ name: String, _ signature: Signature?, arity: Int, _ implementation: @escaping Implementation
    ) {
        self.name = name
        self.signature = signature
        self.arity = arity
        self.implementation = implementation
    }
}

/// What a native function is told besides its arguments.
struct Call {
    let run: Evaluation
    /// The value of `$` where it is called.
    let input: JSONataValue
    /// The variables in force where it is called.
    let frame: Frame
}
