import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
enum CreateBucket: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers: Set<String> = [
        "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWrite", "GrantWriteACP", "ObjectLockEnabledForBucket",
        "BucketNamespace",
    ]

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let name = input["Bucket"]?.string ?? ""
        guard BucketName.isValid(name) else { throw S3Error.invalidBucketName(name) }
        if let acl = input["ACL"]?.string, acl != "private" { throw S3Error.bucketACL }
        if let ownership = input["ObjectOwnership"]?.string, ownership != "BucketOwnerEnforced" {
            throw AWSError.notImplemented("ObjectOwnership \(ownership) of S3")
        }
        let configuration = input["CreateBucketConfiguration"]
        for member in configuration?.object?.keys ?? [] where member != "LocationConstraint" && member != "Tags" {
            throw AWSError.notImplemented("the member \(member) of S3.CreateBucket")
        }
        let region = try self.region(configuration?["LocationConstraint"]?.string, call.context.region)
        if let present = try BucketRecord.find(name, call.db) {
            guard present.account == call.context.account else { throw S3Error.bucketExists(name) }
            // For the sake of old clients making one's bucket again is no error in that region.
            if region != "us-east-1" || present.region != region { throw S3Error.bucketOwnedByYou(name) }
        } else {
            try BucketRecord.create(name, region: region, call.context, call.db)
            let tags = try TagSet.parse(["TagSet": configuration?["Tags"] ?? []], limit: TagSet.bucketLimit)
            if !tags.isEmpty { try call.bucket(named: name).set(tags: tags, call.db) }
        }
        return ["Location": .string("/\(name)"), "BucketArn": .string("arn:aws:s3:::\(name)")]
    }

    /// The bucket's region: the one asked for, if the endpoint may make buckets there.
    private static func region(_ constraint: String?, _ endpoint: String) throws(AWSError) -> String {
        guard let constraint, !constraint.isEmpty else {
            if endpoint != "us-east-1" { throw S3Error.illegalLocation(nil) }
            return endpoint
        }
        if constraint == "us-east-1" { throw S3Error.invalidLocation(constraint) }
        let region = constraint == "EU" ? "eu-west-1" : constraint
        if endpoint != "us-east-1", region != endpoint { throw S3Error.illegalLocation(constraint) }
        return region
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
enum DeleteBucket: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        if try ObjectRecord.hasAny(in: bucket.name, call.db) { throw S3Error.bucketNotEmpty(bucket.name) }
        try bucket.delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
enum HeadBucket: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        return [
            "BucketRegion": .string(bucket.region), "AccessPointAlias": false,
            "BucketArn": .string("arn:aws:s3:::\(bucket.name)"),
        ]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
enum ListBuckets: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let prefix = input["Prefix"]?.string ?? ""
        let region = input["BucketRegion"]?.string
        let after = input["ContinuationToken"]?.string.flatMap(PageToken.decode) ?? ""
        let found = try BucketRecord.all(of: call.context.account, call.db).filter {
            $0.name.hasPrefix(prefix) && (region == nil || $0.region == region) && $0.name > after
        }
        let page = found.prefix(input["MaxBuckets"]?.int ?? 10_000)
        var output: JSONObject = [
            "Buckets": .array(
                page.map {
                    [
                        "Name": .string($0.name), "CreationDate": .double($0.created.seconds),
                        "BucketRegion": .string($0.region), "BucketArn": .string("arn:aws:s3:::\($0.name)"),
                    ]
                }), "Owner": call.owner,
        ]
        if let last = page.last, page.count < found.count {
            output["ContinuationToken"] = .string(PageToken.encode(last.name))
        }
        output["Prefix"] = input["Prefix"]
        return output
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
enum GetBucketLocation: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let region = try call.bucket(input).region
        return region == "us-east-1" ? [:] : ["LocationConstraint": .string(region)]
    }
}

/// Buckets have no versions; the answer is that of a bucket that never had any.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
enum GetBucketVersioning: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        _ = try call.bucket(input)
        return [:]
    }
}

/// Refused: it is here to say so by its own name instead of the operation's.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
enum PutBucketVersioning: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        _ = try call.bucket(input)
        let status = input["VersioningConfiguration"]?["Status"]?.string ?? ""
        throw AWSError.notImplemented("versions of S3 objects (VersioningConfiguration.Status \(status))")
    }
}

/// What every bucket has since 2023; keys of KMS are refused.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
enum GetBucketEncryption: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        _ = try call.bucket(input)
        return [
            "ServerSideEncryptionConfiguration": [
                "Rules": [
                    [
                        "ApplyServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"], "BucketKeyEnabled": false,
                    ]
                ]
            ]
        ]
    }
}

/// The rules for names of general purpose buckets.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html.
enum BucketName {
    static func isValid(_ name: String) -> Bool {
        guard (3...63).contains(name.utf8.count), let first = name.utf8.first, let last = name.utf8.last else {
            return false
        }
        let isEnd: (UInt8) -> Bool = { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        guard isEnd(first), isEnd(last), name.utf8.allSatisfy({ isEnd($0) || $0 == 0x2D || $0 == 0x2E }),
            !name.contains("..")
        else { return false }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isAddress = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
        return !isAddress && !["xn--", "sthree-"].contains { name.hasPrefix($0) }
            && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].contains { name.hasSuffix($0) }
    }
}
