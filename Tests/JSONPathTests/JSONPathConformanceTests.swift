import CheckoutTesting
import JSONPath
import JSONTree
import Testing

/// The RFC 9535 compliance suite. A case on the list of differences must differ: take it off when it passes.
@Suite struct JSONPathConformanceTests {
    @Test(.enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)))
    func commonCore() throws {
        var failures: Set<String> = []
        var count = 0
        for row in try Conformance.rows("jsonpath/rfc9535-cts.jsonl") {
            guard let id = row["id"]?.string, let selector = row["selector"]?.string else { continue }
            // What the RFC forbids, Jayway mostly reads with leniency.
            if row["invalid_selector"]?.bool == true { continue }
            guard let document = row["document"] else { continue }
            count += 1
            let expected = row["results"]?.array?.compactMap(\.array) ?? [row["result"]?.array ?? []]
            if let found = Self.nodes(selector, document), expected.contains(found) { continue }
            failures.insert(id)
        }
        #expect(failures == JSONPathDifferences.all)
        #expect(count > 250)
    }

    /// What a path selects, as a list; nil when the text is no path for Jayway.
    private static func nodes(_ selector: String, _ document: JSON) -> [JSON]? {
        guard let path = try? JSONPath(selector) else { return nil }
        guard let value = try? path.read(from: document) else { return [] }
        return path.isDefinite ? [value] : value.array
    }
}
