/// Keys and values of an object constructor or a group-by: `{key: value, …}`.
struct GroupPlan: Sendable {
    struct Pair: Sendable {
        let key: any Node
        let value: any Node
    }

    let pairs: [Pair]
    let position: Int
    /// The shape of what it makes when all keys are literal, distinct and have a value; nil otherwise.
    let shape: ObjectShape?
    /// For each key of the shape, in its order, the pair that makes it.
    let order: [Int]

    /// The object for a value; items of an array are grouped by their keys.
    func evaluate(_ value: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        switch value {
        case .array(let items, _):
            if items.isEmpty { return try single(.undefined, frame, run) }
            if items.count == 1 { return try single(items[0], frame, run) }
            return try grouped(items, frame, run)
        default: return try single(value, frame, run)
        }
    }

    private func single(_ item: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        guard let shape else { return try grouped([item], frame, run) }
        try run.spend(pairs.count)
        try run.make(pairs.count + 1)
        var values: [JSONataValue] = []
        values.reserveCapacity(pairs.count)
        var isComplete = true
        for at in order {
            let value = try pairs[at].value.evaluate(item, frame, run)
            if case .undefined = value { isComplete = false }
            values.append(value)
        }
        if isComplete { return try run.checkedDepth(.object(JSONataObject(shape: shape, values: values))) }
        var builder = ObjectBuilder()
        for (key, value) in zip(shape.keys, values) where !value.isUndefined { builder.set(key, value) }
        return try run.checkedDepth(.object(JSONataObject(builder)))
    }

    private func grouped(
        _ items: [JSONataValue], _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        var groups = Groups(position: position)
        for item in items {
            for (at, pair) in pairs.enumerated() {
                try run.spend()
                try groups.add(item, under: try pair.key.evaluate(item, frame, run), pair: at, run)
            }
        }
        return try groups.object(run) { (at, items) throws(JSONataError) in
            try pairs[at].value.evaluate(items, frame, run)
        }
    }
}

/// Items by key, in the order the keys came.
struct Groups {
    private struct Entry {
        let key: String
        let pair: Int
        var first: JSONataValue
        /// All items, those of arrays one by one, once there are several.
        var items: [JSONataValue] = []
        var isSingle = true

        mutating func append(_ item: JSONataValue) {
            switch item {
            case .undefined: break
            case .array(let inner, _): items += inner
            default: items.append(item)
            }
        }
    }

    private var entries: [Entry] = []
    private var index: [KeyText: Int] = [:]
    private let position: Int

    init(position: Int) { self.position = position }

    /// Adds an item under a key that a pair gave for it.
    mutating func add(_ item: JSONataValue, under key: JSONataValue, pair: Int, _ run: Evaluation) throws(JSONataError)
    {
        guard case .string(let key) = key else {
            if key.isUndefined { return }
            throw JSONataError(.t1003, position: position, value: key.errorText)
        }
        try run.make(1)
        guard let at = index[KeyText(key)] else {
            index[KeyText(key)] = entries.count
            entries.append(Entry(key: key, pair: pair, first: item))
            return
        }
        guard entries[at].pair == pair else { throw JSONataError(.d1009, position: position, value: key) }
        if entries[at].isSingle {
            entries[at].isSingle = false
            let first = entries[at].first
            entries[at].first = .undefined
            entries[at].append(first)
        }
        entries[at].append(item)
    }

    /// The object of what a pair's value expression gives for each group.
    func object(
        _ run: Evaluation, _ value: (Int, JSONataValue) throws(JSONataError) -> JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        var builder = ObjectBuilder()
        for at in javaScriptOrder(of: entries.map(\.key)) {
            let entry = entries[at]
            let result = try value(entry.pair, entry.isSingle ? entry.first : .list(entry.items))
            if !result.isUndefined { builder.set(entry.key, result) }
        }
        return try run.checkedDepth(.object(JSONataObject(builder)))
    }
}

/// `{…}` where an operand is expected.
final class ObjectNode: Node {
    private let plan: GroupPlan

    init(_ plan: GroupPlan) { self.plan = plan }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try plan.evaluate(input, frame, run)
    }
}

/// `[…]` where an operand is expected.
final class ArrayNode: Node {
    struct Item: Sendable {
        let node: any Node
        /// Whether it is an array constructor itself, whose array becomes one item.
        let isArray: Bool
    }

    private let items: [Item]
    private let isConstructor: Bool

    init(_ items: [Item], isConstructor: Bool) {
        self.items = items
        self.isConstructor = isConstructor
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var made: [JSONataValue] = []
        for at in items.indices {
            let value = try items[at].node.evaluate(input, frame, run)
            switch value {
            case .undefined: continue
            case .array(let inner, _) where !items[at].isArray:
                if made.isEmpty { made = inner } else { made += inner }
            default:
                if made.isEmpty { made = [JSONataValue](value, roomFor: items.count) } else { made.append(value) }
            }
        }
        try run.spend(made.count)
        try run.make(made.count)
        return try run.checkedDepth(.marked(made, isConstructor ? .constructed : []))
    }
}
