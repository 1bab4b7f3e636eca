/// Steps in a row, without bindings: `a.b[c].d`.
///
/// Each step is evaluated for each item of the one before, and arrays it gives are flattened by one level.
final class PathNode: Node {
    struct Step: Sendable {
        enum Code: Sendable {
            /// A field, the most frequent step by far.
            case field(Field)
            case expression(any Node)
            /// An array constructor that begins the path: evaluated once for the whole input.
            case constructor(any Node)
            case sort(SortPlan)
        }
        let code: Code
        let filters: [Filter]
    }

    private let steps: [Step]
    /// Whether it begins with a variable, so that the input is not what it walks over.
    private let isAbsolute: Bool
    private let keepsSingleton: Bool
    private let keepsArray: Bool
    private let group: GroupPlan?

    init(_ steps: [Step], isAbsolute: Bool, keepsSingleton: Bool, keepsArray: Bool, group: GroupPlan?) {
        self.steps = steps
        self.isAbsolute = isAbsolute
        self.keepsSingleton = keepsSingleton
        self.keepsArray = keepsArray
        self.group = group
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var value = try walk(input, frame, run)
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
    private func walk(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var at = 0
        var current = input
        if case .array = input, !isAbsolute {} else {
            // A single value going through fields and giving single values needs no sequences.
            while at < steps.count, steps[at].filters.isEmpty {
                let next: JSONataValue
                switch steps[at].code {
                case .field(let field):
                    guard case .object(let object) = current else { return .sequence([]) }
                    next = run.caches.value(of: field, in: object).unwrapped()
                case .expression(let node): next = try node.evaluate(current, frame, run)
                case .constructor, .sort: return try walk(sequence: [current], from: at, frame, run)
                }
                switch next {
                case .undefined: return .sequence([])
                case .array(let items, let marks):
                    if at == steps.count - 1 {
                        if !marks.contains(.sequence) { return next }
                        return .sequence(items)
                    }
                    if marks.contains(.constructed) { return try walk(sequence: [next], from: at + 1, frame, run) }
                    return try walk(sequence: items, from: at + 1, frame, run)
                default: current = next
                }
                at += 1
            }
            if at == steps.count { return .sequence([current]) }
            return try walk(sequence: [current], from: at, frame, run)
        }
        guard case .array(let items, _) = input else { return .undefined }
        return try walk(sequence: items, from: 0, whole: input, frame, run)
    }

    private func walk(
        sequence: [JSONataValue], from start: Int, whole: JSONataValue? = nil, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        var items = sequence
        var marks = ArrayMarks.sequence
        for at in start..<steps.count {
            let step = steps[at]
            let isLast = at == steps.count - 1
            switch step.code {
            case .constructor(let node):
                let whole = whole ?? .sequence(sequence)
                guard case .array(let made, let madeMarks) = try node.evaluate(whole, frame, run) else {
                    return .undefined
                }
                items = made
                marks = madeMarks
            case .sort(let plan):
                (items, marks) = try plan.sorted(items, marks, frame, run)
                for filter in step.filters {
                    guard case .array(let passed, let passedMarks) =
                        try filter.apply(to: .array(items, marks), frame, run)
                    else { continue }
                    items = passed
                    marks = passedMarks
                }
            case .field(let field):
                var collector = StepCollector()
                for item in items {
                    try run.spend()
                    let value =
                        if case .object(let object) = item { run.caches.value(of: field, in: object) } else {
                            try run.lookUp(field, in: item)
                        }
                    try collector.add(value.unwrapped(), through: step.filters, frame, run)
                }
                (items, marks) = try collector.result(isLast: isLast, run)
            case .expression(let node):
                var collector = StepCollector()
                for item in items {
                    try run.spend()
                    try collector.add(try node.evaluate(item, frame, run), through: step.filters, frame, run)
                }
                (items, marks) = try collector.result(isLast: isLast, run)
            }
            if items.isEmpty { break }
        }
        return .marked(items, marks.flags)
    }
}

/// Puts together what a step gives for its items.
private struct StepCollector {
    private var found: [JSONataValue] = []
    /// How many items gave something.
    private var count = 0
    /// What the first of them gave, when it is an array that may have to be kept as it is.
    private var only: JSONataValue?

    @inline(__always)
    mutating func add(
        _ value: JSONataValue, through filters: [Filter], _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        switch filters.count {
        case 0: append(value)
        case 1:
            if case .expression = filters[0].condition {
                count += 1
                only = nil
                try filters[0].pass(value, into: &found, frame, run)
            } else {
                append(try filters[0].apply(to: value, frame, run))
            }
        default:
            var value = value
            for filter in filters { value = try filter.apply(to: value, frame, run) }
            append(value)
        }
    }

    @inline(__always)
    private mutating func append(_ value: JSONataValue) {
        switch value {
        case .undefined: return
        case .array(let items, let marks):
            count += 1
            only = count == 1 && !marks.contains(.sequence) ? value : nil
            if marks.contains(.constructed) { found.append(value) } else { found += items }
        default:
            count += 1
            only = nil
            found.append(value)
        }
    }

    /// The items that go into the next step; the last step leaves a single array as it is.
    func result(isLast: Bool, _ run: Evaluation) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        if isLast, count == 1, let only, case .array(let items, let marks) = only { return (items, marks) }
        try run.make(found.count)
        return (found, .sequence)
    }
}
