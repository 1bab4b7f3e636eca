import Foundation

/// Percent-encoding as proxy events need it.
enum URLText {
    /// Decodes `%XX`; text that is not properly encoded stands for itself.
    static func decode(_ text: some StringProtocol) -> String {
        String(text).removingPercentEncoding ?? String(text)
    }

    /// The pairs of a query, decoded, in order.
    static func pairs(_ query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            func part(_ at: Int) -> String { at < parts.count ? decode(parts[at].replacing("+", with: " ")) : "" }
            return (part(0), part(1))
        }
    }
}
