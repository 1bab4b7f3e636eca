import AWSCore
import CivilTime
import Digests
import Foundation
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
enum UploadPart: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = S3Service.refusedOfWrites

    static func validate(_ input: JSONObject) throws(AWSError) { try PartNumber.check(input) }

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let upload = try call.upload(input)
        if let given = ChecksumAlgorithm.given(input)?.algorithm, let wanted = upload.algorithm, given != wanted {
            throw S3Error.invalidRequest(
                "Checksum Type mismatch occurred, expected checksum Type: \(wanted.rawValue.lowercased()), actual "
                    + "checksum Type: \(given.rawValue.lowercased())")
        }
        let body = Body.data(input)
        let part = try call.putPart(body, of: upload, input)
        return part.checksums.merging([
            "ETag": .string("\"\(part.etag)\""), "ServerSideEncryption": "AES256",
        ])
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
enum UploadPartCopy: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = CopyObject.refusedMembers

    static func validate(_ input: JSONObject) throws(AWSError) { try PartNumber.check(input) }

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let upload = try call.upload(input)
        let source = try call.source(input)
        var range = 0..<source.size
        if let text = input["CopySourceRange"]?.string {
            guard let part = try ByteRange.parse(text, size: source.size) else {
                throw S3Error.invalidArgument(
                    "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are "
                        + "the zero-based offsets of the first and last bytes to copy",
                    name: "x-amz-copy-source-range", value: text)
            }
            range = part
        }
        let body = try ObjectContents.read(source.content, range, call.db)
        let part = try call.putPart(body, of: upload, ["PartNumber": input["PartNumber"] ?? 1])
        return [
            "CopyPartResult": .object(
                part.checksums.merging([
                    "ETag": .string("\"\(part.etag)\""), "LastModified": .double(part.modified.seconds),
                ])), "ServerSideEncryption": "AES256",
        ]
    }
}

enum PartNumber {
    /// - Throws: `InvalidArgument`.
    static func check(_ input: JSONObject) throws(AWSError) {
        let number = input["PartNumber"]?.int ?? 0
        guard (1...10_000).contains(number) else {
            throw S3Error.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", name: "partNumber",
                value: String(number))
        }
    }
}

extension Call<S3Service> {
    /// Keeps a part with the checksum its upload asks for.
    fileprivate func putPart(_ body: Data, of upload: UploadRecord, _ input: JSONObject) throws -> PartRecord {
        let checksum = try ChecksumAlgorithm.verify(body, input, fallback: upload.algorithm ?? .crc64nvme)
        let part = PartRecord(
            number: input["PartNumber"]?.int ?? 1, size: body.count, etag: Digest.md5.hexadecimal(of: body),
            modified: now, checksums: .checksum(checksum.algorithm, checksum.value, type: nil))
        try ObjectContents.put(body, id: upload.id, number: part.number, db)
        try part.put(of: upload.id, db)
        return part
    }
}
