import JSONTree
import SAMTemplate

/// Compares what is there in no particular order (events, messages, rows, e-mails) with what was expected, one to one.
package struct CollectionMatch: Sendable {
    /// What was expected and is not there, each with how the nearest of what is left differs.
    package let missing: [(expected: TemplateNode, nearest: [ValueDifference])]
    /// What is there and was not expected.
    package let unexpected: [JSON]

    /// Whether everything is as expected.
    package var isMatch: Bool { missing.isEmpty && unexpected.isEmpty }

    /// Pairs expectations with values; the members that an expectation does not list may be anything.
    package init(_ expected: [TemplateNode], _ actual: [JSON]) {
        let match = ValueMatch(isExact: false)
        let fits = expected.map { expectation in
            actual.map { match.differences(expectation, $0).isEmpty }
        }
        let pairs = CollectionMatch.pairs(fits, count: actual.count)
        let taken = Set(pairs.compactMap(\.self))
        unexpected = actual.indices.filter { !taken.contains($0) }.map { actual[$0] }
        var missing: [(TemplateNode, [ValueDifference])] = []
        for (index, expectation) in expected.enumerated() where pairs[index] == nil {
            let nearest = unexpected.map { match.differences(expectation, $0) }.min { $0.count < $1.count }
            missing.append((expectation, nearest ?? []))
        }
        self.missing = missing
    }

    /// The value of each expectation, as many as can be had: augmenting paths, so that a wide expectation does not take
    /// the only value of a narrow one (https://en.wikipedia.org/wiki/Maximum_cardinality_matching).
    private static func pairs(_ fits: [[Bool]], count: Int) -> [Int?] {
        var owner = [Int?](repeating: nil, count: count)
        func place(_ expectation: Int, _ visited: inout Set<Int>) -> Bool {
            for value in 0..<count where fits[expectation][value] && visited.insert(value).inserted {
                guard let other = owner[value] else {
                    owner[value] = expectation
                    return true
                }
                if place(other, &visited) {
                    owner[value] = expectation
                    return true
                }
            }
            return false
        }
        for expectation in fits.indices {
            var visited: Set<Int> = []
            _ = place(expectation, &visited)
        }
        var pairs = [Int?](repeating: nil, count: fits.count)
        for (value, expectation) in owner.enumerated() { if let expectation { pairs[expectation] = value } }
        return pairs
    }
}
