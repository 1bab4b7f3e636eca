import AWSCore
import CivilTime
import GRDB
import JSONTree

/// An object as the store keeps it, without its bytes.
struct ObjectRecord {
    let bucket: String
    let key: String
    var size: Int
    /// Without quotes.
    var etag: String
    var modified: Timestamp
    /// Where its bytes are in `s3_contents`.
    var content: String
    /// How many parts it was uploaded in; 0 for one that was put whole.
    var parts: Int
    var storageClass: String
    var attributes: ObjectAttributes
    /// `ChecksumCRC32` and its like, and `ChecksumType`.
    var checksums: JSONObject
    var tags: JSONObject

    init(
        bucket: String, key: String, size: Int, etag: String, modified: Timestamp, content: String, parts: Int,
        storageClass: String, attributes: ObjectAttributes, checksums: JSONObject, tags: JSONObject
    ) {
        self.bucket = bucket
        self.key = key
        self.size = size
        self.etag = etag
        self.modified = modified.wholeSecond
        self.content = content
        self.parts = parts
        self.storageClass = storageClass
        self.attributes = attributes
        self.checksums = checksums
        self.tags = tags
    }

    private init(_ row: Row) throws {
        bucket = row["bucket"]
        key = row["key"]
        size = row["size"]
        etag = row["etag"]
        modified = Timestamp(milliseconds: row["modified"])
        content = row["content"]
        parts = row["parts"]
        storageClass = row["storage_class"]
        attributes = ObjectAttributes(stored: try JSON(parsing: row["attributes"] as String).object ?? [:])
        checksums = try JSON(parsing: row["checksums"] as String).object ?? [:]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
    }

    var quotedETag: String { "\"\(etag)\"" }

    static func find(_ key: String, in bucket: String, _ db: Database) throws -> ObjectRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM s3_objects WHERE bucket = ? AND key = ?", arguments: [bucket, key]
        ).map(ObjectRecord.init)
    }

    /// Objects in the order of their keys' bytes.
    ///
    /// - Parameters:
    ///   - start: the first key that may come.
    ///   - after: a key that all must be behind.
    static func list(in bucket: String, from start: String, after: String?, limit: Int, _ db: Database) throws
        -> [ObjectRecord]
    {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM s3_objects WHERE bucket = ? AND key >= ? AND key > ? ORDER BY key LIMIT ?",
            arguments: [bucket, start, after ?? "", limit]
        ).map(ObjectRecord.init)
    }

    static func hasAny(in bucket: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM s3_objects WHERE bucket = ?)", arguments: [bucket]) ?? false
    }

    /// Writes the object in the place of the one of that key, whose bytes are dropped.
    func put(_ db: Database) throws {
        let old = try String.fetchOne(
            db, sql: "SELECT content FROM s3_objects WHERE bucket = ? AND key = ?", arguments: [bucket, key])
        if let old, old != content { try ObjectContents.delete(old, db) }
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO s3_objects (bucket, key, size, etag, modified, content, parts, storage_class,
                    attributes, checksums, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                bucket, key, size, etag, modified.milliseconds, content, parts, storageClass,
                JSON.object(attributes.members).text(), JSON.object(checksums).text(), JSON.object(tags).text(),
            ])
    }

    func delete(_ db: Database) throws {
        try ObjectContents.delete(content, db)
        try db.execute(
            sql: "DELETE FROM s3_objects WHERE bucket = ? AND key = ?", arguments: [bucket, key])
    }
}

extension Call<S3Service> {
    /// The object an input names.
    ///
    /// - Throws: `NoSuchBucket`, `NoSuchKey`; without versions the only version is `null`.
    func object(_ input: JSONObject) throws -> ObjectRecord {
        let bucket = try bucket(input)
        let key = input["Key"]?.string ?? ""
        if let version = input["VersionId"]?.string, version != "null" {
            throw S3Error.invalidArgument("Invalid version id specified", name: "versionId", value: version)
        }
        guard let object = try ObjectRecord.find(key, in: bucket.name, db) else { throw S3Error.noSuchKey(key) }
        return object
    }
}
