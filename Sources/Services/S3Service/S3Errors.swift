import AWSCore
import JSONTree

/// S3's errors in S3's words.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
enum S3Error {
    private static func error(_ code: String, _ message: String, _ status: Int = 400, _ fields: JSONObject = [:])
        -> AWSError
    {
        AWSError(.init(code), message, status: status, fields: fields)
    }

    static func noSuchBucket(_ name: String) -> AWSError {
        error("NoSuchBucket", "The specified bucket does not exist", 404, ["BucketName": .string(name)])
    }

    static func noSuchKey(_ key: String) -> AWSError {
        error("NoSuchKey", "The specified key does not exist.", 404, ["Key": .string(key)])
    }

    static func noSuchUpload(_ id: String) -> AWSError {
        error(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or "
                + "completed.", 404, ["UploadId": .string(id)])
    }

    static let malformedForm = error(
        "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")

    /// A form that its policy does not allow.
    static func againstPolicy(_ reason: String) -> AWSError {
        error("AccessDenied", "Invalid according to Policy: \(reason)", 403)
    }

    static func invalidPolicyDocument(_ reason: String) -> AWSError {
        error("InvalidPolicyDocument", "Invalid Policy: \(reason)")
    }

    static func uploadTooLarge(_ size: Int, limit: Int) -> AWSError {
        error(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400,
            ["ProposedSize": .int(size), "MaxSizeAllowed": .int(limit)])
    }

    static func uploadTooSmall(_ size: Int, limit: Int) -> AWSError {
        error(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400,
            ["ProposedSize": .int(size), "MinSizeAllowed": .int(limit)])
    }

    static let accessDenied = error("AccessDenied", "Access Denied", 403)

    static func bucketExists(_ name: String) -> AWSError {
        error(
            "BucketAlreadyExists",
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. "
                + "Please select a different name and try again.", 409, ["BucketName": .string(name)])
    }

    static func bucketOwnedByYou(_ name: String) -> AWSError {
        error(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.", 409,
            ["BucketName": .string(name)])
    }

    static func bucketNotEmpty(_ name: String) -> AWSError {
        error(
            "BucketNotEmpty", "The bucket you tried to delete is not empty", 409, ["BucketName": .string(name)])
    }

    static func invalidBucketName(_ name: String) -> AWSError {
        error("InvalidBucketName", "The specified bucket is not valid.", 400, ["BucketName": .string(name)])
    }

    static func illegalLocation(_ constraint: String?) -> AWSError {
        error(
            "IllegalLocationConstraintException",
            "The \(constraint ?? "unspecified") location constraint is incompatible for the region specific endpoint "
                + "this request was sent to.")
    }

    static func invalidLocation(_ constraint: String) -> AWSError {
        error(
            "InvalidLocationConstraint", "The specified location-constraint is not valid", 400,
            ["LocationConstraint": .string(constraint)])
    }

    static let aclsAreOff = error("AccessControlListNotSupported", "The bucket does not allow ACLs")

    static let bucketACL = error(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")

    static func invalidArgument(_ message: String, name: String? = nil, value: String? = nil) -> AWSError {
        var fields: JSONObject = [:]
        fields["ArgumentName"] = name.map(JSON.string)
        fields["ArgumentValue"] = value.map(JSON.string)
        return error("InvalidArgument", message, 400, fields)
    }

    static func invalidRequest(_ message: String) -> AWSError { error("InvalidRequest", message) }

    static func keyTooLong(_ size: Int) -> AWSError {
        error(
            "KeyTooLongError", "Your key is too long", 400,
            ["Size": .string(String(size)), "MaxSizeAllowed": "1024"])
    }

    static func metadataTooLarge(_ size: Int) -> AWSError {
        error(
            "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", 400,
            ["Size": .string(String(size)), "MaxSizeAllowed": "2048"])
    }

    static func invalidStorageClass(_ name: String) -> AWSError {
        error(
            "InvalidStorageClass", "The storage class you specified is not valid", 400,
            ["StorageClassRequested": .string(name)])
    }

    static func archived(_ storageClass: String) -> AWSError {
        error(
            "InvalidObjectState", "The operation is not valid for the object's storage class", 403,
            ["StorageClass": .string(storageClass)])
    }

    static let invalidDigest = error("InvalidDigest", "The Content-MD5 you specified was invalid.")

    static let badMD5 = error("BadDigest", "The Content-MD5 you specified did not match what we received.")

    static func badChecksum(_ algorithm: String) -> AWSError {
        error("BadDigest", "The \(algorithm) you specified did not match the calculated checksum.")
    }

    static func preconditionFailed(_ condition: String) -> AWSError {
        error(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412,
            ["Condition": .string(condition)])
    }

    static let notModified = error("NotModified", "Not Modified", 304)

    static func invalidRange(_ range: String, size: Int) -> AWSError {
        error(
            "InvalidRange", "The requested range is not satisfiable", 416,
            ["RangeRequested": .string(range), "ActualObjectSize": .string(String(size))])
    }

    static func invalidPartNumber(actual: Int) -> AWSError {
        error(
            "InvalidPartNumber", "The requested partnumber is not satisfiable", 416,
            ["ActualPartCount": .string(String(actual))])
    }

    static func entityTooSmall(_ size: Int, part: Int, etag: String) -> AWSError {
        error(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400,
            [
                "ProposedSize": .string(String(size)), "MinSizeAllowed": "5242880",
                "PartNumber": .string(String(part)), "ETag": .string(etag),
            ])
    }

    static func invalidPart(_ upload: String, _ number: Int, _ etag: String) -> AWSError {
        error(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the "
                + "specified entity tag may not match the part's entity tag.", 400,
            ["UploadId": .string(upload), "PartNumber": .string(String(number)), "ETag": .string(etag)])
    }

    static func invalidPartOrder(_ upload: String) -> AWSError {
        error(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.", 400,
            ["UploadId": .string(upload)])
    }

    static let malformedXML = error(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")

    static func noSuchTagSet(_ bucket: String) -> AWSError {
        error("NoSuchTagSet", "The TagSet does not exist", 404, ["BucketName": .string(bucket)])
    }

    static func invalidTag(_ message: String, key: String) -> AWSError {
        error("InvalidTag", message, 400, ["TagKey": .string(key)])
    }

    static func noSuchPolicy(_ bucket: String) -> AWSError {
        error("NoSuchBucketPolicy", "The bucket policy does not exist", 404, ["BucketName": .string(bucket)])
    }

    static let malformedPolicy = error(
        "MalformedPolicy", "Policies must be valid JSON and the first byte must be '{'")

    static let selfCopy = invalidRequest(
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's "
            + "metadata, storage class, website redirect location or encryption attributes.")
}
