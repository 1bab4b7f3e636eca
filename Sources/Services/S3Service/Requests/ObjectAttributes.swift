import AWSCore
import JSONTree

/// What is kept with an object to be given back with it: header fields and the user's metadata.
struct ObjectAttributes {
    private static let names = [
        "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "ContentType", "Expires",
        "Metadata",
    ]
    /// The most bytes of names and values of the user's metadata.
    private static let metadataLimit = 2048

    private(set) var members: JSONObject

    init(stored members: JSONObject) { self.members = members }

    /// The attributes a request sets.
    ///
    /// - Throws: `MetadataTooLarge`.
    init(_ input: JSONObject) throws(AWSError) {
        members = [:]
        for name in Self.names where input[name] != nil { members[name] = input[name] }
        if members["ContentType"] == nil { members["ContentType"] = "binary/octet-stream" }
        var size = 0
        for (key, value) in members["Metadata"]?.object ?? [:] {
            size += key.utf8.count + (value.string?.utf8.count ?? 0)
        }
        if size > Self.metadataLimit { throw S3Error.metadataTooLarge(size) }
    }

    /// The attributes as an answer has them, some replaced as the request for it says (`ResponseContentType`…).
    func output(overriddenBy input: JSONObject) -> JSONObject {
        var output = members
        if output["Metadata"] == nil { output["Metadata"] = [:] }
        for name in Self.names where name != "Metadata" {
            if let override = input["Response" + name] { output[name] = override }
        }
        return output
    }
}

/// The storage classes of general purpose buckets.
enum StorageClass {
    static let standard = "STANDARD"
    private static let known: Set<String> = [
        "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
        "DEEP_ARCHIVE", "GLACIER_IR",
    ]
    /// Objects of these must be restored before they can be read, which is not modelled.
    static let archives: Set<String> = ["GLACIER", "DEEP_ARCHIVE"]

    /// The class a request asks for.
    ///
    /// - Throws: `InvalidStorageClass`.
    static func of(_ input: JSONObject) throws(AWSError) -> String? {
        guard let name = input["StorageClass"]?.string else { return nil }
        guard known.contains(name) else { throw S3Error.invalidStorageClass(name) }
        return name
    }
}

/// Rules that every request that writes an object must keep.
enum ObjectWriteRules {
    private static let keyLimit = 1024

    /// - Throws: `KeyTooLongError`, `AccessControlListNotSupported`, or 501 for encryption with keys of KMS.
    static func check(_ input: JSONObject) throws(AWSError) {
        let size = (input["Key"]?.string ?? "").utf8.count
        if size > keyLimit { throw S3Error.keyTooLong(size) }
        if let acl = input["ACL"]?.string, acl != "private", acl != "bucket-owner-full-control" {
            throw S3Error.aclsAreOff
        }
        if let encryption = input["ServerSideEncryption"]?.string, encryption != "AES256" {
            throw .notImplemented("ServerSideEncryption \(encryption) of S3")
        }
        if let algorithm = input["ChecksumAlgorithm"]?.string, ChecksumAlgorithm(rawValue: algorithm) == nil {
            throw .notImplemented("the checksum algorithm \(algorithm) of S3")
        }
    }
}
