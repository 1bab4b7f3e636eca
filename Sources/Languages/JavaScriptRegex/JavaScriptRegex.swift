/// A regular expression of JavaScript's dialect (ECMA-262 with its annex B, without the flags `u`, `v`, `s` and `y`),
/// compiled once and searched for many times.
///
/// It works on UTF-16 code units, as JavaScript does without the flag `u`. A search takes steps from a budget and ends
/// with an error when there are none left.
package struct JavaScriptRegex: Sendable {
    /// The pattern's text, without slashes.
    package let pattern: String
    /// The flag `i`.
    package let ignoresCase: Bool
    /// The flag `m`: `^` and `$` match at line breaks too.
    package let isMultiline: Bool
    private let program: RegexProgram

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
        var parser = RegexParser(Array(pattern.utf16), ignoresCase: ignoresCase)
        do {
            let node = try parser.pattern()
            program = RegexCompiler.compile(node, of: parser, multiline: multiline)
        } catch {
            let flags = (ignoresCase ? "i" : "") + (multiline ? "m" : "")
            throw RegexSyntaxError("Invalid regular expression: /\(pattern)/\(flags): \(error.rawValue)")
        }
    }

    /// Whether a pattern can be compiled.
    package static func isValid(_ pattern: String, ignoresCase: Bool) -> Bool {
        var parser = RegexParser(Array(pattern.utf16), ignoresCase: ignoresCase)
        do {
            _ = try parser.pattern()
            return true
        } catch {
            return false
        }
    }

    /// How many capturing groups the pattern has.
    package var groupCount: Int { program.groupCount }

    /// Finds the first match that starts at or after a place.
    ///
    /// - Parameters:
    ///   - units: the subject.
    ///   - start: where the search starts; the units before are seen by `^`, `\b` and lookbehind.
    ///   - budget: how many steps may be taken; what was taken is subtracted. A step takes some 20 ns.
    /// - Returns: nil when there is no match, as when `start` is outside the subject.
    /// - Throws: `RegexBudgetExceeded` when the budget is used up.
    package func firstMatch(in units: [UInt16], from start: Int, budget: inout Int) throws(RegexBudgetExceeded)
        -> RegexMatch?
    {
        guard units.count <= RegexLimits.subjectLength else { throw RegexBudgetExceeded() }
        guard budget > 0 else { throw RegexBudgetExceeded() }
        guard start >= 0 else { return nil }
        var matcher = RegexMatcher(program, units, budget: budget)
        defer { budget = max(0, matcher.budget) }
        guard let range = try matcher.search(from: start) else { return nil }
        var captures: [Range<Int>?] = []
        captures.reserveCapacity(groupCount)
        for group in 0..<groupCount { captures.append(matcher.capture(Int32(group + 1))) }
        return RegexMatch(range: range, captures: captures, names: program.names)
    }
}

extension JavaScriptRegex: Hashable {
    /// Regular expressions are the same if their texts and flags are.
    package static func == (left: JavaScriptRegex, right: JavaScriptRegex) -> Bool {
        left.pattern.utf16.elementsEqual(right.pattern.utf16) && left.ignoresCase == right.ignoresCase
            && left.isMultiline == right.isMultiline
    }

    package func hash(into hasher: inout Hasher) {
        for unit in pattern.utf16 { hasher.combine(unit) }
        hasher.combine(ignoresCase)
        hasher.combine(isMultiline)
    }
}
