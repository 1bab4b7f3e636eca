extension JSONataValue {
    /// Deep equality, as `=` tests it; functions are equal when they are the same.
    func isEqual(to other: JSONataValue) -> Bool {
        switch (self, other) {
        case (.undefined, .undefined), (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.number(let left), .number(let right)): return left == right
        case (.string(let left), .string(let right)): return left.hasSameBytes(as: right)
        case (.array(let left, _), .array(let right, _)):
            guard left.count == right.count else { return false }
            for at in left.indices where !left[at].isEqual(to: right[at]) { return false }
            return true
        case (.object(let left), .object(let right)): return left.isEqual(to: right)
        case (.function(let left), .function(let right)): return left === right
        default: return false
        }
    }

    /// What the value counts as in a condition; nil for no value.
    ///
    /// See https://docs.jsonata.org/boolean-functions#boolean.
    var truth: Bool? {
        switch self {
        case .undefined: nil
        case .null, .function: false
        case .bool(let value): value
        case .number(let value): value != 0 && !value.isNaN
        case .string(let value): !value.isEmpty
        case .object(let object): object.count > 0
        case .array(let items, _):
            items.count == 1 ? items[0].truth ?? false : items.contains { $0.truth == true }
        }
    }

    /// Whether it counts as true in a condition.
    var isTruthy: Bool { truth ?? false }
}

extension JSONataObject {
    func isEqual(to other: JSONataObject) -> Bool {
        if self === other { return true }
        guard count == other.count else { return false }
        if shape === other.shape {
            for slot in values.indices where !values[slot].isEqual(to: other.values[slot]) { return false }
            return true
        }
        for (slot, key) in keys.enumerated() {
            guard let its = other[key], values[slot].isEqual(to: its) else { return false }
        }
        return true
    }
}

extension String {
    /// Whether it comes before another by UTF-16 code units, as JavaScript compares.
    func precedes(_ other: String) -> Bool {
        // Bytes of UTF-8 order as code points do; only surrogates, which lie below U+E000, make a difference.
        var left = utf8.makeIterator()
        var right = other.utf8.makeIterator()
        while true {
            let mine = left.next()
            let its = right.next()
            guard let mine else { return its != nil }
            guard let its else { return false }
            guard mine != its else { continue }
            if mine >= 0xEE, its >= 0xEE, (mine >= 0xF0) != (its >= 0xF0) { return mine >= 0xF0 }
            return mine < its
        }
    }
}
