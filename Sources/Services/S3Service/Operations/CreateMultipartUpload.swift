import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html
enum CreateMultipartUpload: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = S3Service.refusedOfWrites

    static func validate(_ input: JSONObject) throws(AWSError) { try ObjectWriteRules.check(input) }

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let algorithm = input["ChecksumAlgorithm"]?.string.flatMap(ChecksumAlgorithm.init(rawValue:))
        let upload = UploadRecord(
            id: call.context.entropy.text(
                128, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._"),
            bucket: bucket.name, key: input["Key"]?.string ?? "", initiated: call.now,
            storageClass: try StorageClass.of(input) ?? StorageClass.standard,
            attributes: try ObjectAttributes(input),
            tags: try TagSet.parse(header: input["Tagging"]?.string), algorithm: algorithm,
            checksumType: try checksumType(input, algorithm))
        try upload.insert(call.db)
        var output: JSONObject = [
            "Bucket": .string(upload.bucket), "Key": .string(upload.key), "UploadId": .string(upload.id),
            "ServerSideEncryption": "AES256",
        ]
        output["ChecksumAlgorithm"] = algorithm.map { .string($0.rawValue) }
        output["ChecksumType"] = upload.checksumType.map(JSON.string)
        return output
    }

    /// Whether the object's checksum is to be made of the parts' checksums or of all its bytes.
    private static func checksumType(_ input: JSONObject, _ algorithm: ChecksumAlgorithm?) throws -> String? {
        guard let algorithm else { return nil }
        let type = input["ChecksumType"]?.string ?? (algorithm == .crc64nvme ? "FULL_OBJECT" : "COMPOSITE")
        if type == "FULL_OBJECT" && !algorithm.isCRC || type == "COMPOSITE" && algorithm == .crc64nvme {
            throw S3Error.invalidRequest(
                "The \(type) checksum type cannot be used with the \(algorithm.rawValue.lowercased()) checksum "
                    + "algorithm.")
        }
        return type
    }
}
