/// `^(…)`.
struct SortPlan: Sendable {
    struct Term: Sendable {
        let node: any Node
        let isDescending: Bool
    }

    let terms: [Term]
    let position: Int

    /// The items in order; equal ones stay as they were.
    func sorted(
        _ items: [JSONataValue], _ marks: ArrayMarks, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> ([JSONataValue], ArrayMarks) {
        guard items.count > 1 else { return (items, marks) }
        let order = try self.order(of: items.count, run) { (at, term) throws(JSONataError) in
            try term.evaluate(items[at], frame, run)
        }
        return (order.map { items[$0] }, [])
    }

    /// The places of items in order.
    ///
    /// - Parameter key: what a term gives for the item at a place; asked once for each.
    func order(
        of count: Int, _ run: Evaluation, key: (Int, any Node) throws(JSONataError) -> JSONataValue
    ) throws(JSONataError) -> [Int] {
        var keys: [[JSONataValue?]] = terms.map { _ in Array(repeating: nil, count: count) }
        func value(_ term: Int, _ at: Int) throws(JSONataError) -> JSONataValue {
            if let known = keys[term][at] { return known }
            let made = try key(at, terms[term].node)
            keys[term][at] = made
            return made
        }
        return try mergeSorted(Array(0..<count)) { (left, right) throws(JSONataError) in
            try run.spend()
            for term in terms.indices {
                let sign = try compare(try value(term, left), try value(term, right))
                if sign.isFinal { return sign.value > 0 }
                if sign.value != 0 { return terms[term].isDescending ? sign.value < 0 : sign.value > 0 }
            }
            return false
        }
    }

    /// How two keys compare; no value comes last whatever the direction.
    private func compare(
        _ left: JSONataValue, _ right: JSONataValue
    ) throws(JSONataError) -> (value: Int, isFinal: Bool) {
        switch (left, right) {
        case (.undefined, .undefined): return (0, false)
        case (.undefined, _): return (1, true)
        case (_, .undefined): return (-1, true)
        case (.number(let one), .number(let two)): return (one == two ? 0 : one < two ? -1 : 1, false)
        case (.string(let one), .string(let two)):
            return (one.hasSameBytes(as: two) ? 0 : one.precedes(two) ? -1 : 1, false)
        default:
            for value in [left, right] {
                switch value {
                case .number, .string: continue
                default: throw JSONataError(.T2008, position: position, value: value.errorText)
                }
            }
            throw JSONataError(
                .T2007, position: position, value: left.errorText, more: ["value2": right.errorText])
        }
    }
}

/// Sorts by merging, stably.
///
/// - Parameter isAfter: whether the first of two must come after the second.
func mergeSorted<Item>(
    _ items: [Item], by isAfter: (Item, Item) throws(JSONataError) -> Bool
) throws(JSONataError) -> [Item] {
    guard items.count > 1 else { return items }
    let middle = items.count / 2
    let left = try mergeSorted(Array(items[..<middle]), by: isAfter)
    let right = try mergeSorted(Array(items[middle...]), by: isAfter)
    var merged: [Item] = []
    merged.reserveCapacity(items.count)
    var one = 0
    var two = 0
    while one < left.count, two < right.count {
        if try isAfter(left[one], right[two]) {
            merged.append(right[two])
            two += 1
        } else {
            merged.append(left[one])
            one += 1
        }
    }
    merged += left[one...]
    merged += right[two...]
    return merged
}
