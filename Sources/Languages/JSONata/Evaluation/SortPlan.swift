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
        guard let leading = terms.first else { return Array(0..<count) }
        var first: [JSONataValue] = []
        first.reserveCapacity(count)
        for at in 0..<count { first.append(try key(at, leading.node)) }
        try run.spend(count)
        if terms.count == 1, let order = plainOrder(first, isDescending: leading.isDescending) { return order }
        if terms.count == 1 {
            return try mergeSorted(Array(0..<count)) { (left, right) throws(JSONataError) in
                try run.spend()
                let sign = try compare(first[left], first[right])
                return sign.isFinal || !leading.isDescending ? sign.value > 0 : sign.value < 0
            }
        }
        let others = LaterKeys(terms: terms.count - 1, count: count)
        return try mergeSorted(Array(0..<count)) { (left, right) throws(JSONataError) in
            try run.spend()
            for term in terms.indices {
                let sign =
                    term == 0
                    ? try compare(first[left], first[right])
                    : try compare(
                        try others.value(term - 1, left, terms[term].node, key),
                        try others.value(term - 1, right, terms[term].node, key))
                if sign.isFinal { return sign.value > 0 }
                if sign.value != 0 { return terms[term].isDescending ? sign.value < 0 : sign.value > 0 }
            }
            return false
        }
    }

    /// The places in order when all keys there are, are numbers or all are strings; nil otherwise.
    private func plainOrder(_ keys: [JSONataValue], isDescending: Bool) -> [Int]? {
        var places: [Int] = []
        places.reserveCapacity(keys.count)
        for at in keys.indices where !keys[at].isUndefined { places.append(at) }
        let isComplete = places.count == keys.count
        switch places.first.map({ keys[$0] }) {
        case .number:
            var numbers: [Double] = []
            numbers.reserveCapacity(keys.count)
            for key in keys {
                switch key {
                case .number(let number) where !number.isNaN: numbers.append(number)
                case .undefined: numbers.append(0)
                default: return nil
                }
            }
            SortPlan.sort(&places) { left, right in
                let one = numbers[left]
                let two = numbers[right]
                return one == two ? left < right : (one < two) != isDescending
            }
        case .string:
            var strings: [String] = []
            strings.reserveCapacity(keys.count)
            for key in keys {
                switch key {
                case .string(let string): strings.append(string)
                case .undefined: strings.append("")
                default: return nil
                }
            }
            SortPlan.sort(&places) { left, right in
                let one = strings[left]
                let two = strings[right]
                return one.hasSameBytes(as: two) ? left < right : one.precedes(two) != isDescending
            }
        case nil: return Array(keys.indices)
        default: return nil
        }
        // Items without a key come last, whatever the direction.
        if !isComplete { for at in keys.indices where keys[at].isUndefined { places.append(at) } }
        return places
    }

    /// Sorts places, of which no two are equal; a few by insertion.
    @inline(__always)
    private static func sort(_ places: inout [Int], by isBefore: (Int, Int) -> Bool) {
        if places.count > 16 { return places.sort(by: isBefore) }
        for end in places.indices.dropFirst() {
            let moved = places[end]
            var at = end
            while at > 0, isBefore(moved, places[at - 1]) {
                places[at] = places[at - 1]
                at -= 1
            }
            places[at] = moved
        }
    }

    /// What the terms after the first give, worked out when it is first asked for.
    private final class LaterKeys {
        private var keys: [[JSONataValue?]]

        init(terms: Int, count: Int) { keys = Array(repeating: Array(repeating: nil, count: count), count: terms) }

        func value(
            _ term: Int, _ at: Int, _ node: any Node, _ key: (Int, any Node) throws(JSONataError) -> JSONataValue
        ) throws(JSONataError) -> JSONataValue {
            if let known = keys[term][at] { return known }
            let made = try key(at, node)
            keys[term][at] = made
            return made
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
                default: throw JSONataError(.t2008, position: position, value: value.errorText)
                }
            }
            throw JSONataError(
                .t2007, position: position, value: left.errorText, shown: left.errorFact,
                more: ["value2": right.errorFact])
        }
    }
}
