import AWSCore
import Foundation
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
enum GetObject: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers: Set<String> = ["SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5"]

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let object = try call.object(input)
        try Preconditions(input).checkRead(object)
        if StorageClass.archives.contains(object.storageClass) { throw S3Error.archived(object.storageClass) }
        let part = try ObjectPart(object, input, call.db)
        var output = part.output(input)
        output["Body"] = .string(try ObjectContents.read(object.content, part.range, call.db).base64EncodedString())
        return output
    }
}

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
enum HeadObject: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = GetObject.refusedMembers

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let object = try call.object(input)
        try Preconditions(input).checkRead(object)
        return try ObjectPart(object, input, call.db).output(input)
    }
}
