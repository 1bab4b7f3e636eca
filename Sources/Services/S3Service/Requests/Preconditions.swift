import AWSCore
import CivilTime
import JSONTree

/// Conditions under which a request is to be carried out.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html.
struct Preconditions {
    private let match: String?
    private let noneMatch: String?
    private let modifiedSince: Timestamp?
    private let unmodifiedSince: Timestamp?
    /// What precedes the conditions' names in an error: `x-amz-copy-source-` for those on a source.
    private let prefix: String

    /// The conditions of an input, or those it places on the source of a copy.
    init(_ input: JSONObject, ofSource: Bool = false) {
        let member = ofSource ? "CopySource" : ""
        prefix = ofSource ? "x-amz-copy-source-" : ""
        match = input[member + "IfMatch"]?.string
        noneMatch = input[member + "IfNoneMatch"]?.string
        modifiedSince = input[member + "IfModifiedSince"]?.double.map(Timestamp.init(seconds:))
        unmodifiedSince = input[member + "IfUnmodifiedSince"]?.double.map(Timestamp.init(seconds:))
    }

    /// Checks the conditions for reading an object.
    ///
    /// - Throws: `PreconditionFailed`; 304 for a read, where only a changed object is wanted.
    func checkRead(_ object: ObjectRecord, isCopy: Bool = false) throws(AWSError) {
        if let match {
            if !Self.names(match, object) { throw S3Error.preconditionFailed(prefix + "If-Match") }
        } else if let unmodifiedSince, object.modified > unmodifiedSince {
            throw S3Error.preconditionFailed(prefix + "If-Unmodified-Since")
        }
        if let noneMatch {
            if Self.names(noneMatch, object) {
                throw isCopy ? S3Error.preconditionFailed(prefix + "If-None-Match") : S3Error.notModified
            }
        } else if let modifiedSince, object.modified <= modifiedSince {
            throw isCopy ? S3Error.preconditionFailed(prefix + "If-Modified-Since") : S3Error.notModified
        }
    }

    /// Checks the conditions for writing an object in the place of `present`.
    ///
    /// - Throws: `PreconditionFailed`, `NoSuchKey` when an object that is to be matched is not there, or 501 for a
    ///   condition S3 does not know for writes.
    func checkWrite(_ present: ObjectRecord?, key: String) throws(AWSError) {
        if let noneMatch {
            guard noneMatch == "*" else {
                throw AWSError(
                    .init("NotImplemented"), "A header you provided implies functionality that is not implemented",
                    status: 501, fields: ["Header": "If-None-Match"])
            }
            if present != nil { throw S3Error.preconditionFailed("If-None-Match") }
        }
        if let match {
            guard let present else { throw S3Error.noSuchKey(key) }
            if !Self.names(match, present) { throw S3Error.preconditionFailed("If-Match") }
        }
    }

    /// Whether a list of entity tags has the object's, or is `*`.
    private static func names(_ list: String, _ object: ObjectRecord) -> Bool {
        list.split(separator: ",").contains { item in
            let tag = item.filter { $0 != " " && $0 != "\"" }
            return tag == "*" || tag == object.etag
        }
    }
}
