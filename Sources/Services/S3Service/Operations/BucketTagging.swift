import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
enum GetBucketTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        guard let tags = bucket.tags else { throw S3Error.noSuchTagSet(bucket.name) }
        return ["TagSet": TagSet.list(tags)]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
enum PutBucketTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        try call.bucket(input).set(tags: TagSet.parse(input["Tagging"], limit: TagSet.bucketLimit), call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html
enum DeleteBucketTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        try call.bucket(input).set(tags: nil, call.db)
        return [:]
    }
}
