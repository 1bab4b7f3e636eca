import Foundation

/// Base64 (RFC 4648), in which blobs stand inside inputs and outputs.
package enum Base64 {
    /// Bytes as padded base64.
    package static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// - Returns: nil when the text is no base64.
    package static func decode(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }
}
