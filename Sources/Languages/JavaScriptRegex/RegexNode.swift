/// A pattern as its parser reads it.
indirect enum RegexNode: Sendable {
    case empty
    case unit(UInt16)
    case set(UnitSet)
    case sequence([RegexNode])
    case alternatives([RegexNode])
    /// A group that captures; groups count from 1.
    case group(RegexNode, number: Int)
    case look(RegexNode, ahead: Bool, negated: Bool)
    case assertion(RegexAssertion)
    case backreference(Int)
    case namedBackreference(String)
    case repeated(RegexNode, RegexRepetition)
}

/// What matches between two units.
enum RegexAssertion: Sendable {
    case start, end, wordBoundary, notWordBoundary
}

/// How often something is repeated.
struct RegexRepetition: Sendable {
    /// Stands for "any number"; no subject is as long.
    static let unlimited = Int(Int32.max)

    var minimum: Int
    var maximum: Int
    var isGreedy: Bool
    /// The groups inside, which every repetition forgets.
    var groups: Range<Int>
}

extension RegexNode {
    /// The fewest and the most units a match can have; both end at `RegexRepetition.unlimited`.
    var width: (least: Int, most: Int) {
        switch self {
        case .empty, .look, .assertion: (0, 0)
        case .unit, .set: (1, 1)
        case .backreference, .namedBackreference: (0, RegexRepetition.unlimited)
        case .group(let body, _): body.width
        case .sequence(let parts):
            parts.reduce((0, 0)) { sum, part in
                let width = part.width
                return (RegexNode.sum(sum.0, width.least), RegexNode.sum(sum.1, width.most))
            }
        case .alternatives(let choices):
            choices.dropFirst().reduce(choices.first?.width ?? (0, 0)) { sum, choice in
                let width = choice.width
                return (min(sum.0, width.least), max(sum.1, width.most))
            }
        case .repeated(let body, let repetition):
            RegexNode.product(body.width, repetition)
        }
    }

    private static func sum(_ left: Int, _ right: Int) -> Int { min(left + right, RegexRepetition.unlimited) }

    /// Both factors are at most 2³¹ - 1.
    private static func product(_ width: (least: Int, most: Int), _ repetition: RegexRepetition) -> (Int, Int) {
        (
            min(width.least * repetition.minimum, RegexRepetition.unlimited),
            min(width.most * repetition.maximum, RegexRepetition.unlimited)
        )
    }
}
