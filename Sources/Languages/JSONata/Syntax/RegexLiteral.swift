import JavaScriptRegex

/// What is written between and behind the slashes.
struct RegexLiteral: Sendable {
    let pattern: String
    let flags: String

    private var ignoresCase: Bool { flags.utf8.contains(UInt8(ascii: "i")) }
    private var isMultiline: Bool { flags.utf8.contains(UInt8(ascii: "m")) }
    /// Whether each flag is written once; there are two.
    private var hasDistinctFlags: Bool { flags.utf8.count == (ignoresCase ? 1 : 0) + (isMultiline ? 1 : 0) }

    /// Whether it can be compiled.
    var isValid: Bool { hasDistinctFlags && JavaScriptRegex.isValid(pattern, ignoresCase: ignoresCase) }

    /// The regular expression.
    func compiled() throws(RegexSyntaxError) -> JavaScriptRegex {
        guard hasDistinctFlags else {
            throw RegexSyntaxError("Invalid flags supplied to RegExp constructor '\(flags)g'")
        }
        return try JavaScriptRegex(pattern, ignoresCase: ignoresCase, multiline: isMultiline)
    }
}
