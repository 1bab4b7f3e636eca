import AWSCore

/// Which function is meant: its name, region and account, and perhaps a version or an alias.
package struct FunctionReference: Sendable, Hashable {
    package var region: String
    package var account: String
    package var name: String
    /// A version, `$LATEST` or an alias.
    package var qualifier: String?

    /// - Parameters:
    ///   - text: `pay`, `pay:live`, `000000000000:function:pay`, or a whole ARN, with or without a qualifier.
    ///   - qualifier: one given beside the name.
    ///   - region: where the function is when the text does not say.
    /// - Throws: `InvalidParameterValueException` when both name a qualifier and they differ.
    package init(_ text: String, qualifier: String? = nil, region: String, account: String) throws(AWSError) {
        self.region = region
        self.account = account
        var resource = text
        if let arn = ARN(text), arn.service == "lambda" {
            self.region = arn.region
            self.account = arn.account
            resource = arn.resource
        }
        var parts = resource.split(separator: ":").map(String.init)
        if parts.count >= 3, parts[1] == "function" { self.account = parts.removeFirst() }
        if parts.first == "function" { parts.removeFirst() }
        name = parts.first ?? ""
        let named = parts.count > 1 ? parts[1] : nil
        if let named, let qualifier, named != qualifier {
            throw LambdaError.invalidParameter(
                "The derived qualifier from the function name does not match the specified qualifier.")
        }
        self.qualifier = qualifier ?? named
    }

    /// The ARN without a qualifier.
    package var arn: String {
        ARN(service: "lambda", region: region, account: account, resource: "function:\(name)").description
    }

    /// The ARN with the qualifier, where there is one.
    package var qualifiedARN: String { qualifier.map { "\(arn):\($0)" } ?? arn }
}
