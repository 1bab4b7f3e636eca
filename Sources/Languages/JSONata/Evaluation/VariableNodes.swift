/// `$`.
final class ContextNode: Node {
    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if case .array(let items, let marks) = input, marks.contains(.wrapsInput) { return items.first ?? .undefined }
        return input
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }
}

/// `$$`.
final class RootNode: Node {
    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        run.root
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        run.root.unwrapped()
    }
}

/// A variable that the expression binds.
final class LocalNode: Node {
    /// Frames to go up.
    private let depth: Int
    private let slot: Int
    /// The variable of the same name further out, for as long as this one is not bound; nil when it always is.
    private let outer: (any Node)?

    init(depth: Int, slot: Int, outer: (any Node)?) {
        self.depth = depth
        self.slot = slot
        self.outer = outer
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let home = depth == 0 ? frame : frame.ancestor(depth)
        if let home, slot < home.slots.count {
            if run.hasEvaluatedNames, let value = frame.evaluated(home.layout.names[slot], before: home) {
                return value
            }
            if let value = home.slots[slot] { return value }
        }
        return try outer?.raw(input, frame, run) ?? .undefined
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }
}

/// A variable of the environment, or else a function of the language or the host.
final class GlobalNode: Node {
    private let number: Int
    private let function: JSONataFunction?

    init(_ number: Int, function: JSONataFunction?) {
        self.number = number
        self.function = function
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if let value = run.global(number, frame) { return value }
        return function.map { .function($0) } ?? .undefined
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }
}

/// `$name := value`.
final class BindNode: Node {
    private let slot: Int
    private let value: any Node

    init(slot: Int, value: any Node) {
        self.slot = slot
        self.value = value
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let value = try value.evaluate(input, frame, run)
        if slot < frame.slots.count { frame.slots[slot] = value }
        return value
    }
}

/// `( …; … )`.
final class BlockNode: Node {
    let items: [any Node]
    /// The variables bound directly in it; nil when there are none.
    private let layout: FrameLayout?

    init(_ items: [any Node], layout: FrameLayout?) {
        self.items = items
        self.layout = layout
    }

    /// The frame its items are evaluated in.
    func inner(_ frame: Frame) -> Frame { layout.map { Frame($0, in: frame) } ?? frame }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let frame = inner(frame)
        var result = JSONataValue.undefined
        for item in items { result = try item.evaluate(input, frame, run) }
        return result
    }
}
