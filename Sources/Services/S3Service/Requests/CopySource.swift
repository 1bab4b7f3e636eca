import AWSCore
import Foundation
import JSONTree

/// The object to copy from: `bucket/key`, percent-encoded, with or without a slash before.
struct CopySource {
    let bucket: String
    let key: String

    /// - Throws: `InvalidArgument`.
    init(_ input: JSONObject) throws(AWSError) {
        let text = input["CopySource"]?.string ?? ""
        let place = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        if place.count > 1, place[1].hasPrefix("versionId="), place[1] != "versionId=null" {
            throw S3Error.invalidArgument(
                "Invalid version id specified", name: "x-amz-copy-source", value: text)
        }
        let decoded = (place.first.map(String.init) ?? "").removingPercentEncoding ?? text
        let path = decoded.hasPrefix("/") ? decoded.dropFirst() : decoded[...]
        guard let slash = path.firstIndex(of: "/"), slash != path.startIndex, path.index(after: slash) != path.endIndex
        else {
            throw S3Error.invalidArgument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
                name: "x-amz-copy-source", value: text)
        }
        bucket = String(path[..<slash])
        key = String(path[path.index(after: slash)...])
    }
}

extension Call<S3Service> {
    /// The object an input copies from, when its conditions hold.
    func source(_ input: JSONObject) throws -> ObjectRecord {
        let source = try CopySource(input)
        let bucket = try bucket(named: source.bucket)
        if let owner = input["ExpectedSourceBucketOwner"]?.string, owner != bucket.account {
            throw S3Error.accessDenied
        }
        guard let object = try ObjectRecord.find(source.key, in: bucket.name, db) else {
            throw S3Error.noSuchKey(source.key)
        }
        try Preconditions(input, ofSource: true).checkRead(object, isCopy: true)
        if StorageClass.archives.contains(object.storageClass) { throw S3Error.archived(object.storageClass) }
        return object
    }
}
