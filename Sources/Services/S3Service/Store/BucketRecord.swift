import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A bucket as the store keeps it.
struct BucketRecord {
    let name: String
    let account: String
    let region: String
    let created: Timestamp
    /// nil while there is no tag set.
    let tags: JSONObject?
    let policy: String?

    private init(_ row: Row) throws {
        name = row["name"]
        account = row["account"]
        region = row["region"]
        created = Timestamp(milliseconds: row["created"])
        tags = try (row["tags"] as String?).map { try JSON(parsing: $0).object ?? [:] }
        policy = row["policy"]
    }

    static func find(_ name: String, _ db: Database) throws -> BucketRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM s3_buckets WHERE name = ?", arguments: [name]).map(BucketRecord.init)
    }

    /// An account's buckets in the order of their names.
    static func all(of account: String, _ db: Database) throws -> [BucketRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM s3_buckets WHERE account = ? ORDER BY name", arguments: [account])
            .map(BucketRecord.init)
    }

    static func create(_ name: String, region: String, _ context: CallContext, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO s3_buckets (name, account, region, created) VALUES (?, ?, ?, ?)",
            arguments: [name, context.account, region, context.now.wholeSecond.milliseconds])
    }

    /// Removes the bucket and the uploads that were never completed; it must be empty.
    func delete(_ db: Database) throws {
        for upload in try UploadRecord.all(in: name, db) { try upload.delete(db) }
        try db.execute(sql: "DELETE FROM s3_buckets WHERE name = ?", arguments: [name])
    }

    func set(tags: JSONObject?, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE s3_buckets SET tags = ? WHERE name = ?",
            arguments: [tags.map { JSON.object($0).text() }, name])
    }

    func set(policy: String?, _ db: Database) throws {
        try db.execute(sql: "UPDATE s3_buckets SET policy = ? WHERE name = ?", arguments: [policy, name])
    }
}

extension Call<S3Service> {
    /// The bucket an input names.
    ///
    /// - Throws: `NoSuchBucket`; `AccessDenied` when it is not the expected owner's, or another account's whose policy does
    ///   not let the caller in.
    func bucket(_ input: JSONObject) throws -> BucketRecord {
        let bucket = try bucket(named: input["Bucket"]?.string ?? "")
        if let owner = input["ExpectedBucketOwner"]?.string, owner != bucket.account { throw S3Error.accessDenied }
        return bucket
    }

    func bucket(named name: String) throws -> BucketRecord {
        guard let bucket = try BucketRecord.find(name, db) else { throw S3Error.noSuchBucket(name) }
        guard bucket.account == context.account || ResourcePolicy.admits(context.account, bucket.policy) else {
            throw S3Error.accessDenied
        }
        return bucket
    }

    /// The account that calls, as lists name it.
    var owner: JSON { ["ID": .string(S3Service.canonicalID(context.account))] }
}

extension Timestamp {
    /// S3 keeps times by the second.
    var wholeSecond: Timestamp { Timestamp(milliseconds: milliseconds - milliseconds % 1000) }
}
