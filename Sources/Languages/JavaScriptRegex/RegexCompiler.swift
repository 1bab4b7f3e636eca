/// Turns a pattern's tree into a program.
struct RegexCompiler {
    private(set) var program = RegexProgram()
    private let isMultiline: Bool
    /// Whether what is being compiled reads backwards, as inside a lookbehind.
    private var isBackwards = false

    private init(isMultiline: Bool) { self.isMultiline = isMultiline }

    static func compile(_ node: RegexNode, of parser: RegexParser, multiline: Bool) -> RegexProgram {
        var compiler = RegexCompiler(isMultiline: multiline)
        compiler.program.groupCount = parser.groupCount
        compiler.program.registerCount = parser.groupCount * 2
        compiler.program.names = parser.names
        compiler.program.ignoresCase = parser.ignoresCase
        compiler.program.leastWidth = node.width.least
        compiler.add(node)
        compiler.emit(.match)
        compiler.program.markPossessiveSpans()
        compiler.program.findStart()
        return compiler.program
    }

    // MARK: Emitting

    private var here: Int32 { Int32(program.instructions.count) }

    @discardableResult
    private mutating func emit(_ instruction: RegexInstruction) -> Int {
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    private mutating func registers(_ count: Int) -> Int32 {
        defer { program.registerCount += count }
        return Int32(program.registerCount)
    }

    // MARK: Nodes

    private mutating func add(_ node: RegexNode) {
        switch node {
        case .empty: break
        case .unit(let unit): emit(isBackwards ? .unitBefore(unit) : .unit(unit))
        case .set(let set):
            let place = program.sets.place(of: set)
            emit(isBackwards ? .setBefore(place) : .set(place))
        case .sequence(let parts): add(sequence: parts)
        case .alternatives(let choices): add(choices: choices)
        case .group(let body, let number):
            let (first, last) = (Int32(number * 2 - 2), Int32(number * 2 - 1))
            emit(.mark(isBackwards ? last : first))
            add(body)
            emit(.mark(isBackwards ? first : last))
        case .look(let body, let ahead, let negated): add(look: body, ahead: ahead, negated: negated)
        case .assertion(let assertion): add(assertion: assertion)
        case .backreference(let number): add(reference: number)
        case .namedBackreference(let name): add(reference: program.names[name] ?? 0)
        case .repeated(let body, let repetition): add(repeated: body, repetition)
        }
    }

    private mutating func add(sequence parts: [RegexNode]) {
        guard !isBackwards else {
            for part in parts.reversed() { add(part) }
            return
        }
        var run: [UInt16] = []
        for part in parts {
            if case .unit(let unit) = part {
                run.append(unit)
            } else {
                add(literal: run)
                run = []
                add(part)
            }
        }
        add(literal: run)
    }

    private mutating func add(literal units: [UInt16]) {
        guard units.count > 1 else {
            if let unit = units.first { emit(.unit(unit)) }
            return
        }
        let start = Int32(program.literals.count)
        program.literals += units
        emit(.literal(start: start, end: Int32(program.literals.count)))
    }

    private mutating func add(choices: [RegexNode]) {
        var jumps: [Int] = []
        for choice in choices.dropLast() {
            let split = emit(.split(0, 0))
            add(choice)
            jumps.append(emit(.jump(0)))
            program.instructions[split] = .split(Int32(split + 1), here)
        }
        if let last = choices.last { add(last) }
        for jump in jumps { program.instructions[jump] = .jump(here) }
    }

    private mutating func add(look body: RegexNode, ahead: Bool, negated: Bool) {
        let register = registers(2)
        let head = emit(.look(register: register, end: 0))
        let outer = isBackwards
        isBackwards = !ahead
        add(body)
        isBackwards = outer
        emit(negated ? .negatedLookEnd(register: register) : .lookEnd(register: register))
        program.instructions[head] =
            negated ? .negatedLook(register: register, end: here) : .look(register: register, end: here)
    }

    private mutating func add(assertion: RegexAssertion) {
        switch assertion {
        case .start: emit(isMultiline ? .lineStart : .subjectStart)
        case .end: emit(isMultiline ? .lineEnd : .subjectEnd)
        case .wordBoundary: emit(.wordBoundary)
        case .notWordBoundary: emit(.notWordBoundary)
        }
    }

    private mutating func add(reference number: Int) {
        emit(isBackwards ? .backreferenceBefore(group: Int32(number)) : .backreference(group: Int32(number)))
    }
}

// MARK: Loops

extension RegexCompiler {
    private mutating func add(repeated body: RegexNode, _ repetition: RegexRepetition) {
        guard repetition.maximum > 0 else { return }
        let width = body.width
        if width.most == 0 {
            // A second empty round fails or changes nothing; so does a first that nobody demands.
            if repetition.minimum > 0 { add(body) }
            return
        }
        if !isBackwards, addSpan(body, repetition) { return }
        switch (repetition.minimum, repetition.maximum) {
        case (1, 1): add(body)
        case (0, 1): addOptional(body, repetition, mayBeEmpty: width.least == 0)
        case (0, RegexRepetition.unlimited): addStar(body, repetition, mayBeEmpty: width.least == 0)
        case (1, RegexRepetition.unlimited) where width.least > 0: addPlus(body, repetition)
        default: addCounted(body, repetition, mayBeEmpty: width.least == 0)
        }
    }

    /// A loop over single units, which needs no place to return to for each of them.
    private mutating func addSpan(_ body: RegexNode, _ repetition: RegexRepetition) -> Bool {
        let set: UnitSet
        switch body {
        case .unit(let unit): set = UnitSet(unit)
        case .set(let units): set = units
        default: return false
        }
        let place = program.sets.place(of: set)
        let (minimum, maximum) = (Int32(repetition.minimum), Int32(repetition.maximum))
        emit(
            repetition.isGreedy
                ? .greedySpan(set: place, minimum: minimum, maximum: maximum)
                : .lazySpan(set: place, minimum: minimum, maximum: maximum))
        return true
    }

    private mutating func addOptional(_ body: RegexNode, _ repetition: RegexRepetition, mayBeEmpty: Bool) {
        let split = emit(.split(0, 0))
        addRound(body, repetition, mayBeEmpty: mayBeEmpty)
        patch(split, repetition)
    }

    private mutating func addStar(_ body: RegexNode, _ repetition: RegexRepetition, mayBeEmpty: Bool) {
        let split = emit(.split(0, 0))
        addRound(body, repetition, mayBeEmpty: mayBeEmpty)
        emit(.jump(Int32(split)))
        patch(split, repetition)
    }

    private mutating func addPlus(_ body: RegexNode, _ repetition: RegexRepetition) {
        let head = here
        addRound(body, repetition, mayBeEmpty: false)
        let exit = here + 1
        emit(repetition.isGreedy ? .split(head, exit) : .split(exit, head))
    }

    /// Points a loop's split at its body and behind it.
    private mutating func patch(_ split: Int, _ repetition: RegexRepetition) {
        let body = Int32(split + 1)
        program.instructions[split] = repetition.isGreedy ? .split(body, here) : .split(here, body)
    }

    private mutating func addRound(_ body: RegexNode, _ repetition: RegexRepetition, mayBeEmpty: Bool) {
        addForget(repetition.groups)
        guard mayBeEmpty else { return add(body) }
        let mark = registers(1)
        emit(.mark(mark))
        add(body)
        emit(.failIfEmpty(mark: mark))
    }

    private mutating func addCounted(_ body: RegexNode, _ repetition: RegexRepetition, mayBeEmpty: Bool) {
        let counter = registers(2)
        let mark = counter + 1
        let minimum = Int32(repetition.minimum)
        let bounds = Int32(program.bounds.count)
        program.bounds.append(
            RegexProgram.Bounds(
                minimum: minimum, maximum: Int32(repetition.maximum), isGreedy: repetition.isGreedy))
        emit(.clearCounter(counter))
        let head = emit(.countedRound(counter: counter, bounds: bounds, exit: 0))
        addForget(repetition.groups)
        if mayBeEmpty { emit(.mark(mark)) }
        add(body)
        if mayBeEmpty { emit(.failIfEmptyRound(mark: mark, counter: counter, minimum: minimum)) }
        emit(.nextRound(counter: counter, head: Int32(head)))
        program.instructions[head] = .countedRound(counter: counter, bounds: bounds, exit: here)
    }

    private mutating func addForget(_ groups: Range<Int>) {
        guard !groups.isEmpty else { return }
        emit(.forget(from: Int32(groups.lowerBound * 2 - 2), to: Int32(groups.upperBound * 2 - 2)))
    }
}
