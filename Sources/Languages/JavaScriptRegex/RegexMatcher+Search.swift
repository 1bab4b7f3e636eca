/// Looking for the first place where the program matches.
extension RegexMatcher {
    /// The first match at or after a place.
    mutating func search(from start: Int) throws(RegexBudgetExceeded) -> Range<Int>? {
        let last = units.count - program.leastWidth
        var candidate = start
        while let start = nextStart(candidate, last) {
            if try matches(at: start) { return start..<at }
            candidate = start + 1
        }
        return nil
    }

    /// The first place from `candidate` to `last` where a match can start. Eight places passed over are one step.
    private mutating func nextStart(_ candidate: Int, _ last: Int) -> Int? {
        guard candidate <= last else { return nil }
        var place = candidate
        defer { budget -= (place - candidate) >> 3 }
        switch program.start {
        case .anywhere: break
        case .subjectStart: return candidate == 0 ? 0 : nil
        case .set(let set, let orEnd):
            while place < units.count, !program.sets.contains(set, units[place]) { place += 1 }
            if place == units.count, !orEnd { return nil }
        case .literal(let prefix):
            guard let first = prefix.first else { break }
            while place <= last, units[place] != first || !hasPrefix(prefix, place) { place += 1 }
        }
        return place <= last ? place : nil
    }

    private func hasPrefix(_ prefix: [UInt16], _ start: Int) -> Bool {
        guard units.count - start >= prefix.count else { return false }
        var distance = 1
        while distance < prefix.count {
            if units[start + distance] != prefix[distance] { return false }
            distance += 1
        }
        return true
    }
}
