/// One match of a regular expression: places count UTF-16 code units of the subject.
package struct RegexMatch: Sendable, Hashable {
    /// What the whole pattern matched.
    package let range: Range<Int>
    /// What each group captured, group 1 first; nil for a group that took no part.
    package let captures: [Range<Int>?]
    /// The number of each named group: `captures[number - 1]` is what it captured.
    package let names: [String: Int]
}
