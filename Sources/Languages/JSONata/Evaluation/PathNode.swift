/// Steps in a row, without bindings: `a.b[c].d`.
///
/// Each step is evaluated for each item of the one before, and arrays it gives are flattened by one level.
final class PathNode: Node {
    private let steps: [PathStep]
    /// Whether it begins with a variable, so that the input is not what it walks over.
    private let isAbsolute: Bool
    private let keepsSingleton: Bool
    private let keepsArray: Bool
    private let group: GroupPlan?
    /// Whether nothing is done with what the last step gives.
    private let isPlain: Bool
    /// Whether nothing is done at all but to go from field to field.
    private let hasFieldsOnly: Bool

    init(_ steps: [PathStep], isAbsolute: Bool, keepsSingleton: Bool, keepsArray: Bool, group: GroupPlan?) {
        self.steps = steps
        self.isAbsolute = isAbsolute
        self.keepsSingleton = keepsSingleton
        self.keepsArray = keepsArray
        self.group = group
        isPlain = !keepsSingleton && !keepsArray && group == nil
        hasFieldsOnly = isPlain && steps.allSatisfy { if case .field = $0 { true } else { false } }
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if hasFieldsOnly, case .object = input, let value = follow(input, run) { return value }
        guard isPlain else { return try raw(input, frame, run).unwrapped() }
        var isOne = false
        let value = try walk(input, frame, run, &isOne)
        return isOne ? value : try yielded(value, run)
    }

    func evaluate(
        whole input: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        guard isPlain, !isAbsolute, case .array(_, let marks) = input, !marks.contains(.sequence),
            case .field(let field)? = steps.first
        else { return try evaluate(input.asOneInput, frame, run) }
        var isOne = false
        let value = try walk(whole: input, field, frame, run, &isOne)
        return isOne ? value : try yielded(value, run)
    }

    /// What a sequence yields when nothing more is done with it.
    @inline(__always)
    private func yielded(_ value: consuming JSONataValue, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        value.depth > Evaluation.nestingLimit ? try run.checkedDepth(value) : value.unwrapped()
    }

    /// The value that fields in a row lead to; nil when an array turns up.
    private func follow(_ input: JSONataValue, _ run: Evaluation) -> JSONataValue? {
        guard case .field(let first)? = steps.first, var current = run.caches.value(of: first, of: input) else {
            return nil
        }
        for at in steps.indices.dropFirst() {
            guard case .field(let field) = steps[at], let next = run.caches.value(of: field, of: current) else {
                if case .array = current { return nil }
                return .undefined
            }
            current = next
        }
        if case .array(_, let marks) = current, marks.contains(.sequence) { return nil }
        return current
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var isOne = false
        var value = try walk(input, frame, run, &isOne)
        if isOne { value = .sequence(value.isUndefined ? [] : [value]) }
        if keepsSingleton, case .array(let items, let marks) = value {
            // A constructed array becomes the one item of the sequence that is kept.
            value =
                marks.contains(.constructed) && !marks.contains(.sequence)
                ? .marked([value], [.sequence, .keepsSingleton]) : .array(items, marks.union(.keepsSingleton))
        }
        if let group { return try group.evaluate(value, frame, run) }
        if value.depth > Evaluation.nestingLimit { return try run.checkedDepth(value) }
        return keepsArray ? value.keepingSingleton() : value
    }

    /// The steps, one value at a time for as long as there is only one.
    ///
    /// - Parameter isOne: set when they end at one value that is no array, or at none; otherwise they give a sequence.
    private func walk(
        _ input: JSONataValue, _ frame: Frame, _ run: Evaluation, _ isOne: inout Bool
    ) throws(JSONataError) -> JSONataValue {
        guard !isAbsolute, case .array(let items, let marks) = input else {
            return try walk(input, from: 0, frame, run, &isOne)
        }
        guard marks.contains(.wrapsInput), let whole = items.first, case .field(let field)? = steps.first else {
            return try walk(items, from: 0, whole: input, frame, run)
        }
        if case .array = whole { return try walk(whole: whole, field, frame, run, &isOne) }
        try run.spend()
        return try walk(whole, from: 0, frame, run, &isOne)
    }

    /// The steps for an array that is one item, of which the first step, a field, gives a sequence.
    private func walk(
        whole: JSONataValue, _ field: Field, _ frame: Frame, _ run: Evaluation, _ isOne: inout Bool
    ) throws(JSONataError) -> JSONataValue {
        try run.spend()
        return try walk(behind: try run.find(field, in: whole), from: 1, frame, run, &isOne)
    }

    /// The steps from one on, for what the one before has yielded.
    @inline(__always)
    private func walk(
        behind yielded: JSONataValue, from start: Int, _ frame: Frame, _ run: Evaluation, _ isOne: inout Bool
    ) throws(JSONataError) -> JSONataValue {
        guard case .array(let items, let marks) = yielded else {
            if case .undefined = yielded {
                isOne = true
                return .undefined
            }
            return try walk(yielded, from: start, frame, run, &isOne)
        }
        if start == steps.count { return marks.contains(.sequence) ? .sequence(items) : yielded }
        return try walk(marks.contains(.constructed) ? [yielded] : items, from: start, frame, run)
    }

    /// The steps from one on, for one value that is no array.
    private func walk(
        _ value: JSONataValue, from start: Int, _ frame: Frame, _ run: Evaluation, _ isOne: inout Bool
    ) throws(JSONataError) -> JSONataValue {
        var current = value
        var at = start
        while at < steps.count {
            switch steps[at] {
            case .field(let field):
                current = run.caches.value(of: field, of: current) ?? .undefined
            case .general(let step):
                guard step.filters.isEmpty, case .expression(let node) = step.code else {
                    return try walk([current], from: at, frame, run)
                }
                current = try node.evaluate(current, frame, run)
            }
            at += 1
            // What a field holds may be a sequence of its own, which counts as what it yields.
            if case .array(_, let marks) = current {
                if marks.contains(.sequence) { current = current.unwrapped() }
                if case .array = current { return try walk(behind: current, from: at, frame, run, &isOne) }
            }
            if case .undefined = current { break }
        }
        isOne = true
        return current
    }

    private func walk(
        _ sequence: [JSONataValue], from start: Int, whole: JSONataValue? = nil, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        var items = sequence
        var marks = ArrayMarks.sequence
        for at in start..<steps.count {
            guard case .general(let step) = steps[at] else {
                (items, marks) = try steps[at].map(items, isLast: at == steps.count - 1, frame, run)
                if items.isEmpty { break }
                continue
            }
            switch step.code {
            case .constructor(let node):
                let made = try node.evaluate(whole ?? .sequence(sequence), frame, run)
                guard case .array(let inner, let innerMarks) = made else { return .undefined }
                items = inner
                marks = innerMarks
            case .sort(let plan):
                (items, marks) = try plan.sorted(items, marks, frame, run)
                for filter in step.filters {
                    let passed = try filter.apply(to: .array(items, marks), frame, run)
                    if case .array(let inner, let innerMarks) = passed {
                        items = inner
                        marks = innerMarks
                    }
                }
            case .field, .expression:
                (items, marks) = try step.map(items, isLast: at == steps.count - 1, frame, run)
            }
            if items.isEmpty { break }
        }
        return .marked(items, marks.flags)
    }
}

/// A step of a path.
enum PathStep: Sendable {
    /// A field without predicates, the most frequent step by far.
    case field(Field)
    case general(GeneralStep)

    /// What the step gives for items, flattened.
    func map(
        _ items: [JSONataValue], isLast: Bool, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        switch self {
        case .general(let step): return try step.map(items, isLast: isLast, frame, run)
        case .field(let field):
            try run.spend(items.count)
            if items.count == 1 { return try PathStep.only(try run.find(field, in: items[0]), isLast: isLast, run) }
            var collector = StepCollector(of: items.count)
            for at in items.indices { collector.append(try run.find(field, in: items[at])) }
            return try collector.result(isLast: isLast, run)
        }
    }

    /// What a step gives that was evaluated for one item, flattened: most of the time the sequence itself.
    private static func only(
        _ value: JSONataValue, isLast: Bool, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        switch value {
        case .undefined: return ([], .sequence)
        case .array(let items, let marks):
            if isLast, !marks.contains(.sequence) { return (items, marks) }
            if marks.contains(.constructed) { return ([value], .sequence) }
            try run.make(items.count)
            return (items, .sequence)
        case let other:
            try run.make(1)
            return ([other], .sequence)
        }
    }
}

/// A step of a path that is more than a field.
final class GeneralStep: Sendable {
    enum Code: Sendable {
        case field(Field)
        case expression(any Node)
        /// An array constructor that begins the path: evaluated once for the whole input.
        case constructor(any Node)
        case sort(SortPlan)
    }

    let code: Code
    let filters: [Filter]

    init(_ code: Code, filters: [Filter]) {
        self.code = code
        self.filters = filters
    }

    /// What the step gives for items, flattened.
    func map(
        _ items: [JSONataValue], isLast: Bool, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        try run.spend(items.count)
        var collector = StepCollector(of: items.count)
        switch code {
        case .field(let field):
            for at in items.indices { try add(try run.find(field, in: items[at]), to: &collector, frame, run) }
        case .expression(let node):
            for at in items.indices { try add(try node.evaluate(items[at], frame, run), to: &collector, frame, run) }
        case .constructor, .sort: break
        }
        return try collector.result(isLast: isLast, run)
    }

    @inline(__always)
    private func add(
        _ value: consuming JSONataValue, to collector: inout StepCollector, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        if filters.isEmpty { return collector.append(value) }
        if filters.count == 1, case .expression = filters[0].condition {
            return try collector.append(value, passing: filters[0], frame, run)
        }
        if filters.count == 1, case .at(let number) = filters[0].condition {
            guard let item = Filter.pick(number, from: value) else { return collector.skip() }
            return collector.append(item)
        }
        for filter in filters { value = try filter.apply(to: value, frame, run) }
        collector.append(value)
    }
}

/// Puts together what a step gives for its items.
private struct StepCollector {
    private var found: [JSONataValue] = []
    /// How many items gave something.
    private var count = 0
    /// The marks of what the first of them gave, when it is an array that may have to be kept as it is.
    private var marksOfFirst: ArrayMarks?
    /// How many items there are, most of which give one value as a rule.
    private let expected: Int

    init(of expected: Int) { self.expected = expected }

    /// Counts an item that gave an empty sequence.
    mutating func skip() {
        count += 1
    }

    @inline(__always)
    mutating func append(_ value: consuming JSONataValue) {
        if case .array(let items, let marks) = value {
            count += 1
            if count == 1, !marks.contains(.sequence) { marksOfFirst = marks }
            if !marks.contains(.constructed) {
                // The only one there is, most of the time: not copied.
                if found.isEmpty { found = items } else { found += items }
                return
            }
        } else if value.isUndefined {
            return
        } else {
            count += 1
        }
        add(value)
    }

    @inline(__always)
    private mutating func add(_ value: consuming JSONataValue) {
        if found.isEmpty { found = [JSONataValue](value, roomFor: expected) } else { found.append(value) }
    }

    @inline(__always)
    mutating func append(
        _ value: JSONataValue, passing filter: Filter, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        count += 1
        try filter.pass(value, into: &found, frame, run)
    }

    /// The items that go into the next step; the last step leaves a single array as it is.
    consuming func result(isLast: Bool, _ run: Evaluation) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        if isLast, count == 1, let marks = marksOfFirst {
            if marks.contains(.constructed), case .array(let items, _)? = found.first { return (items, marks) }
            return (found, marks)
        }
        try run.make(found.count)
        return (found, .sequence)
    }
}
