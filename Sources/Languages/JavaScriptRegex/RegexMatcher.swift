/// Runs a program over one subject, backtracking with a stack of its own: long subjects need no machine stack.
struct RegexMatcher {
    /// A place to return to, or what is to be undone on the way there.
    struct Backtrack {
        enum Kind: UInt8 {
            /// Go on at `place` of the program and `first` of the subject.
            case branch
            /// Register `first` gets back the value `second`.
            case restore
            /// A greedy span that ends at `second` and may give back down to `first`; what follows is at `place`.
            case greedy
            /// The lazy span at `place` that ends at `first` and may take `second` units more.
            case lazy
        }

        let kind: Kind
        let place: Int32
        var first: Int32
        var second: Int32
    }

    let program: RegexProgram
    let units: [UInt16]
    var budget: Int
    /// The place in the subject.
    var at = 0
    /// The place in the program.
    var place = 0
    /// Places in the subject and counts; -1 is none.
    var registers: [Int32]
    var stack: [Backtrack] = []

    init(_ program: RegexProgram, _ units: [UInt16], budget: Int) {
        self.program = program
        self.units = units
        self.budget = budget
        registers = Array(repeating: -1, count: program.registerCount)
        self.budget -= 1 + (program.registerCount >> 3)
    }

    /// Tries to match at exactly one place.
    ///
    /// - Returns: whether it does; `at` is then the match's end, and the registers hold what the groups captured.
    mutating func matches(at start: Int) throws(RegexBudgetExceeded) -> Bool {
        at = start
        place = 0
        stack.removeAll(keepingCapacity: true)
        while place < program.instructions.count {
            budget -= 1
            guard budget >= 0, stack.count < RegexLimits.backtracks else { throw RegexBudgetExceeded() }
            if case .match = program.instructions[place] { return true }
            guard step() || backtrack() else { return false }
        }
        return true
    }

    /// Carries out one instruction.
    ///
    /// - Returns: whether it succeeds; if not, the place is any.
    @inline(__always)
    private mutating func step() -> Bool {
        switch program.instructions[place] {
        case .unit(let unit):
            guard at < units.count, units[at] == unit else { return false }
            at += 1
        case .set(let set):
            guard at < units.count, program.sets.contains(set, units[at]) else { return false }
            at += 1
        case .literal(let start, let end):
            guard takeLiteral(Int(start), Int(end)) else { return false }
        case .split(let one, let other):
            push(.branch, place: other, Int32(truncatingIfNeeded: at))
            place = Int(one)
            return true
        case .jump(let target):
            place = Int(target)
            return true
        case .mark(let register): set(register, to: at)
        case .possessiveSpan(let set, let minimum, let maximum):
            let start = at
            at = spanEnd(set, Int(maximum))
            guard at - start >= Int(minimum) else { return false }
        case .greedySpan(let set, let minimum, let maximum):
            guard greedySpan(set, Int(minimum), Int(maximum)) else { return false }
        case .lazySpan(let set, let minimum, let maximum):
            guard lazySpan(set, minimum, maximum) else { return false }
        default: return control(program.instructions[place])
        }
        place += 1
        return true
    }

    /// Returns to where another way can be tried.
    ///
    /// - Returns: false when there is none.
    private mutating func backtrack() -> Bool {
        while let last = stack.last {
            let top = stack.count - 1
            switch last.kind {
            case .branch:
                stack.removeLast()
                (place, at) = (Int(last.place), Int(last.first))
                return true
            case .restore:
                stack.removeLast()
                registers[Int(last.first)] = last.second
            case .greedy:
                let end = last.second - 1
                if end > last.first { stack[top].second = end } else { stack.removeLast() }
                (place, at) = (Int(last.place), Int(end))
                return true
            case .lazy:
                let end = Int(last.first)
                guard case .lazySpan(let set, _, _) = program.instructions[Int(last.place)], last.second > 0,
                    end < units.count, program.sets.contains(set, units[end])
                else {
                    stack.removeLast()
                    continue
                }
                stack[top].first += 1
                stack[top].second -= 1
                (place, at) = (Int(last.place) + 1, end + 1)
                return true
            }
        }
        return false
    }

    @inline(__always)
    mutating func push(_ kind: Backtrack.Kind, place: Int32, _ first: Int32, _ second: Int32 = 0) {
        stack.append(Backtrack(kind: kind, place: place, first: first, second: second))
    }

    /// Changes a register so that backtracking changes it back.
    @inline(__always)
    mutating func set(_ register: Int32, to value: Int) {
        push(.restore, place: 0, register, registers[Int(register)])
        registers[Int(register)] = Int32(truncatingIfNeeded: value)
    }

    // MARK: Runs of units

    private mutating func takeLiteral(_ start: Int, _ end: Int) -> Bool {
        guard units.count - at >= end - start else { return false }
        for place in start..<end {
            guard units[at] == program.literals[place] else {
                budget -= (place - start) >> 3
                return false
            }
            at += 1
        }
        budget -= (end - start) >> 3
        return true
    }

    /// Where the units from `at` on leave a set, at most `maximum` on. Eight units are one step.
    @inline(__always)
    private mutating func spanEnd(_ set: Int32, _ maximum: Int) -> Int {
        var end = at
        let limit = min(units.count, at + maximum)
        while end < limit, program.sets.contains(set, units[end]) { end += 1 }
        budget -= (end - at) >> 3
        return end
    }

    private mutating func greedySpan(_ set: Int32, _ minimum: Int, _ maximum: Int) -> Bool {
        let end = spanEnd(set, maximum)
        let least = at + minimum
        guard end >= least else { return false }
        if end > least {
            push(
                .greedy, place: Int32(truncatingIfNeeded: place + 1), Int32(truncatingIfNeeded: least),
                Int32(truncatingIfNeeded: end))
        }
        at = end
        return true
    }

    private mutating func lazySpan(_ set: Int32, _ minimum: Int32, _ maximum: Int32) -> Bool {
        let end = spanEnd(set, Int(minimum))
        guard end - at == Int(minimum) else { return false }
        if maximum > minimum {
            push(
                .lazy, place: Int32(truncatingIfNeeded: place), Int32(truncatingIfNeeded: end), maximum - minimum)
        }
        at = end
        return true
    }
}
