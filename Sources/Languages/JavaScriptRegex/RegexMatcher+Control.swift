/// The instructions that are met less often: loops, assertions, references and looks.
extension RegexMatcher {
    /// Carries one out.
    ///
    /// - Returns: whether it succeeds.
    mutating func control(_ instruction: RegexInstruction) -> Bool {
        switch instruction {
        case .unitBefore(let unit):
            guard at > 0, units[at - 1] == unit else { return false }
            at -= 1
        case .setBefore(let set):
            guard at > 0, program.sets.contains(set, units[at - 1]) else { return false }
            at -= 1
        case .forget(let from, let to):
            budget -= Int(to - from) >> 3
            for register in from..<to where registers[Int(register)] >= 0 { set(register, to: -1) }
        case .failIfEmpty(let mark):
            guard registers[Int(mark)] != at else { return false }
        case .failIfEmptyRound(let mark, let counter, let minimum):
            guard registers[Int(mark)] != at || registers[Int(counter)] < minimum else { return false }
        case .clearCounter(let counter): set(counter, to: 0)
        case .countedRound(let counter, let bounds, let exit):
            enterRound(counter, program.bounds[Int(bounds)], exit: exit)
            return true
        case .nextRound(let counter, let head):
            set(counter, to: Int(registers[Int(counter)]) + 1)
            place = Int(head)
            return true
        case .subjectStart, .subjectEnd, .lineStart, .lineEnd, .wordBoundary, .notWordBoundary:
            guard holds(instruction) else { return false }
        case .backreference(let group): guard takeReference(group) else { return false }
        case .backreferenceBefore(let group): guard takeReferenceBefore(group) else { return false }
        case .look(let register, _): enterLook(register)
        case .lookEnd(let register): leaveLook(register)
        case .negatedLook(let register, let end):
            enterLook(register)
            push(.branch, place: end, Int32(truncatingIfNeeded: at))
        case .negatedLookEnd(let register):
            unwind(to: Int(registers[Int(register)]))
            return false
        case .unit, .set, .literal, .greedySpan, .possessiveSpan, .lazySpan, .jump, .split, .mark, .match:
            return false
        }
        place += 1
        return true
    }

    private mutating func enterRound(_ counter: Int32, _ bounds: RegexProgram.Bounds, exit: Int32) {
        let rounds = registers[Int(counter)]
        let body = place + 1
        if rounds < bounds.minimum {
            place = body
        } else if rounds >= bounds.maximum, bounds.maximum < RegexRepetition.unlimited {
            place = Int(exit)
        } else if bounds.isGreedy {
            push(.branch, place: exit, Int32(truncatingIfNeeded: at))
            place = body
        } else {
            push(.branch, place: Int32(truncatingIfNeeded: body), Int32(truncatingIfNeeded: at))
            place = Int(exit)
        }
    }

    // MARK: Assertions

    private func holds(_ assertion: RegexInstruction) -> Bool {
        switch assertion {
        case .subjectStart: at == 0
        case .subjectEnd: at == units.count
        case .lineStart: at == 0 || UnitSet.lineBreaks.contains(units[at - 1])
        case .lineEnd: at == units.count || UnitSet.lineBreaks.contains(units[at])
        case .wordBoundary: isWord(at - 1) != isWord(at)
        case .notWordBoundary: isWord(at - 1) == isWord(at)
        default: false
        }
    }

    private func isWord(_ place: Int) -> Bool {
        guard place >= 0, place < units.count else { return false }
        return switch units[place] {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    // MARK: References

    /// What a group captured; nil when it took no part, or is being matched right now.
    func capture(_ group: Int32) -> Range<Int>? {
        let first = Int(group) * 2 - 2
        guard first >= 0, first + 1 < registers.count else { return nil }
        let (start, end) = (Int(registers[first]), Int(registers[first + 1]))
        return start >= 0 && end >= start ? start..<end : nil
    }

    private mutating func takeReference(_ group: Int32) -> Bool {
        guard let captured = capture(group) else { return true }
        guard units.count - at >= captured.count, isSame(captured, at) else { return false }
        at += captured.count
        return true
    }

    private mutating func takeReferenceBefore(_ group: Int32) -> Bool {
        guard let captured = capture(group) else { return true }
        guard at >= captured.count, isSame(captured, at - captured.count) else { return false }
        at -= captured.count
        return true
    }

    private mutating func isSame(_ captured: Range<Int>, _ start: Int) -> Bool {
        budget -= captured.count >> 3
        for (distance, place) in captured.enumerated() {
            let (one, other) = (units[place], units[start + distance])
            guard one != other else { continue }
            guard program.ignoresCase, CaseFolding.canonical(one) == CaseFolding.canonical(other) else { return false }
        }
        return true
    }

    // MARK: Looks

    private mutating func enterLook(_ register: Int32) {
        set(register, to: -1)
        set(register + 1, to: at)
        registers[Int(register)] = Int32(truncatingIfNeeded: stack.count)
    }

    /// A look that succeeded: its ways back are forgotten, but what it captured must still be undone on the way back.
    private mutating func leaveLook(_ register: Int32) {
        at = Int(registers[Int(register) + 1])
        let height = Int(registers[Int(register)])
        budget -= (stack.count - height) >> 3
        var kept = height
        for entry in height..<stack.count where stack[entry].kind == .restore {
            stack[kept] = stack[entry]
            kept += 1
        }
        stack.removeLast(stack.count - kept)
    }

    /// Undoes everything down to a height of the stack.
    private mutating func unwind(to height: Int) {
        while stack.count > height, let last = stack.popLast() {
            if last.kind == .restore { registers[Int(last.first)] = last.second }
        }
    }
}
