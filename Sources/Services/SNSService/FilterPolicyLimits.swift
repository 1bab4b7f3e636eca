import AWSCore
import JSONTree

/// What SNS asks of a filter policy besides that it is a valid pattern.
///
/// See https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html.
enum FilterPolicyLimits {
    private static let mostKeys = 5
    private static let mostCombinations = 150

    /// Checks the policy among a subscription's attributes, by the scope that stands beside it.
    ///
    /// - Parameter reason: what comes before AWS's words; `Subscribe` puts `Attributes Reason: ` there.
    static func check(_ attributes: JSONObject, reason: String = "") throws(AWSError) {
        guard let text = attributes["FilterPolicy"]?.string, let policy = (try? JSON(parsing: text))?.object else {
            return
        }
        // For a nested policy AWS counts the outermost keys.
        if policy.count > mostKeys {
            throw .invalidParameter("\(reason)FilterPolicy: Filter policy can not have more than 5 keys")
        }
        if attributes["FilterPolicyScope"]?.string != "MessageBody", isNested(policy) {
            throw .invalidParameter(
                "\(reason)Filter policy scope MessageAttributes does not support nested filter policy")
        }
        if combinations(policy, depth: 1, before: 1) > mostCombinations {
            throw .invalidParameter("\(reason)FilterPolicy: Filter policy is too complex")
        }
    }

    /// Whether a key has an object for its value; the alternatives of `$or` are none.
    private static func isNested(_ policy: JSONObject) -> Bool {
        policy.contains { key, value in
            if value.object != nil { return true }
            return key == "$or" && (value.array ?? []).contains { $0.object.map(isNested) ?? false }
        }
    }

    /// The product of how many values each key has and how deep it lies; alternatives of `$or` add up.
    private static func combinations(_ policy: JSONObject, depth: Int, before: Int) -> Int {
        var product = before
        for (key, value) in policy {
            if let members = value.object {
                product = combinations(members, depth: depth + 1, before: product)
            } else if let values = value.array {
                product =
                    key == "$or"
                    ? values.reduce(0) { sum, alternative in
                        min(sum + combinations(alternative.object ?? [:], depth: depth, before: product), 1 << 20)
                    }
                    : product * values.count * depth
            }
            // More than allowed is enough to know; the number would grow beyond all bounds.
            product = min(product, 1 << 20)
        }
        return product
    }
}
