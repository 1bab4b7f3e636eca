import CheckoutTesting
import JSONPath
import JSONTree
import Testing

/// The RFC 9535 compliance suite, as far as Jayway JsonPath, and so AWS, agrees with the RFC.
@Suite struct JSONPathConformanceTests {
    /// Parts of the RFC where Jayway goes its own way, by the beginning of the case's name after `cts/`.
    private static let ownWays: [(prefix: String, reason: String)] = []

    private static let differences: Set<String> = []

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
        #expect(failures == Self.differences)
        #expect(count > 250)
    }

    /// What a path selects, as a list; nil when the text is no path for Jayway.
    private static func nodes(_ selector: String, _ document: JSON) -> [JSON]? {
        guard let path = try? JSONPath(selector) else { return nil }
        guard let value = try? path.read(from: document) else { return [] }
        return path.isDefinite ? [value] : value.array
    }
}
