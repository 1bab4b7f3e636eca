import AWSCore
import AWSWire

/// The credential of a signature (version 4): `AKID/20261122/us-east-1/sqs/aws4_request`, in `Authorization` or, for
/// presigned URLs, in the query.
///
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html.
struct Credential: Equatable {
    let accessKey: String
    let region: String?
    /// The signing name: `dynamodb`, `states`.
    let service: String?

    /// The credential of a request; nil when it has none.
    init?(_ request: HTTPRequest) {
        if let header = request.fields["Authorization"] {
            guard let found = header.firstRange(of: "Credential=") else { return nil }
            let scope = header[found.upperBound...].prefix { $0 != "," && $0 != " " }
            self.init(scope: String(scope))
        } else if let pair = PercentCoding.pairs(request.query).first(where: { $0.name == "X-Amz-Credential" }) {
            self.init(scope: pair.value)
        } else {
            return nil
        }
    }

    private init?(scope: String) {
        let parts = scope.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let key = parts.first, !key.isEmpty else { return nil }
        accessKey = key
        // Counted from the end, because access keys of some tools contain slashes; SigV4A scopes have no region.
        let scoped = parts.count >= 4 && parts.last == "aws4_request"
        service = scoped ? parts[parts.count - 2] : nil
        region = scoped && parts.count >= 5 ? parts[parts.count - 3] : nil
    }
}
