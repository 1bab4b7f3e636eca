import AWSCore
import Foundation
import JSONTree

/// Members that the inputs of both versions share.
enum SESInput {
    /// The addresses of a list member.
    static func addresses(_ json: JSON?, _ member: String) -> [String] {
        json?[member]?.array?.compactMap(\.string) ?? []
    }

    /// Recipients by kind.
    static func destination(_ json: JSON?) -> (to: [String], cc: [String], bcc: [String]) {
        (addresses(json, "ToAddresses"), addresses(json, "CcAddresses"), addresses(json, "BccAddresses"))
    }

    /// Message tags, `[{Name, Value}]`, by name.
    static func tags(_ json: JSON?, key: String = "Name") -> JSONObject {
        JSONObject((json?.array ?? []).map { ($0[key]?.string ?? "", $0["Value"] ?? "") })
    }

    /// The bytes of a blob member.
    static func bytes(_ json: JSON?) -> [UInt8] {
        json?.string.flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
    }
}
