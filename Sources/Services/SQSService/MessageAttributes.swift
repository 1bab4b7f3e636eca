import AWSCore
import Digests
import Foundation
import JSONTree

/// Message attributes: their rules, their digest, their selection on receive.
///
/// See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html.
enum MessageAttributes {
    /// Checks the attributes of a message to be sent.
    ///
    /// - Throws: `InvalidParameterValue`.
    static func check(_ attributes: JSONObject) throws {
        if attributes.count > 10 {
            throw AWSError.invalidParameter(
                "Number of message attributes [\(attributes.count)] exceeds the allowed maximum [10].")
        }
        for (name, attribute) in attributes {
            try check(name: name)
            try check(attribute.object ?? [:], name)
        }
    }

    private static func check(name: String) throws {
        if name.isEmpty {
            throw AWSError.invalidParameter("The request must contain non-empty message attribute names.")
        }
        if name.utf8.count > 256 {
            throw AWSError.invalidParameter("Message (user) attribute names must be shorter than 256 Bytes")
        }
        let lower = name.lowercased()
        if lower.hasPrefix("aws.") || lower.hasPrefix("amazon.") {
            throw AWSError.invalidParameter(
                "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. "
                    + "These strings are reserved for internal use.")
        }
        let isValid =
            name.utf8.allSatisfy { byte in
                Character(UnicodeScalar(byte)).isASCIIWord || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            } && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
        if !isValid {
            throw AWSError.invalidParameter(
                "Message (user) attribute name '\(name)' is invalid: it can contain alphanumeric characters and the "
                    + "underscore (_), hyphen (-), and period (.).")
        }
    }

    private static func check(_ attribute: JSONObject, _ name: String) throws {
        let type = attribute["DataType"]?.string ?? ""
        if type.isEmpty {
            throw AWSError.invalidParameter(
                "The message attribute '\(name)' must contain non-empty message attribute type.")
        }
        if attribute["StringListValues"]?.array?.isEmpty == false
            || attribute["BinaryListValues"]?.array?.isEmpty == false
        {
            throw AWSError.invalidParameter("Message attribute list values in SendMessage operation are not supported.")
        }
        let base = type.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        guard let base, ["String", "Number", "Binary"].contains(base) else {
            throw AWSError.invalidParameter(
                "The message attribute '\(name)' has an invalid message attribute type, the set of supported type "
                    + "prefixes is Binary, Number, and String.")
        }
        if type.utf8.count > 256 {
            throw AWSError.invalidParameter("Message (user) attribute types must be shorter than 256 Bytes")
        }
        let value = (base == "Binary" ? attribute["BinaryValue"] : attribute["StringValue"])?.string ?? ""
        if value.isEmpty {
            throw AWSError.invalidParameter(
                "The message attribute '\(name)' must contain non-empty message attribute value for message attribute "
                    + "type '\(base)'.")
        }
        if base == "Binary", Data(base64Encoded: value) == nil {
            throw AWSError.invalidParameter("The message attribute '\(name)' has a value that is no base64.")
        }
        if base == "Number", JSONNumber(value) == nil, Double(value)?.isFinite != true {
            throw AWSError.invalidParameter("Can't cast the value of message (user) attribute '\(name)' to a number.")
        }
        if base != "Binary", value.unicodeScalars.contains(where: { !MessageBody.isAllowed($0) }) {
            throw AWSError.invalidCharacters
        }
    }

    /// The bytes the attributes count against a message's size: names, types and values.
    static func size(_ attributes: JSONObject) -> Int {
        attributes.reduce(0) { total, member in
            let attribute = member.value
            let binary = attribute["BinaryValue"]?.string.flatMap { Data(base64Encoded: $0)?.count } ?? 0
            return total + member.key.utf8.count + (attribute["DataType"]?.string?.utf8.count ?? 0) + binary
                + (attribute["StringValue"]?.string?.utf8.count ?? 0)
        }
    }

    /// The digest SDKs compare: MD5 over name, type and value of each attribute in the order of their names, each
    /// preceded by its length in four bytes.
    ///
    /// - Returns: nil when there are no attributes.
    static func digest(_ attributes: JSONObject) -> String? {
        if attributes.isEmpty { return nil }
        var bytes: [UInt8] = []
        func add(_ part: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part)
        }
        for (name, attribute) in attributes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let type = attribute["DataType"]?.string ?? ""
            add(Array(name.utf8))
            add(Array(type.utf8))
            if type.hasPrefix("Binary") {
                bytes.append(2)
                add(Array(Data(base64Encoded: attribute["BinaryValue"]?.string ?? "") ?? Data()))
            } else {
                bytes.append(1)
                add(Array((attribute["StringValue"]?.string ?? "").utf8))
            }
        }
        return Digest.md5.hexadecimal(of: bytes)
    }

    /// The attributes a receiver asks for: exact names, `All`, `.*`, or a prefix and `.*`.
    static func select(_ attributes: JSONObject, _ names: [String]) -> JSONObject {
        if names.isEmpty { return [:] }
        return JSONObject(
            attributes.filter { attribute in
                names.contains { name in
                    if name == "All" || name == ".*" || name == attribute.key { return true }
                    return name.hasSuffix(".*") && attribute.key.hasPrefix(String(name.dropLast(2)))
                }
            }.map { ($0.key, $0.value) })
    }
}

extension Character {
    /// Whether this is an ASCII letter, a digit or an underscore.
    var isASCIIWord: Bool { isASCII && (isLetter || isNumber) || self == "_" }
}

/// What a message's body may hold.
enum MessageBody {
    /// Whether SQS takes this character: those of XML 1.0.
    static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Throws when the body is empty or holds a character SQS does not take.
    static func check(_ body: String) throws {
        if body.isEmpty { throw AWSError.missing("MessageBody") }
        // Printable ASCII, the common case, needs no look at scalars.
        if body.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return }
        if body.unicodeScalars.contains(where: { !isAllowed($0) }) { throw AWSError.invalidCharacters }
    }
}
