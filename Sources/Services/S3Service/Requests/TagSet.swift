import AWSCore
import Foundation
import JSONTree

/// Tags of buckets and objects.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html.
enum TagSet {
    static let objectLimit = 10
    static let bucketLimit = 50

    /// The tags of a `Tagging` document.
    ///
    /// - Throws: `InvalidTag`, `BadRequest` for more than `limit`.
    static func parse(_ tagging: JSON?, limit: Int) throws(AWSError) -> JSONObject {
        var tags: JSONObject = [:]
        for tag in tagging?["TagSet"]?.array ?? [] {
            try add(tag["Key"]?.string ?? "", tag["Value"]?.string ?? "", to: &tags)
        }
        return try checked(tags, limit: limit)
    }

    /// The tags of the header field `x-amz-tagging`, written as a query.
    static func parse(header: String?) throws(AWSError) -> JSONObject {
        var tags: JSONObject = [:]
        for pair in (header ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingPercentEncoding ?? String($0)
            }
            try add(parts.first ?? "", parts.count > 1 ? parts[1] : "", to: &tags)
        }
        return try checked(tags, limit: objectLimit)
    }

    /// The tags as a `TagSet`.
    static func list(_ tags: JSONObject) -> JSON {
        .array(tags.map { ["Key": .string($0.key), "Value": $0.value] })
    }

    private static func add(_ key: String, _ value: String, to tags: inout JSONObject) throws(AWSError) {
        if key.isEmpty || key.unicodeScalars.count > 128 {
            throw S3Error.invalidTag("The TagKey you have provided is invalid", key: key)
        }
        if value.unicodeScalars.count > 256 {
            throw S3Error.invalidTag("The TagValue you have provided is invalid", key: key)
        }
        if tags[key] != nil { throw S3Error.invalidTag("Cannot provide multiple Tags with the same key", key: key) }
        tags[key] = .string(value)
    }

    private static func checked(_ tags: JSONObject, limit: Int) throws(AWSError) -> JSONObject {
        if tags.count <= limit { return tags }
        let what = limit == objectLimit ? "Object tags" : "Bucket tag count"
        throw AWSError(.init("BadRequest"), "\(what) cannot be greater than \(limit)")
    }
}
