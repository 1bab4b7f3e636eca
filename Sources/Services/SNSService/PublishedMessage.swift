import AWSCore
import CivilTime
import Digests
import Foundation
import GRDB
import JSONTree

/// A message as `Publish` takes it.
struct PublishedMessage {
    /// Bytes of message and attributes together.
    static let sizeLimit = 262_144

    let text: String
    let subject: String?
    /// Whether `text` is JSON with a text for each protocol.
    let hasStructure: Bool
    /// In the API's form: `{"name": {"DataType": "String", "StringValue": "v"}}`.
    let attributes: JSONObject
    let groupID: String?
    let deduplicationID: String?
    private let structure: String?

    init(_ input: JSONObject) {
        text = input["Message"]?.string ?? ""
        subject = input["Subject"]?.string
        structure = input["MessageStructure"]?.string
        hasStructure = structure == "json"
        attributes = input["MessageAttributes"]?.object ?? [:]
        groupID = input["MessageGroupId"]?.string
        deduplicationID = input["MessageDeduplicationId"]?.string
    }

    /// Bytes that count against the limit.
    var size: Int {
        attributes.reduce(text.utf8.count) { total, member in
            total + member.key.utf8.count + (member.value["DataType"]?.string?.utf8.count ?? 0)
                + (member.value["StringValue"]?.string?.utf8.count ?? 0)
                + (member.value["BinaryValue"]?.string.flatMap { Data(base64Encoded: $0)?.count } ?? 0)
        }
    }

    /// Checks the message against the rules of `topic`.
    ///
    /// - Throws: `InvalidParameter`, `ParameterValueInvalid`.
    func check(for topic: TopicRecord) throws {
        if text.isEmpty { throw AWSError.invalidParameter("Empty message") }
        if size > PublishedMessage.sizeLimit { throw AWSError.invalidParameter("Message too long") }
        if let subject {
            let isPlain = subject.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F }
            guard !subject.isEmpty, subject.utf8.count <= 100, isPlain, subject.first?.isWhitespace == false else {
                throw AWSError.invalidParameter("Subject")
            }
        }
        if let structure {
            guard structure == "json" else { throw AWSError.invalidParameter("MessageStructure") }
            guard let object = (try? JSON(parsing: text))?.object else {
                throw AWSError.invalidParameter("Message Structure - JSON message body failed to parse")
            }
            guard object["default"]?.string != nil else {
                throw AWSError.invalidParameter("Message Structure - No default entry in JSON message body")
            }
        }
        for (name, attribute) in attributes { try check(name, attribute) }
        if topic.isFIFO {
            guard let groupID, !groupID.isEmpty else {
                throw AWSError.invalidParameter("The MessageGroupId parameter is required for FIFO topics")
            }
            if deduplicationID == nil, topic.attributes["ContentBasedDeduplication"]?.string != "true" {
                throw AWSError.invalidParameter(
                    "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided "
                        + "explicitly")
            }
        } else if deduplicationID != nil {
            throw AWSError.invalidParameter(
                "MessageDeduplicationId",
                "The request includes MessageDeduplicationId parameter that is not valid for this topic type")
        }
    }

    private func check(_ name: String, _ attribute: JSON) throws {
        let type = attribute["DataType"]?.string ?? ""
        let base = type.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
        guard ["String", "Number", "Binary"].contains(base) else {
            throw AWSError(
                .init("ParameterValueInvalid"),
                "The message attribute '\(name)' has an invalid message attribute type, the set of supported type "
                    + "prefixes is Binary, Number, and String.")
        }
        let value = (base == "Binary" ? attribute["BinaryValue"] : attribute["StringValue"])?.string ?? ""
        if value.isEmpty {
            throw AWSError(
                .init("ParameterValueInvalid"),
                "The message attribute '\(name)' must contain non-empty message attribute value for message attribute "
                    + "type '\(type)'.")
        }
        if base == "Number", Double(value)?.isFinite != true {
            throw AWSError(
                .init("ParameterValueInvalid"), "Could not cast message attribute '\(name)' value to number.")
        }
    }

    /// The text for subscribers of a protocol.
    func text(for protocol: String) -> String {
        guard hasStructure, let object = (try? JSON(parsing: text))?.object else { return text }
        return object[`protocol`]?.string ?? object["default"]?.string ?? text
    }

    /// What a filter policy over attributes looks at.
    var filterAttributes: JSON {
        var values: JSONObject = [:]
        for (name, attribute) in attributes {
            guard let text = attribute["StringValue"]?.string, let type = attribute["DataType"]?.string else {
                continue
            }
            if type == "String.Array" {
                values[name] = (try? JSON(parsing: text)) ?? .string(text)
            } else if type.hasPrefix("Number") {
                values[name] = JSONNumber(text).map(JSON.number) ?? Double(text).map(JSON.double) ?? .string(text)
            } else {
                values[name] = .string(text)
            }
        }
        return .object(values)
    }
}
