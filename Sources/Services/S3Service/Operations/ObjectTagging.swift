import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
enum GetObjectTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        ["TagSet": TagSet.list(try call.object(input).tags)]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
enum PutObjectTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        var object = try call.object(input)
        object.tags = try TagSet.parse(input["Tagging"], limit: TagSet.objectLimit)
        try object.put(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html
enum DeleteObjectTagging: AWSOperation {
    typealias Service = S3Service

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        var object = try call.object(input)
        object.tags = [:]
        try object.put(call.db)
        return [:]
    }
}
