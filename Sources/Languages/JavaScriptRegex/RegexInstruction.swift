/// One step of a compiled pattern. Targets are places in the program; sets and literals are places in its tables.
enum RegexInstruction: Sendable {
    // One or more units, forwards.
    case unit(UInt16)
    case set(Int32)
    case literal(start: Int32, end: Int32)
    // One unit, backwards: inside a lookbehind.
    case unitBefore(UInt16)
    case setBefore(Int32)

    // Repetitions of one set, forwards.
    case greedySpan(set: Int32, minimum: Int32, maximum: Int32)
    /// A greedy one that need never give back: what follows cannot start with what it takes.
    case possessiveSpan(set: Int32, minimum: Int32, maximum: Int32)
    case lazySpan(set: Int32, minimum: Int32, maximum: Int32)

    // Control.
    case jump(Int32)
    /// Goes on at the first target, and at the second if that fails.
    case split(Int32, Int32)
    case match

    // Registers: two for each group, then those of loops and looks.
    /// Remembers the place in the subject.
    case mark(Int32)
    /// Forgets registers: what the groups of a loop captured in its last round.
    case forget(from: Int32, to: Int32)
    /// Fails if the place is the marked one: a round of a loop must not be empty.
    case failIfEmpty(mark: Int32)
    /// The same, for rounds that are not demanded by the minimum.
    case failIfEmptyRound(mark: Int32, counter: Int32, minimum: Int32)
    case clearCounter(Int32)
    /// The head of a counted loop: goes on with its body, or at the target after it.
    case countedRound(counter: Int32, bounds: Int32, exit: Int32)
    /// The end of a counted loop's body.
    case nextRound(counter: Int32, head: Int32)

    // Assertions.
    case subjectStart, subjectEnd, lineStart, lineEnd, wordBoundary, notWordBoundary

    // References to what a group captured.
    case backreference(group: Int32)
    case backreferenceBefore(group: Int32)

    // Looks; the first of two registers holds the stack's height, the second the place.
    case look(register: Int32, end: Int32)
    case lookEnd(register: Int32)
    case negatedLook(register: Int32, end: Int32)
    case negatedLookEnd(register: Int32)
}
