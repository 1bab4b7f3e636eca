/// A part of a compiled expression.
///
/// Nodes never change once made, so that an expression can be evaluated by several threads; what an evaluation
/// remembers is in its `Evaluation` and `Frame`s.
protocol Node: AnyObject, Sendable {
    /// The value of this part.
    ///
    /// - Parameter input: the value of `$`.
    /// - Parameter frame: the variables in force.
    func evaluate(
        _ input: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue

    /// The value before an empty sequence becomes nothing and one of one item the item; predicates see it so.
    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue

    /// The value of the whole expression: an array is one input then, not a sequence of them.
    func evaluate(
        whole input: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue
}

extension Node {
    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try evaluate(input, frame, run)
    }

    func evaluate(
        whole input: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        try evaluate(input.asOneInput, frame, run)
    }
}

/// A literal.
final class LiteralNode: Node {
    let value: JSONataValue

    init(_ value: JSONataValue) { self.value = value }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        value
    }
}

/// What follows an expression that is no path: predicates, a group-by, `[]`.
final class FinishingNode: Node {
    private let core: any Node
    private let filters: [Filter]
    private let group: GroupPlan?
    private let keepsArray: Bool

    init(_ core: any Node, filters: [Filter], group: GroupPlan?, keepsArray: Bool) {
        self.core = core
        self.filters = filters
        self.group = group
        self.keepsArray = keepsArray
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var value = try core.raw(input, frame, run)
        for filter in filters { value = try filter.apply(to: value, frame, run) }
        if let group { value = try group.evaluate(value, frame, run) }
        return (keepsArray ? value.keepingSingleton() : value).unwrapped()
    }
}
