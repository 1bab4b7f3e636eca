import Foundation

/// The opaque texts by which a list goes on.
enum PageToken {
    static func encode(_ position: String) -> String { Data(position.utf8).base64EncodedString() }

    /// - Returns: nil when the text is no token.
    static func decode(_ token: String) -> String? {
        Data(base64Encoded: token).map { String(decoding: $0, as: UTF8.self) }
    }
}
