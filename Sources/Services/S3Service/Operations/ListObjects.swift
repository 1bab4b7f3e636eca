import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
enum ListObjectsV2: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let limit = try KeyListing.limit(input)
        var after = input["StartAfter"]?.string
        if let token = input["ContinuationToken"]?.string {
            guard let position = PageToken.decode(token), !position.isEmpty else {
                throw S3Error.invalidArgument(
                    "The continuation token provided is incorrect", name: "continuation-token", value: token)
            }
            after = position
        }
        let list = try KeyListing(
            bucket: bucket.name, prefix: input["Prefix"]?.string ?? "", delimiter: input["Delimiter"]?.string,
            after: after, limit: limit, call.db)
        let owner = input["FetchOwner"]?.bool == true ? call.owner : nil
        var output = list.output(input, bucket, limit: limit, owner: owner)
        output["KeyCount"] = .int(list.objects.count + list.commonPrefixes.count)
        output["ContinuationToken"] = input["ContinuationToken"]
        if list.isTruncated { output["NextContinuationToken"] = .string(PageToken.encode(list.resume)) }
        output["StartAfter"] = input["StartAfter"]?.string.map { KeyEncoding(input)($0) }
        return output
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
enum ListObjects: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let limit = try KeyListing.limit(input)
        let prefix = input["Prefix"]?.string ?? ""
        let delimiter = input["Delimiter"]?.string
        let marker = input["Marker"]?.string
        let list = try KeyListing(
            bucket: bucket.name, prefix: prefix, delimiter: delimiter,
            after: KeyListing.start(marker: marker, prefix: prefix, delimiter: delimiter), limit: limit, call.db)
        var output = list.output(input, bucket, limit: limit, owner: call.owner)
        let encode = KeyEncoding(input)
        output["Marker"] = encode(marker ?? "")
        // Without a delimiter the last key is the marker, and S3 leaves it to the client to see that.
        if list.isTruncated, delimiter != nil { output["NextMarker"] = list.last.map { encode($0) } }
        return output
    }
}

/// Every object is its only version, `null`.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
enum ListObjectVersions: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let limit = try KeyListing.limit(input)
        let prefix = input["Prefix"]?.string ?? ""
        let delimiter = input["Delimiter"]?.string
        let marker = input["KeyMarker"]?.string
        let list = try KeyListing(
            bucket: bucket.name, prefix: prefix, delimiter: delimiter,
            after: KeyListing.start(marker: marker, prefix: prefix, delimiter: delimiter), limit: limit, call.db)
        let encode = KeyEncoding(input)
        var output = list.output(input, bucket, limit: limit, owner: call.owner)
        let versions = (output["Contents"]?.array ?? []).map { entry in
            JSON.object((entry.object ?? [:]).merging(["IsLatest": true, "VersionId": "null"]))
        }
        output["Contents"] = nil
        if !versions.isEmpty { output["Versions"] = .array(versions) }
        output["KeyMarker"] = encode(marker ?? "")
        output["VersionIdMarker"] = input["VersionIdMarker"] ?? ""
        if list.isTruncated {
            output["NextKeyMarker"] = list.last.map { encode($0) }
            output["NextVersionIdMarker"] = "null"
        }
        return output
    }
}

extension KeyListing {
    /// The members that the lists of objects have in common.
    func output(_ input: JSONObject, _ bucket: BucketRecord, limit: Int, owner: JSON?) -> JSONObject {
        let encode = KeyEncoding(input)
        var output: JSONObject = [
            "Name": .string(bucket.name), "Prefix": encode(input["Prefix"]?.string ?? ""), "MaxKeys": .int(limit),
            "IsTruncated": .bool(isTruncated),
        ]
        if let delimiter = input["Delimiter"]?.string { output["Delimiter"] = encode(delimiter) }
        output["EncodingType"] = input["EncodingType"]
        if !objects.isEmpty {
            output["Contents"] = .array(objects.map { KeyListing.entry($0, encode, owner: owner) })
        }
        if !commonPrefixes.isEmpty {
            output["CommonPrefixes"] = .array(commonPrefixes.map { ["Prefix": encode($0)] })
        }
        return output
    }

    private static func entry(_ object: ObjectRecord, _ encode: KeyEncoding, owner: JSON?) -> JSON {
        var entry: JSONObject = [
            "Key": encode(object.key), "LastModified": .double(object.modified.seconds),
            "ETag": .string(object.quotedETag), "Size": .int(object.size),
            "StorageClass": .string(object.storageClass),
        ]
        if let algorithm = ChecksumAlgorithm.given(object.checksums)?.algorithm {
            entry["ChecksumAlgorithm"] = [.string(algorithm.rawValue)]
            entry["ChecksumType"] = object.checksums["ChecksumType"]
        }
        entry["Owner"] = owner
        return .object(entry)
    }
}
