import AWSCore
import CivilTime
import GRDB
import JSONTree

/// What of an object a read is for: the whole, a range, or a part as it was uploaded.
struct ObjectPart {
    let object: ObjectRecord
    let range: Range<Int>
    /// Whether a range or part was asked for, so that the answer has status 206.
    private let isPartial: Bool
    private let isNumbered: Bool

    /// - Throws: `InvalidRange`, `InvalidPartNumber`, `InvalidRequest` when both are asked for.
    init(_ object: ObjectRecord, _ input: JSONObject, _ db: Database) throws {
        self.object = object
        let whole = 0..<object.size
        isNumbered = input["PartNumber"]?.int != nil
        if let number = input["PartNumber"]?.int {
            if input["Range"] != nil {
                throw S3Error.invalidRequest("Cannot specify both Range header and partNumber query parameter")
            }
            let pieces = try ObjectContents.pieces(object.content, db)
            guard number >= 1, number <= pieces.count else {
                throw S3Error.invalidPartNumber(actual: pieces.count)
            }
            // Parts may have been uploaded with gaps between their numbers; they are counted without.
            range = pieces[number - 1].range
            isPartial = true
        } else if let part = try input["Range"]?.string.flatMap({ try ByteRange.parse($0, size: object.size) }) {
            range = part
            isPartial = true
        } else {
            range = whole
            isPartial = false
        }
    }

    /// The answer's members besides the body.
    func output(_ input: JSONObject) -> JSONObject {
        var output: JSONObject = [
            "AcceptRanges": "bytes", "LastModified": .double(object.modified.seconds),
            "ContentLength": .int(range.count), "ETag": .string(object.quotedETag), "ServerSideEncryption": "AES256",
        ]
        output = output.merging(object.attributes.output(overriddenBy: input))
        if input["ChecksumMode"]?.string == "ENABLED", range.count == object.size {
            output = output.merging(object.checksums)
        }
        if isPartial, object.size > 0 {
            output["ContentRange"] = .string("bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.size)")
        }
        if isNumbered, object.parts > 0 { output["PartsCount"] = .int(object.parts) }
        if object.storageClass != StorageClass.standard { output["StorageClass"] = .string(object.storageClass) }
        if !object.tags.isEmpty { output["TagCount"] = .int(object.tags.count) }
        return output
    }
}
