import AWSCore
import AWSWire
import CivilTime

/// The credential of a signature (version 4): `AKID/20261122/us-east-1/sqs/aws4_request`, in `Authorization` or, for
/// presigned URLs, in the query. Version 2 is still what SDKs presign S3's addresses with in `us-east-1`.
///
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html and
/// https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html.
struct Credential: Equatable {
    let accessKey: String
    let region: String?
    /// The signing name: `dynamodb`, `states`.
    let service: String?
    /// When a presigned address ceases to be valid; nil for other requests.
    private(set) var expiry: Timestamp?
    /// When it was signed, by its client's clock; version 2 does not say.
    private(set) var signed: Timestamp?

    /// The credential of a request; nil when it has none.
    init?(_ request: HTTPRequest) {
        if let header = request.fields["Authorization"] {
            if header.hasPrefix("AWS "), let key = header.dropFirst(4).split(separator: ":").first {
                self.init(version2: String(key), expires: nil)
                return
            }
            let parts = header.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
            let name = "Credential="
            guard let scope = parts.first(where: { $0.starts(with: name.utf8) }) else { return nil }
            self.init(scope: String(Substring(scope.dropFirst(name.utf8.count))))
            return
        }
        let query = Dictionary(PercentCoding.pairs(request.query).map { ($0.name, $0.value) }) { first, _ in first }
        if let scope = query["X-Amz-Credential"] {
            self.init(scope: scope)
            if let date = query["X-Amz-Date"].flatMap(Timestamp.init(basic:)),
                let seconds = query["X-Amz-Expires"].flatMap(Int.init).map(Double.init)
            {
                expiry = date.adding(seconds: seconds)
                signed = date
            }
        } else if let key = query["AWSAccessKeyId"], query["Signature"] != nil, query["SignatureVersion"] == nil {
            self.init(version2: key, expires: query["Expires"].flatMap(Int.init).map(Double.init))
        } else {
            return nil
        }
    }

    /// When the address ceases to be valid by a clock that may have been moved since it was signed: clients know the
    /// machine's time only.
    func expiry(by clock: any Clock) -> Timestamp? {
        guard let expiry else { return nil }
        guard let signed else { return clock.time(ofHost: expiry) }
        // Signatures tell whole seconds: the clock may have been moved within this one, before the address was signed.
        return clock.time(ofHost: signed.adding(milliseconds: 999))
            .adding(milliseconds: expiry.milliseconds - signed.milliseconds)
    }

    private init(version2 key: String, expires: Double?) {
        accessKey = key
        region = nil
        service = "s3"
        expiry = expires.map(Timestamp.init(seconds:))
    }

    private init?(scope: String) {
        let parts = scope.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard let key = parts.first, !key.isEmpty else { return nil }
        accessKey = key
        // Counted from the end, because access keys of some tools contain slashes; SigV4A scopes have no region.
        let scoped = parts.count >= 4 && parts.last == "aws4_request"
        service = scoped ? parts[parts.count - 2] : nil
        region = scoped && parts.count >= 5 ? parts[parts.count - 3] : nil
    }
}

extension Timestamp {
    /// A moment in ISO 8601's basic form, as signatures have it: `20261122T160248Z`.
    fileprivate init?(basic text: String) {
        let digits = Array(text)
        guard digits.count == 16, digits[8] == "T", digits[15] == "Z" else { return nil }
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        self.init(
            rfc3339: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z")
    }
}
