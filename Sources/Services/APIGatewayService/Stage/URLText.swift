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

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// Encodes everything but letters, digits and `-._~`.
    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? text
    }

    /// Encodes a value for a path, in which slashes stay.
    static func encodePath(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved.union(CharacterSet(charactersIn: "/"))) ?? text
    }
}
