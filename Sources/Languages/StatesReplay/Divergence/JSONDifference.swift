import JSONTree

/// One place where two JSON values differ.
package struct JSONDifference: Sendable, Hashable {
    /// Where, as a path from `$`.
    package var path: String
    /// What was expected there; nil when nothing was.
    package var expected: JSON?
    /// What is there instead; nil when nothing is.
    package var actual: JSON?

    /// A difference of its parts.
    package init(path: String, expected: JSON?, actual: JSON?) {
        self.path = path
        self.expected = expected
        self.actual = actual
    }

    /// The places where two values differ, in the order of the expected one.
    ///
    /// Elements of arrays of different length are aligned at both ends, so one insertion is one difference.
    package static func between(_ expected: JSON, _ actual: JSON, at path: String = "$") -> [JSONDifference] {
        switch (expected, actual) {
        case (.object(let left), .object(let right)):
            var found: [JSONDifference] = []
            for (key, value) in left {
                let place = path + step(key)
                if let other = right[key] {
                    found += between(value, other, at: place)
                } else {
                    found.append(JSONDifference(path: place, expected: value, actual: nil))
                }
            }
            for (key, value) in right where !left.has(key) {
                found.append(JSONDifference(path: path + step(key), expected: nil, actual: value))
            }
            return found
        case (.array(let left), .array(let right)): return arrays(left, right, path)
        default:
            return expected == actual ? [] : [JSONDifference(path: path, expected: expected, actual: actual)]
        }
    }

    private static func arrays(_ left: [JSON], _ right: [JSON], _ path: String) -> [JSONDifference] {
        if left.count == right.count {
            return left.indices.flatMap { between(left[$0], right[$0], at: "\(path)[\($0)]") }
        }
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var end = 0
        while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        var found: [JSONDifference] = []
        for at in start..<max(left.count - end, right.count - end) {
            let expected: JSON? = at < left.count - end ? .some(left[at]) : .none
            let actual: JSON? = at < right.count - end ? .some(right[at]) : .none
            if let expected, let actual {
                found += between(expected, actual, at: "\(path)[\(at)]")
            } else {
                found.append(JSONDifference(path: "\(path)[\(at)]", expected: expected, actual: actual))
            }
        }
        return found
    }

    /// A step of a path: `.name`, or `['a name']` for one with other characters.
    static func step(_ key: String) -> String {
        let isPlain =
            !key.isEmpty
            && key.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
        return isPlain ? ".\(key)" : "['\(key.replacing("'", with: "\\'"))']"
    }
}
