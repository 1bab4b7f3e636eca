/// A set of UTF-16 code units, as sorted ranges that neither overlap nor touch.
struct UnitSet: Sendable, Hashable {
    private(set) var ranges: [ClosedRange<UInt16>]

    static let none = UnitSet([])
    static let all = UnitSet([0...0xFFFF])

    init(_ ranges: [ClosedRange<UInt16>]) {
        self.ranges = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let last = self.ranges.last, Int(range.lowerBound) <= Int(last.upperBound) + 1 else {
                self.ranges.append(range)
                continue
            }
            self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        }
    }

    init(_ unit: UInt16) { ranges = [unit...unit] }

    var isEmpty: Bool { ranges.isEmpty }
    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// Every unit that is not in the set.
    var inverted: UnitSet {
        var gaps: [ClosedRange<UInt16>] = []
        var next = 0
        for range in ranges {
            let low = Int(range.lowerBound)
            if low > next { gaps.append(UInt16(next)...UInt16(low - 1)) }
            next = Int(range.upperBound) + 1
        }
        if next <= 0xFFFF { gaps.append(UInt16(next)...0xFFFF) }
        return UnitSet(gaps)
    }

    func union(_ other: UnitSet) -> UnitSet { UnitSet(ranges + other.ranges) }

    func isDisjoint(with other: UnitSet) -> Bool {
        var (mine, theirs) = (0, 0)
        while mine < ranges.count, theirs < other.ranges.count {
            if ranges[mine].overlaps(other.ranges[theirs]) { return false }
            if ranges[mine].upperBound < other.ranges[theirs].lowerBound { mine += 1 } else { theirs += 1 }
        }
        return true
    }

    func contains(_ unit: UInt16) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < unit { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= unit
    }
}

// MARK: The sets that have names

extension UnitSet {
    /// `\d`
    static let digits = UnitSet([0x30...0x39])
    /// `\w`
    static let wordUnits = UnitSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: white space and line breaks.
    static let spaces = UnitSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// What ends a line, and what `.` does not match.
    static let lineBreaks = UnitSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])
    static let notDigits = digits.inverted
    static let notWordUnits = wordUnits.inverted
    static let notSpaces = spaces.inverted
    static let notLineBreaks = lineBreaks.inverted
}
