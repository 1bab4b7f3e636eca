/// The names CloudFormation gives to resources whose template does not name them: `stack-logicalID-SUFFIX`.
package enum PhysicalName {
    /// How many characters CloudFormation's suffix has; letters A–Z and digits.
    package static let suffixLength = 12

    /// Makes a name.
    ///
    /// - Parameters:
    ///   - suffix: what makes it unique, drawn by the caller.
    ///   - maxLength: the longest name the service takes; stack name and logical id are cut to fit, the suffix never.
    ///   - lowercase: whether the service takes lower case only (buckets, for one).
    package static func make(
        stack: String, logicalID: String, suffix: String, maxLength: Int, lowercase: Bool = false
    ) -> String {
        var (stack, logicalID) = (Substring(stack), Substring(logicalID))
        let room = maxLength - suffix.count - 2
        if stack.count + logicalID.count > room {
            // CloudFormation cuts the stack's name to nearly half first (24 of Lambda's 64), then the logical id.
            stack = stack.prefix(max(room / 2 - 1, 1))
            logicalID = logicalID.prefix(max(room - stack.count, 1))
        }
        let name = "\(stack)-\(logicalID)-\(suffix)"
        return lowercase ? name.lowercased() : name
    }
}
