/// Steps in a row some of which bind variables (`@`, `#`) or are meant by a `%`: each item carries its bindings along.
final class TuplePathNode: Node, TupleSource {
    struct Step: Sendable {
        enum Code: Sendable {
            case expression(any Node)
            /// A block that hands over bindings.
            case source(any TupleSource)
            case constructor(any Node)
            case sort(SortPlan)
        }
        enum Stage: Sendable {
            case filter(Filter)
            /// `#$name`, by slot.
            case index(Int)
        }
        let code: Code
        let stages: [Stage]
        /// Whether bindings are carried from here on.
        let isTuple: Bool
        /// The slot of the variable of `@`.
        let focus: Int?
        /// The slot of the variable of `#`.
        let index: Int?
        /// The slot that keeps for `%` what the step started from.
        let ancestor: Int?
    }

    private let steps: [Step]
    private let layout: FrameLayout
    private let isAbsolute: Bool
    private let keepsSingleton: Bool
    private let keepsArray: Bool
    private let group: GroupPlan?

    init(
        _ steps: [Step], layout: FrameLayout, isAbsolute: Bool, keepsSingleton: Bool, keepsArray: Bool,
        group: GroupPlan?
    ) {
        self.steps = steps
        self.layout = layout
        self.isAbsolute = isAbsolute
        self.keepsSingleton = keepsSingleton
        self.keepsArray = keepsArray
        self.group = group
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        guard let tuples = try stream(input, frame, run) else {
            return try group?.evaluate(.sequence([]), Frame(layout, in: frame), run) ?? .sequence([])
        }
        if let group { return try grouped(tuples, group, frame, run) }
        let value = JSONataValue.marked(
            tuples.map(\.value), keepsSingleton || keepsArray ? [.sequence, .keepsSingleton] : .sequence)
        return try run.checkedDepth(value)
    }

    func tuples(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> TupleResult {
        guard let tuples = try stream(input, frame, run) else {
            return .value(try group?.evaluate(.sequence([]), Frame(layout, in: frame), run) ?? .undefined)
        }
        if let group { return .value(try grouped(tuples, group, frame, run)) }
        return .stream(tuples)
    }

    /// The tuples the last step leaves; nil when there was nothing left before the first step that binds anything.
    private func stream(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> [Tuple]? {
        var items: [JSONataValue]
        if case .array(let whole, _) = input, !isAbsolute { items = whole } else { items = [input] }
        var marks = ArrayMarks.sequence
        var tuples: [Tuple]?
        var isStream = false
        for (at, step) in steps.enumerated() {
            if step.isTuple { isStream = true }
            if at == 0, case .constructor(let node) = step.code {
                let whole = if case .array = input { input } else { JSONataValue.sequence(items) }
                guard case .array(let made, let madeMarks) = try node.evaluate(whole, frame, run) else { return nil }
                items = made
                marks = madeMarks
                if items.isEmpty { return nil }
            } else if isStream {
                let current = tuples ?? items.map { Tuple(value: $0, slots: layout.names.map { _ in nil }) }
                tuples = try next(step, current, tuples == nil ? (items, marks) : nil, frame, run)
            } else {
                (items, marks) = try plain(step, items, marks, frame, run)
                if items.isEmpty { return nil }
            }
        }
        return tuples ?? items.map { Tuple(value: $0, slots: layout.names.map { _ in nil }) }
    }

    /// A step before the first that binds anything.
    private func plain(
        _ step: Step, _ items: [JSONataValue], _ marks: ArrayMarks, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        let filters = step.stages.compactMap { if case .filter(let filter) = $0 { filter } else { nil } }
        switch step.code {
        case .sort(let plan):
            let (sorted, sortedMarks) = try plan.sorted(items, marks, frame, run)
            var value = JSONataValue.array(sorted, sortedMarks)
            for filter in filters { value = try filter.apply(to: value, frame, run) }
            guard case .array(let items, let marks) = value else { return ([], .sequence) }
            return (items, marks)
        case .source: return ([], .sequence)
        case .expression(let node), .constructor(let node):
            var found: [JSONataValue] = []
            for item in items {
                try run.spend()
                var value = try node.evaluate(item, frame, run)
                for filter in filters { value = try filter.apply(to: value, frame, run) }
                switch value {
                case .undefined: continue
                case .array(let inner, let marks) where !marks.contains(.constructed): found += inner
                default: found.append(value)
                }
            }
            try run.make(found.count)
            return (found, .sequence)
        }
    }

    /// A step from the first that binds something on.
    ///
    /// - Parameter first: the items the tuples were just made of, when this is the first such step.
    private func next(
        _ step: Step, _ tuples: [Tuple], _ first: ([JSONataValue], ArrayMarks)?, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> [Tuple] {
        var result: [Tuple] = []
        switch step.code {
        case .sort(let plan):
            let frames = tuples.map { $0.frame(layout, in: frame) }
            let order = try plan.order(of: tuples.count, run) { (at, term) throws(JSONataError) in
                try term.evaluate(tuples[at].value, frames[at], run)
            }
            result = order.map { tuples[$0] }
            if first != nil, let slot = step.index {
                for at in result.indices { result[at].slots[slot] = .number(Double(at)) }
            }
        case .source(let source):
            for tuple in tuples {
                try run.spend()
                let found = try source.tuples(tuple.value, tuple.frame(layout, in: frame), run)
                try extend(tuple, by: found, of: step, into: &result, run)
            }
        case .expression(let node), .constructor(let node):
            for tuple in tuples {
                try run.spend()
                let value = try node.evaluate(tuple.value, tuple.frame(layout, in: frame), run)
                try extend(tuple, by: .value(value), of: step, into: &result, run)
            }
        }
        for stage in step.stages {
            switch stage {
            case .filter(let filter): result = try filter.pass(result, layout, frame, run)
            case .index(let slot):
                for at in result.indices { result[at].slots[slot] = .number(Double(at)) }
            }
        }
        return result
    }

    private func extend(
        _ tuple: Tuple, by found: TupleResult, of step: Step, into result: inout [Tuple], _ run: Evaluation
    ) throws(JSONataError) {
        switch found {
        case .stream(let stream):
            try run.make(stream.count * (tuple.slots.count + 1))
            for other in stream {
                var extended = tuple
                extended.overlay(other)
                result.append(extended)
            }
        case .value(.undefined): return
        case .value(let value):
            let values = value.items ?? [value]
            try run.make(values.count * (tuple.slots.count + 1))
            for (at, value) in values.enumerated() {
                var extended = tuple
                if let slot = step.focus { extended.slots[slot] = value } else { extended.value = value }
                if let slot = step.index { extended.slots[slot] = .number(Double(at)) }
                if let slot = step.ancestor { extended.slots[slot] = tuple.value }
                result.append(extended)
            }
        }
    }

    // MARK: Group-by

    private func grouped(
        _ tuples: [Tuple], _ group: GroupPlan, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        var keys: [KeyText: Int] = [:]
        var groups: [(key: String, pair: Int, tuples: [Tuple])] = []
        for tuple in tuples {
            let inner = tuple.frame(layout, in: frame)
            for (pair, expressions) in group.pairs.enumerated() {
                try run.spend()
                let key = try expressions.key.evaluate(tuple.value, inner, run)
                guard case .string(let key) = key else {
                    if key.isUndefined { continue }
                    throw JSONataError(.t1003, position: group.position, value: key.errorText)
                }
                if let at = keys[KeyText(key)] {
                    guard groups[at].pair == pair else {
                        throw JSONataError(.d1009, position: group.position, value: key)
                    }
                    groups[at].tuples.append(tuple)
                } else {
                    keys[KeyText(key)] = groups.count
                    groups.append((key, pair, [tuple]))
                }
            }
        }
        var builder = ObjectBuilder()
        for at in javaScriptOrder(of: groups.map(\.key)) {
            let (key, pair, members) = groups[at]
            let merged = try merge(members, run)
            let inner = merged.frame(layout, in: frame)
            let value = try group.pairs[pair].value.evaluate(merged.value, inner, run)
            if !value.isUndefined { builder.set(key, value) }
        }
        return try run.checkedDepth(.object(JSONataObject(builder)))
    }

    /// One tuple of several: where they bind something, the values one after the other.
    private func merge(_ tuples: [Tuple], _ run: Evaluation) throws(JSONataError) -> Tuple {
        guard tuples.count > 1 else { return tuples.first ?? Tuple(value: .undefined, slots: []) }
        try run.make(tuples.count * (layout.names.count + 1))
        func joined(_ values: [JSONataValue]) -> JSONataValue {
            .list(values.flatMap { value -> [JSONataValue] in value.isUndefined ? [] : value.items ?? [value] })
        }
        let slots = layout.names.indices.map { slot -> JSONataValue? in
            let bound = tuples.compactMap { $0.slots[slot] }
            return bound.isEmpty ? nil : bound.count == 1 ? bound[0] : joined(bound)
        }
        return Tuple(value: joined(tuples.map(\.value)), slots: slots)
    }
}
