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

    /// Where a walk ends: at one value that is no array, or with a sequence.
    private enum End {
        case single(JSONataValue)
        case sequence(JSONataValue)
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if hasFieldsOnly, case .object = input, let value = follow(input, run) { return value }
        guard isPlain else { return try raw(input, frame, run).unwrapped() }
        switch try walk(input, frame, run) {
        case .single(let value): return value
        case .sequence(let value):
            return value.depth > Evaluation.nestingLimit ? try run.checkedDepth(value) : value.unwrapped()
        }
    }

    /// The value that fields in a row lead to; nil when an array turns up.
    private func follow(_ input: JSONataValue, _ run: Evaluation) -> JSONataValue? {
        var current = input
        for step in steps {
            guard case .field(let field) = step, case .object(let object) = current else {
                if case .array = current { return nil }
                return .undefined
            }
            current = run.caches.value(of: field, in: object)
        }
        if case .array(_, let marks) = current, marks.contains(.sequence) { return nil }
        return current
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var value =
            switch try walk(input, frame, run) {
            case .single(let value): JSONataValue.sequence(value.isUndefined ? [] : [value])
            case .sequence(let value): value
            }
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
    private func walk(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> End {
        var current = input
        if !isAbsolute, case .array(let items, let marks) = input {
            guard marks.contains(.wrapsInput), let whole = items.first, case .field(let field)? = steps.first else {
                return .sequence(try walk(items, from: 0, whole: input, frame, run))
            }
            try run.spend()
            if case .array = whole {
                // One item, of which the field gives a sequence.
                let found = try run.lookUp(field, in: whole).unwrapped()
                guard case .array(let items, let marks) = found else {
                    return found.isUndefined ? .single(.undefined) : try walk(found, from: 1, frame, run)
                }
                if steps.count == 1 { return .sequence(found) }
                return .sequence(try walk(marks.contains(.constructed) ? [found] : items, from: 1, frame, run))
            }
            current = whole
        }
        return try walk(current, from: 0, frame, run)
    }

    /// The steps from one on, for one value that is no array.
    private func walk(
        _ value: JSONataValue, from start: Int, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> End {
        var current = value
        for at in start..<steps.count {
            let next: JSONataValue
            switch steps[at] {
            case .field(let field):
                guard case .object(let object) = current else { return .single(.undefined) }
                next = run.caches.value(of: field, in: object)
            case .general(let step):
                guard step.filters.isEmpty, case .expression(let node) = step.code else {
                    return .sequence(try walk([current], from: at, frame, run))
                }
                next = try node.evaluate(current, frame, run)
            }
            guard case .array(let items, let marks) = next else {
                if case .undefined = next { return .single(.undefined) }
                current = next
                continue
            }
            let isLast = at == steps.count - 1
            if marks.contains(.sequence) {
                // What a field holds may be a sequence of its own, which counts as what it yields.
                let yielded = next.unwrapped()
                guard case .array(let items, let marks) = yielded else {
                    if case .undefined = yielded { return .single(.undefined) }
                    current = yielded
                    continue
                }
                if isLast { return .sequence(marks.contains(.sequence) ? .sequence(items) : yielded) }
                return .sequence(try walk(marks.contains(.constructed) ? [yielded] : items, from: at + 1, frame, run))
            }
            if isLast { return .sequence(next) }
            return .sequence(try walk(marks.contains(.constructed) ? [next] : items, from: at + 1, frame, run))
        }
        return .single(current)
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
            if items.count == 1 { return try PathStep.only(try run.lookUp(field, in: items[0]), isLast: isLast, run) }
            var collector = StepCollector(of: items.count)
            for item in items {
                let value =
                    if case .object(let object) = item { run.caches.value(of: field, in: object) } else {
                        try run.lookUp(field, in: item)
                    }
                collector.append(value.unwrapped())
            }
            return try collector.result(isLast: isLast, run)
        }
    }

    /// What a step gives that was evaluated for one item, flattened: most of the time the sequence itself.
    private static func only(
        _ value: JSONataValue, isLast: Bool, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        switch value.unwrapped() {
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
            for item in items {
                let value =
                    if case .object(let object) = item { run.caches.value(of: field, in: object) } else {
                        try run.lookUp(field, in: item)
                    }
                try add(value.unwrapped(), to: &collector, frame, run)
            }
        case .expression(let node):
            for item in items { try add(try node.evaluate(item, frame, run), to: &collector, frame, run) }
        case .constructor, .sort: break
        }
        return try collector.result(isLast: isLast, run)
    }

    @inline(__always)
    private func add(
        _ value: JSONataValue, to collector: inout StepCollector, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        if filters.isEmpty { return collector.append(value) }
        if filters.count == 1, case .expression = filters[0].condition {
            return try collector.append(value, passing: filters[0], frame, run)
        }
        if filters.count == 1, case .at(let number) = filters[0].condition {
            guard let item = Filter.pick(number, from: value) else { return collector.skip() }
            return collector.append(item)
        }
        var value = value
        for filter in filters { value = try filter.apply(to: value, frame, run) }
        collector.append(value)
    }
}

/// Puts together what a step gives for its items.
private struct StepCollector {
    private var found: [JSONataValue] = []
    /// How many items gave something.
    private var count = 0
    /// What the first of them gave, when it is an array that may have to be kept as it is.
    private var only: JSONataValue?
    /// How many items there are, most of which give one value as a rule.
    private let expected: Int

    init(of expected: Int) { self.expected = expected }

    /// Counts an item that gave an empty sequence.
    mutating func skip() {
        count += 1
        only = nil
    }

    @inline(__always)
    mutating func append(_ value: JSONataValue) {
        switch value {
        case .undefined: return
        case .array(let items, let marks):
            count += 1
            only = count == 1 && !marks.contains(.sequence) ? value : nil
            if marks.contains(.constructed) {
                add(value)
            } else if found.isEmpty {
                // The only one there is, most of the time: not copied.
                found = items
            } else {
                found += items
            }
        default:
            count += 1
            add(value)
        }
    }

    @inline(__always)
    private mutating func add(_ value: JSONataValue) {
        if expected > 1, found.capacity == 0 { found.reserveCapacity(expected) }
        found.append(value)
    }

    @inline(__always)
    mutating func append(
        _ value: JSONataValue, passing filter: Filter, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        count += 1
        try filter.pass(value, into: &found, frame, run)
    }

    /// The items that go into the next step; the last step leaves a single array as it is.
    func result(isLast: Bool, _ run: Evaluation) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        if isLast, count == 1, let only, case .array(let items, let marks) = only { return (items, marks) }
        try run.make(found.count)
        return (found, .sequence)
    }
}
