import JSONTree

/// The way from the top of an event to a value: positions of members, and of elements as `-1 - index`.
struct EventTrail: Hashable {
    var steps: [Int] = []

    /// Whether two values can be taken together: they may part at an object, but not at an array.
    func agrees(with other: EventTrail) -> Bool {
        for (left, right) in zip(steps, other.steps) where left != right { return left >= 0 }
        return true
    }
}

/// Collects the values at one path that match.
///
/// Names are joined by dots on both sides, so that `{"a.b": 1}` and `{"a": {"b": 1}}` are the same event.
struct EventFieldSearch {
    private let matchers: [ValueMatcher]
    private let keepsAll: Bool
    private var trail = EventTrail()
    /// The length of `trail` up to and with its last array.
    private var arrayEnd = 0

    /// Whether there was any value at the path.
    private(set) var foundAny = false
    /// Whether a value matched that no array stands in the way to.
    private(set) var matchedOutsideArrays = false
    /// The matching values in arrays: the ways to the innermost arrays, each once.
    private(set) var trails: [EventTrail] = []

    /// The ways to all values, matching or not, if asked for.
    private(set) var all: [EventTrail] = []

    init(_ matchers: [ValueMatcher], keepsAll: Bool) {
        self.matchers = matchers
        self.keepsAll = keepsAll
    }

    /// Looks for the path `rest` in `value`.
    mutating func visit(_ value: JSON, _ rest: Substring.UTF8View) {
        switch value {
        case .object(let members): visit(members, rest)
        case .array(let elements):
            let outer = arrayEnd
            trail.steps.append(0)
            arrayEnd = trail.steps.count
            for (index, element) in elements.enumerated() {
                trail.steps[arrayEnd - 1] = -1 - index
                visit(element, rest)
            }
            trail.steps.removeLast()
            arrayEnd = outer
        default:
            if rest.isEmpty { take(value) }
        }
    }

    private mutating func visit(_ members: JSONObject, _ rest: Substring.UTF8View) {
        guard !rest.isEmpty else { return }
        for position in members.indices {
            let key = members[position].key.utf8
            guard rest.starts(with: key) else { continue }
            let end = rest.index(rest.startIndex, offsetBy: key.count)
            let after: Substring.UTF8View
            if end == rest.endIndex {
                after = rest[end...]
            } else if rest[end] == UInt8(ascii: ".") {
                after = rest[rest.index(after: end)...]
                // The rest names something inside, which a scalar does not have.
                if after.isEmpty { continue }
            } else {
                continue
            }
            trail.steps.append(position)
            visit(members[position].value, after)
            trail.steps.removeLast()
        }
    }

    private mutating func take(_ value: JSON) {
        foundAny = true
        if keepsAll { all.append(way) }
        guard !matchedOutsideArrays, matchers.contains(where: { $0.matches(value) }) else { return }
        if arrayEnd == 0 {
            matchedOutsideArrays = true
        } else if trails.last != way {
            trails.append(way)
        }
    }

    /// The way to the innermost array.
    private var way: EventTrail { EventTrail(steps: Array(trail.steps[..<arrayEnd])) }
}
