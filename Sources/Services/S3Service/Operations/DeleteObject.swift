import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
enum DeleteObject: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers: Set<String> = ["MFA", "IfMatchLastModifiedTime", "IfMatchSize"]

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let key = input["Key"]?.string ?? ""
        let present = try ObjectRecord.find(key, in: bucket.name, call.db)
        if input["IfMatch"] != nil { try Preconditions(input).checkWrite(present, key: key) }
        // What is not there is as good as deleted; so is a version that never was.
        if input["VersionId"]?.string ?? "null" == "null" { try present?.delete(call.db) }
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
enum DeleteObjects: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers: Set<String> = ["MFA"]
    private static let limit = 1000

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let request = input["Delete"]
        let objects = request?["Objects"]?.array ?? []
        guard (1...limit).contains(objects.count) else { throw S3Error.malformedXML }
        var deleted: [JSON] = []
        var errors: [JSON] = []
        for object in objects {
            do {
                try delete(object, in: bucket, call)
                var entry: JSONObject = ["Key": object["Key"] ?? ""]
                entry["VersionId"] = object["VersionId"]
                deleted.append(.object(entry))
            } catch let error as AWSError {
                errors.append([
                    "Key": object["Key"] ?? "", "Code": .string(error.code.rawValue),
                    "Message": .string(error.message),
                ])
            }
        }
        var output: JSONObject = [:]
        if request?["Quiet"]?.bool != true { output["Deleted"] = .array(deleted) }
        if !errors.isEmpty { output["Errors"] = .array(errors) }
        return output
    }

    private static func delete(_ object: JSON, in bucket: BucketRecord, _ call: Call<S3Service>) throws {
        let key = object["Key"]?.string ?? ""
        for member in ["LastModifiedTime", "Size"] where object[member] != nil {
            throw AWSError.notImplemented("the member \(member) of an object of S3.DeleteObjects")
        }
        let present = try ObjectRecord.find(key, in: bucket.name, call.db)
        if let tag = object["ETag"] { try Preconditions(["IfMatch": tag]).checkWrite(present, key: key) }
        if object["VersionId"]?.string ?? "null" == "null" { try present?.delete(call.db) }
    }
}
