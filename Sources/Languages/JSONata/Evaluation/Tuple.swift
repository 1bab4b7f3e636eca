/// A value on its way through a path whose steps bind variables, with what they have bound so far.
struct Tuple {
    var value: JSONataValue
    /// By slot of the path's frame; nil for what has not been bound.
    var slots: [JSONataValue?]

    /// The variables as a frame.
    func frame(_ layout: FrameLayout, in outer: Frame) -> Frame { Frame(layout, slots: slots, in: outer) }

    /// Takes over what another tuple has bound.
    mutating func overlay(_ other: Tuple) {
        value = other.value
        for slot in slots.indices { if let bound = other.slots[slot] { slots[slot] = bound } }
    }
}

/// What a part of a path with bindings gives: tuples, when it is one itself, or a plain value.
enum TupleResult {
    case stream([Tuple])
    case value(JSONataValue)
}

/// A step that hands bindings of its own to the path around it; both have the same frame layout.
protocol TupleSource: AnyObject, Sendable {
    func tuples(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> TupleResult
}

/// A block whose last expression is a path that hands its bindings to the path around the block.
final class TupleBlockNode: TupleSource {
    private let block: BlockNode
    private let last: any TupleSource

    init(_ items: [any Node], last: any TupleSource, layout: FrameLayout?) {
        block = BlockNode(items, layout: layout)
        self.last = last
    }

    func tuples(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> TupleResult {
        let frame = block.inner(frame)
        for item in block.items { _ = try item.evaluate(input, frame, run) }
        return try last.tuples(input, frame, run)
    }
}

/// A block that gives tuples, and predicates on them.
final class FilteredTuplesNode: TupleSource {
    private let core: any TupleSource
    private let filters: [Filter]
    private let layout: FrameLayout

    init(_ core: any TupleSource, filters: [Filter], layout: FrameLayout) {
        self.core = core
        self.filters = filters
        self.layout = layout
    }

    func tuples(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> TupleResult {
        switch try core.tuples(input, frame, run) {
        case .stream(var tuples):
            for filter in filters { tuples = try filter.pass(tuples, layout, frame, run) }
            return .stream(tuples)
        case .value(var value):
            // The predicates know the path's variables, none of which is bound by a plain value.
            let inner = Frame(layout, in: frame)
            for filter in filters { value = try filter.apply(to: value, inner, run) }
            return .value(value.unwrapped())
        }
    }
}

extension Filter {
    /// The tuples that pass, each seen with its own variables.
    func pass(
        _ tuples: [Tuple], _ layout: FrameLayout, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> [Tuple] {
        switch condition {
        case .at(let number):
            let floor = number.rounded(.down)
            let index = Int(exactly: floor < 0 ? floor + Double(tuples.count) : floor)
            guard let index, tuples.indices.contains(index) else { return [] }
            return [tuples[index]]
        case .expression(let node):
            var passed: [Tuple] = []
            for (at, tuple) in tuples.enumerated() {
                try run.spend()
                let result = try node.evaluate(tuple.value, tuple.frame(layout, in: frame), run)
                let times = try Filter.matches(result, at: at, of: tuples.count)
                if times > 0 { try run.make(times * (tuple.slots.count + 1)) }
                for _ in 0..<times { passed.append(tuple) }
            }
            return passed
        }
    }
}
