import AWSCore

/// A form with a file, as browsers upload to a bucket.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html and https://www.rfc-editor.org/rfc/rfc7578.
package struct PostForm: Sendable {
    /// The fields before the file, in their order; what comes after it is not looked at.
    package private(set) var fields: [(name: String, value: String)] = []
    /// The file's bytes.
    package private(set) var file: [UInt8] = []
    private var fileName = ""
    private var fileType: String?

    /// - Throws: `MalformedPOSTRequest`; `InvalidArgument` for a form without a file or a key.
    package init(_ body: [UInt8], contentType: String) throws(AWSError) {
        guard let boundary = Self.parameter("boundary", of: contentType) else { throw S3Error.malformedForm }
        var rest = body[...]
        let opening = Array("--\(boundary)".utf8)
        // What stands between two parts; the first has no line before it.
        let delimiter = Array("\r\n--\(boundary)".utf8)
        guard rest.starts(with: opening) else { throw S3Error.malformedForm }
        rest = rest.dropFirst(opening.count)
        var hasFile = false
        while !hasFile, rest.starts(with: Array("\r\n".utf8)) {
            rest = rest.dropFirst(2)
            guard let head = rest.firstRange(of: Array("\r\n\r\n".utf8)) else { throw S3Error.malformedForm }
            let content = rest[head.upperBound...]
            guard let end = content.firstRange(of: delimiter) else { throw S3Error.malformedForm }
            try take(
                head: String(decoding: rest[..<head.lowerBound], as: UTF8.self), content[..<end.lowerBound], &hasFile)
            rest = content[end.upperBound...]
        }
        guard hasFile else {
            throw S3Error.invalidArgument("POST requires exactly one file upload per request.")
        }
        guard let key = self["key"], !key.isEmpty else {
            throw S3Error.invalidArgument(
                "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields."
            )
        }
    }

    private mutating func take(head: String, _ content: ArraySlice<UInt8>, _ hasFile: inout Bool) throws(AWSError) {
        var name: String?
        for line in head.split(separator: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard let field = parts.first?.lowercased(), let value = parts.dropFirst().first else { continue }
            if field == "content-disposition" {
                name = Self.parameter("name", of: String(value))
                fileName = Self.parameter("filename", of: String(value)) ?? ""
            } else if field == "content-type" {
                fileType = String(value.drop { $0 == " " })
            }
        }
        guard let name else { throw S3Error.malformedForm }
        if name.lowercased() == "file" {
            hasFile = true
            file = Array(content)
        } else {
            fields.append((name, String(decoding: content, as: UTF8.self)))
        }
    }

    /// A field by its name, in whatever case.
    package subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The object's key.
    package var key: String { (self["key"] ?? "").replacing("${filename}", with: fileName) }

    /// Fields that say something about the upload and nothing about the object.
    private static let ownFields: Set<String> = [
        "key", "policy", "signature", "awsaccesskeyid", "redirect", "success_action_redirect", "success_action_status",
        "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-security-token", "x-amz-signature",
    ]

    /// The header fields of a `PutObject` that writes the same.
    ///
    /// - Throws: 501 for tags, which are a document in a form.
    package func putFields() throws(AWSError) -> HTTPFields {
        var put = HTTPFields()
        for (name, value) in fields where !Self.ownFields.contains(name.lowercased()) {
            switch name.lowercased() {
            case "acl": put["x-amz-acl"] = value
            case "tagging": throw .notImplemented("the field tagging of S3's uploads by HTML forms")
            case let other where other.hasPrefix("x-ignore-"): break
            default: put[name] = value
            }
        }
        return put
    }

    /// `name="value"` or `name=value` in a header field.
    private static func parameter(_ name: String, of field: String) -> String? {
        for part in field.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].drop(while: { $0 == " " }).lowercased() == name else { continue }
            let value = pair[1]
            return String(
                value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
                    ? value.dropFirst().dropLast() : value)
        }
        return nil
    }
}
