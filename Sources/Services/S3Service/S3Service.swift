import AWSCore
import Digests
import StateStore

/// Amazon Simple Storage Service: general purpose buckets without versions, objects in the store.
///
/// Access is not modelled, as nowhere here: policies are kept and not enforced, ACLs are off (S3's own default since
/// 2023). See https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html.
package enum S3Service: AWSService {
    /// The operations need nothing but the store.
    package typealias Environment = Void

    package static let model = ServiceModel(lines: s3ModelText)

    package static let operations: [ServiceOperation<S3Service>] = [
        .init(CreateBucket.self), .init(DeleteBucket.self), .init(HeadBucket.self), .init(ListBuckets.self),
        .init(GetBucketLocation.self), .init(GetBucketVersioning.self), .init(PutBucketVersioning.self),
        .init(GetBucketEncryption.self),
        .init(GetBucketTagging.self), .init(PutBucketTagging.self), .init(DeleteBucketTagging.self),
        .init(GetBucketPolicy.self), .init(PutBucketPolicy.self), .init(DeleteBucketPolicy.self),
        .init(PutObject.self), .init(GetObject.self), .init(HeadObject.self), .init(CopyObject.self),
        .init(DeleteObject.self), .init(DeleteObjects.self), .init(GetObjectAttributes.self),
        .init(ListObjects.self), .init(ListObjectsV2.self), .init(ListObjectVersions.self),
        .init(GetObjectTagging.self), .init(PutObjectTagging.self), .init(DeleteObjectTagging.self),
        .init(CreateMultipartUpload.self), .init(UploadPart.self), .init(UploadPartCopy.self),
        .init(CompleteMultipartUpload.self), .init(AbortMultipartUpload.self), .init(ListParts.self),
        .init(ListMultipartUploads.self),
    ]

    /// An object's bytes are kept in pieces, one a part of its upload, so that completing an upload moves nothing.
    package static let migrations = [
        StoreMigration(
            "s3-1",
            sql: """
                CREATE TABLE s3_buckets (
                    name TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL,
                    created INTEGER NOT NULL, tags TEXT, policy TEXT);
                CREATE TABLE s3_objects (
                    bucket TEXT NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
                    modified INTEGER NOT NULL, content TEXT NOT NULL, parts INTEGER NOT NULL,
                    storage_class TEXT NOT NULL, attributes TEXT NOT NULL, checksums TEXT NOT NULL,
                    tags TEXT NOT NULL, PRIMARY KEY (bucket, key)) WITHOUT ROWID;
                CREATE TABLE s3_contents (
                    id TEXT NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, size INTEGER NOT NULL,
                    data BLOB NOT NULL, PRIMARY KEY (id, number));
                CREATE TABLE s3_uploads (
                    id TEXT NOT NULL PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL,
                    initiated INTEGER NOT NULL, storage_class TEXT NOT NULL, attributes TEXT NOT NULL,
                    tags TEXT NOT NULL, algorithm TEXT, checksum_type TEXT);
                CREATE INDEX s3_uploads_by_key ON s3_uploads (bucket, key, id);
                CREATE TABLE s3_parts (
                    upload TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
                    modified INTEGER NOT NULL, checksums TEXT NOT NULL, PRIMARY KEY (upload, number)) WITHOUT ROWID;
                """)
    ]

    /// S3 names the argument instead of counting violations, and has errors of their own for some.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let violation = violations.first ?? ""
        let parts = violation.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 3 else { return S3Error.invalidArgument(violation) }
        switch parts[3].split(separator: ".").last {
        case "locationConstraint": return S3Error.invalidLocation(parts[1])
        case "storageClass": return S3Error.invalidStorageClass(parts[1])
        default: return S3Error.invalidArgument(violation)
        }
    }

    /// The members by which requests ask for what is not modelled: object locks, customers' keys, grants, redirects.
    static let refusedOfWrites: Set<String> = [
        "BucketKeyEnabled", "ChecksumXXHASH128", "ChecksumXXHASH3", "ChecksumXXHASH64", "GrantFullControl",
        "GrantRead", "GrantReadACP", "GrantWriteACP", "ObjectLockEventHold", "ObjectLockEventHoldDurationDays",
        "ObjectLockEventHoldDurationYears", "ObjectLockLegalHoldStatus", "ObjectLockMode",
        "ObjectLockRetainUntilDate", "SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5",
        "SSEKMSEncryptionContext", "SSEKMSKeyId", "WebsiteRedirectLocation", "WriteOffsetBytes",
    ]

    /// The canonical user id of an account.
    static func canonicalID(_ account: String) -> String { Digest.sha256.hexadecimal(of: "canonical user \(account)") }
}
