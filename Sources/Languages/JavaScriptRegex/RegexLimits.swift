/// What keeps hostile patterns from exhausting memory or the machine stack.
enum RegexLimits {
    /// Code units in a pattern.
    static let patternLength = 65_536
    /// Groups within groups.
    static let depth = 200
    /// Code units in a subject; places are kept as 32-bit numbers.
    static let subjectLength = Int(Int32.max) - 1
    /// Places to return to, 16 bytes each. V8 gives up at 64 MB too.
    static let backtracks = 4_000_000
    /// Units of a pattern's start that are looked for before it is tried.
    static let prefix = 16
    /// Instructions looked at to find what a match, or the rest of one, can start with.
    static let lookahead = 256
}
