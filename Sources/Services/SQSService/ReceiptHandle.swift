import AWSCore
import Foundation

/// What a receiver shows to delete a message or change its visibility: opaque to clients, and saying inside which
/// message of which queue it is for.
enum ReceiptHandle {
    /// A new handle.
    static func make(queue: String, message: String, entropy: any EntropySource) -> String {
        Data("\(message) \(queue) \(entropy.uuid())".utf8).base64EncodedString()
    }

    /// The id of the message a handle is for.
    ///
    /// - Throws: `ReceiptHandleIsInvalid` when it is no handle, or one of another queue.
    static func message(of handle: String, queue: String) throws -> String {
        guard let data = Data(base64Encoded: handle) else { throw AWSError.badReceipt(handle) }
        let parts = String(decoding: data, as: UTF8.self).split(separator: " ")
        guard parts.count == 3, parts[1] == queue else { throw AWSError.badReceipt(handle) }
        return String(parts[0])
    }
}
