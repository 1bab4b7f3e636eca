/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html.
package struct ARN: Hashable, Sendable, CustomStringConvertible {
    package var partition: String
    package var service: String
    package var region: String
    package var account: String
    /// Everything after the fifth colon: `table/Orders`, `function:pay:live`.
    package var resource: String

    package init(partition: String = "aws", service: String, region: String, account: String, resource: String) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Parses an ARN.
    ///
    /// - Returns: nil when the text is none.
    package init?(_ text: String) {
        guard text.utf8.starts(with: "arn:".utf8) else { return nil }
        var rest = text[text.utf8.index(text.startIndex, offsetBy: 4)...]
        // By bytes: a colon is one whatever follows it.
        func next() -> String? {
            guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            defer { rest = rest[rest.utf8.index(after: colon)...] }
            return String(rest[..<colon])
        }
        guard let partition = next(), let service = next(), let region = next(), let account = next(),
            !partition.isEmpty, !service.isEmpty, !rest.isEmpty
        else { return nil }
        self.init(partition: partition, service: service, region: region, account: account, resource: String(rest))
    }

    package var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }

    /// The resource split at `:` and `/`.
    package var resourceParts: [String] { resource.split { $0 == ":" || $0 == "/" }.map(String.init) }
}
