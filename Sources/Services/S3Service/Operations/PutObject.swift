import AWSCore
import Digests
import Foundation
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
enum PutObject: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = S3Service.refusedOfWrites

    static func validate(_ input: JSONObject) throws(AWSError) { try ObjectWriteRules.check(input) }

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let key = input["Key"]?.string ?? ""
        let body = Body.data(input)
        let checksum = try ChecksumAlgorithm.verify(body, input, fallback: .crc64nvme)
        try Preconditions(input).checkWrite(try ObjectRecord.find(key, in: bucket.name, call.db), key: key)
        let object = ObjectRecord(
            bucket: bucket.name, key: key, size: body.count, etag: Digest.md5.hexadecimal(of: body),
            modified: call.now, content: call.context.entropy.uuid(), parts: 0,
            storageClass: try StorageClass.of(input) ?? StorageClass.standard,
            attributes: try ObjectAttributes(input),
            checksums: .checksum(checksum.algorithm, checksum.value, type: "FULL_OBJECT"),
            tags: try TagSet.parse(header: input["Tagging"]?.string))
        try ObjectContents.put(body, id: object.content, call.db)
        try object.put(call.db)
        return object.checksums.merging([
            "ETag": .string(object.quotedETag), "ServerSideEncryption": "AES256",
        ])
    }
}

/// The body of an input, which the wire gives as base64.
enum Body {
    static func data(_ input: JSONObject) -> Data {
        input["Body"]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
    }
}
