import JSONTree

/// Resource-based policies, as far as they let other accounts in. Within an account permissions are not modelled;
/// between accounts nothing is reachable by itself, so the policy is what makes it so.
///
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html.
package enum ResourcePolicy {
    /// Whether a statement allows something to an account: as `*`, by its number, or by an ARN of it. Actions and
    /// conditions are not looked at.
    package static func admits(_ account: String, _ statements: [JSON]) -> Bool {
        statements.contains { statement in
            guard statement["Effect"]?.string == "Allow", let principal = statement["Principal"] else { return false }
            if principal.string == "*" { return true }
            guard let named = principal["AWS"] else { return false }
            return (named.array ?? [named]).compactMap(\.string).contains { text in
                text == "*" || text == account || ARN(text)?.account == account
            }
        }
    }

    /// Whether a policy's text allows something to an account; no policy allows nothing.
    package static func admits(_ account: String, _ policy: String?) -> Bool {
        guard let policy, let statements = (try? JSON(parsing: policy))?["Statement"] else { return false }
        return admits(account, statements.array ?? [statements])
    }
}
