import AWSCore
import CivilTime
import Foundation
import JSONTree

/// The policy of a form: until when and with which fields it may be sent. Its signature is not verified.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html.
package struct PostPolicy: Sendable {
    /// When the form ceases to be valid.
    package let expiration: Timestamp
    private let conditions: [JSON]

    /// Reads the field `policy`.
    ///
    /// - Throws: `InvalidPolicyDocument`.
    package init(base64: String) throws(AWSError) {
        guard let data = Data(base64Encoded: base64), let json = try? JSON(parsing: data) else {
            throw S3Error.invalidPolicyDocument("Invalid JSON.")
        }
        guard let expiration = json["expiration"]?.string.flatMap(Timestamp.init(rfc3339:)) else {
            throw S3Error.invalidPolicyDocument("Policy missing expiration.")
        }
        guard let conditions = json["conditions"]?.array else {
            throw S3Error.invalidPolicyDocument("Policy missing conditions.")
        }
        self.expiration = expiration
        self.conditions = conditions
    }

    /// Checks a form.
    ///
    /// - Parameter isExpired: whether the policy's time is over, by the clock it was made with.
    /// - Throws: `AccessDenied`, `EntityTooSmall`, `EntityTooLarge`.
    package func check(_ form: PostForm, bucket: String, isExpired: Bool) throws(AWSError) {
        if isExpired { throw S3Error.againstPolicy("Policy expired.") }
        var covered: Set<String> = ["policy", "x-amz-signature", "signature", "awsaccesskeyid"]
        func value(_ name: String) -> String {
            switch name {
            case "bucket": bucket
            case "key": form.key
            default: form[name] ?? ""
            }
        }
        func require(_ operation: String, _ name: String, _ expected: String) throws(AWSError) {
            covered.insert(name.lowercased())
            let value = value(name.lowercased())
            if operation == "starts-with" ? value.hasPrefix(expected) : value == expected { return }
            let condition = [operation, "$\(name)", expected].map { JSON.string($0).text() }.joined(separator: ", ")
            throw S3Error.againstPolicy("Policy Condition failed: [\(condition)]")
        }
        for condition in conditions {
            for (name, expected) in condition.object ?? [:] { try require("eq", name, expected.string ?? "") }
            guard let parts = condition.array else { continue }
            let operation = parts.first?.string?.lowercased() ?? ""
            if operation == "content-length-range", parts.count == 3, let low = parts[1].int, let high = parts[2].int {
                if form.file.count < low { throw S3Error.uploadTooSmall(form.file.count, limit: low) }
                if form.file.count > high { throw S3Error.uploadTooLarge(form.file.count, limit: high) }
            } else if ["eq", "starts-with"].contains(operation), parts.count == 3, let name = parts[1].string,
                name.hasPrefix("$")
            {
                try require(operation, String(name.dropFirst()), parts[2].string ?? "")
            } else {
                throw S3Error.againstPolicy("Policy Condition failed: \(condition.text())")
            }
        }
        let extra = form.fields.map { $0.name.lowercased() }.filter {
            !covered.contains($0) && !$0.hasPrefix("x-ignore-")
        }
        if let name = extra.first { throw S3Error.againstPolicy("Extra input fields: \(name)") }
    }
}
