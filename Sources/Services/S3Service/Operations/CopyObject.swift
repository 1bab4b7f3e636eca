import AWSCore
import CivilTime
import Digests
import Foundation
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
enum CopyObject: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = S3Service.refusedOfWrites.union([
        "CopySourceSSECustomerAlgorithm", "CopySourceSSECustomerKey", "CopySourceSSECustomerKeyMD5",
        "AnnotationDirective",
    ])

    static func validate(_ input: JSONObject) throws(AWSError) { try ObjectWriteRules.check(input) }

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let source = try call.source(input)
        let key = input["Key"]?.string ?? ""
        let replaces = input["MetadataDirective"]?.string == "REPLACE"
        let storageClass = try StorageClass.of(input)
        let isSame = source.bucket == bucket.name && source.key.utf8.elementsEqual(key.utf8)
        if isSame, !replaces, storageClass ?? StorageClass.standard == source.storageClass { throw S3Error.selfCopy }
        try Preconditions(input)
            .checkWrite(try ObjectRecord.find(key, in: bucket.name, call.db), key: key)

        let content = call.context.entropy.uuid()
        let (etag, checksums) = try copyBytes(of: source, to: content, input, call.db)
        let object = ObjectRecord(
            bucket: bucket.name, key: key, size: source.size, etag: etag, modified: call.now, content: content,
            parts: 0, storageClass: storageClass ?? StorageClass.standard,
            attributes: replaces ? try ObjectAttributes(input) : source.attributes, checksums: checksums,
            tags: input["TaggingDirective"]?.string == "REPLACE"
                ? try TagSet.parse(header: input["Tagging"]?.string) : source.tags)
        try object.put(call.db)
        let result = checksums.merging([
            "ETag": .string(object.quotedETag), "LastModified": .double(object.modified.seconds),
        ])
        return ["CopyObjectResult": .object(result), "ServerSideEncryption": "AES256"]
    }

    /// Copies an object's bytes. The copy is whole, so what was uploaded in parts gets a new tag and checksum.
    private static func copyBytes(
        of source: ObjectRecord, to content: String, _ input: JSONObject, _ db: Database
    ) throws -> (etag: String, checksums: JSONObject) {
        let asked = input["ChecksumAlgorithm"]?.string.flatMap(ChecksumAlgorithm.init(rawValue:))
        let kept = ChecksumAlgorithm.given(source.checksums)?.algorithm
        if source.parts == 0, asked == nil || asked == kept {
            try ObjectContents.copy(source.content, to: content, db)
            return (source.etag, source.checksums)
        }
        let data = try ObjectContents.read(source.content, 0..<source.size, db)
        try ObjectContents.put(data, id: content, db)
        let algorithm = asked ?? kept ?? .crc64nvme
        return (
            Digest.md5.hexadecimal(of: data),
            .checksum(algorithm, algorithm.text(of: data), type: "FULL_OBJECT")
        )
    }
}
