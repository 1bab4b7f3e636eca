import AWSCore
import GRDB
import JSONTree

/// What a bucket lets requests without a signature do: what its policy allows everybody.
///
/// Conditions of a policy's statements are not looked at.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html.
package struct AnonymousAccess: Sendable {
    /// Where the bucket is.
    package let world: World
    private let name: String
    private let policy: String?

    private static let actions = [
        "GetObject": "s3:GetObject", "HeadObject": "s3:GetObject", "ListObjects": "s3:ListBucket",
        "ListObjectsV2": "s3:ListBucket", "HeadBucket": "s3:ListBucket", "PutObject": "s3:PutObject",
        "DeleteObject": "s3:DeleteObject",
    ]

    /// The access to a bucket; nil when there is none of this name.
    package static func find(bucket name: String, _ db: Database) throws -> AnonymousAccess? {
        try BucketRecord.find(name, db).map {
            AnonymousAccess(
                world: World(account: $0.account, region: $0.region), name: $0.name, policy: $0.policy)
        }
    }

    /// Whether anybody may do this.
    ///
    /// - Parameter key: the object's; nil for operations on the bucket.
    package func allows(_ operation: String, key: String?) -> Bool {
        guard let action = Self.actions[operation], let policy, let json = try? JSON(parsing: policy) else {
            return false
        }
        let resource = "arn:aws:s3:::\(name)" + (key.map { "/\($0)" } ?? "")
        let statements = (json["Statement"]?.array ?? [json["Statement"] ?? .null]).filter {
            isNamed(action, by: $0["Action"]) && isNamed(resource, by: $0["Resource"])
        }
        return statements.contains { $0["Effect"] == "Allow" && isEverybody($0["Principal"]) }
            && !statements.contains { $0["Effect"] == "Deny" && isEverybody($0["Principal"]) }
    }

    private func isEverybody(_ principal: JSON?) -> Bool {
        guard let named = principal?["AWS"] ?? principal else { return false }
        return (named.array ?? [named]).contains("*")
    }

    /// Whether one of the patterns fits, in which `*` stands for anything.
    private func isNamed(_ text: String, by patterns: JSON?) -> Bool {
        guard let patterns else { return false }
        return (patterns.array ?? [patterns]).compactMap(\.string).contains { pattern in
            var parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
            let last = parts.removeLast()
            guard let first = parts.first else { return text == pattern }
            guard text.hasPrefix(first) else { return false }
            var rest = text.dropFirst(first.count)
            for part in parts.dropFirst() where !part.isEmpty {
                guard let range = rest.firstRange(of: part) else { return false }
                rest = rest[range.upperBound...]
            }
            return rest.hasSuffix(last)
        }
    }
}
