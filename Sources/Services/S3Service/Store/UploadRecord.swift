import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A multipart upload under way; its parts' bytes are in `s3_contents` under its id.
struct UploadRecord {
    let id: String
    let bucket: String
    let key: String
    let initiated: Timestamp
    let storageClass: String
    let attributes: ObjectAttributes
    let tags: JSONObject
    /// The checksum that was asked for; nil for S3's own default, a CRC-64 of the whole object.
    let algorithm: ChecksumAlgorithm?
    /// `COMPOSITE` or `FULL_OBJECT`.
    let checksumType: String?

    init(
        id: String, bucket: String, key: String, initiated: Timestamp, storageClass: String,
        attributes: ObjectAttributes, tags: JSONObject, algorithm: ChecksumAlgorithm?, checksumType: String?
    ) {
        self.id = id
        self.bucket = bucket
        self.key = key
        self.initiated = initiated.wholeSecond
        self.storageClass = storageClass
        self.attributes = attributes
        self.tags = tags
        self.algorithm = algorithm
        self.checksumType = checksumType
    }

    private init(_ row: Row) throws {
        id = row["id"]
        bucket = row["bucket"]
        key = row["key"]
        initiated = Timestamp(milliseconds: row["initiated"])
        storageClass = row["storage_class"]
        attributes = ObjectAttributes(stored: try JSON(parsing: row["attributes"] as String).object ?? [:])
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        algorithm = (row["algorithm"] as String?).flatMap(ChecksumAlgorithm.init(rawValue:))
        checksumType = row["checksum_type"]
    }

    func insert(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO s3_uploads (id, bucket, key, initiated, storage_class, attributes, tags, algorithm,
                    checksum_type) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, bucket, key, initiated.milliseconds, storageClass, JSON.object(attributes.members).text(),
                JSON.object(tags).text(), algorithm?.rawValue, checksumType,
            ])
    }

    /// A bucket's uploads in the order of their keys and ids.
    static func all(in bucket: String, _ db: Database) throws -> [UploadRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM s3_uploads WHERE bucket = ? ORDER BY key, initiated, id", arguments: [bucket]
        ).map(UploadRecord.init)
    }

    static func find(_ id: String, _ db: Database) throws -> UploadRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM s3_uploads WHERE id = ?", arguments: [id]).map(UploadRecord.init)
    }

    /// Forgets the upload and its parts with their bytes.
    func delete(_ db: Database) throws {
        try ObjectContents.delete(id, db)
        try forget(db)
    }

    /// Forgets the upload; the bytes have become an object's.
    func forget(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM s3_parts WHERE upload = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM s3_uploads WHERE id = ?", arguments: [id])
    }
}

/// One part of an upload.
struct PartRecord {
    let number: Int
    let size: Int
    /// Without quotes.
    let etag: String
    let modified: Timestamp
    let checksums: JSONObject

    init(number: Int, size: Int, etag: String, modified: Timestamp, checksums: JSONObject) {
        self.number = number
        self.size = size
        self.etag = etag
        self.modified = modified.wholeSecond
        self.checksums = checksums
    }

    private init(_ row: Row) throws {
        number = row["number"]
        size = row["size"]
        etag = row["etag"]
        modified = Timestamp(milliseconds: row["modified"])
        checksums = try JSON(parsing: row["checksums"] as String).object ?? [:]
    }

    static func all(of upload: String, _ db: Database) throws -> [PartRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM s3_parts WHERE upload = ? ORDER BY number", arguments: [upload]
        ).map(PartRecord.init)
    }

    func put(of upload: String, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO s3_parts (upload, number, size, etag, modified, checksums)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [upload, number, size, etag, modified.milliseconds, JSON.object(checksums).text()])
    }
}

extension Call<S3Service> {
    /// The upload an input names.
    ///
    /// - Throws: `NoSuchBucket`, `NoSuchUpload`.
    func upload(_ input: JSONObject) throws -> UploadRecord {
        let bucket = try bucket(input)
        let id = input["UploadId"]?.string ?? ""
        guard let upload = try UploadRecord.find(id, db), upload.bucket == bucket.name,
            upload.key.utf8.elementsEqual((input["Key"]?.string ?? "").utf8)
        else { throw S3Error.noSuchUpload(id) }
        return upload
    }
}
