import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
enum GetObjectAttributes: AWSOperation {
    typealias Service = S3Service
    static let refusedMembers = GetObject.refusedMembers

    static func perform(_ input: JSONObject, in call: Call<S3Service>) throws -> JSONObject {
        let object = try call.object(input)
        var output: JSONObject = ["LastModified": .double(object.modified.seconds)]
        for attribute in input["ObjectAttributes"]?.array ?? [] {
            switch attribute.string {
            case "ETag": output["ETag"] = .string(object.etag)
            case "Checksum": output["Checksum"] = .object(object.checksums)
            case "ObjectSize": output["ObjectSize"] = .int(object.size)
            case "StorageClass": output["StorageClass"] = .string(object.storageClass)
            case "ObjectParts":
                if object.parts > 0 { output["ObjectParts"] = ["TotalPartsCount": .int(object.parts)] }
            default: throw S3Error.invalidArgument("Invalid attribute name specified.")
            }
        }
        return output
    }
}
