/// What a match, or the rest of one, can start with: known before it is tried.
extension RegexProgram {
    /// The units a piece of the program can take first.
    private struct FirstUnits {
        var set = UnitSet.none
        /// Whether it can match at the subject's end without taking one.
        var mayBeAtEnd = false
    }

    /// Finds where matches can start.
    mutating func findStart() {
        var place = 0
        var prefix: [UInt16] = []
        scan: while place < instructions.count {
            switch instructions[place] {
            case .mark, .forget: break
            case .subjectStart where prefix.isEmpty:
                start = .subjectStart
                return
            case .unit(let unit): prefix.append(unit)
            case .literal(let start, let end): prefix += literals[Int(start)..<Int(end)]
            default: break scan
            }
            place += 1
        }
        if !prefix.isEmpty {
            start = .literal(Array(prefix.prefix(RegexLimits.prefix)))
        } else if let first = firstUnits(from: 0) {
            start = .set(sets.place(of: first.set), orEnd: first.mayBeAtEnd)
        }
    }

    /// Finds the greedy spans that need never give back, because what follows starts with other units.
    mutating func markPossessiveSpans() {
        for (place, instruction) in instructions.enumerated() {
            guard case .greedySpan(let set, let minimum, let maximum) = instruction,
                let next = firstUnits(from: place + 1), next.set.isDisjoint(with: sets.sets[Int(set)])
            else { continue }
            // A shorter span ends before a unit of its own, so what could match at the subject's end cannot either.
            instructions[place] = .possessiveSpan(set: set, minimum: minimum, maximum: maximum)
        }
    }

    /// What the program can take first from a place on; nil when that is unknown or may be nothing at all.
    private func firstUnits(from place: Int) -> FirstUnits? {
        var found = FirstUnits()
        var open = [place]
        var seen: Set<Int> = []
        while let place = open.popLast() {
            guard seen.insert(place).inserted else { continue }
            guard seen.count <= RegexLimits.lookahead, place < instructions.count,
                let next = next(after: place, &found)
            else { return nil }
            open += next
        }
        return found
    }

    /// Adds what one instruction takes to `found`.
    ///
    /// - Returns: where to look further, if it can take nothing; nil when it is unknown what it takes.
    private func next(after place: Int, _ found: inout FirstUnits) -> [Int]? {
        switch instructions[place] {
        case .unit(let unit): found.set = found.set.union(UnitSet(unit))
        case .literal(let start, _): found.set = found.set.union(UnitSet(literals[Int(start)]))
        case .set(let set): found.set = found.set.union(sets.sets[Int(set)])
        case .greedySpan(let set, let minimum, _), .possessiveSpan(let set, let minimum, _),
            .lazySpan(let set, let minimum, _):
            found.set = found.set.union(sets.sets[Int(set)])
            return minimum == 0 ? [place + 1] : []
        case .subjectEnd: found.mayBeAtEnd = true
        case .lineEnd:
            found.mayBeAtEnd = true
            found.set = found.set.union(.lineBreaks)
        case .jump(let target): return [Int(target)]
        case .split(let one, let other): return [Int(one), Int(other)]
        case .countedRound(_, _, let exit): return [place + 1, Int(exit)]
        case .nextRound(_, let head): return [Int(head)]
        case .look(_, let end), .negatedLook(_, let end): return [Int(end)]
        case .mark, .forget, .failIfEmpty, .failIfEmptyRound, .clearCounter, .subjectStart, .lineStart,
            .wordBoundary, .notWordBoundary:
            return [place + 1]
        case .match, .backreference, .backreferenceBefore, .lookEnd, .negatedLookEnd, .unitBefore, .setBefore:
            return nil
        }
        return []
    }
}
