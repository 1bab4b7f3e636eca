import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html
enum ListParts: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = GetObject.refusedMembers

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let upload = try call.upload(input)
        let limit = try KeyListing.limit(input, "MaxParts", argument: "maxParts")
        let marker = input["PartNumberMarker"]?.int ?? 0
        let found = try PartRecord.all(of: upload.id, call.db).filter { $0.number > marker }
        let page = found.prefix(limit)
        var output: JSONObject = [
            "Bucket": .string(upload.bucket), "Key": .string(upload.key), "UploadId": .string(upload.id),
            "PartNumberMarker": .int(marker), "NextPartNumberMarker": .int(page.last?.number ?? 0),
            "MaxParts": .int(limit), "IsTruncated": .bool(page.count < found.count), "Initiator": call.owner,
            "Owner": call.owner, "StorageClass": .string(upload.storageClass),
        ]
        if !page.isEmpty {
            output["Parts"] = .array(
                page.map { part in
                    .object(
                        part.checksums.merging([
                            "PartNumber": .int(part.number), "LastModified": .double(part.modified.seconds),
                            "ETag": .string("\"\(part.etag)\""), "Size": .int(part.size),
                        ]))
                })
        }
        output["ChecksumAlgorithm"] = upload.algorithm.map { .string($0.rawValue) }
        output["ChecksumType"] = upload.checksumType.map(JSON.string)
        return output
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
enum ListMultipartUploads: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let limit = try KeyListing.limit(input, "MaxUploads", argument: "max-uploads")
        let encode = KeyEncoding(input)
        var page = Page(
            prefix: input["Prefix"]?.string ?? "",
            delimiter: input["Delimiter"]?.string.flatMap { $0.isEmpty ? nil : $0 }, limit: limit)
        for upload in try following(input, in: bucket, call) where !page.add(upload) { break }
        var output: JSONObject = [
            "Bucket": .string(bucket.name), "KeyMarker": encode(input["KeyMarker"]?.string ?? ""),
            "UploadIdMarker": input["UploadIdMarker"] ?? "", "Prefix": encode(page.prefix),
            "MaxUploads": .int(limit), "IsTruncated": .bool(page.isTruncated),
        ]
        output["EncodingType"] = input["EncodingType"]
        output["Delimiter"] = page.delimiter.map { encode($0) }
        if !page.uploads.isEmpty { output["Uploads"] = .array(page.uploads.map { entry($0, encode, call) }) }
        if !page.commonPrefixes.isEmpty {
            output["CommonPrefixes"] = .array(page.commonPrefixes.map { ["Prefix": encode($0)] })
        }
        if page.isTruncated {
            output["NextKeyMarker"] = encode(page.last.key)
            output["NextUploadIdMarker"] = .string(page.last.id)
        }
        return output
    }

    /// The uploads behind the markers of the request.
    private static func following(_ input: JSONObject, in bucket: BucketRecord, _ call: Call<S3Service>) throws
        -> [UploadRecord]
    {
        let all = try UploadRecord.all(in: bucket.name, call.db)
        guard let key = input["KeyMarker"]?.string, !key.isEmpty else { return all }
        if let id = input["UploadIdMarker"]?.string, let at = all.firstIndex(where: { $0.key == key && $0.id == id }) {
            return Array(all[(at + 1)...])
        }
        let after =
            KeyListing.start(
                marker: key, prefix: input["Prefix"]?.string ?? "", delimiter: input["Delimiter"]?.string) ?? key
        return all.filter { after.utf8.lexicographicallyPrecedes($0.key.utf8) }
    }

    private struct Page {
        let prefix: String
        let delimiter: String?
        let limit: Int
        var uploads: [UploadRecord] = []
        var commonPrefixes: [String] = []
        var isTruncated = false
        var last = (key: "", id: "")

        init(prefix: String, delimiter: String?, limit: Int) {
            self.prefix = prefix
            self.delimiter = delimiter
            self.limit = limit
        }

        /// Takes an upload in; false when the page is full.
        mutating func add(_ upload: UploadRecord) -> Bool {
            guard upload.key.utf8.starts(with: prefix.utf8) else { return true }
            let rolled = delimiter.flatMap { KeyListing.commonPrefix(upload.key, behind: prefix, $0) }
            if let rolled, rolled == commonPrefixes.last { return true }
            if uploads.count + commonPrefixes.count == limit {
                isTruncated = limit > 0
                return false
            }
            if let rolled {
                commonPrefixes.append(rolled)
                last = (rolled, "")
            } else {
                uploads.append(upload)
                last = (upload.key, upload.id)
            }
            return true
        }
    }

    private static func entry(_ upload: UploadRecord, _ encode: KeyEncoding, _ call: Call<S3Service>) -> JSON {
        var entry: JSONObject = [
            "UploadId": .string(upload.id), "Key": encode(upload.key),
            "Initiated": .double(upload.initiated.seconds), "StorageClass": .string(upload.storageClass),
            "Owner": call.owner, "Initiator": call.owner,
        ]
        entry["ChecksumAlgorithm"] = upload.algorithm.map { .string($0.rawValue) }
        entry["ChecksumType"] = upload.checksumType.map(JSON.string)
        return .object(entry)
    }
}
