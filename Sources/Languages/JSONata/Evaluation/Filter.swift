/// A predicate: `[…]` behind a value.
struct Filter: Sendable {
    enum Condition: Sendable {
        /// A literal number, which picks one item.
        case at(Double)
        case expression(any Node)
    }

    let condition: Condition

    /// The items that pass; an array that a literal index picks is the result itself.
    func apply(to value: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        switch condition {
        case .at(let number):
            guard let item = Filter.pick(number, from: value) else { return .sequence([]) }
            if case .array = item { return item }
            return .sequence([item])
        case .expression:
            var found: [JSONataValue] = []
            try pass(value, into: &found, frame, run)
            return .sequence(found)
        }
    }

    /// Adds the items that pass to a sequence.
    func pass(
        _ value: JSONataValue, into found: inout [JSONataValue], _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        switch condition {
        case .at(let number):
            guard let item = Filter.pick(number, from: value) else { return }
            if case .array(let items, let marks) = item, !marks.contains(.constructed) {
                found += items
            } else {
                found.append(item)
            }
        case .expression(let node):
            guard case .array(let items, _) = value else {
                return try test(node, value, 0, 1, into: &found, frame, run)
            }
            for at in items.indices { try test(node, items[at], at, items.count, into: &found, frame, run) }
        }
    }

    @inline(__always)
    private func test(
        _ node: any Node, _ item: JSONataValue, _ at: Int, _ count: Int, into found: inout [JSONataValue],
        _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) {
        try run.spend()
        let times = try Filter.matches(try node.evaluate(item, frame, run), at: at, of: count)
        if times == 0 { return }
        try run.make(times)
        for _ in 0..<times { found.append(item) }
    }

    /// How often the item at a place passes, by what the predicate gives for it: an index, indices or a condition.
    @inline(__always)
    static func matches(_ result: JSONataValue, at place: Int, of count: Int) throws(JSONataError) -> Int {
        switch result {
        case .bool(let value): return value ? 1 : 0
        case .number(let number): return try index(number, of: count) == place ? 1 : 0
        case .array(let numbers, _):
            var times = 0
            for number in numbers {
                guard case .number(let number) = number, !number.isNaN else { return result.isTruthy ? 1 : 0 }
                if try index(number, of: count) == place { times += 1 }
            }
            return times
        default: return result.isTruthy ? 1 : 0
        }
    }

    private static func index(_ number: Double, of count: Int) throws(JSONataError) -> Int? {
        if number.isInfinite { throw JSONataError(.d1001, value: numberText(number)) }
        let floor = number.rounded(.down)
        return Int(exactly: floor < 0 ? floor + Double(count) : floor)
    }

    /// The item a literal number picks; counted from the end when negative.
    static func pick(_ number: Double, from value: JSONataValue) -> JSONataValue? {
        let floor = number.rounded(.down)
        let count = value.items?.count ?? 1
        guard let at = Int(exactly: floor < 0 ? floor + Double(count) : floor), at >= 0, at < count else { return nil }
        let item = value.items.map { $0[at] } ?? value
        return item.isUndefined ? nil : item
    }
}
