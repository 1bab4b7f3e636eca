import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
enum GetBucketPolicy: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        guard let policy = bucket.policy else { throw S3Error.noSuchPolicy(bucket.name) }
        return ["Policy": .string(policy)]
    }
}

/// The policy is kept and not enforced: permissions are not modelled.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
enum PutBucketPolicy: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let bucket = try call.bucket(input)
        let policy = input["Policy"]?.string ?? ""
        guard policy.hasPrefix("{"), (try? JSON(parsing: policy))?["Statement"] != nil else {
            throw S3Error.malformedPolicy
        }
        try bucket.set(policy: policy, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
enum DeleteBucketPolicy: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        try call.bucket(input).set(policy: nil, call.db)
        return [:]
    }
}
