/// A compiled pattern: instructions, and the tables they point into.
struct RegexProgram: Sendable {
    /// How a counted loop is bounded.
    struct Bounds: Sendable {
        let minimum: Int32
        let maximum: Int32
        let isGreedy: Bool
    }

    /// Where a match can start.
    enum Start: Sendable {
        case anywhere
        /// At the subject's start only.
        case subjectStart
        /// Where these units stand.
        case literal([UInt16])
        /// Where a unit of this set stands; also at the end of the subject, if so.
        case set(Int32, orEnd: Bool)
    }

    var instructions: [RegexInstruction] = []
    var literals: [UInt16] = []
    var sets = RegexSetTable()
    var bounds: [Bounds] = []
    var registerCount = 0
    var groupCount = 0
    var names: [String: Int] = [:]
    var ignoresCase = false
    /// The fewest units a match has.
    var leastWidth = 0
    var start = Start.anywhere
}

/// Sets of units, laid out for fast questions: a bitmap for the units below 256, ranges for those above.
struct RegexSetTable: Sendable {
    private static let wordsPerSet = 4

    private var bitmaps: [UInt64] = []
    /// Lower and upper bounds in turn.
    private var bounds: [UInt16] = []
    /// Where the bounds of each set start; one more entry than sets.
    private var starts: [Int] = [0]
    private var places: [UnitSet: Int32] = [:]
    /// The sets as they were given.
    private(set) var sets: [UnitSet] = []

    mutating func place(of set: UnitSet) -> Int32 {
        if let place = places[set] { return place }
        let place = Int32(sets.count)
        places[set] = place
        sets.append(set)
        var words = [UInt64](repeating: 0, count: RegexSetTable.wordsPerSet)
        for range in set.ranges {
            for unit in range.clamped(to: 0...0xFF) where range.contains(unit) {
                words[Int(unit) >> 6] |= 1 << UInt64(unit & 63)
            }
            guard range.upperBound > 0xFF else { continue }
            bounds += [max(range.lowerBound, 0x100), range.upperBound]
        }
        bitmaps += words
        starts.append(bounds.count)
        return place
    }

    @inline(__always)
    func contains(_ set: Int32, _ unit: UInt16) -> Bool {
        if unit < 0x100 {
            return bitmaps[Int(set) * RegexSetTable.wordsPerSet + Int(unit >> 6)] >> UInt64(unit & 63) & 1 == 1
        }
        return containsHigh(Int(set), unit)
    }

    private func containsHigh(_ set: Int, _ unit: UInt16) -> Bool {
        var (low, high) = (starts[set] / 2, starts[set + 1] / 2)
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle * 2 + 1] < unit { low = middle + 1 } else { high = middle }
        }
        return low < end && bounds[low * 2] <= unit
    }
}
