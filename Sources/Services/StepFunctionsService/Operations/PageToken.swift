import AWSCore
import Foundation
import JSONTree

/// The opaque tokens by which listings continue: base64 of a JSON array of strings.
enum PageToken {
    static func encode(_ parts: [String]) -> String {
        Data(JSON.array(parts.map(JSON.string)).bytes()).base64EncodedString()
    }

    /// The parts of a token.
    ///
    /// - Throws: `InvalidToken` when the text is no token with `count` parts.
    static func decode(_ token: String, count: Int) throws(AWSError) -> [String] {
        guard let data = Data(base64Encoded: token), let parts = try? JSON(parsing: data).array?.compactMap(\.string),
            parts.count == count
        else { throw .invalidPage }
        return parts
    }

    /// A page's size: 100 when absent or 0.
    static func limit(_ value: JSON?) -> Int {
        guard let limit = value?.int, limit > 0 else { return 100 }
        return limit
    }
}
