import AWSCore
import Digests
import Foundation
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
enum CompleteMultipartUpload: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = S3Service.refusedOfWrites
    /// The least bytes of every part but the last.
    private static let smallestPart = 5 * 1024 * 1024

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let upload = try call.upload(input)
        let parts = try self.parts(input, upload, call)
        let present = try ObjectRecord.find(upload.key, in: upload.bucket, call.db)
        try Preconditions(input).checkWrite(present, key: upload.key)
        let checksums = try join(parts, upload, call)
        if let given = ChecksumAlgorithm.given(input), let made = checksums[given.algorithm.member]?.string,
            given.value != made.split(separator: "-").first.map(String.init)
        {
            throw S3Error.badChecksum(given.algorithm.rawValue)
        }
        let size = parts.reduce(0) { $0 + $1.size }
        if let expected = input["MpuObjectSize"]?.int, expected != size {
            throw S3Error.invalidRequest(
                "The provided 'x-amz-mp-object-size' header value \(expected) does not match what was computed: "
                    + "\(size)")
        }
        let object = ObjectRecord(
            bucket: upload.bucket, key: upload.key, size: size, etag: etag(parts), modified: call.now,
            content: upload.id, parts: parts.count, storageClass: upload.storageClass,
            attributes: upload.attributes, checksums: checksums, tags: upload.tags)
        try object.put(call.db)
        try upload.forget(call.db)
        let base = call.context.endpoint ?? "http://s3.localhost"
        return checksums.merging([
            "Location": .string("\(base)/\(object.bucket)/\(KeyEncoding.encode(object.key))"),
            "Bucket": .string(object.bucket), "Key": .string(object.key), "ETag": .string(object.quotedETag),
            "ServerSideEncryption": "AES256",
        ])
    }

    /// The parts that the request puts together.
    ///
    /// - Throws: `MalformedXML`, `InvalidPartOrder`, `InvalidPart`, `EntityTooSmall`, `InvalidRequest` when checksums
    ///   of parts are missing.
    private static func parts(_ input: JSONObject, _ upload: UploadRecord, _ call: Call<S3Service>) throws
        -> [PartRecord]
    {
        let listed = input["MultipartUpload"]?["Parts"]?.array ?? []
        if listed.isEmpty { throw S3Error.malformedXML }
        let known = Dictionary(
            try PartRecord.all(of: upload.id, call.db).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var parts: [PartRecord] = []
        for entry in listed {
            guard let number = entry["PartNumber"]?.int else { throw S3Error.malformedXML }
            if let before = parts.last, before.number >= number { throw S3Error.invalidPartOrder(upload.id) }
            let tag = (entry["ETag"]?.string ?? "").filter { $0 != "\"" }
            guard let part = known[number], part.etag == tag else {
                throw S3Error.invalidPart(upload.id, number, tag)
            }
            try checkChecksum(entry, part, upload)
            parts.append(part)
        }
        for part in parts.dropLast() where part.size < smallestPart {
            throw S3Error.entityTooSmall(part.size, part: part.number, etag: part.etag)
        }
        return parts
    }

    private static func checkChecksum(_ entry: JSON, _ part: PartRecord, _ upload: UploadRecord) throws {
        if let given = ChecksumAlgorithm.given(entry.object ?? [:]) {
            if let kept = part.checksums[given.algorithm.member]?.string, kept != given.value {
                throw S3Error.invalidPart(upload.id, part.number, part.etag)
            }
        } else if upload.checksumType == "COMPOSITE", let algorithm = upload.algorithm {
            throw S3Error.invalidRequest(
                "The upload was created using a \(algorithm.rawValue.lowercased()) checksum. The complete request must "
                    + "include the checksum for each part. It was missing for part \(part.number) in the request.")
        }
    }

    /// Settles where each part begins, drops parts that were left out, and computes the object's checksum.
    private static func join(_ parts: [PartRecord], _ upload: UploadRecord, _ call: Call<S3Service>) throws
        -> JSONObject
    {
        let used = Set(parts.map(\.number))
        for part in try PartRecord.all(of: upload.id, call.db) where !used.contains(part.number) {
            try ObjectContents.delete(upload.id, number: part.number, call.db)
        }
        var start = 0
        for part in parts {
            try ObjectContents.move(upload.id, number: part.number, start: start, call.db)
            start += part.size
        }
        let algorithm = upload.algorithm ?? .crc64nvme
        if upload.checksumType != "COMPOSITE", var running = algorithm.running() {
            try ObjectContents.forEach(upload.id, call.db) { running.add($0) }
            return .checksum(algorithm, running.text, type: "FULL_OBJECT")
        }
        var bytes = Data()
        for part in parts {
            bytes += part.checksums[algorithm.member]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
        }
        return .checksum(algorithm, "\(algorithm.text(of: bytes))-\(parts.count)", type: "COMPOSITE")
    }

    /// The hash of the parts' hashes, and their number.
    private static func etag(_ parts: [PartRecord]) -> String {
        let hashes = parts.flatMap { part in
            stride(from: 0, to: part.etag.utf8.count, by: 2).compactMap { at -> UInt8? in
                let digits = part.etag.utf8.dropFirst(at).prefix(2)
                return UInt8(String(decoding: Array(digits), as: UTF8.self), radix: 16)
            }
        }
        return "\(Digest.md5.hexadecimal(of: hashes))-\(parts.count)"
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html
enum AbortMultipartUpload: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers: Set<String> = ["IfMatchInitiatedTime"]

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        try call.upload(input).delete(call.db)
        return [:]
    }
}
